// Portail MyValbrune - prise de rendez-vous
// Flawed on purpose: see expected.yml. The system clock is never read; dates start at referenceDate.
var data = window.valbrune;
var lang = document.body.getAttribute('data-langue');
var t = {
  fr: {
    jours: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    mois: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    dispo: 'Proch. dispo. : ', choisir: 'Cliquez ici', aucun: 'Aucun résultat.', heure: 'h', a: ' à ',
    erreur: 'Une erreur est survenue. Valeur invalide.', obligatoire: 'Champ obligatoire',
    motdepasse: 'Le mot de passe ne respecte pas la politique de sécurité (12 caractères minimum, dont 1 majuscule, 1 chiffre et 1 caractère spécial, hors & et %).',
    captcha: 'Code incorrect.'
  },
  nl: {
    jours: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    mois: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    dispo: 'Eerstv. besch.: ', choisir: 'Klik hier', aucun: 'Geen resultaten.', heure: 'u', a: ' om ',
    erreur: 'Er is een fout opgetreden. Ongeldige waarde.', obligatoire: 'Verplicht veld',
    motdepasse: 'Het wachtwoord voldoet niet aan het veiligheidsbeleid (minstens 12 tekens, waarvan 1 hoofdletter, 1 cijfer en 1 speciaal teken, behalve & en %).',
    captcha: 'Foutieve code.'
  }
}[lang];

function get(k) { return sessionStorage.getItem('rdv-hopital-flawed-' + k); }
function set(k, v) { sessionStorage.setItem('rdv-hopital-flawed-' + k, v); }
function el(id) { return document.getElementById(id); }

function jour(offset) { return new Date(Date.parse(data.referenceDate + 'T00:00:00Z') + offset * 86400000); }
function texteJour(offset) {
  var d = jour(offset);
  return t.jours[d.getUTCDay()] + ' ' + d.getUTCDate() + ' ' + t.mois[d.getUTCMonth()] + ' ' + d.getUTCFullYear();
}
function dateCourte(offset) {
  var d = jour(offset);
  return ('0' + d.getUTCDate()).slice(-2) + '/' + ('0' + (d.getUTCMonth() + 1)).slice(-2) + '/' + d.getUTCFullYear();
}
function medecin(id) {
  return data.doctors.filter(function (m) { return m.id === id; })[0];
}

/* --- specialite ------------------------------------------------------- */
function filtrer() {
  var q = el('recherche').value.toLowerCase();
  var o = el('liste').options;
  var n = 0;
  for (var i = 0; i < o.length; i++) {
    var ok = o[i].text.toLowerCase().indexOf(q) !== -1;
    o[i].hidden = !ok;
    if (ok) n++;
  }
  el('message').innerHTML = n ? '' : t.aucun;
}
function suiteSpecialite(f) {
  var v = el('liste').value;
  var type = f.querySelector('input[name=type]:checked');
  if (!v || !type) { el('message').innerHTML = t.erreur; return false; }
  set('specialite', v);
  location.href = f.getAttribute('action');
  return false;
}

/* --- medecin ---------------------------------------------------------- */
function listeMedecins() {
  var s = get('specialite');
  var html = '';
  data.doctors.forEach(function (m) {
    if (s && m.specialty !== s) return;
    var premier = Object.keys(m.slots)[0];
    html += '<div class="fiche" id="fiche" onclick="choisirMedecin(\'' + m.id + '\')">'
      + '<img class="photo" src="../assets/praticien.svg" width="64" height="64">'
      + '<div class="fiche-texte"><h4>' + m.name[lang] + '</h4>'
      + '<span class="spec">' + data.specialties[m.specialty][lang] + '</span>'
      + '<span class="dispo" id="dispo">' + t.dispo + dateCourte(premier) + '</span></div>'
      + '<a class="choisir" aria-describedby="dispo" href="javascript:choisirMedecin(\'' + m.id + '\')">' + t.choisir + '</a></div>';
  });
  el('medecins').innerHTML = html || '<p class="vide">' + t.aucun + '</p>';
}
function choisirMedecin(id) {
  set('medecin', id);
  location.href = el('medecins').getAttribute('data-suite');
}

/* --- calendrier ------------------------------------------------------- */
var mois = 0; // months after the reference month
var jourChoisi = null;
function calendrier() {
  var m = medecin(get('medecin') || 'mesange');
  el('praticien').innerHTML = m.name[lang];
  var ref = jour(0);
  var premier = new Date(Date.UTC(ref.getUTCFullYear(), ref.getUTCMonth() + mois, 1));
  el('mois').innerHTML = t.mois[premier.getUTCMonth()] + ' ' + premier.getUTCFullYear();
  var html = '';
  for (var i = 1; i <= 7; i++) html += '<div class="jour-nom">' + t.jours[i % 7].charAt(0) + '</div>';
  for (i = 0; i < (premier.getUTCDay() + 6) % 7; i++) html += '<div></div>';
  var d = new Date(premier);
  while (d.getUTCMonth() === premier.getUTCMonth()) {
    var offset = Math.round((d - ref) / 86400000);
    if (m.slots[offset]) html += '<div class="jour libre" data-j="' + offset + '" onclick="choisirJour(' + offset + ')">' + d.getUTCDate() + '</div>';
    else html += '<div class="jour">' + d.getUTCDate() + '</div>';
    d = new Date(d.getTime() + 86400000);
  }
  el('grille').innerHTML = html;
  if (jourChoisi === null) choisirJour(Number(Object.keys(m.slots)[0]));
  else choisirJour(jourChoisi);
}
function changerMois(n) {
  mois = Math.min(1, Math.max(0, mois + n));
  calendrier();
}
function choisirJour(offset) {
  jourChoisi = offset;
  var m = medecin(get('medecin') || 'mesange');
  document.querySelectorAll('.jour').forEach(function (j) {
    j.className = j.className.replace(' choisi', '') + (j.getAttribute('data-j') === String(offset) ? ' choisi' : '');
  });
  el('creneaux').innerHTML = m.slots[offset].split(' ').map(function (h) {
    return '<span class="creneau" onclick="choisirCreneau(this,' + offset + ',\'' + h + '\')">' + h.replace(':', t.heure) + '</span>';
  }).join('');
}
function choisirCreneau(e, offset, h) {
  document.querySelectorAll('.creneau').forEach(function (c) { c.className = 'creneau'; });
  e.className = 'creneau pris';
  set('medecin', get('medecin') || 'mesange');
  set('jour', offset);
  set('heure', h);
  el('suivant').disabled = false;
}
function suite(f) {
  location.href = f.getAttribute('action');
  return false;
}

/* --- coordonnees ------------------------------------------------------ */
var requis = ['nom', 'prenom', 'naissance', 'niss', 'gsm', 'mail', 'mail2', 'captcha'];
function recapitulatif() {
  var m = medecin(get('medecin') || 'mesange');
  if (get('jour') === null) return;
  el('choix').innerHTML = m.name[lang] + ' - ' + dateCourte(Number(get('jour'))) + ' - ' + get('heure').replace(':', t.heure);
}
function verifierComplet() {
  el('valider').disabled = !requis.every(function (id) { return el(id).value !== ''; });
}
function bloquerCollage(id) {
  el(id).addEventListener('paste', function (e) { e.preventDefault(); });
}
function validerCoordonnees(f) {
  var ok = /^\d{8}$/.test(el('naissance').value)
    && /^\d{11}$/.test(el('niss').value)
    && /^\d{10}$/.test(el('gsm').value)
    && el('mail').value.indexOf('@') > 0 && el('mail').value === el('mail2').value;
  if (!ok) { el('message').innerHTML = t.erreur; el('captcha').value = ''; verifierComplet(); return false; }
  if (el('captcha').value.toUpperCase() !== '7KXR4') { el('message').innerHTML = t.captcha; return false; }
  set('patient', el('prenom').value + ' ' + el('nom').value);
  set('mail', el('mail').value);
  location.href = f.getAttribute('action');
  return false;
}
// 10 minutes after the page was opened, everything is lost
function session() {
  setTimeout(function () { sessionStorage.clear(); location.href = 'index.html'; }, 600000);
}

/* --- compte ----------------------------------------------------------- */
function validerCompte(f) {
  var p = f.elements.motdepasse.value;
  var ok = p.length >= 12 && /[A-Z]/.test(p) && /\d/.test(p) && /[^A-Za-z0-9&%]/.test(p) && p === f.elements.confirmation.value && f.elements.reponse.value !== '';
  if (!ok) { el('message').innerHTML = t.motdepasse; f.elements.motdepasse.value = ''; f.elements.confirmation.value = ''; return false; }
  location.href = f.getAttribute('action');
  return false;
}

/* --- confirmation ----------------------------------------------------- */
function confirmation() {
  var m = medecin(get('medecin') || 'mesange');
  var j = Number(get('jour') || Object.keys(m.slots)[0]);
  var h = get('heure') || m.slots[j].split(' ')[0];
  el('quand').innerHTML = texteJour(j) + t.a + h.replace(':', t.heure);
  el('qui').innerHTML = m.name[lang] + ' - ' + data.specialties[m.specialty][lang];
  el('ou').innerHTML = m.place[lang];
  el('patient').textContent = get('patient') || '-';
  el('reference').innerHTML = 'VB' + m.number + '-' + jour(j).toISOString().slice(2, 10).replace(/-/g, '') + h.replace(':', '');
}
