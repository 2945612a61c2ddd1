// Booking logic of the mended hospital sample. Answers stay in this browser; nothing is sent.
// The system clock is never read: every date is counted from data.referenceDate.
(function () {
  'use strict';

  const data = window.valbrune;
  const lang = document.documentElement.lang === 'nl' ? 'nl' : 'fr';
  const ANSWERS = 'rdv-hopital-mended';
  const BOOKING = 'rdv-hopital-mended-booking';
  const SAVED = 'rdv-hopital-mended-saved';
  const SLOTS_AT_A_TIME = 7;
  const DAY = 24 * 60 * 60 * 1000;
  const NBSP = '\u00a0';

  const words = {
    fr: {
      days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
      months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
      hour: (h, m) => Number(h) + NBSP + 'h' + NBSP + m,
      at: ' à ',
      anyDoctor: 'Le premier médecin libre',
      anyDoctorHint: 'Vous voyez les heures libres de tous les médecins.',
      speaks: 'Parle ',
      firstFree: 'Premier jour libre' + NBSP + ': ',
      noneFree: 'Pas de jour libre en ligne.',
      moreShown: (n) => (n > 1 ? n + ' jours de plus.' : '1 jour de plus.'),
      errors: (n) => (n > 1 ? 'Il reste ' + n + ' points à compléter' : 'Il reste 1 point à compléter'),
      titleError: 'À compléter' + NBSP + ': ',
      none: 'Pas d’adresse e-mail'
    },
    nl: {
      days: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
      months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
      hour: (h, m) => Number(h) + '.' + m + NBSP + 'uur',
      at: ' om ',
      anyDoctor: 'De eerste arts die vrij is',
      anyDoctorHint: 'U ziet de vrije uren van alle artsen.',
      speaks: 'Spreekt ',
      firstFree: 'Eerste vrije dag: ',
      noneFree: 'Geen vrije dag online.',
      moreShown: (n) => (n > 1 ? n + ' dagen meer.' : '1 dag meer.'),
      errors: (n) => (n > 1 ? 'Er zijn nog ' + n + ' punten aan te vullen' : 'Er is nog 1 punt aan te vullen'),
      titleError: 'Aan te vullen: ',
      none: 'Geen e-mailadres'
    }
  }[lang];

  // --- What we remember -------------------------------------------------------------------------

  function load(store, key) {
    try {
      return JSON.parse(store.getItem(key)) || {};
    } catch (e) {
      return {};
    }
  }

  function keep(store, key, value) {
    try {
      store.setItem(key, JSON.stringify(value));
      return true;
    } catch (e) {
      return false;
    }
  }

  const answers = load(sessionStorage, ANSWERS);
  const saveAnswers = () => keep(sessionStorage, ANSWERS, answers);

  // --- Dates and hours --------------------------------------------------------------------------

  function dayAt(offset) {
    return new Date(Date.parse(data.referenceDate + 'T00:00:00Z') + offset * DAY);
  }

  function longDay(offset) {
    const d = dayAt(offset);
    const number = d.getUTCDate();
    const shown = lang === 'fr' && number === 1 ? '1er' : String(number);
    return words.days[d.getUTCDay()] + ' ' + shown + ' ' + words.months[d.getUTCMonth()] + ' ' + d.getUTCFullYear();
  }

  function hour(time) {
    const [h, m] = time.split(':');
    return words.hour(h, m);
  }

  // --- Doctors and slots ------------------------------------------------------------------------

  const doctorsOf = (specialty) => data.doctors.filter((d) => d.specialty === specialty);
  const doctorById = (id) => data.doctors.find((d) => d.id === id);

  function freeSlots(specialty, doctorId) {
    const booking = load(sessionStorage, BOOKING);
    const taken = booking.slot && !booking.cancelled ? booking.slot.id : '';
    const slots = [];
    doctorsOf(specialty)
      .filter((d) => doctorId === 'premier' || d.id === doctorId)
      .forEach((doctor) => {
        Object.keys(doctor.slots).forEach((offset) => {
          doctor.slots[offset].split(' ').forEach((time) => {
            const id = doctor.id + '_' + offset + '_' + time;
            if (id !== taken) slots.push({ id, doctor, offset: Number(offset), time });
          });
        });
      });
    return slots.sort((a, b) => a.offset - b.offset || a.time.localeCompare(b.time) || a.doctor.number.localeCompare(b.doctor.number));
  }

  function slotById(id) {
    const [doctorId, offset, time] = (id || '').split('_');
    const doctor = doctorById(doctorId);
    return doctor && doctor.slots[offset] ? { id, doctor, offset: Number(offset), time } : null;
  }

  const slotText = (slot) => longDay(slot.offset) + words.at + hour(slot.time);

  // --- Small helpers for the page ---------------------------------------------------------------

  const $ = (selector, root) => (root || document).querySelector(selector);
  const $$ = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  function make(tag, properties, children) {
    const element = Object.assign(document.createElement(tag), properties || {});
    (children || []).forEach((child) => element.append(child));
    return element;
  }

  function show(selector, visible) {
    $$(selector).forEach((element) => { element.hidden = !visible; });
  }

  function setText(name, text) {
    $$('[data-texte="' + name + '"]').forEach((element) => { element.textContent = text; });
  }

  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

  function radio(name, value, label, hint) {
    const id = name + '-' + value.replace(/\W/g, '-');
    const input = make('input', { type: 'radio', name, id, value, required: true });
    const text = make('label', { htmlFor: id }, [make('span', { className: 'choix-titre' }, label)]);
    if (hint) text.append(make('span', { className: 'choix-detail', textContent: hint }));
    return make('div', { className: 'choix-un' }, [input, text]);
  }

  // --- Fill in the pages ------------------------------------------------------------------------

  function fillDoctors(list) {
    const doctors = doctorsOf(answers.specialite);
    show('[data-sans-choix]', doctors.length === 0);
    show('[data-avec-choix]', doctors.length > 0);
    if (doctors.length === 0) return;
    setText('specialite', data.specialties[answers.specialite][lang]);
    list.append(radio('medecin', 'premier', [words.anyDoctor], words.anyDoctorHint));
    doctors.forEach((doctor) => {
      const first = freeSlots(answers.specialite, doctor.id)[0];
      const free = first ? words.firstFree + longDay(first.offset) + '.' : words.noneFree;
      list.append(radio('medecin', doctor.id, [capital(doctor.name[lang])], words.speaks + doctor.speaks[lang] + '. ' + free));
    });
  }

  function fillSlots(list) {
    const slots = answers.specialite && answers.medecin ? freeSlots(answers.specialite, answers.medecin) : [];
    show('[data-sans-choix]', slots.length === 0);
    show('[data-avec-choix]', slots.length > 0);
    if (slots.length === 0) return;

    const any = answers.medecin === 'premier';
    setText('specialite', data.specialties[answers.specialite][lang]);
    setText('medecin', any ? words.anyDoctor : capital(doctorById(answers.medecin).name[lang]));

    const days = [];
    slots.forEach((slot) => {
      const last = days[days.length - 1];
      if (last && last[0].offset === slot.offset) last.push(slot);
      else days.push([slot]);
    });

    let shown = 0;
    const more = $('[data-plus]');
    const status = $('[data-plus-etat]');

    function showMore() {
      const first = shown;
      let count = 0;
      while (shown < days.length && (shown === first || count + days[shown].length <= SLOTS_AT_A_TIME)) {
        const day = longDay(days[shown][0].offset);
        const legend = make('legend', { textContent: capital(day), tabIndex: -1 });
        const hours = days[shown].map((slot) => {
          const hidden = make('span', { className: 'cache', textContent: ', ' + day });
          return radio('creneau', slot.id, [hour(slot.time), hidden], any ? capital(slot.doctor.name[lang]) : '');
        });
        list.append(make('fieldset', { className: 'jour' }, [legend, make('div', { className: any ? 'heures heures-medecins' : 'heures' }, hours)]));
        count += days[shown].length;
        shown += 1;
      }
      more.hidden = shown === days.length;
      show('[data-fin]', shown === days.length);
      return shown - first;
    }

    showMore();
    while (answers.creneau && slots.some((s) => s.id === answers.creneau) && !$$('input', list).some((i) => i.value === answers.creneau)) showMore();

    more.addEventListener('click', () => {
      const before = $$('fieldset', list).length;
      const added = showMore();
      status.textContent = words.moreShown(added);
      $$('fieldset', list)[before].querySelector('legend').focus();
    });
  }

  function fillRecap(page) {
    const slot = slotById(answers.creneau);
    const complete = Boolean(slot && answers.prenom && answers.nom && answers.naissance && answers.telephone);
    show('[data-sans-choix]', !complete);
    show('[data-avec-choix]', complete);
    if (!complete) return;
    setText('specialite', data.specialties[slot.doctor.specialty][lang]);
    setText('medecin', capital(slot.doctor.name[lang]));
    setText('creneau', capital(slotText(slot)));
    setText('personne', answers.prenom + ' ' + answers.nom);
    setText('naissance', birthText(answers.naissance));
    setText('telephone', answers.telephone);
    setText('email', answers.email || words.none);
    setText('aidant', answers.aidant || '');
    show('[data-pour-autre]', answers.pour === 'autre');
    show('[data-pour-moi]', answers.pour !== 'autre');
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      const d = dayAt(slot.offset);
      const two = (n) => String(n).padStart(2, '0');
      const reference = two(d.getUTCDate()) + two(d.getUTCMonth() + 1) + ' ' + slot.time.replace(':', '') + ' ' + slot.doctor.number;
      keep(sessionStorage, BOOKING, {
        reference,
        slot: { id: slot.id },
        pour: answers.pour,
        personne: answers.prenom + ' ' + answers.nom,
        avecEmail: Boolean(answers.email)
      });
      sessionStorage.removeItem(ANSWERS);
      forgetSaved();
      location.href = page.getAttribute('action');
    });
  }

  function fillConfirmation() {
    const booking = load(sessionStorage, BOOKING);
    const slot = booking.slot && !booking.cancelled ? slotById(booking.slot.id) : null;
    show('[data-sans-choix]', !slot);
    show('[data-avec-choix]', Boolean(slot));
    if (!slot) {
      document.title = $('[data-sans-choix]').dataset.titre;
      setText('titre', $('[data-sans-choix]').dataset.titre.split(' – ')[0]);
      return;
    }
    const d = dayAt(slot.offset);
    setText('jour-nombre', String(d.getUTCDate()));
    setText('jour-mois', words.months[d.getUTCMonth()]);
    setText('reference', booking.reference.replace(/ /g, NBSP));
    setText('creneau', capital(slotText(slot)));
    setText('personne', booking.personne);
    setText('specialite', data.specialties[slot.doctor.specialty][lang]);
    setText('medecin', capital(slot.doctor.name[lang]));
    setText('lieu', slot.doctor.place[lang]);
    show('[data-avec-email]', booking.avecEmail);
    show('[data-pour-autre]', booking.pour === 'autre');
    $('[data-imprimer]').addEventListener('click', () => window.print());
  }

  function cancelBooking(form) {
    const booking = load(sessionStorage, BOOKING);
    const slot = slotById(booking.slot.id);
    booking.cancelled = true;
    keep(sessionStorage, BOOKING, booking);
    form.hidden = true;
    setText('creneau', slotText(slot));
    show('[data-annule]', true);
    $('[data-annule]').focus();
  }

  // --- Save and go on later ---------------------------------------------------------------------

  function forgetSaved() {
    try {
      localStorage.removeItem(SAVED);
    } catch (e) { /* nothing was saved */ }
  }

  function prepareSaving() {
    $$('[data-enregistrer]').forEach((button) => {
      button.addEventListener('click', () => {
        const done = keep(localStorage, SAVED, { answers, step: document.body.dataset.etape });
        if (done) location.href = button.dataset.enregistrer;
        else show('[data-pas-enregistre]', true);
      });
    });
  }

  function prepareResuming() {
    const saved = load(localStorage, SAVED);
    show('[data-reprise]', Boolean(saved.step));
    show('[data-sans-reprise]', !saved.step);
    $$('[data-reprendre]').forEach((link) => {
      const prefix = link.dataset.reprendre;
      link.href = prefix + (saved.step || '1') + '.html';
      link.addEventListener('click', () => {
        Object.assign(answers, saved.answers);
        saveAnswers();
      });
    });
    $$('[data-effacer]').forEach((button) => {
      button.addEventListener('click', () => {
        forgetSaved();
        sessionStorage.removeItem(ANSWERS);
        show('[data-reprise]', false);
        show('[data-sans-reprise]', true);
        show('[data-efface]', true);
        const done = $('[data-efface]');
        if (done) done.focus();
      });
    });
  }

  // --- Checks -----------------------------------------------------------------------------------

  // Accepts 1/1/1980, 01-01-1980, 01.01.1980, 01 01 1980, 01011980 and what browsers fill in: 1980-01-01.
  function readBirth(text) {
    const t = text.trim();
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);
    const day = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/.exec(t) || /^(\d{2})(\d{2})(\d{4})$/.exec(t);
    if (!iso && !day) return null;
    const [y, m, d] = iso ? [iso[1], iso[2], iso[3]].map(Number) : [day[3], day[2], day[1]].map(Number);
    const date = new Date(Date.UTC(y, m - 1, d));
    const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
    return real && y >= 1900 && date <= dayAt(0) ? date : null;
  }

  function birthText(text) {
    const d = readBirth(text);
    if (!d) return text;
    const number = d.getUTCDate();
    return (lang === 'fr' && number === 1 ? '1er' : number) + ' ' + words.months[d.getUTCMonth()] + ' ' + d.getUTCFullYear();
  }

  const checks = {
    date: (text) => readBirth(text) !== null,
    telephone: (text) => /^(\+|00)?\d{9,14}$/.test(text.replace(/[\s./()-]/g, '')),
    email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim()),
    reference: (text) => {
      const booking = load(sessionStorage, BOOKING);
      return Boolean(booking.reference) && !booking.cancelled && booking.reference.replace(/\D/g, '') === text.replace(/\D/g, '');
    }
  };

  // A question is an input, or the fieldset of a group of radio buttons.
  function messageFor(question) {
    if (question.matches('fieldset')) return $('input:checked', question) ? '' : question.dataset.vide;
    const text = question.value.trim();
    if (!text) return question.required ? question.dataset.vide : '';
    const check = checks[question.dataset.verifier];
    return check && !check(text) ? question.dataset.format : '';
  }

  function mark(question, message) {
    const id = question.id + '-erreur';
    const old = document.getElementById(id);
    if (old) old.remove();
    const described = (question.getAttribute('aria-describedby') || '').split(' ').filter((x) => x && x !== id);
    if (message) {
      const paragraph = make('p', { className: 'erreur', id, textContent: message });
      if (question.matches('fieldset')) $('legend', question).after(paragraph);
      else question.before(paragraph);
      described.push(id);
      question.setAttribute('aria-invalid', 'true');
    } else {
      question.removeAttribute('aria-invalid');
    }
    if (described.length) question.setAttribute('aria-describedby', described.join(' '));
    else question.removeAttribute('aria-describedby');
  }

  function checkForm(form) {
    const title = document.title.startsWith(words.titleError) ? document.title.slice(words.titleError.length) : document.title;
    const summary = $('#erreurs');
    const list = $('ul', summary);
    list.textContent = '';
    $$('[data-vide], [data-format]', form).forEach((question) => {
      const message = messageFor(question);
      mark(question, message);
      if (!message) return;
      const target = question.matches('fieldset') ? $('input', question) : question;
      const link = make('a', { href: '#' + target.id, textContent: message });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        target.focus();
      });
      list.append(make('li', {}, [link]));
    });
    const count = list.children.length;
    summary.hidden = count === 0;
    document.title = count ? words.titleError + title : title;
    if (count) {
      $('h2', summary).textContent = words.errors(count);
      summary.focus();
      summary.scrollIntoView();
    }
    return count === 0;
  }

  function readForm(form) {
    new FormData(form).forEach((value, name) => { answers[name] = value; });
    saveAnswers();
  }

  function restoreForm(form) {
    $$('input', form).forEach((input) => {
      if (input.type === 'radio') input.checked = answers[input.name] === input.value;
      else if (answers[input.name]) input.value = answers[input.name];
    });
  }

  function prepareForm(form) {
    restoreForm(form);
    function remember(event) {
      const name = event.target.name;
      const before = answers[name];
      readForm(form);
      if (before === answers[name]) return;
      // A new specialty or doctor makes the later choices void.
      if (name === 'specialite') delete answers.medecin;
      if (name === 'specialite' || name === 'medecin') delete answers.creneau;
      saveAnswers();
    }
    form.addEventListener('input', remember);
    form.addEventListener('change', remember);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!checkForm(form)) return;
      readForm(form);
      const other = answers.pour === 'autre' && form.dataset.actionAutre;
      location.href = other || form.getAttribute('action');
    });
  }

  // --- Start ------------------------------------------------------------------------------------

  $$('[data-pour]').forEach((link) => {
    link.addEventListener('click', () => {
      answers.pour = link.dataset.pour;
      saveAnswers();
    });
  });
  if (document.body.dataset.pourPage) {
    answers.pour = document.body.dataset.pourPage;
    saveAnswers();
  }

  const doctorList = $('[data-liste="medecins"]');
  const slotList = $('[data-liste="creneaux"]');
  const recap = $('form[data-recapitulatif]');
  const cancel = $('form[data-annulation]');
  if (doctorList) fillDoctors(doctorList);
  if (slotList) fillSlots(slotList);
  if (recap) fillRecap(recap);
  if ($('[data-page="confirmation"]')) fillConfirmation();
  if (cancel) {
    cancel.addEventListener('submit', (event) => {
      event.preventDefault();
      if (checkForm(cancel)) cancelBooking(cancel);
    });
  }
  $$('form[data-etape-form]').forEach(prepareForm);
  prepareSaving();
  prepareResuming();
})();
