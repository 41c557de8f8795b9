"""Runs this tool and its peers in turn on the same files and prints a table of the medians."""

import argparse
import glob
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

CODES = ["ThrottlingException", "RequestLimitExceeded", "Throttling", "TooManyRequestsException"]
LONGEST_RUN = 300
"""Seconds after which a run is given up."""

READ_JSON = """
import collections, glob, gzip, json, sys
counts = collections.Counter()
for name in sorted(glob.glob(sys.argv[1] + "/*.gz")):
    with gzip.open(name) as file:
        for record in json.load(file)["Records"]:
            counts[record["eventSource"], record["eventName"], record.get("errorCode")] += 1
print(len(counts))
"""
GROUP = "[.Records[] | [.eventSource, .eventName, .errorCode]] | group_by(.) | length"


def run(command):
    """One run: seconds by the clock and the peak of resident memory in MB, or None on failure."""
    # A file, because GNU grep stops at its first match when its output goes nowhere.
    with tempfile.TemporaryFile() as output:
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
        try:
            while True:
                pid, status, usage = os.wait4(process.pid, os.WNOHANG)
                seconds = time.monotonic() - started
                if pid:
                    break
                if seconds > LONGEST_RUN:
                    process.kill()
                    os.wait4(process.pid, 0)
                    return None
                time.sleep(0.0005)
        finally:
            process.returncode = 0
    # grep and rg end with 1 where nothing was found.
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        return None
    scale = 1e6 if sys.platform == "darwin" else 1e3
    return seconds, usage.ru_maxrss / scale


def cases(tool, data, codes):
    """The inputs, each with this tool's command first and the peers' after it."""
    def analyze(path):
        return [tool, "analyze", "--format", "json", path]

    for name in ("text-000.log", "text-001.log", "text-100.log"):
        path = os.path.join(data, name)
        yield name, [
            ("throttle-forensics", analyze(path)),
            ("rg -c -F -f codes", ["rg", "-c", "-F", "-f", codes, path]),
            ("grep -c -F -f codes", ["grep", "-c", "-F", "-f", codes, path]),
            ("wc -l", ["wc", "-l", path]),
        ]
    path = os.path.join(data, "botocore-debug.log")
    yield "botocore-debug.log", [
        ("throttle-forensics", analyze(path)),
        ("rg -c -F -f codes", ["rg", "-c", "-F", "-f", codes, path]),
    ]
    trail = os.path.join(data, "trail")
    files = sorted(glob.glob(trail + "/*.gz"))
    yield "trail/ (200 gzip files)", [
        ("throttle-forensics", analyze(trail)),
        ("throttle-forensics, 1 job", analyze(trail) + ["--jobs", "1"]),
        ("throttle-forensics events", [tool, "events", trail]),
        ("zcat", ["zcat", *files]),
        ("igzip -dc", ["igzip", "-d", "-c", *files]),
        ("zcat, jq group_by", ["sh", "-c", f"zcat '{trail}'/*.gz | jq '{GROUP}'"]),
        ("Python json", [sys.executable, "-c", READ_JSON, trail]),
    ]


def size(path):
    """The bytes of a file, or of all files in a folder."""
    if os.path.isdir(path):
        return sum(os.path.getsize(os.path.join(path, name)) for name in os.listdir(path))
    return os.path.getsize(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tool")
    parser.add_argument("data")
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    print(f"# Speed, {time.strftime('%Y-%m-%d', time.gmtime())}\n")
    print(f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}; "
          f"medians of {chosen.rounds} rounds, the tools in turn, files in the page cache; load "
          f"before the run {os.getloadavg()[0]:.1f}. Ratios are to this tool's first row: above 1 "
          "the tool named is slower. Peaks below that of the measuring Python, 16 MB, show as "
          "such.\n")
    with tempfile.NamedTemporaryFile("w", suffix=".codes") as codes:
        codes.write("\n".join(CODES) + "\n")
        codes.flush()
        for name, commands in cases(chosen.tool, chosen.data, codes.name):
            path = os.path.join(chosen.data, name.split(" ")[0].rstrip("/"))
            commands = [c for c in commands if shutil.which(c[1][0])]
            results = {label: [] for label, _ in commands}
            failed = set()
            for turn in range(chosen.rounds + 1):
                for label, command in commands:
                    if label in failed:
                        continue
                    result = run(command)
                    if result is None:
                        failed.add(label)
                    elif turn > 0:  # the first turn fills the page cache
                        results[label].append(result)
            print(f"## {name}, {size(path) / 1e6:,.0f} MB\n")
            print("| tool | median s | fastest s | MB/s | peak MB | ratio |")
            print("|---|---:|---:|---:|---:|---:|")
            own = None
            for label, _ in commands:
                runs = results[label]
                if label in failed or not runs:
                    print(f"| {label} | failed or over {LONGEST_RUN} s | | | | |")
                    continue
                median = statistics.median(seconds for seconds, _ in runs)
                own = own or median
                print(f"| {label} | {median:.3f} | {min(s for s, _ in runs):.3f} "
                      f"| {size(path) / 1e6 / median:,.0f} | {max(m for _, m in runs):.0f} "
                      f"| {median / own:.2f} |", flush=True)
            print()


if __name__ == "__main__":
    main()
