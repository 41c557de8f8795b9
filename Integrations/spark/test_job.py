"""Runs the job on two executors of this machine, kills one, and compares with a single run.

Without a folder it makes 60 objects of its own. Asks for pyspark and Java; without pyspark it says
so and ends with status 0, as a test that was left out.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

try:
    import pyspark
except ImportError:
    print("left out: pyspark is not installed")
    sys.exit(0)

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


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary", help="throttle-forensics")
    parser.add_argument("folder", nargs="?", help="a folder of logs to read instead")
    parser.add_argument("--partitions", type=int, default=12)
    parser.add_argument("--fan-in", type=int, default=4)
    parser.add_argument("--memory", type=int, default=1024, help="of an executor, in MB")
    parser.add_argument(
        "--kill-after", type=int, default=3, help="starts of the tool before one executor is killed"
    )
    parser.add_argument(
        "--viewfs",
        action="store_true",
        help="read through one of Hadoop's file systems with a bucket-like name: viewfs://trail/…",
    )
    return parser.parse_args()


def write_wrapper(scratch, binary, pause):
    """The tool as it is, with a mark of each start; the first ones take `pause` seconds longer."""
    os.mkdir(scratch + "/marks")
    wrapper = scratch + "/marked-throttle-forensics"
    with open(wrapper, "w") as file:
        file.write(f'#!/bin/sh\n: > "{scratch}/marks/$$"\n')
        file.write(f'[ -e "{scratch}/killed" ] || sleep {pause}\nexec "{binary}" "$@"\n')
    os.chmod(wrapper, 0o755)
    return wrapper


def run_single(binary, trail):
    """One run of the tool beside the trail: status, report and seconds."""
    begun = time.monotonic()
    single = subprocess.run(
        [binary, "--format", "json", os.path.basename(trail)],
        cwd=os.path.dirname(trail), stdout=subprocess.PIPE, check=False,
    )
    return single, time.monotonic() - begun


def start_job(chosen, trail, report, wrapper, log):
    flags, root = [], trail
    if chosen.viewfs:
        name = os.path.basename(trail)
        mount = f"spark.hadoop.fs.viewfs.mounttable.trail.link./{name}=file://{trail}"
        flags, root = ["--conf", mount], f"viewfs://trail/{name}"
    return subprocess.Popen(
        [
            os.path.join(os.path.dirname(pyspark.__file__), "bin", "spark-submit"),
            "--master", f"local-cluster[2,1,{chosen.memory}]",
            "--conf", f"spark.executor.memory={chosen.memory}m",
            "--conf", "spark.ui.enabled=false",
            *flags,
            os.path.join(HERE, "throttle_job.py"),
            root, "--output", report, "--binary", wrapper,
            "--partitions", str(chosen.partitions), "--fan-in", str(chosen.fan_in),
        ],
        env={
            **os.environ,
            "SPARK_HOME": os.path.dirname(pyspark.__file__),
            "PYSPARK_PYTHON": sys.executable,
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        stderr=log,
    )


def main():
    chosen = parse_arguments()
    binary = os.path.abspath(chosen.binary)
    with tempfile.TemporaryDirectory() as scratch:
        trail = os.path.abspath(chosen.folder or scratch + "/trail")
        if not chosen.folder:
            write_trail(trail, 60)
        # Small objects are read in no time; the tool has to take some, to be interrupted.
        wrapper = write_wrapper(scratch, binary, 0 if chosen.folder else 3)
        single, seconds = run_single(binary, trail)
        print(f"one machine: {seconds:.1f} s, status {single.returncode}", flush=True)

        report = scratch + "/report.json"
        begun = time.monotonic()
        with open(scratch + "/spark.log", "wb") as log:
            job = start_job(chosen, trail, report, wrapper, log)
        while job.poll() is None and len(os.listdir(scratch + "/marks")) < chosen.kill_after:
            time.sleep(0.05)
        victims = executors(job.pid)
        reached = time.monotonic() - begun
        if victims:
            os.kill(victims[0], signal.SIGKILL)
        with open(scratch + "/killed", "w"):
            pass
        print(f"executors: {len(victims)}; one killed after {reached:.1f} s", flush=True)
        status = job.wait(timeout=3000)
        print(f"two executors, one killed: {time.monotonic() - begun:.1f} s, status {status}")
        with open(scratch + "/spark.log", encoding="utf-8", errors="replace") as file:
            log = file.read()
        lost = [line for line in log.splitlines() if "Lost executor" in line]
        print("\n".join(lost[:1]))
        print(f"starts of the tool: {len(os.listdir(scratch + '/marks'))}")
        assert len(victims) == 2, log[-3000:]
        assert lost, "no executor was lost:\n" + log[-3000:]
        assert status == single.returncode, log[-3000:]
        with open(report, "rb") as file:
            assert file.read() == single.stdout, "the reports differ"
        print(f"the reports are the same {len(single.stdout)} bytes")


if __name__ == "__main__":
    main()
