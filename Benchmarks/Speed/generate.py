"""Writes the inputs of the speed comparison, the same bytes for the same seed and size."""

import argparse
import gzip
import io
import json
import os
import random

SERVICES = [
    ("ec2", "ec2.amazonaws.com", ["DescribeInstances", "DescribeVolumes", "DescribeTags"]),
    ("monitoring", "monitoring.amazonaws.com", ["GetMetricData", "PutMetricData"]),
    ("ssm", "ssm.amazonaws.com", ["GetParameter", "GetParametersByPath"]),
    ("sts", "sts.amazonaws.com", ["AssumeRole", "GetCallerIdentity"]),
    ("kms", "kms.amazonaws.com", ["Decrypt", "GenerateDataKey"]),
    ("s3", "s3.amazonaws.com", ["GetBucketAcl", "ListBuckets"]),
]
WORDS = (
    "order cart session cache lookup completed started worker queue batch item customer invoice "
    "latency heartbeat poll flush commit index shard replica node scheduler payload bytes user"
).split()
CODES = ["ThrottlingException", "RequestLimitExceeded", "Throttling", "TooManyRequestsException"]


def stamp(second, millis=None):
    second %= 86400
    text = f"2026-03-01T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
    return text + (f".{millis:03}Z" if millis is not None else "Z")


def identifier(rng):
    digits = f"{rng.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def text_line(rng, number, hits_per_mille):
    head = f"{stamp(number // 50, number % 1000)} "
    if rng.random() * 1000 < hits_per_mille:
        service, _, operations = rng.choice(SERVICES)
        return (
            f"{head}ERROR [worker-{rng.randrange(32)}] app.aws: call failed: An error occurred "
            f"({rng.choice(CODES)}) when calling the {rng.choice(operations)} operation "
            f"(reached max retries: 4): Rate exceeded\n"
        )
    level = "WARN" if rng.random() < 0.02 else "INFO"
    words = " ".join(rng.choices(WORDS, k=6))
    return (
        f"{head}{level} [worker-{rng.randrange(32)}] app.orders: {words} "
        f"id={rng.getrandbits(64):016x} took={rng.randrange(900)}ms\n"
    )


def debug_exchange(rng, number):
    service, _, operations = rng.choice(SERVICES[:5])
    operation = rng.choice(operations)
    refused = rng.random() < 0.05
    request = identifier(rng)
    second = number // 20
    lines = []

    def say(logger, text):
        millis = (number * 37 + len(lines)) % 1000
        clock = stamp(second)[11:19]
        lines.append(f"2026-03-01 {clock},{millis:03} {logger} [DEBUG] {text}\n")

    say("botocore.hooks", f"Event before-parameter-build.{service}.{operation}: calling handler")
    say(
        "botocore.endpoint",
        f"Making request for OperationModel(name={operation}) with params: {{'url_path': '/', "
        f"'url': 'https://{service}.eu-west-1.amazonaws.com/', 'context': "
        "{'client_region': 'eu-west-1', 'has_streaming_input': False}}",
    )
    say("botocore.hooks", f"Event request-created.{service}.{operation}: calling handler <signer>")
    say("botocore.auth", "Calculating signature using v4 auth.")
    say("botocore.auth", f"CanonicalRequest:\nPOST\n/\n\nhost:{service}.eu-west-1.amazonaws.com\n")
    say("botocore.endpoint", "Sending http request: <AWSPreparedRequest stream_output=False>")
    status = 400 if refused else 200
    say("urllib3.connectionpool", f'https://{service} "POST / HTTP/1.1" {status} 211')
    say(
        "botocore.parsers",
        f"Response headers: {{'x-amzn-RequestId': '{request}', 'Content-Length': '211'}}",
    )
    body = (
        '{"__type":"ThrottlingException","message":"Rate exceeded"}'
        if refused
        else json.dumps({"Items": [rng.getrandbits(40) for _ in range(12)]})
    )
    say("botocore.parsers", f"Response body:\nb'{body}'")
    say("botocore.hooks", f"Event needs-retry.{service}.{operation}: calling handler")
    say("botocore.retryhandler", "No retry needed.")
    return "".join(lines)


def record(rng, number):
    service, source, operations = rng.choice(SERVICES)
    name = rng.choice(operations)
    account = "111122223333"
    role = f"service-{rng.randrange(40)}"
    session = f"i-{rng.getrandbits(64):016x}" if rng.random() < 0.2 else f"task-{rng.randrange(8)}"
    refused = rng.random() < 0.01
    value = {
        "eventVersion": "1.09",
        "userIdentity": {
            "type": "AssumedRole",
            "principalId": f"AROA{rng.randrange(40):016X}:{session}",
            "arn": f"arn:aws:sts::{account}:assumed-role/{role}/{session}",
            "accountId": account,
            "accessKeyId": f"ASIA{rng.getrandbits(64):016X}",
            "sessionContext": {
                "sessionIssuer": {
                    "type": "Role",
                    "principalId": f"AROA{rng.randrange(40):016X}",
                    "arn": f"arn:aws:iam::{account}:role/{role}",
                    "accountId": account,
                    "userName": role,
                },
                "attributes": {"creationDate": stamp(number // 40), "mfaAuthenticated": "false"},
            },
        },
        "eventTime": stamp(number // 40),
        "eventSource": source,
        "eventName": name,
        "awsRegion": "eu-west-1",
        "sourceIPAddress": f"10.0.{rng.randrange(8)}.{rng.randrange(250)}",
        "userAgent": "Boto3/1.34.51 md/Botocore#1.34.51 ua/2.0 os/linux#6.1 md/arch#x86_64",
        "requestParameters": {
            "filterSet": {"items": [{"name": "tag:team", "valueSet": {"items": [{"value": role}]}}]}
        },
        "responseElements": None,
        "requestID": identifier(rng),
        "eventID": identifier(rng),
        "readOnly": True,
        "eventType": "AwsApiCall",
        "managementEvent": True,
        "recipientAccountId": account,
        "eventCategory": "Management",
        "tlsDetails": {
            "tlsVersion": "TLSv1.3",
            "cipherSuite": "TLS_AES_128_GCM_SHA256",
            "clientProvidedHostHeader": f"{service}.eu-west-1.amazonaws.com",
        },
    }
    if refused:
        value["errorCode"] = "Client.RequestLimitExceeded"
        value["errorMessage"] = "Request limit exceeded."
    return json.dumps(value, separators=(",", ":"))


def write_repeating(path, size, make):
    """Fills a file up to `size` with pieces of its own; distinct up to 64 MB, then in rounds."""
    distinct = min(size, 64 << 20)
    block = io.BytesIO()
    number = 0
    while block.tell() < distinct:
        block.write(make(number).encode())
        number += 1
    data = block.getvalue()
    with open(path, "wb") as file:
        written = 0
        while written < size:
            file.write(data)
            written += len(data)


def write_one_trail(path, size):
    """One `Records` array in one file, not compressed."""
    rng = random.Random(f"one-{size}")
    written, number = 0, 0
    with open(path, "w") as file:
        file.write('{"Records":[')
        while written < size:
            text = ("," if number else "") + record(rng, number)
            written += len(text)
            number += 1
            file.write(text)
        file.write("]}")


def write_trail(folder, size, files):
    os.makedirs(folder, exist_ok=True)
    rng = random.Random(f"trail-{size}")
    number = 0
    for index in range(files):
        records, length = [], 0
        while length < size // files:
            text = record(rng, number)
            number += 1
            records.append(text)
            length += len(text) + 1
        body = '{"Records":[' + ",".join(records) + "]}"
        path = os.path.join(folder, f"trail-{index:03}.json.gz")
        with open(path, "wb") as file:
            with gzip.GzipFile("", "wb", 6, file, mtime=0) as packed:
                packed.write(body.encode())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--megabytes", type=int, default=1000)
    chosen = parser.parse_args()
    size = chosen.megabytes * 1_000_000
    os.makedirs(chosen.folder, exist_ok=True)
    for per_mille in (0, 1, 100):
        path = os.path.join(chosen.folder, f"text-{per_mille:03}.log")
        rng = random.Random(f"text-{per_mille}")
        write_repeating(path, size, lambda number: text_line(rng, number, per_mille))
    rng = random.Random("debug")
    path = os.path.join(chosen.folder, "botocore-debug.log")
    write_repeating(path, size, lambda number: debug_exchange(rng, number))
    write_trail(os.path.join(chosen.folder, "trail"), size // 2, 200)
    write_one_trail(os.path.join(chosen.folder, "trail.json"), size)


if __name__ == "__main__":
    main()
