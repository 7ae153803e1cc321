# Every test has exactly one label, so that none is forgotten by the presets that run a label: labels.py <build folder>
import json
import subprocess
import sys

known = {"quick", "slow", "browser", "package"}
told = subprocess.run(["ctest", "--test-dir", sys.argv[1], "--show-only=json-v1"], stdout=subprocess.PIPE, check=True)
tests = json.loads(told.stdout)["tests"]
wrong = 0
for test in tests:
    labels = next((each["value"] for each in test["properties"] if each["name"] == "LABELS"), [])
    if len(labels) != 1 or labels[0] not in known:
        print(test["name"], "has the labels", labels)
        wrong += 1
sys.exit(wrong > 0 or len(tests) < 100)
