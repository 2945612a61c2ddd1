(function () {
  var form = document.getElementById('formulaire');
  if (!form) return;
  var KEY = 'secal-flawed-' + document.body.getAttribute('data-page');

  var formats = {
    niss: /^\d{11}$/,
    iban: /^BE\d{14}$/,
    montant: /^\d+,\d{2}$/
  };

  // Answers are kept in the tab
  var answers = {};
  try {
    answers = JSON.parse(sessionStorage.getItem(KEY)) || {};
  } catch (e) {
    answers = {};
  }
  for (var i = 0; i < form.elements.length; i++) {
    var field = form.elements[i];
    if (!field.name || !(field.name in answers)) continue;
    if (field.type === 'radio') field.checked = field.value === answers[field.name];
    else if (field.type !== 'file' && field.type !== 'checkbox') field.value = answers[field.name];
  }

  // No pasting in the confirmation of the e-mail address
  var noPaste = form.querySelector('[data-nopaste]');
  if (noPaste) {
    noPaste.addEventListener('paste', function (e) {
      e.preventDefault();
    });
  }

  // The button wakes up when the form is complete
  var next = document.getElementById('suivant');
  function wake() {
    var name = document.getElementById('deb-nom').value;
    var address = document.getElementById('deb-adresse').value;
    var place = form.querySelector('input[name="residence"]:checked');
    var employer = form.querySelector('input[name="employeur"]:checked');
    next.disabled = !(name && address && place && employer);
  }
  if (next) {
    form.addEventListener('input', wake);
    form.addEventListener('change', wake);
    wake();
  }

  function isWrong(field) {
    if (field.required && !field.value) return true;
    var format = field.getAttribute('data-format');
    return Boolean(format && field.value && !formats[format].test(field.value));
  }

  form.addEventListener('submit', function (e) {
    e.preventDefault();
    var wrong = false;
    var kept = {};
    for (var i = 0; i < form.elements.length; i++) {
      var field = form.elements[i];
      if (isWrong(field)) wrong = true;
      if (!field.name || (field.type === 'radio' && !field.checked)) continue;
      kept[field.name] = field.value;
    }
    if (form.email2 && form.email.value !== form.email2.value) wrong = true;
    if (wrong) {
      var box = document.querySelector('.erreur');
      if (!box) {
        box = document.createElement('div');
        box.className = 'erreur';
        form.parentNode.insertBefore(box, form);
      }
      box.textContent = form.getAttribute('data-erreur');
      if (form.hasAttribute('data-vider')) form.reset();
      return;
    }
    sessionStorage.setItem(KEY, JSON.stringify(kept));
    window.location.href = form.getAttribute('action');
  });

  var sizes = document.querySelectorAll('.taille');
  for (var j = 0; j < sizes.length; j++) {
    sizes[j].addEventListener('click', function (e) {
      document.body.style.fontSize = e.target.getAttribute('data-taille') + 'px';
    });
  }

  var print = document.querySelector('.imprimer');
  if (print) {
    print.addEventListener('click', function () {
      window.print();
    });
  }
})();
