/* Answers are kept in this tab (sessionStorage). "Save" keeps them on the device for 30 days (localStorage).
   The French and the Dutch pages share the same answers, so changing language loses nothing. */
(function () {
  'use strict';

  const DRAFT = 'secal-mended-draft';
  const SENT = 'secal-mended-sent';
  const SAVED = 'secal-mended-saved';
  const DAYS_KEPT = 30;
  const MAX_FILE_BYTES = 10 * 1024 * 1024;
  const MAX_CHILDREN = 4;

  const language = document.documentElement.lang;
  const pageKey = document.body.dataset.page;
  const form = document.querySelector('form[data-step]');

  // --- Storage

  function read(store, key) {
    try {
      return JSON.parse(store.getItem(key)) || null;
    } catch {
      return null;
    }
  }

  function write(store, key, value) {
    try {
      store.setItem(key, JSON.stringify(value));
    } catch {
      // Storage is off: the form still works within one page.
    }
  }

  function emptyDraft() {
    return { answers: {}, done: [], children: 1, backToCheck: false };
  }

  const draft = read(sessionStorage, DRAFT) || emptyDraft();

  function keep() {
    write(sessionStorage, DRAFT, draft);
  }

  // --- Checks. Each one accepts what people really write.

  function digits(text) {
    return text.replace(/[\s./-]/g, '');
  }

  function parseDate(text) {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    const usual = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(text);
    if (!iso && !usual) return null;
    const [day, month, year] = iso ? [iso[3], iso[2], iso[1]] : [usual[1], usual[2], usual[3]];
    const date = new Date(Number(year), Number(month) - 1, Number(day));
    const real = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
    return real && date.getFullYear() > 1899 ? date : null;
  }

  // National register number, or the number given to people who are not in that register.
  function isRegisterNumber(text) {
    const number = digits(text);
    if (!/^\d{11}$/.test(number)) return false;
    const month = Number(number.slice(2, 4)) % 20;
    const day = Number(number.slice(4, 6));
    if (month > 12 || day > 31) return false;
    const base = Number(number.slice(0, 9));
    const check = Number(number.slice(9));
    return 97 - (base % 97) === check || 97 - ((2000000000 + base) % 97) === check;
  }

  function isIban(text) {
    const iban = text.replace(/[\s.-]/g, '').toUpperCase();
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban)) return false;
    if (iban.startsWith('BE')) {
      if (!/^BE\d{14}$/.test(iban)) return false;
      if ((Number(iban.slice(4, 14)) % 97 || 97) !== Number(iban.slice(14))) return false;
    }
    const moved = iban.slice(4) + iban.slice(0, 4);
    const numeric = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
    let rest = 0;
    for (const digit of numeric) rest = (rest * 10 + Number(digit)) % 97;
    return rest === 1;
  }

  const checks = {
    'past-date': (text) => {
      const date = parseDate(text);
      return date !== null && date <= new Date();
    },
    month: (text) => /^(0?[1-9]|1[0-2])[\s./-]+(19|20)\d{2}$/.test(text),
    rrn: isRegisterNumber,
    iban: isIban,
    postcode: (text) => /^[1-9]\d{3}$/.test(text),
    phone: (text) => /^(?:\+|00)?\d{9,14}$/.test(text.replace(/[\s./()-]/g, '')),
    email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
    number: (text) => /^\d{1,3}$/.test(text) && Number(text) > 0,
    amount: (text) => /^\d{1,3}(?:[\s.]?\d{3})*(?:[.,]\d{1,2})?$/.test(text.replace(/\s*(?:€|euros?)$/i, '')),
  };

  // --- Fields

  function isShown(field) {
    return !field.closest('[hidden]');
  }

  function answerOf(name) {
    const radio = form.querySelector(`input[type="radio"][name="${name}"]:checked`);
    if (radio) return radio.value;
    const field = form.querySelector(`input[name="${name}"]`);
    if (!field || field.type === 'radio') return '';
    if (field.type === 'checkbox') return field.checked ? field.value : '';
    if (field.type === 'file') return field.files.length ? field.files[0].name : draft.answers[name] || '';
    return field.value.trim();
  }

  function remember() {
    for (const field of form.querySelectorAll('input[name]')) {
      if (field.name !== 'confirm') draft.answers[field.name] = isShown(field) ? answerOf(field.name) : '';
    }
    keep();
  }

  function restore() {
    for (const field of form.querySelectorAll('input[name]')) {
      const answer = draft.answers[field.name] || '';
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === answer;
      else if (field.type !== 'file') field.value = answer;
    }
    showChosenFiles();
    updateRequired();
  }

  function showChosenFiles() {
    for (const line of form.querySelectorAll('[data-chosen]')) {
      const name = draft.answers[line.dataset.chosen];
      line.textContent = name ? line.dataset.text + name : '';
      line.hidden = !name;
    }
  }

  // A field can be required only with, or without, another answer.
  function updateRequired() {
    for (const field of form.querySelectorAll('[data-required-if]')) {
      const [name, value] = field.dataset.requiredIf.split('=');
      field.required = answerOf(name) === value;
    }
    for (const field of form.querySelectorAll('[data-required-unless]')) {
      field.required = !answerOf(field.dataset.requiredUnless) && !(field.type === 'file' && answerOf(field.name));
    }
  }

  // --- Errors

  function problems() {
    const found = [];
    for (const group of form.querySelectorAll('fieldset[role="radiogroup"]')) {
      if (isShown(group) && !answerOf(group.id)) {
        found.push({ holder: group, field: group.querySelector('input'), text: group.dataset.errorEmpty });
      }
    }
    for (const field of form.querySelectorAll('input:not([type="radio"])')) {
      if (!isShown(field)) continue;
      const holder = field.closest('.field');
      const answer = answerOf(field.name);
      let text = '';
      if (field.required && !answer) text = field.dataset.errorEmpty;
      else if (field.type === 'file') text = fileProblem(field);
      else if (answer && field.dataset.check && !checks[field.dataset.check](answer)) text = field.dataset.errorFormat;
      if (text) found.push({ holder, field, text });
    }
    if (form.dataset.stepMissing) {
      for (let step = 1; step < Number(form.dataset.step); step += 1) {
        if (!draft.done.includes(step)) {
          const change = form.querySelector(`a[href$="-${step}.html"]`);
          found.push({ holder: null, field: change, text: form.dataset.stepMissing.replace('{n}', String(step)) });
        }
      }
    }
    return found.sort((one, other) =>
      one.field.compareDocumentPosition(other.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  }

  function fileProblem(field) {
    const file = field.files[0];
    if (!file) return '';
    const typeFits = /\.(pdf|jpe?g|png)$/i.test(file.name);
    return typeFits && file.size > 0 && file.size <= MAX_FILE_BYTES ? '' : field.dataset.errorFormat;
  }

  function clearErrors() {
    form.querySelectorAll('.error, .error-summary').forEach((node) => node.remove());
    form.querySelectorAll('.has-error').forEach((node) => node.classList.remove('has-error'));
    for (const node of form.querySelectorAll('[aria-invalid]')) {
      node.removeAttribute('aria-invalid');
      setDescription(node, null);
    }
    document.title = document.title.replace(`${form.dataset.errorWord}${colon()}`, '');
  }

  function colon() {
    return language === 'fr' ? '\u00a0: ' : ': ';
  }

  function setDescription(node, errorId) {
    const ids = (node.getAttribute('aria-describedby') || '').split(' ').filter((id) => id && !id.endsWith('-error'));
    if (errorId) ids.push(errorId);
    if (ids.length) node.setAttribute('aria-describedby', ids.join(' '));
    else node.removeAttribute('aria-describedby');
  }

  function showErrors(found) {
    const summary = document.createElement('div');
    summary.className = 'error-summary';
    summary.tabIndex = -1;
    summary.setAttribute('role', 'group');
    summary.setAttribute('aria-labelledby', 'error-title');
    const title = document.createElement('h2');
    title.id = 'error-title';
    title.textContent = form.dataset.errorTitle;
    const list = document.createElement('ul');

    for (const problem of found) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.textContent = problem.text;
      link.href = problem.holder ? `#${problem.field.id}` : problem.field.getAttribute('href');
      item.append(link);
      list.append(item);
      if (!problem.holder) continue;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        problem.field.focus();
      });

      const named = problem.holder.matches('[role="radiogroup"]') ? problem.holder : problem.field;
      const error = document.createElement('p');
      error.className = 'error';
      error.id = `${named.id}-error`;
      error.textContent = form.dataset.errorWord + colon() + problem.text;
      problem.holder.classList.add('has-error');
      (problem.field.closest('.choice') || problem.field).before(error);
      named.setAttribute('aria-invalid', 'true');
      setDescription(named, error.id);
    }

    summary.append(title, list);
    form.prepend(summary);
    document.title = form.dataset.errorWord + colon() + document.title;
    summary.focus();
    summary.scrollIntoView();
  }

  // --- Children

  function showChildren() {
    for (const child of form.querySelectorAll('[data-child]')) {
      child.hidden = Number(child.dataset.child) > draft.children;
    }
    const all = draft.children >= MAX_CHILDREN;
    form.querySelector('[data-add-child]').hidden = all;
    form.querySelector('[data-many-children]').hidden = !all;
  }

  function addChild() {
    draft.children += 1;
    showChildren();
    keep();
    form.querySelector(`[data-child="${draft.children}"] input`).focus();
  }

  function removeChild(number) {
    // The children after this one move up, so that no gap is left.
    for (let n = number; n <= draft.children; n += 1) {
      for (const part of ['given-name', 'birth-date']) {
        const next = form.querySelector(`#child-${n + 1}-${part}`);
        form.querySelector(`#child-${n}-${part}`).value = next && n < draft.children ? next.value : '';
      }
    }
    draft.children -= 1;
    clearErrors();
    showChildren();
    remember();
    form.querySelector('[data-add-child]').focus();
  }

  // --- Pages

  function startForm() {
    const step = Number(form.dataset.step);
    const adder = form.querySelector('[data-add-child]');
    if (adder) {
      adder.addEventListener('click', addChild);
      form.querySelectorAll('[data-remove-child]').forEach((button) => {
        button.addEventListener('click', () => removeChild(Number(button.dataset.removeChild)));
      });
      showChildren();
    }
    restore();

    form.addEventListener('input', () => {
      updateRequired();
      remember();
    });
    form.addEventListener('change', () => {
      updateRequired();
      remember();
      showChosenFiles();
    });

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearErrors();
      updateRequired();
      remember();
      const found = problems();
      if (found.length) {
        draft.done = draft.done.filter((done) => done !== step);
        keep();
        showErrors(found);
        return;
      }
      if (!draft.done.includes(step)) draft.done.push(step);
      if (form.dataset.stepMissing) {
        write(sessionStorage, SENT, draft);
        sessionStorage.removeItem(DRAFT);
        localStorage.removeItem(SAVED);
        location.assign(form.getAttribute('action'));
        return;
      }
      const check = draft.backToCheck;
      draft.backToCheck = false;
      keep();
      const next = form.getAttribute('action');
      location.assign(check ? next.replace(/\d+/, '9') : next);
    });

    form.querySelector('[data-save]').addEventListener('click', (event) => {
      remember();
      write(localStorage, SAVED, { draft, page: pageKey, until: Date.now() + DAYS_KEPT * 86400000 });
      location.assign(event.currentTarget.dataset.save);
    });

    for (const link of form.querySelectorAll('[data-change]')) {
      link.addEventListener('click', () => {
        draft.backToCheck = true;
        keep();
      });
    }
  }

  function showAnswers() {
    const source = pageKey === 'ok' ? read(sessionStorage, SENT) : draft;
    if (!source) return;
    for (const cell of document.querySelectorAll('[data-answer]')) {
      const options = cell.dataset.options ? JSON.parse(cell.dataset.options) : {};
      const lines = cell.dataset.answer
        .split(',')
        .map((line) => line.split(' ').map((name) => source.answers[name] || '').filter(Boolean).join(' '))
        .filter(Boolean);
      if (!lines.length) continue;
      cell.textContent = lines.map((line) => options[line] || line).join('\n');
      cell.parentElement.hidden = false;
    }
  }

  function startResume() {
    const saved = read(localStorage, SAVED);
    if (saved && saved.until < Date.now()) localStorage.removeItem(SAVED);
    const useful = saved && saved.until >= Date.now();
    const panel = document.getElementById('resume');
    if (panel) panel.hidden = !useful;
    if (!useful) return;
    for (const link of document.querySelectorAll('[data-resume]')) {
      link.href = link.getAttribute('href').replace(/\d+/, saved.page.replace('s', ''));
      link.addEventListener('click', () => write(sessionStorage, DRAFT, saved.draft));
    }
  }

  if (form) startForm();
  showAnswers();
  startResume();

  for (const button of document.querySelectorAll('[data-print]')) {
    button.addEventListener('click', () => window.print());
  }

  for (const button of document.querySelectorAll('[data-erase]')) {
    button.addEventListener('click', () => {
      sessionStorage.removeItem(DRAFT);
      sessionStorage.removeItem(SENT);
      localStorage.removeItem(SAVED);
      document.querySelector('.status').textContent = button.dataset.erase;
    });
  }
})();
