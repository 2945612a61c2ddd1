/* Behaviour of the form pages. Nothing leaves the browser: answers stay in sessionStorage.
   All texts are in the pages (data-… attributes), so that this file has no language. */
(function () {
  'use strict';

  var ANSWERS = 'mh-answers', CODE = 'mh-code', LAST = 'mh-last', EDIT = 'mh-edit', REFERENCE = 'mh-reference', COPY = 'mh-copy';

  function load(key) {
    try { return JSON.parse(sessionStorage.getItem(key)); } catch (e) { return null; }
  }
  function save(key, value) { sessionStorage.setItem(key, JSON.stringify(value)); }
  function all(selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); }
  function random(alphabet, length) {
    var out = '', bytes = crypto.getRandomValues(new Uint32Array(length));
    for (var i = 0; i < length; i++) out += alphabet[bytes[i] % alphabet.length];
    return out;
  }

  var answers = load(ANSWERS) || {};

  /* ---- blocks that depend on an answer: data-when="name=value,value" or "name!=value" ---- */

  function holds(condition) {
    var m = /^(.+?)(!?=)(.+)$/.exec(condition);
    var given = [].concat(answers[m[1]] || '');
    var found = m[3].split(',').some(function (v) { return given.indexOf(v) >= 0; });
    return m[2] === '=' ? found : !found;
  }
  function showBlocks() {
    all('[data-when]').forEach(function (block) { block.hidden = !holds(block.dataset.when); });
  }

  /* ---- answers ---- */

  function collect(form) {
    all('input[name], textarea[name]', form).forEach(function (field) {
      if (field.name === 'resume-code') return;
      if (field.type === 'radio') {
        if (field.checked) answers[field.name] = field.value;
      } else if (field.type === 'checkbox') {
        answers[field.name] = all('input[name="' + field.name + '"]:checked', form).map(function (x) { return x.value; });
      } else if (field.type === 'file') {
        if (field.files.length) answers[field.name] = Array.prototype.map.call(field.files, function (f) { return f.name; });
      } else {
        answers[field.name] = field.value.trim();
      }
    });
    save(ANSWERS, answers);
  }
  function restore(form) {
    all('input[name], textarea[name]', form).forEach(function (field) {
      var value = answers[field.name];
      if (value === undefined) return;
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = [].concat(value).indexOf(field.value) >= 0;
      else if (field.type !== 'file') field.value = value;
    });
    showFiles();
  }
  function showFiles() {
    all('[data-chosen]').forEach(function (p) {
      var names = answers[p.dataset.chosen] || [];
      p.hidden = !names.length;
      p.textContent = p.dataset.prefix + ' ' + names.join(', ');
    });
  }

  /* ---- checks: generous with the way people write ---- */

  var checks = {
    date: function (v) {
      var m = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(v);
      if (m) m = [v, m[3], m[2], m[1]];
      else m = /^(\d{1,2})[\s./-]*(\d{1,2})[\s./-]*(\d{4})$/.exec(v);
      if (!m) return false;
      var day = +m[1], month = +m[2], year = +m[3], now = new Date();
      if (year < 1900 || month > 12 || day > 31) return false;
      if (month === 0) return day === 0 && year <= now.getFullYear();
      if (day === 0) return new Date(year, month - 1, 1) <= now;
      var date = new Date(year, month - 1, day);
      return date.getDate() === day && date.getMonth() === month - 1 && date <= now;
    },
    rrn: function (v) {
      var d = v.replace(/[\s./-]/g, '');
      if (!/^\d{11}$/.test(d)) return false;
      var month = +d.slice(2, 4), n = +d.slice(0, 9), check = +d.slice(9);
      if (!(month <= 12 || (month >= 20 && month <= 32) || (month >= 40 && month <= 52))) return false;
      return check === 97 - n % 97 || check === 97 - (2000000000 + n) % 97;
    },
    postcode: function (v) { return /^(B-?)?\s*[1-9]\d{3}$/i.test(v); },
    tel: function (v) { return /^(\+\d{8,15}|0\d{8,14})$/.test(v.replace(/[\s./()-]/g, '')); },
    email: function (v) { return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(v); },
    code: function (v) { return tidyCode(v) === load(CODE); },
    file: function (v, field) {
      return Array.prototype.every.call(field.files, function (f) {
        return /\.(pdf|jpe?g|png)$/i.test(f.name) && f.size > 0 && f.size <= 10 * 1024 * 1024;
      });
    }
  };
  function tidyCode(v) {
    var c = v.toUpperCase().replace(/[^0-9A-Z]/g, '');
    return c.slice(0, 4) + '-' + c.slice(4);
  }

  function problemOf(part) {
    if (part.closest('[hidden]')) return null;
    if (part.tagName === 'FIELDSET')
      return part.dataset.errorEmpty && !part.querySelector('input:checked') ? part.dataset.errorEmpty : null;
    if (part.type === 'checkbox') return part.required && !part.checked ? part.dataset.errorEmpty : null;
    var value = part.value.trim();
    if (part.type !== 'file' && !value) return part.required ? part.dataset.errorEmpty : null;
    if (part.type === 'file' && !part.files.length) return null;
    return part.dataset.check && !checks[part.dataset.check](value, part) ? part.dataset.errorFormat : null;
  }

  /* ---- errors: next to the question and in a summary that takes the focus ---- */

  var title = document.title;

  function clearErrors() {
    all('.error, .error-summary').forEach(function (e) { e.remove(); });
    all('.invalid').forEach(function (e) { e.classList.remove('invalid'); });
    all('[aria-invalid]').forEach(function (e) { e.removeAttribute('aria-invalid'); });
    all('[data-described]').forEach(function (e) {
      if (e.dataset.described) e.setAttribute('aria-describedby', e.dataset.described);
      else e.removeAttribute('aria-describedby');
      delete e.dataset.described;
    });
    document.title = title;
  }
  function describe(element, id) {
    var old = element.getAttribute('aria-describedby') || '';
    element.dataset.described = old;
    element.setAttribute('aria-describedby', (old + ' ' + id).trim());
  }
  function showErrors(form, problems) {
    clearErrors();
    if (!problems.length) return;
    var summary = document.createElement('div'), heading = document.createElement('h2'), list = document.createElement('ul');
    summary.className = 'error-summary';
    summary.tabIndex = -1;
    summary.setAttribute('role', 'group');
    summary.setAttribute('aria-labelledby', 'error-title');
    heading.id = 'error-title';
    heading.textContent = form.dataset.summary;
    summary.append(heading, list);
    problems.forEach(function (problem) {
      var link = document.createElement('a'), item = document.createElement('li');
      link.textContent = problem.text;
      link.href = problem.href || '#' + problem.focus.id;
      if (problem.focus) link.addEventListener('click', function (event) { event.preventDefault(); problem.focus.focus(); });
      else link.addEventListener('click', function () { save(EDIT, true); });
      item.append(link);
      list.append(item);
      if (problem.part) mark(problem);
    });
    form.before(summary);
    document.title = form.dataset.errorTitle + ' – ' + title;
    summary.focus();
  }
  function mark(problem) {
    var part = problem.part, group = part.tagName === 'FIELDSET', message = document.createElement('p');
    message.className = 'error';
    message.id = part.id + '-error';
    message.textContent = problem.text;
    part.closest('.field').classList.add('invalid');
    (group ? part.querySelector('.choice') : part).before(message);
    [part].concat(group ? all('input', part) : []).forEach(function (e) {
      e.setAttribute('aria-invalid', 'true');
      describe(e, message.id);
    });
  }
  function problemsOf(form) {
    return all('fieldset, input:not([type="radio"]), textarea', form)
      .filter(function (part) { return part.tagName === 'FIELDSET' || !part.closest('fieldset'); })
      .map(function (part) {
        var text = problemOf(part);
        return text && { text: text, part: part, focus: part.tagName === 'FIELDSET' ? part.querySelector('input') : part };
      })
      .filter(Boolean);
  }

  /* ---- recap ---- */

  function answerText(row) {
    return [].concat(answers[row.dataset.answer] || []).map(function (value) {
      return row.getAttribute('data-text-' + value) || value;
    }).join(', ');
  }
  function fillRecap(form) {
    all('[data-answer]').forEach(function (row) { row.textContent = answerText(row) || form.dataset.noAnswer; });
  }
  function missingOf(form) {
    return all('[data-answer][data-required]').filter(function (row) {
      return !row.closest('[hidden]') && !answerText(row);
    }).map(function (row) {
      return {
        text: form.dataset.missing + ' ' + row.previousElementSibling.textContent,
        href: row.closest('.recap').querySelector('a').getAttribute('href')
      };
    });
  }
  function copyOf() {
    return all('.recap').filter(function (r) { return !r.hidden; }).map(function (r) {
      return r.querySelector('h2').textContent + '\n' + all('dl > div', r).filter(function (d) { return !d.hidden; }).map(function (d) {
        return '  ' + d.querySelector('dt').textContent + ': ' + d.querySelector('dd').textContent;
      }).join('\n');
    }).join('\n\n');
  }

  /* ---- a step ---- */

  function step(form) {
    save(LAST, form.dataset.step);
    restore(form);
    form.addEventListener('input', function () { collect(form); showBlocks(); });
    form.addEventListener('change', function () { collect(form); showBlocks(); showFiles(); });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      collect(form);
      var problems = problemsOf(form);
      if ('send' in form.dataset) problems = missingOf(form).concat(problems);
      showErrors(form, problems);
      if (problems.length) return;
      var next = form.getAttribute('action');
      if ('send' in form.dataset) {
        var number = 'D-' + random('0123456789', 4) + '-' + random('0123456789', 4);
        save(REFERENCE, number);
        save(COPY, document.querySelector('.brand strong').textContent + '\n' + number + '\n\n' + copyOf() + '\n');
      } else if (form.dataset.nextOther && answers['for-whom'] === 'other') {
        next = form.dataset.nextOther;
      } else if (load(EDIT)) {
        next = next.replace(/\d+b?\.html$/, '10.html');
      }
      location.assign(next);
    });
    all('[data-save]', form).forEach(function (button) {
      button.addEventListener('click', function () {
        collect(form);
        if (!load(CODE)) {
          var letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
          save(CODE, random(letters, 4) + '-' + random(letters, 4));
        }
        location.assign(button.dataset.save);
      });
    });
    if ('send' in form.dataset) { sessionStorage.removeItem(EDIT); fillRecap(form); }
  }

  /* ---- the other pages ---- */

  function resume(form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var problems = problemsOf(form);
      showErrors(form, problems);
      if (!problems.length) location.assign(form.dataset.resume + (load(LAST) || '1') + '.html');
    });
  }
  function say(selector, key) {
    var status = document.querySelector(selector);
    status.textContent = status.dataset[key];
  }

  all('form[data-step]').forEach(step);
  all('form[data-resume]').forEach(resume);
  showBlocks();

  var values = { code: load(CODE), reference: load(REFERENCE) };
  all('[data-fill]').forEach(function (e) { if (values[e.dataset.fill]) e.textContent = values[e.dataset.fill]; });
  all('[data-last]').forEach(function (a) { if (load(LAST)) a.href = a.dataset.last + load(LAST) + '.html'; });
  all('[data-edit]').forEach(function (a) { a.addEventListener('click', function () { save(EDIT, true); }); });
  all('[data-start]').forEach(function (a) {
    a.addEventListener('click', function () {
      if (a.closest('.actions') && !load(REFERENCE)) return;
      [ANSWERS, CODE, LAST, EDIT, REFERENCE, COPY].forEach(function (key) { sessionStorage.removeItem(key); });
    });
  });
  all('[data-copy-code]').forEach(function (button) {
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(document.querySelector('.code').textContent).then(function () { say('[data-copied]', 'copied'); });
    });
  });
  all('button[data-copy]').forEach(function (button) {
    button.addEventListener('click', function () {
      var link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([load(COPY) || ''], { type: 'text/plain' }));
      link.download = button.dataset.copy;
      link.click();
      say('[data-copy-status]', 'copyStatus');
    });
  });
})();
