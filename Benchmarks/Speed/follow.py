"""Pipes a day of log lines through `--follow` as fast as it reads them, and watches its memory.

usage: python3 follow.py BINARY [--lines 20000000] [--calls 3]

The lines are those of an application, 86,400 seconds of them, of which CALLS in a hundred are calls
of AWS, one third refused. By half of the lines as many events are kept as ever are; ends with status 1
where the memory of the last quarter is a tenth more than that of the third.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time

from generate import identifier, stamp, text_line

MARKS = 20
PAGE = os.sysconf("SC_PAGE_SIZE")


def call_line(rng, second, millis, refused):
    outcome = (
        '"outcome":"throttled","throttle_kind":"rate","code":"RequestLimitExceeded",'
        if refused
        else '"outcome":"succeeded",'
    )
    operation = rng.choice(("DescribeInstances", "DescribeVolumes", "DescribeTags"))
    return (
        f'{{"time":"{stamp(second, millis)}","time_precision_s":0.001,{outcome}"service":"ec2",'
        f'"operation":"{operation}","request_id":"{identifier(rng)}","region":"eu-west-1",'
        f'"account":"111122223333","caller":"arn:aws:iam::111122223333:user/u{rng.randrange(40)}",'
        '"source":{"file":"-","line":1,"offset":0,"format":"cloudtrail"},"evidence":1}\n'
    )


def error_line(rng, second, millis):
    return (
        f"{stamp(second, millis)} ERROR [worker-{rng.randrange(32)}] app.aws: An error occurred "
        f"(RequestLimitExceeded) when calling the DescribeInstances operation (reached max retries: "
        f"4): Request limit exceeded. (Request ID: {identifier(rng)})\n"
    )


def second_of_lines(rng, tails, second, count, calls, as_text):
    """One second of a text log, or of calls one JSON object a line."""
    text = [stamp(second, index * 1000 // count) + tail for index, tail in
            enumerate(rng.choices(tails, k=count))]
    for index in range(count):
        if rng.random() * 100 >= calls:
            continue
        millis = index * 1000 // count
        text[index] = (
            error_line(rng, second, millis)
            if as_text
            else call_line(rng, second, millis, rng.random() < 1 / 3)
        )
    return "".join(text).encode()


def resident(process):
    """Megabytes of memory that the process has."""
    with open(f"/proc/{process.pid}/statm") as file:
        return int(file.read().split()[1]) * PAGE / 1e6


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--lines", type=int, default=20_000_000)
    parser.add_argument("--calls", type=float, default=3)
    parser.add_argument("--text", action="store_true", help="errors as text instead of JSON calls")
    chosen = parser.parse_args()
    rng = random.Random("follow")
    tails = [text_line(rng, 0, 0)[24:] for _ in range(5000)]
    count = max(1, chosen.lines // 86_400)
    with tempfile.TemporaryDirectory() as scratch:
        live = open(scratch + "/live", "w+b")
        process = subprocess.Popen(
            [chosen.binary, "--follow=2", "-o", scratch + "/report.txt"],
            stdin=subprocess.PIPE, stderr=live,
        )
        begun = time.monotonic()
        samples = []
        for second in range(86_400):
            process.stdin.write(
                second_of_lines(rng, tails, second, count, chosen.calls, chosen.text)
            )
            if (second + 1) % (86_400 // MARKS) == 0:
                samples.append(resident(process))
                lines = (second + 1) * count
                print(f"{lines:>11,} lines  {time.monotonic() - begun:7.0f} s  "
                      f"{samples[-1]:6.0f} MB", flush=True)
        process.stdin.close()
        status = process.wait()
        live.seek(0)
        shown = live.read().decode().splitlines()
        print(f"status {status}; {len(shown)} lines of the live view; the last:")
        print([line for line in shown if line.startswith("+")][-1:])
        print(shown[-1])
        third, last = samples[MARKS // 2 : MARKS * 3 // 4], samples[MARKS * 3 // 4 :]
        print(f"at most {max(third):.0f} MB in the third quarter, {max(last):.0f} MB in the last")
        return 1 if max(last) > 1.1 * max(third) else 0


if __name__ == "__main__":
    sys.exit(main())
