"""Reports on the throttling in logs that are too many for one machine.

Spark hands the objects out in partitions; on each, an executor runs `throttle-forensics summarize`.
The summaries are merged in a tree, and the driver writes the report that one run of the tool over
all objects would have written, byte for byte. A task that fails or whose executor is lost is
simply run again: an input that two summaries hold counts once.
"""

import argparse
import os
import posixpath
import shutil
import stat
import subprocess
import sys
import tempfile
from urllib.parse import unquote, urlsplit

from pyspark import SparkConf, SparkContext, SparkFiles

# The tool's exit statuses with which there is a result: all read, --fail-on reached, some input
# damaged, which the report says.
RESULT = (0, 1, 2)


def parse_arguments(arguments):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("inputs", nargs="+", help="folders or objects: paths, s3a://…, hdfs://…")
    parser.add_argument("--output", required=True, help="the report: a path, s3a://…, hdfs://…")
    parser.add_argument("--binary", default="throttle-forensics", help="the tool on this machine")
    parser.add_argument(
        "--partitions", type=int, default=0, help="parts of the input; by default 3 for each core"
    )
    parser.add_argument("--fan-in", type=int, default=16, help="summaries that a merge takes")
    parser.add_argument(
        "--tool-flags", default="", help="flags for the reading, such as --assume-region=eu-west-1"
    )
    parser.add_argument(
        "--report-flags", default="", help="flags for the report, such as --service=ec2"
    )
    return parser.parse_args(arguments)


def run(arguments, folder):
    """Runs the tool in `folder` and returns its status; no result is an error, so a new attempt."""
    done = subprocess.run(arguments, cwd=folder, stderr=subprocess.PIPE, check=False)
    if done.returncode not in RESULT:
        words = done.stderr.decode("utf-8", "replace")[-2000:]
        raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {words}")
    return done


def shipped(name):
    """The tool as Spark brought it to this machine."""
    path = SparkFiles.get(name)
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    return path


def relative_name(address, roots):
    """The name of an object in the report: from the last part of its root on.

    A run of the tool beside the root, `throttle-forensics ROOT`, gives the same name.
    """
    path = plain_path(address)
    for root in sorted(roots, key=len, reverse=True):
        base = plain_path(root).rstrip("/")
        if path == base or path.startswith(base + "/"):
            above = posixpath.dirname(base)
            return path[len(above):].lstrip("/")
    return path.lstrip("/")


def plain_path(address):
    """Authority and path of an address, without its scheme."""
    parts = urlsplit(address)
    if not parts.scheme:
        return os.path.abspath(address)
    return posixpath.normpath(f"/{parts.netloc}{unquote(parts.path)}")


def summarize(objects, tool, roots, flags):
    """Runs on an executor: the objects of a partition become one summary."""
    folder = tempfile.mkdtemp(prefix="throttle-")
    try:
        names = []
        for address, content in objects:
            name = relative_name(address, roots)
            path = os.path.normpath(os.path.join(folder, "in", name))
            if not path.startswith(os.path.join(folder, "in") + os.sep):
                raise ValueError(f"{address} leads out of its folder")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
            names.append(name)
        if not names:
            return
        # The tops of all objects; the tool walks the rest, however many there are.
        tops = sorted({name.split("/")[0] for name in names})
        out = os.path.join(folder, "summary")
        command = [shipped(tool), "summarize", "-j", "1", "-o", out, *flags, "--", *tops]
        run(command, os.path.join(folder, "in"))
        with open(out, "rb") as file:
            yield file.read()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def merge(summaries, tool, flags, shows=False):
    """Merges summaries into one, or with `shows` into the report."""
    folder = tempfile.mkdtemp(prefix="throttle-")
    try:
        os.mkdir(os.path.join(folder, "parts"))
        for number, summary in enumerate(summaries):
            with open(os.path.join(folder, "parts", f"{number:06}"), "wb") as file:
                file.write(summary)
        out = os.path.join(folder, "out")
        what = [] if shows else ["--summary"]
        done = run([tool, "merge", *what, "-o", out, *flags, "parts"], folder)
        if shows:
            sys.stderr.buffer.write(done.stderr)
        elif done.returncode == 2:
            # A summary that was damaged on its way must not be lost in silence.
            raise RuntimeError(done.stderr.decode("utf-8", "replace")[-2000:])
        with open(out, "rb") as file:
            return file.read(), done.returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write(context, content, address):
    """Writes the report through Hadoop's file systems."""
    if not urlsplit(address).scheme:
        address = "file://" + os.path.abspath(address)
    machine = context._jvm
    path = machine.org.apache.hadoop.fs.Path(address)
    stream = path.getFileSystem(context._jsc.hadoopConfiguration()).create(path, True)
    try:
        stream.write(bytearray(content))
    finally:
        stream.close()


def report_format(address):
    """The flag that names the format that the report's address asks for."""
    formats = {"md": "markdown", "html": "html", "json": "json", "csv": "csv"}
    return ["--format", formats.get(address.rsplit(".", 1)[-1].lower(), "text")]


def main(arguments):
    chosen = parse_arguments(arguments)
    conf = SparkConf().setIfMissing("spark.app.name", "throttle-forensics")
    conf.set("spark.hadoop.mapreduce.input.fileinputformat.input.dir.recursive", "true")
    # Otherwise small objects count as 4 MB each, and few partitions come of many.
    conf.setIfMissing("spark.files.openCostInBytes", "0")
    context = SparkContext.getOrCreate(conf)
    binary = shutil.which(chosen.binary)
    if binary is None:
        raise SystemExit(f"{chosen.binary}: no such program")
    context.addFile(binary)
    tool = os.path.basename(binary)
    roots = [
        root if urlsplit(root).scheme else "file://" + os.path.abspath(root)
        for root in chosen.inputs
    ]
    reading, reporting = chosen.tool_flags.split(), chosen.report_flags.split()

    count = chosen.partitions or 3 * context.defaultParallelism
    objects = context.binaryFiles(",".join(roots), minPartitions=count)
    parts = objects.mapPartitions(lambda some: summarize(some, tool, roots, reading)).persist()
    left = parts.count()
    while left > chosen.fan_in:
        groups = -(-left // chosen.fan_in)
        # Merging asks for no order, so each summary goes to whichever group its number names.
        parts = (
            parts.zipWithIndex()
            .map(lambda pair, groups=groups: (pair[1] % groups, pair[0]))
            .groupByKey(groups)
            .map(lambda group: merge(group[1], shipped(tool), [])[0])
            .persist()
        )
        left = parts.count()
    flags = report_format(chosen.output) + reporting
    report, status = merge(parts.collect(), binary, flags, shows=True)
    write(context, report, chosen.output)
    context.stop()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
