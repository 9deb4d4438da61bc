"""Measures the maximin lottery of PyPI sortition-algorithms on our instances and compares it with ours.

Called by scripts/bench-balance.sh with our lines and the folders of the instances. Each instance is solved in a
process of its own; its CPU seconds are user and system time of the solve alone, without reading the files."""

import contextlib
import csv
import io
import json
import multiprocessing
import pathlib
import resource
import sys

# Folder: seats, the column of which a value may occur once, and the largest ratio that is asked for.
INSTANCES = {
    "example_small_20": (20, None, 500),
    "fixture_150": (22, None, 20),
    "rt_200_15": (15, "country", 10),
    "rt_200_30": (30, "country", 8),
    "tight_360_30": (30, None, 5),
}


def cpu_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def solve(folder, seats, once, result):
    from sortition_algorithms import Settings, read_in_features, read_in_people
    from sortition_algorithms.committee_generation.maximin import find_distribution_maximin

    def rows(name):
        with open(folder / name, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            return reader.fieldnames, list(reader)

    _, quotas = rows("categories.csv")
    head, people = rows("respondents.csv")
    # Some instances name nobody: their rows are numbered.
    head = ["row", *head]
    people = [{"row": str(number), **person} for number, person in enumerate(people)]
    body = [{key: row[key] for key in ("category", "feature", "min", "max")} for row in quotas]
    if once:
        values = sorted({person[once] for person in people})
        body += [{"category": once, "feature": value, "min": "0", "max": "1"} for value in values]
    columns = list(body[0])
    columns[:2] = ["feature", "value"]
    renamed = [dict(zip(columns, row.values())) for row in body]
    features, _, _ = read_in_features(columns, renamed)
    id_column = head[0]
    settings = Settings(id_column=id_column, columns_to_keep=[])
    pool, _ = read_in_people(head, people, features, settings)
    before = cpu_seconds()
    with contextlib.redirect_stdout(io.StringIO()):
        committees, chances, _ = find_distribution_maximin(features, pool, seats, [])
    spent = cpu_seconds() - before
    own = {person[id_column]: 0.0 for person in people}
    for committee, chance in zip(committees, chances):
        for person in committee:
            own[person] += chance
    result.put((spent, min(own.values())))


def main():
    lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8") if line.startswith("{")]
    folders = [pathlib.Path(folder) for folder in sys.argv[2:]]
    missed = False
    print(f"{'':<18} {'ours, CPU s':>12} {'theirs':>10} {'ratio':>10} {'asked':>8}  smallest chance, ours and theirs")
    for name, (seats, once, asked) in INSTANCES.items():
        ours = next((line for line in lines if line["line"].startswith(f"{name} maximin")), None)
        folder = next((root / name for root in folders if (root / name / "categories.csv").exists()), None)
        if ours is None or folder is None:
            continue
        result = multiprocessing.Queue()
        process = multiprocessing.Process(target=solve, args=(folder, seats, once, result))
        process.start()
        process.join()
        if process.exitcode != 0:
            print(f"{name:<18} the other program failed")
            continue
        theirs, smallest = result.get()
        own = float(ours["reached"].split()[1])
        ratio = theirs / ours["cpu"]
        kept = ratio >= asked and own >= smallest - 1e-4
        missed = missed or not kept
        print(f"{name:<18} {ours['cpu']:>12.4f} {theirs:>10.2f} {'1 : ' + format(ratio, '.0f'):>10} {'1 : ' + str(asked):>8}"
              f"  {own:.6f} {smallest:.6f}{'' if kept else '  MISSED'}", flush=True)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
