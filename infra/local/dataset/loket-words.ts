/** What somebody might ask at the loket; invented. */
export const VRAGEN: Readonly<Record<string, readonly string[]>> = {
  INFORMATIEVRAAG: ['Vraagt waar de nieuwe regels voor hulp bij het huishouden staan.', 'Vraagt hoe een gesprek aan huis gaat.'],
  WMO_MELDING: [
    'Komt zonder hulp de dag niet goed door en vergeet afspraken.',
    'Zit de hele dag thuis en wie haar helpt kan het niet meer alleen aan.',
    'Het huishouden lukt niet meer na een val.',
    'Kan de trap niet meer op.',
  ],
  JEUGDHULPVRAAG: [
    'Ons kind loopt vast op school en thuis.',
    'De overgang naar een nieuwe school geeft veel onrust in het gezin.',
    'Wij komen er met ons kind samen niet meer uit.',
  ],
  SCHULDEN: ['Wil weten wie bij een betalingsachterstand kan helpen.'],
  PARTICIPATIE: ['Wil weten hoe een uitkering naast vrijwilligerswerk gaat.'],
};

/** Why the kernteam was not offered, or not wanted. */
export const GEEN_KERNTEAM: readonly string[] = [
  'Kan verder met familie en buren en wil nu geen hulp van het kernteam.',
  'Heeft het kernteam eerder gesproken en weet het te vinden.',
  'Is met het advies geholpen en heeft geen vraag meer.',
];

/** What the seven parts of an onderzoek under the Wmo found. */
export const ONDERDELEN: readonly { readonly onderdeel: string; readonly tekst?: string; readonly geenReden?: string }[] = [
  { onderdeel: 'A_BEHOEFTEN', tekst: 'Woont zelfstandig, wil dat blijven doen en heeft daar op vaste dagen hulp bij nodig.' },
  { onderdeel: 'B_EIGEN_KRACHT', tekst: 'Doet licht werk zelf en in eigen tempo; zwaar werk en overzicht lukken niet.' },
  { onderdeel: 'C_MANTELZORG_NETWERK', tekst: 'Een dochter doet de boodschappen en belt elke dag; buren houden een oogje in het zeil.' },
  { onderdeel: 'D_MANTELZORGER', tekst: 'De dochter redt het zo en wil niet meer taken.' },
  {
    onderdeel: 'E_ALGEMENE_VOORZIENING',
    tekst: 'De boodschappenservice en de eettafel in het dorp zijn besproken; zij lossen een deel op.',
  },
  { onderdeel: 'F_SAMENWERKING', tekst: 'Met toestemming is met de wijkverpleegkundige afgestemd.' },
  { onderdeel: 'G_BIJDRAGE', tekst: 'De eigen bijdrage is uitgelegd met een voorbeeld.' },
];

export const ADVIES = {
  vraag: 'Kijk je mee of dit de lichtste hulp is die past?',
  WMO: 'Ja: wat zij zelf, haar netwerk en algemene voorzieningen doen, is meegewogen en is samen niet genoeg.',
  JEUGDWET: 'Ja: wat ouders en omgeving doen, is meegewogen; dit is de lichtste hulp die past.',
};

export const VERSLAG = {
  WMO: 'Wij hebben met u besproken wat u zelf kunt, wie u helpt en wat er in de buurt is. Dit verslag beschrijft wat wij samen hebben gevonden.',
  JEUGDWET:
    'Wij hebben met u besproken wat er in het gezin speelt en wie er meekijkt. Dit verslag beschrijft welke hulp volgens ons samen past.',
  VOORWERK: 'Het plan dat u met het kernteam hebt gemaakt, is ons verslag.',
};

/** Why, per rung of the ladder: when it was not enough, and when it was. */
export const MOTIVERING: Readonly<Record<'nietGenoeg' | 'genoeg', Readonly<Record<string, string>>>> = {
  nietGenoeg: {
    EIGEN_KRACHT: 'U doet zelf wat u kunt; daarmee komt niet alles klaar.',
    GEBRUIKELIJKE_HULP: 'U woont alleen of uw huisgenoten kunnen dit niet overnemen.',
    MANTELZORG: 'Uw mantelzorger doet al veel en kan er niets bij hebben.',
    NETWERK: 'Familie en buren helpen af en toe; op vaste hulp kunt u niet rekenen.',
    ALGEMENE_VOORZIENING: 'Wat er in het dorp is, helpt voor een deel en niet voor alles.',
  },
  genoeg: {
    EIGEN_KRACHT: 'U kunt dit zelf, met een andere verdeling over de week.',
    GEBRUIKELIJKE_HULP: 'Uw huisgenoten kunnen het deel doen dat u niet lukt.',
    MANTELZORG: 'Uw mantelzorger blijft doen wat zij doet.',
    NETWERK: 'Uw buren helpen met wat zwaar is.',
    ALGEMENE_VOORZIENING: 'Voor het overige is de algemene voorziening in het dorp genoeg.',
  },
};

/** Streets on a letter, made of the landscape. */
export const STRATEN: readonly string[] = ['Kersengaarde', 'Lingestroom', 'Appelhof', 'Griendpad', 'Populierenlaan', 'Veerdam'];
