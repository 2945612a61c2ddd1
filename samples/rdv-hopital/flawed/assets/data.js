// Fictional data. The free slots are fixed: nothing here depends on the date of today.
// A slot key is a number of days after the reference date, a Monday.
window.valbrune = {
  referenceDate: '2027-03-01',
  specialties: {
    'cardiologie': { fr: 'Cardiologie', nl: 'Cardiologie' },
    'dermatologie': { fr: 'Dermatologie', nl: 'Dermatologie' },
    'orthopedie': { fr: 'Chirurgie orthopédique', nl: 'Orthopedische heelkunde' },
    'gynecologie': { fr: 'Gynécologie-obstétrique', nl: 'Gynaecologie-verloskunde' },
    'ophtalmologie': { fr: 'Ophtalmologie', nl: 'Oftalmologie' },
    'pediatrie': { fr: 'Pédiatrie', nl: 'Pediatrie' },
    'medecine-interne': { fr: 'Médecine interne générale', nl: 'Algemene inwendige geneeskunde' }
  },
  doctors: [
    {
      id: 'mesange',
      number: '01',
      specialty: 'dermatologie',
      name: { fr: 'Dre Mésange', nl: 'Dr. Mésange' },
      place: { fr: 'Polyclinique, Rte 12, niv. 1', nl: 'Polikliniek, rte 12, niv. 1' },
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
      specialty: 'dermatologie',
      name: { fr: 'Dr Boomklever', nl: 'Dr. Boomklever' },
      place: { fr: 'Polyclinique, Rte 12, niv. 1', nl: 'Polikliniek, rte 12, niv. 1' },
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
      specialty: 'cardiologie',
      name: { fr: 'Dr Roitelet', nl: 'Dr. Roitelet' },
      place: { fr: 'Polyclinique, Rte 31, niv. 3', nl: 'Polikliniek, rte 31, niv. 3' },
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
      specialty: 'cardiologie',
      name: { fr: 'Dre Winterkoning', nl: 'Dr. Winterkoning' },
      place: { fr: 'Polyclinique, Rte 31, niv. 3', nl: 'Polikliniek, rte 31, niv. 3' },
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
      specialty: 'ophtalmologie',
      name: { fr: 'Dre Fauvette', nl: 'Dr. Fauvette' },
      place: { fr: 'Polyclinique, Rte 24, niv. 2', nl: 'Polikliniek, rte 24, niv. 2' },
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
      specialty: 'ophtalmologie',
      name: { fr: 'Dr Chardonneret', nl: 'Dr. Chardonneret' },
      place: { fr: 'Polyclinique, Rte 24, niv. 2', nl: 'Polikliniek, rte 24, niv. 2' },
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
      specialty: 'orthopedie',
      name: { fr: 'Dr Bouvreuil', nl: 'Dr. Bouvreuil' },
      place: { fr: 'Polyclinique, Rte 15, niv. 1', nl: 'Polikliniek, rte 15, niv. 1' },
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
      specialty: 'orthopedie',
      name: { fr: 'Dre Roodborst', nl: 'Dr. Roodborst' },
      place: { fr: 'Polyclinique, Rte 15, niv. 1', nl: 'Polikliniek, rte 15, niv. 1' },
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
      specialty: 'gynecologie',
      name: { fr: 'Dre Hirondelle', nl: 'Dr. Hirondelle' },
      place: { fr: 'Polyclinique, Rte 42, niv. 4', nl: 'Polikliniek, rte 42, niv. 4' },
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
      specialty: 'gynecologie',
      name: { fr: 'Dr Goudvink', nl: 'Dr. Goudvink' },
      place: { fr: 'Polyclinique, Rte 42, niv. 4', nl: 'Polikliniek, rte 42, niv. 4' },
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
      specialty: 'pediatrie',
      name: { fr: 'Dre Tourterelle', nl: 'Dr. Tourterelle' },
      place: { fr: 'Polyclinique, Rte 50, niv. 5', nl: 'Polikliniek, rte 50, niv. 5' },
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
      specialty: 'pediatrie',
      name: { fr: 'Dr Kwikstaart', nl: 'Dr. Kwikstaart' },
      place: { fr: 'Polyclinique, Rte 50, niv. 5', nl: 'Polikliniek, rte 50, niv. 5' },
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
      specialty: 'medecine-interne',
      name: { fr: 'Dre Bergeronnette', nl: 'Dr. Bergeronnette' },
      place: { fr: 'Polyclinique, Rte 3, niv. 0', nl: 'Polikliniek, rte 3, niv. 0' },
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
      specialty: 'medecine-interne',
      name: { fr: 'Dr Tortelduif', nl: 'Dr. Tortelduif' },
      place: { fr: 'Polyclinique, Rte 3, niv. 0', nl: 'Polikliniek, rte 3, niv. 0' },
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
