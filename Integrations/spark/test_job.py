"""Runs the job on two executors of this machine, kills one, and compares with a single run.

usage: python test_job.py BINARY [FOLDER]     (with pyspark installed and Java at hand)
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import pyspark

HERE = os.path.dirname(os.path.abspath(__file__))


def record(number):
    """A CloudTrail record; every ninth is a refusal, every fiftieth stands in two objects."""
    value = {
        "eventVersion": "1.09",
        "userIdentity": {
            "type": "AssumedRole",
            "arn": f"arn:aws:sts::111122223333:assumed-role/worker/task-{number % 5}",
            "accountId": "111122223333",
        },
        "eventTime": f"2026-03-01T12:{number // 60 % 60:02}:{number % 60:02}Z",
        "eventSource": "ec2.amazonaws.com",
        "eventName": "DescribeInstances",
        "awsRegion": "eu-west-1",
        "sourceIPAddress": f"192.0.2.{number % 200}",
        "userAgent": "Boto3/1.43",
        "requestParameters": {},
        "responseElements": None,
        "requestID": f"00000000-0000-4000-8000-{number:012x}",
        "eventID": f"00000000-0000-4000-9000-{number:012x}",
        "eventType": "AwsApiCall",
        "recipientAccountId": "111122223333",
    }
    if number % 9 == 0:
        value["errorCode"] = "Client.RequestLimitExceeded"
        value["errorMessage"] = "Request limit exceeded."
    return value


def write_trail(folder, objects):
    for number in range(objects):
        first = number * 50
        records = [record(index) for index in range(first, first + 51)]
        day = os.path.join(folder, "AWSLogs", f"{number % 3 + 1:02}")
        os.makedirs(day, exist_ok=True)
        with open(os.path.join(day, f"trail-{number:04}.json"), "w") as file:
            json.dump({"Records": records}, file)
    with open(os.path.join(folder, "AWSLogs", "cut.json"), "w") as file:
        file.write('{"Records":[{"eventVersion":"1.09","eventSource":"ec2.amazonaws.com",')


def executors(root):
    """The executors among the processes that `root` started, directly or not."""
    children = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as file:
                parent = int(file.read().rpartition(")")[2].split()[1])
            with open(f"/proc/{name}/cmdline", "rb") as file:
                line = file.read()
        except OSError:
            continue
        children.setdefault(parent, []).append((int(name), line))
    found, waiting = [], [root]
    while waiting:
        for number, line in children.get(waiting.pop(), []):
            waiting.append(number)
            if b"CoarseGrainedExecutorBackend" in line:
                found.append(number)
    return found


def main():
    binary = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        trail = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else scratch + "/trail"
        if len(sys.argv) <= 2:
            write_trail(trail, 60)
        # The tool as it is, with a mark of each start; the first ones take long enough to be
        # interrupted.
        marks = scratch + "/marks"
        os.mkdir(marks)
        wrapper = scratch + "/slow-throttle-forensics"
        with open(wrapper, "w") as file:
            file.write(f'#!/bin/sh\n: > "{marks}/$$"\n')
            file.write(f'[ -e "{scratch}/killed" ] || sleep 3\nexec "{binary}" "$@"\n')
        os.chmod(wrapper, 0o755)

        begun = time.monotonic()
        single = subprocess.run(
            [binary, "--format", "json", os.path.basename(trail)],
            cwd=os.path.dirname(trail), stdout=subprocess.PIPE, check=False,
        )
        print(f"one machine: {time.monotonic() - begun:.1f} s, status {single.returncode}")

        report = scratch + "/report.json"
        begun = time.monotonic()
        job = subprocess.Popen(
            [
                os.path.join(os.path.dirname(pyspark.__file__), "bin", "spark-submit"),
                "--master", "local-cluster[2,1,1024]",
                "--conf", "spark.ui.enabled=false",
                os.path.join(HERE, "throttle_job.py"),
                trail, "--output", report, "--binary", wrapper,
                "--partitions", "12", "--fan-in", "4",
            ],
            env={
                **os.environ,
                "SPARK_HOME": os.path.dirname(pyspark.__file__),
                "PYSPARK_PYTHON": sys.executable,
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            stderr=open(scratch + "/spark.log", "wb"),
        )
        while job.poll() is None and len(os.listdir(marks)) < 3:
            time.sleep(0.2)
        victims = executors(job.pid)
        print(f"executors: {len(victims)}")
        if victims:
            os.kill(victims[0], signal.SIGKILL)
        open(scratch + "/killed", "w").close()
        status = job.wait(timeout=1500)
        print(f"two executors, one killed: {time.monotonic() - begun:.1f} s, status {status}")
        with open(scratch + "/spark.log", encoding="utf-8", errors="replace") as file:
            log = file.read()
        lost = [line for line in log.splitlines() if "Lost executor" in line]
        print("\n".join(lost[:1]))
        assert len(victims) == 2, log[-3000:]
        assert lost, "no executor was lost:\n" + log[-3000:]
        assert status == single.returncode, log[-3000:]
        with open(report, "rb") as file:
            assert file.read() == single.stdout, "the reports differ"
        print(f"the reports are the same {len(single.stdout)} bytes")


if __name__ == "__main__":
    main()
