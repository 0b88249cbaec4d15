import type { Country } from '#domain/country';

type Town = { readonly postcode: string; readonly city: string };

/** Words from which the sample customers are made; the people do not exist. */
export const demoNames: Readonly<
  Record<
    Country,
    {
      readonly first: readonly string[];
      readonly last: readonly string[];
      readonly trades: readonly string[];
      readonly forms: readonly string[];
      readonly streets: readonly string[];
      readonly towns: readonly Town[];
    }
  >
> = {
  FR: {
    first: ['Paul', 'Claire', 'Hélène', 'Marc', 'Sophie', 'Ahmed', 'Louise', 'Yann', 'Nadia', 'Gérard', 'Inès', 'Rémi'],
    last: [
      'Dupont',
      'Moreau',
      'Lefèvre',
      'Garnier',
      'Roussel',
      'Benali',
      'Le Goff',
      'Chevalier',
      'Fontaine',
      'Mercier',
      'Noël',
      'Perrin',
      'Blanchard',
      'Da Silva',
      'Robin',
    ],
    trades: [
      'Toiture',
      'Immobilier',
      'Boulangerie',
      'Garage',
      'Menuiserie',
      'Restaurant',
      'Pharmacie',
      'Transports',
      'Paysages',
      'Hôtel',
      'Imprimerie',
      'Peinture',
    ],
    forms: ['SARL', 'SAS', 'EURL', 'SCI'],
    streets: [
      'rue des Lilas',
      'avenue Jean Jaurès',
      'rue de la Gare',
      'place du Marché',
      'chemin du Moulin',
      'boulevard Gambetta',
      'impasse des Tilleuls',
      'rue Victor Hugo',
    ],
    towns: [
      { postcode: '87000', city: 'Limoges' },
      { postcode: '69003', city: 'Lyon' },
      { postcode: '35000', city: 'Rennes' },
      { postcode: '33000', city: 'Bordeaux' },
      { postcode: '67000', city: 'Strasbourg' },
      { postcode: '59800', city: 'Lille' },
      { postcode: '19100', city: 'Brive-la-Gaillarde' },
    ],
  },
  BE: {
    first: ['Jan', 'Els', 'Marie', 'Luc', 'Ann', 'Pieter', 'Fatima', 'Benoît', 'Katrien', 'Thomas', 'Sofie', 'Olivier'],
    last: [
      'Peeters',
      'Janssens',
      'Dubois',
      'Lambert',
      'Maes',
      'Jacobs',
      'Willems',
      'Claes',
      'Wouters',
      'De Smet',
      'Leroy',
      'El Amrani',
      'Goossens',
    ],
    trades: [
      'Dakwerken',
      'Bakkerij',
      'Garage',
      'Schrijnwerken',
      'Toitures',
      'Jardins',
      'Restaurant',
      'Apotheek',
      'Transport',
      'Peinture',
      'Immo',
      'Hôtel',
    ],
    forms: ['SRL', 'BV', 'SA', 'NV'],
    streets: [
      'rue de la Station',
      'Kerkstraat',
      'Stationsstraat',
      'avenue Louise',
      'Molenweg',
      'rue Haute',
      'Markt',
      'chaussée de Namur',
    ],
    towns: [
      { postcode: '1000', city: 'Bruxelles' },
      { postcode: '4000', city: 'Liège' },
      { postcode: '5000', city: 'Namur' },
      { postcode: '9000', city: 'Gent' },
      { postcode: '2000', city: 'Antwerpen' },
      { postcode: '3000', city: 'Leuven' },
      { postcode: '7000', city: 'Mons' },
    ],
  },
};
