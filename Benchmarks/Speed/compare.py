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
DUCKDB = """
import duckdb, sys
columns = sys.argv[2] if len(sys.argv) > 2 else ""
print(len(duckdb.sql('''
    SELECT r.eventSource, r.eventName, r.errorCode, count(*) FROM (
        SELECT unnest(Records) AS r FROM read_json(''' + repr(sys.argv[1] + "/*.gz") + ''',
            maximum_object_size = 1000000000''' + columns + '''))
    GROUP BY ALL''').fetchall()))
"""
COLUMNS = (
    ", columns = {Records: 'STRUCT(eventSource VARCHAR, eventName VARCHAR, errorCode VARCHAR)[]'}"
)
GROUP = "[.Records[] | [.eventSource, .eventName, .errorCode]] | group_by(.) | length"


def run(command, stdin=None):
    """One run: seconds by the clock, seconds of processor time, and the peak of resident memory in
    MB, or None on failure.
    """
    # A file, because GNU grep stops at its first match when its output goes nowhere.
    with tempfile.TemporaryFile() as output:
        started = time.monotonic()
        process = subprocess.Popen(
            command, stdin=stdin, stdout=output, stderr=subprocess.DEVNULL
        )
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
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale


def cases(tool, data, codes):
    """The inputs, each with this tool's command first and the peers' after it."""
    def analyze(path):
        return [tool, "analyze", path]

    # The JSON report names the SHA-256 of each input, the text report does not.
    def digested(path):
        return "throttle-forensics, JSON", [tool, "analyze", "--format", "json", path]

    for name in ("text-000.log", "text-001.log", "text-100.log"):
        path = os.path.join(data, name)
        yield name, [
            ("throttle-forensics", analyze(path)),
            digested(path),
            ("rg -c -F -f codes", ["rg", "-c", "-F", "-f", codes, path]),
            ("grep -c -F -f codes", ["grep", "-c", "-F", "-f", codes, path]),
            ("wc -l", ["wc", "-l", path]),
        ]
    path = os.path.join(data, "botocore-debug.log")
    yield "botocore-debug.log", [
        ("throttle-forensics", analyze(path)),
        digested(path),
        ("rg -c -F -f codes", ["rg", "-c", "-F", "-f", codes, path]),
    ]
    trail = os.path.join(data, "trail")
    files = sorted(glob.glob(trail + "/*.gz"))
    yield "trail/ (200 gzip files)", [
        ("throttle-forensics", analyze(trail)),
        ("throttle-forensics, 1 job", analyze(trail) + ["--jobs", "1"]),
        ("throttle-forensics events", [tool, "events", trail]),
        ("floor: ISA-L, simdjson, 1 thread", [os.path.join(data, "floor"), *files]),
        ("zcat", ["zcat", *files]),
        ("igzip -dc", ["igzip", "-d", "-c", *files]),
        ("zcat, jq group_by", ["sh", "-c", f"zcat '{trail}'/*.gz | jq '{GROUP}'"]),
        ("Python json", [sys.executable, "-c", READ_JSON, trail]),
        ("DuckDB group by", [sys.executable, "-c", DUCKDB, trail]),
        ("DuckDB, told the columns", [sys.executable, "-c", DUCKDB, trail, COLUMNS]),
    ]
    path = os.path.join(data, "trail.json")
    yield "trail.json (one array)", [
        ("throttle-forensics", analyze(path)),
        ("throttle-forensics, 1 job", analyze(path) + ["--jobs", "1"]),
        digested(path),
        ("jq group_by", ["jq", GROUP, path]),
        ("wc -l", ["wc", "-l", path]),
    ]
    small = os.path.join(data, "small.log")
    with open(os.path.join(data, "text-001.log"), "rb") as whole, open(small, "wb") as part:
        part.write(whole.read(1000))
    yield "small.log (start-up)", [
        ("throttle-forensics", analyze(small)),
        ("throttle-forensics --version", [tool, "--version"]),
        ("rg -c -F -f codes", ["rg", "-c", "-F", "-f", codes, small]),
    ]


def size(path):
    """The bytes of a file, or of all files in a folder."""
    if os.path.isdir(path):
        return sum(os.path.getsize(os.path.join(path, name)) for name in os.listdir(path))
    return os.path.getsize(path)


def growth(tool, data):
    """Prints time and memory over 1, 10 and 100 hundredths of the inputs, and over a pipe."""
    print("## Growth\n")
    print("| input | MB | s | CPU s | peak MB |\n|---|---:|---:|---:|---:|")

    def row(name, megabytes, result):
        if result is None:
            print(f"| {name} | {megabytes:,.0f} | failed | | |")
        else:
            seconds, cpu, peak = result
            print(f"| {name} | {megabytes:,.0f} | {seconds:.2f} | {cpu:.2f} | {peak:.0f} |",
                  flush=True)

    command = [tool, "analyze", "--format", "json"]
    for name in ("text-000.log", "text-001.log"):
        whole = os.path.join(data, name)
        for share in (100, 10, 1):
            path = whole if share == 1 else os.path.join(data, f"part-{share}-{name}")
            if share > 1:
                with open(path, "wb") as part:
                    # By another process: a child's peak counts the memory of its parent too.
                    subprocess.run(["head", "-c", str(size(whole) // share), whole], stdout=part)
            row(name, size(path) / 1e6, run(command + [path]))
        for times in (1, 4):
            feed = subprocess.Popen(["cat"] + [whole] * times, stdout=subprocess.PIPE)
            row(f"{name} on a pipe", size(whole) * times / 1e6, run(command + ["-"], feed.stdout))
            feed.stdout.close()
            feed.wait()
    files = sorted(glob.glob(os.path.join(data, "trail") + "/*.gz"))
    for share in (100, 10, 1):
        chosen = files[: max(1, len(files) // share)]
        row(f"trail/, {len(chosen)} files", sum(map(size, chosen)) / 1e6, run(command + chosen))
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tool")
    parser.add_argument("data")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", help="a part of the name of the input to measure")
    chosen = parser.parse_args()
    print(f"# Speed, {time.strftime('%Y-%m-%d', time.gmtime())}\n")
    print(f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}; "
          f"medians of {chosen.rounds} rounds, the tools in turn, files in the page cache; load "
          f"before the run {os.getloadavg()[0]:.1f}. Ratios are to this tool's first row: above 1 "
          "the tool named is slower. CPU seconds add up all cores, and bear load better. Peaks below that of the measuring Python, 16 MB, show as "
          "such.\n")
    with tempfile.NamedTemporaryFile("w", suffix=".codes") as codes:
        codes.write("\n".join(CODES) + "\n")
        codes.flush()
        for name, commands in cases(chosen.tool, chosen.data, codes.name):
            path = os.path.join(chosen.data, name.split(" ")[0].rstrip("/"))
            if chosen.only and chosen.only not in name:
                continue
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
            print("| tool | median s | fastest s | CPU s | MB/s | peak MB | ratio | CPU ratio |")
            print("|---|---:|---:|---:|---:|---:|---:|---:|")
            own, own_cpu = None, None
            for label, _ in commands:
                runs = results[label]
                if label in failed or not runs:
                    print(f"| {label} | failed or over {LONGEST_RUN} s | | | | | | |")
                    continue
                median = statistics.median(result[0] for result in runs)
                cpu = statistics.median(result[1] for result in runs)
                own, own_cpu = own or median, own_cpu or max(cpu, 0.001)
                print(f"| {label} | {median:.3f} | {min(r[0] for r in runs):.3f} "
                      f"| {cpu:.3f} | {size(path) / 1e6 / median:,.0f} | {max(r[2] for r in runs):.0f} "
                      f"| {median / own:.2f} | {cpu / own_cpu:.2f} |", flush=True)
            print()
    if not chosen.only:
        growth(chosen.tool, chosen.data)


if __name__ == "__main__":
    main()
