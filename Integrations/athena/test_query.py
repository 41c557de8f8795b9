"""Runs the table's columns and the query on made-up CloudTrail in DuckDB, and the tool on the result.

usage: python test_query.py BINARY     (with duckdb and sqlglot installed; left out without them)

sqlglot translates Athena's SQL to DuckDB's. The events that the tool finds in the CSV have to be
those it finds in the trail itself, of the APIs that were refused, field for field. What this cannot
show is Athena's reader of CloudTrail's objects and its projection of partitions.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile

try:
    import duckdb
    import sqlglot
    from sqlglot import expressions
except ImportError as missing:
    print(f"left out: {missing.name} is not installed")
    sys.exit(0)

HERE = os.path.dirname(os.path.abspath(__file__))
STRINGS = (
    "eventVersion eventTime eventSource eventName awsRegion sourceIPAddress userAgent errorCode "
    "errorMessage requestID eventID eventType recipientAccountId sessionCredentialFromConsole"
).split()
IDENTITY = "type principalId arn accountId invokedBy userName".split()
# Source, API, whether some of its calls are refused, and how.
APIS = [
    ("ec2", "DescribeInstances", "Client.RequestLimitExceeded", "Request limit exceeded."),
    ("ec2", "DescribeVolumes", None, None),
    ("ssm", "GetParameter", "ThrottlingException", "Rate exceeded"),
    ("s3", "GetObject", "SlowDown", "Please reduce your request rate."),
    ("sts", "AssumeRole", "AccessDenied", "User is not authorized"),
]


def record(number):
    source, name, code, message = APIS[number % len(APIS)]
    region = ("eu-west-1", "us-east-1")[number // 7 % 2]
    identity = {
        "type": "AssumedRole",
        "principalId": f"AROAEXAMPLE:task-{number % 3}",
        "arn": f"arn:aws:sts::111122223333:assumed-role/worker/task-{number % 3}",
        "accountId": "111122223333",
    }
    value = {
        "eventVersion": "1.09",
        "userIdentity": identity,
        "eventTime": f"2026-03-01T12:{number // 60 % 60:02}:{number % 60:02}Z",
        "eventSource": f"{source}.amazonaws.com",
        "eventName": name,
        "awsRegion": region,
        "sourceIPAddress": f"192.0.2.{number % 200}",
        "userAgent": 'Boto3/1.43 "quoted, with a comma"',
        "requestParameters": {"filterSet": {}, "instancesSet": {}} if name[-1] == "s" else None,
        "responseElements": None,
        "requestID": f"00000000-0000-4000-8000-{number:012x}",
        "eventID": f"00000000-0000-4000-9000-{number:012x}",
        "eventType": "AwsApiCall",
        "recipientAccountId": "111122223333",
    }
    # Refusals are in one Region only, so that the other's calls of the same API are left out.
    if code and number % 3 == 0 and region == "eu-west-1":
        value["errorCode"], value["errorMessage"] = code, message
    return value


def table(connection):
    """Creates the table with the columns and partitions that table.sql names."""
    with open(os.path.join(HERE, "table.sql"), encoding="utf-8") as file:
        statement = sqlglot.parse_one(file.read(), read="athena")
    columns = list(statement.this.expressions)
    for part in statement.find_all(expressions.PartitionedByProperty):
        columns += part.this.expressions
    names = [column.name for column in columns]
    kinds = [column.args["kind"].sql("duckdb") for column in columns]
    fields = ", ".join(f'"{name}" {kind}' for name, kind in zip(names, kinds))
    connection.execute(f"CREATE TABLE throttle_trail ({fields})")
    return names


def translated(text):
    """Athena's SQL as DuckDB's; a cast to JSON makes JSON of a text there, and reads it here."""
    query = sqlglot.parse_one(text, read="athena")
    for cast in reversed(list(query.find_all(expressions.Cast))):
        if cast.to.is_type("json"):
            cast.replace(expressions.Anonymous(this="to_json", expressions=[cast.this]))
    return query.sql("duckdb")


def row(value, names):
    """A record as Athena's reader of CloudTrail gives it: names in lower case, objects as text."""
    cells = {name.lower(): value.get(name) for name in STRINGS}
    identity = value["userIdentity"]
    cells["useridentity"] = {name.lower(): identity.get(name) for name in IDENTITY}
    for name in ("requestParameters", "responseElements", "additionalEventData"):
        cells[name.lower()] = json.dumps(value[name]) if value.get(name) else None
    cells["account"], cells["region"] = value["recipientAccountId"], value["awsRegion"]
    cells["day"] = value["eventTime"][:10].replace("-", "/")
    return [cells[name] for name in names]


def events(binary, path):
    """The tool's events by request ID, without where they were read."""
    done = subprocess.run([binary, "events", path], stdout=subprocess.PIPE, check=True)
    found = {}
    for line in done.stdout.decode().splitlines():
        event = json.loads(line)
        del event["source"]
        found[event["request_id"]] = event
    return found


def main():
    binary = os.path.abspath(sys.argv[1])
    records = [record(number) for number in range(3000)]
    connection = duckdb.connect()
    names = table(connection)
    places = ", ".join("?" * len(names))
    connection.executemany(
        f"INSERT INTO throttle_trail VALUES ({places})", [row(value, names) for value in records]
    )
    with open(os.path.join(HERE, "throttled-apis.sql"), encoding="utf-8") as file:
        result = connection.execute(translated(file.read()))
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/result.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
            writer.writerow([column[0] for column in result.description])
            writer.writerows(result.fetchall())
        with open(folder + "/trail.json", "w", encoding="utf-8") as file:
            json.dump({"Records": records}, file)
        selected = events(binary, folder + "/result.csv")
        whole = events(binary, folder + "/trail.json")
    refused = {
        (event["service"], event["operation"], event["region"])
        for event in whole.values()
        if event["outcome"] == "throttled"
    }
    expected = {
        key: event for key, event in whole.items()
        if (event["service"], event["operation"], event["region"]) in refused
    }
    assert len(refused) == 3 and len(expected) > 500, (refused, len(expected))
    assert selected == expected, [
        (selected.get(key), event) for key, event in expected.items() if selected.get(key) != event
    ][:1] or sorted(selected.keys() - expected.keys())[:3]
    print(f"{len(records)} records; the query selects {len(selected)} calls of {len(refused)} APIs,")
    print("and the tool finds in its result what it finds in the trail, field for field")


if __name__ == "__main__":
    main()
