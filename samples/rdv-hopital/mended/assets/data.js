// Fictional data. The free slots are fixed: nothing here depends on the date of today.
// A slot key is a number of days after the reference date, a Monday.
window.valbrune = {
  referenceDate: '2027-03-01',
  specialties: {
    peau: { fr: 'Peau, cheveux et ongles (dermatologie)', nl: 'Huid, haar en nagels (dermatologie)' },
    coeur: { fr: 'Cœur (cardiologie)', nl: 'Hart (cardiologie)' },
    yeux: { fr: 'Yeux (ophtalmologie)', nl: 'Ogen (oftalmologie)' },
    os: { fr: 'Os et articulations (orthopédie)', nl: 'Botten en gewrichten (orthopedie)' },
    femmes: { fr: 'Grossesse et santé des femmes (gynécologie)', nl: 'Zwangerschap en gezondheid van vrouwen (gynaecologie)' },
    enfants: { fr: 'Enfants de 0 à 15 ans (pédiatrie)', nl: 'Kinderen van 0 tot 15 jaar (pediatrie)' },
    orientation: { fr: 'Rendez-vous pour vous guider (médecine générale)', nl: 'Afspraak om u de weg te wijzen (algemene geneeskunde)' }
  },
  doctors: [
    {
      id: 'mesange',
      number: '01',
      specialty: 'peau',
      name: { fr: 'docteure Mésange', nl: 'dokter Mésange' },
      speaks: { fr: 'français et néerlandais', nl: 'Frans en Nederlands' },
      place: { fr: 'Route 12, premier étage', nl: 'Route 12, eerste verdieping' },
      slots: {
        1: '08:40 14:00',
        4: '10:00 13:40',
        9: '09:40 11:00 11:20',
        15: '09:40 10:00 10:20 14:40 15:00',
        22: '11:00 15:40',
        36: '08:40 09:20 10:40 11:00 11:20',
        43: '10:20 10:40 16:20'
      }
    },
    {
      id: 'boomklever',
      number: '02',
      specialty: 'peau',
      name: { fr: 'docteur Boomklever', nl: 'dokter Boomklever' },
      speaks: { fr: 'néerlandais et français', nl: 'Nederlands en Frans' },
      place: { fr: 'Route 12, premier étage', nl: 'Route 12, eerste verdieping' },
      slots: {
        1: '13:20 13:40',
        7: '08:40 10:40',
        14: '10:20 11:20 15:20',
        31: '08:40 10:40 13:20 14:20',
        38: '09:20 11:00',
        45: '09:00 11:20 14:20'
      }
    },
    {
      id: 'roitelet',
      number: '03',
      specialty: 'coeur',
      name: { fr: 'docteur Roitelet', nl: 'dokter Roitelet' },
      speaks: { fr: 'français, néerlandais et anglais', nl: 'Frans, Nederlands en Engels' },
      place: { fr: 'Route 31, troisième étage', nl: 'Route 31, derde verdieping' },
      slots: {
        1: '11:00 14:40',
        7: '09:40 10:40',
        10: '08:40 11:20 15:00',
        16: '09:40 13:40 14:00 15:20',
        25: '08:40 09:40 14:20 16:20',
        29: '13:20 13:40 16:00',
        35: '08:40 10:00',
        37: '14:40 15:20 15:40',
        42: '11:40 13:20 15:00'
      }
    },
    {
      id: 'winterkoning',
      number: '04',
      specialty: 'coeur',
      name: { fr: 'docteure Winterkoning', nl: 'dokter Winterkoning' },
      speaks: { fr: 'néerlandais et français', nl: 'Nederlands en Frans' },
      place: { fr: 'Route 31, troisième étage', nl: 'Route 31, derde verdieping' },
      slots: {
        9: '10:40 13:40',
        16: '09:40 11:00',
        23: '08:40 10:40 13:40',
        36: '11:40 13:20 13:40 14:00 14:20',
        43: '15:00 15:40'
      }
    },
    {
      id: 'fauvette',
      number: '05',
      specialty: 'yeux',
      name: { fr: 'docteure Fauvette', nl: 'dokter Fauvette' },
      speaks: { fr: 'français et anglais', nl: 'Frans en Engels' },
      place: { fr: 'Route 24, deuxième étage', nl: 'Route 24, tweede verdieping' },
      slots: {
        11: '11:00 13:40',
        15: '09:40 11:40',
        31: '09:20 10:40 14:40',
        36: '10:40 14:40',
        42: '09:20 11:00 14:20 16:00',
        44: '09:40 13:20 15:40 16:20'
      }
    },
    {
      id: 'chardonneret',
      number: '06',
      specialty: 'yeux',
      name: { fr: 'docteur Chardonneret', nl: 'dokter Chardonneret' },
      speaks: { fr: 'français et néerlandais', nl: 'Frans en Nederlands' },
      place: { fr: 'Route 24, deuxième étage', nl: 'Route 24, tweede verdieping' },
      slots: {
        10: '09:40 13:40',
        24: '11:00 15:40',
        39: '10:00 14:00 14:20',
        45: '08:40 10:00 10:20 10:40 16:20'
      }
    },
    {
      id: 'bouvreuil',
      number: '07',
      specialty: 'os',
      name: { fr: 'docteur Bouvreuil', nl: 'dokter Bouvreuil' },
      speaks: { fr: 'français et néerlandais', nl: 'Frans en Nederlands' },
      place: { fr: 'Route 15, premier étage', nl: 'Route 15, eerste verdieping' },
      slots: {
        2: '09:40 10:40',
        8: '11:40 14:20',
        35: '10:20 10:40 14:40',
        37: '09:00 10:00 14:40 15:00 15:40'
      }
    },
    {
      id: 'roodborst',
      number: '08',
      specialty: 'os',
      name: { fr: 'docteure Roodborst', nl: 'dokter Roodborst' },
      speaks: { fr: 'néerlandais, français et anglais', nl: 'Nederlands, Frans en Engels' },
      place: { fr: 'Route 15, premier étage', nl: 'Route 15, eerste verdieping' },
      slots: {
        3: '09:40 14:40',
        15: '10:20 15:40',
        17: '08:40 09:20 10:40',
        22: '10:20 15:20',
        29: '15:20 16:00 16:20',
        37: '10:00 10:20 13:40 14:00 16:00'
      }
    },
    {
      id: 'hirondelle',
      number: '09',
      specialty: 'femmes',
      name: { fr: 'docteure Hirondelle', nl: 'dokter Hirondelle' },
      speaks: { fr: 'français et néerlandais', nl: 'Frans en Nederlands' },
      place: { fr: 'Route 42, quatrième étage', nl: 'Route 42, vierde verdieping' },
      slots: {
        1: '10:20 14:20',
        9: '14:40 15:00',
        17: '10:00 10:40 13:40',
        21: '09:40 11:00 11:20 11:40',
        25: '10:40 13:20 15:40',
        32: '09:00 11:20',
        37: '08:40 13:40',
        44: '10:00 10:20 11:20 13:40 15:20'
      }
    },
    {
      id: 'goudvink',
      number: '10',
      specialty: 'femmes',
      name: { fr: 'docteur Goudvink', nl: 'dokter Goudvink' },
      speaks: { fr: 'néerlandais et français', nl: 'Nederlands en Frans' },
      place: { fr: 'Route 42, quatrième étage', nl: 'Route 42, vierde verdieping' },
      slots: {
        4: '09:40 10:00',
        10: '13:40 16:00',
        24: '11:40 14:20 14:40',
        30: '14:00 14:40 16:20',
        37: '09:00 10:20 14:40 15:20 16:20',
        43: '08:40 13:40'
      }
    },
    {
      id: 'tourterelle',
      number: '11',
      specialty: 'enfants',
      name: { fr: 'docteure Tourterelle', nl: 'dokter Tourterelle' },
      speaks: { fr: 'français, néerlandais et anglais', nl: 'Frans, Nederlands en Engels' },
      place: { fr: 'Route 50, cinquième étage', nl: 'Route 50, vijfde verdieping' },
      slots: {
        2: '10:40 15:20',
        4: '15:00 16:20',
        15: '11:20 13:40 15:40',
        24: '11:20 15:00',
        39: '09:20 10:00 10:40 13:40 15:20',
        44: '09:00 13:40 15:00 16:00 16:20'
      }
    },
    {
      id: 'kwikstaart',
      number: '12',
      specialty: 'enfants',
      name: { fr: 'docteur Kwikstaart', nl: 'dokter Kwikstaart' },
      speaks: { fr: 'néerlandais et français', nl: 'Nederlands en Frans' },
      place: { fr: 'Route 50, cinquième étage', nl: 'Route 50, vijfde verdieping' },
      slots: {
        8: '14:20 15:20',
        14: '10:00 10:40',
        23: '10:40 15:00 15:20',
        32: '09:00 10:20',
        35: '08:40 09:00 14:20 14:40 15:00',
        42: '09:00 11:00 13:40 14:20 16:00',
        45: '10:00 10:20 14:40 15:00 16:00'
      }
    },
    {
      id: 'bergeronnette',
      number: '13',
      specialty: 'orientation',
      name: { fr: 'docteure Bergeronnette', nl: 'dokter Bergeronnette' },
      speaks: { fr: 'français et néerlandais', nl: 'Frans en Nederlands' },
      place: { fr: 'Route 3, rez-de-chaussée', nl: 'Route 3, gelijkvloers' },
      slots: {
        24: '11:40 16:20',
        29: '08:40 15:00',
        35: '09:40 13:40 14:40',
        38: '09:20 13:20',
        44: '14:00 14:20 14:40 15:00'
      }
    },
    {
      id: 'tortelduif',
      number: '14',
      specialty: 'orientation',
      name: { fr: 'docteur Tortelduif', nl: 'dokter Tortelduif' },
      speaks: { fr: 'néerlandais, français et anglais', nl: 'Nederlands, Frans en Engels' },
      place: { fr: 'Route 3, rez-de-chaussée', nl: 'Route 3, gelijkvloers' },
      slots: {
        8: '14:20 16:00',
        22: '08:40 11:40',
        25: '09:40 10:20 15:00',
        32: '08:40 10:00 11:00 15:00',
        39: '09:20 15:20'
      }
    }
  ]
};
