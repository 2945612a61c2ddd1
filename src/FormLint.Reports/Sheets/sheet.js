// Puts the answers in a file on this device. Nothing is sent.
(() => {
  "use strict";
  const form = document.querySelector("form");
  const message = document.getElementById("message");
  const field = id => document.getElementById(id);
  let changed = false;
  document.querySelector(".screen").hidden = false;

  const chosen = (rule, name) => rule.querySelector(`input[name$="-${name}"]:checked`)?.value;
  const answers = () => [...document.querySelectorAll(".rule")].map(rule => ({
    rule: rule.dataset.rule,
    fingerprint: rule.dataset.fingerprint,
    understood: chosen(rule, "understood"),
    agree: chosen(rule, "agree"),
    note: rule.querySelector("textarea").value.trim() || undefined,
  })).filter(answer => answer.understood || answer.agree || answer.note);

  const missing = () => {
    const name = field("name").value.trim();
    if (!name || name.includes("@")) return ["name", form.dataset.noName];
    if (!field("day").value) return ["day", form.dataset.noDay];
    if (!field("consent").checked) return ["consent", form.dataset.noConsent];
    if (answers().length === 0) return ["rule-1-note", form.dataset.noAnswer];
    return null;
  };

  const keep = () => {
    const lack = missing();
    if (lack) {
      const way = document.createElement("a");
      [way.href, way.textContent] = [`#${lack[0]}`, lack[1]];
      message.replaceChildren(way);
      return;
    }
    const day = field("day").value;
    const text = JSON.stringify({
      "formlint-sheet": 1, language: form.dataset.language, date: day,
      by: field("name").value.trim(), consent: true, answers: answers(),
    }, null, 2);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text + "\n"], { type: "application/json" }));
    link.download = `sheet-${form.dataset.language}-${day}.json`;
    link.click();
    message.textContent = form.dataset.kept.replace("{0}", link.download);
    changed = false;
  };

  field("keep").addEventListener("click", keep);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", () => {
    changed = true;
    // On paper an empty day is a line to write on, not "dd/mm/yyyy".
    field("day").toggleAttribute("data-filled", field("day").value !== "");
  });
  // An afternoon of talking must not be lost to a wrong click.
  addEventListener("beforeunload", event => { if (changed) event.preventDefault(); });
})();
