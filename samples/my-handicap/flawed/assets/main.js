// My Handicap 2.3
var form = document.forms[0];

if (form) {
  var saved = JSON.parse(sessionStorage.getItem('myhandicap') || '{}');

  // no copy-paste in the confirmation
  var np = document.querySelectorAll('.nopaste');
  for (var i = 0; i < np.length; i++) {
    np[i].addEventListener('paste', function (e) { e.preventDefault(); });
  }

  // medical data: the button is released when all is filled
  var next = document.getElementById('suivant');
  if (next) {
    form.addEventListener('input', function () {
      next.disabled = !(form.medecin.value && form.inami.value && form.pathologie.value);
    });
  }

  form.addEventListener('submit', function (e) {
    e.preventDefault();
    var ok = true;
    for (var i = 0; i < form.elements.length; i++) {
      var el = form.elements[i];
      if (!el.name) continue;
      el.className = el.className.replace(' bad', '');
      if ((el.required || el.className.indexOf('oblig') >= 0) && !el.value) { ok = false; el.className += ' bad'; }
      if (el.name === 'niss' && !/^\d{11}$/.test(el.value)) { ok = false; el.className += ' bad'; }
      if (el.name === 'email2' && el.value !== form.email.value) { ok = false; el.className += ' bad'; }
      if (el.type === 'radio') { if (el.checked) saved[el.name] = el.value; }
      else if (el.type === 'checkbox') saved[el.name] = el.checked;
      else if (el.type !== 'file') saved[el.name] = el.value;
    }
    if (!ok) {
      var msg = document.getElementById('msg');
      msg.innerHTML = msg.getAttribute('data-txt');
      return;
    }
    sessionStorage.setItem('myhandicap', JSON.stringify(saved));
    location.href = form.getAttribute('action');
  });
}
