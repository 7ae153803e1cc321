// What the audit found: every check on a report in a situation either passed or failed, and each
// problem is one line.

export class Findings {
  passed = 0;
  failed = 0;
  problems = []; // { report, check, situation, text }
  information = [];
  #print;

  constructor(print = console.log) {
    this.#print = print;
  }

  // An empty list of problems is a check that passed; nothing is printed for it, so that what is
  // printed can be read whole.
  check(report, check, situation, problems) {
    if (problems.length === 0) {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    for (const text of problems) {
      this.problems.push({ report, check, situation, text });
      this.#print(`failed ${report} [${check}] ${situation}: ${text}`);
    }
  }

  inform(report, check, situation, text) {
    this.information.push({ report, check, situation, text });
    this.#print(`info   ${report} [${check}] ${situation}: ${text}`);
  }

  summary() {
    this.#print(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0; // an audit of nothing is no pass
  }
}
