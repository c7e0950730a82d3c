import { SOURCES } from '../routines/sources.ts';
import type { Source } from '../routines/sources.ts';

/**
 * Sources of the safety check, the knot log, the water rules and the advice on standing, strength and cramps, beyond those
 * that the routines already cite. The originals behind grades M and S must be read before a public release.
 */
const ONLY_HEALTH = {
  RF2: {
    title: 'Centers for Disease Control and Prevention, picture page on the risk of clots',
    figure:
      'Swelling, pain, tenderness, redness: see a doctor as soon as possible; risks are surgery or a hospital stay, not moving, cancer, pregnancy, oestrogen and clots in the family',
    address: 'https://www.cdc.gov/ncbddd/dvt/infographic-risk.html',
    grade: 'P',
  },
  RF3: {
    title: 'Asthma + Lung UK, signs of a clot in the lung',
    figure:
      'An emergency: severe breathlessness, sudden chest pain, a very fast heart, passing out; blood that is coughed up is a sign',
    address: 'https://asthmaandlung.org.uk/conditions/pulmonary-embolism/what-symptoms',
    grade: 'P',
  },
  RF4: {
    title: 'The items of the Wells score, as a journal lists them',
    figure:
      'A clot in the past, cancer within 6 months, a cast, more than 3 days in bed, surgery within 4 (in some versions 12) weeks; the app counts nothing of it',
    address: 'https://thrombosisjournal.biomedcentral.com/articles/10.1186/s12959-015-0050-4/tables/1',
    grade: 'P',
  },
  RF5: {
    title: 'Health service text on compartment syndrome, on another site',
    figure:
      'A deep ache, a bulging or tight muscle, numbness, worse on moving; sudden severe pain is an emergency',
    address: 'https://notinline.org/health-conditions/compartment-syndrome',
    grade: 'M',
  },
  RF6: {
    title: 'Legs Matter, cellulitis',
    figure:
      'Hot redness that spreads, mostly on one leg: to a doctor soon; with fever, confusion or fast breathing: an emergency',
    address: 'https://legsmatter.org/information-and-support/skin-concerns/cellulitis',
    grade: 'P',
  },
  RF7: {
    title: 'British Heart Foundation, pain on walking',
    figure: 'Calf pain on walking that goes within 10 min of rest',
    address:
      'https://www.bhf.org.uk/informationsupport/heart-matters-magazine/medical/intermittent-claudication',
    grade: 'P',
  },
  RF8: {
    title: 'HealthInfo, New Zealand, rupture of the Achilles tendon',
    figure: 'A snap or pop, sudden pain behind leg or heel, no rising on tiptoe or pushing off',
    address: 'https://www.healthinfo.org.nz/achilles-tendon-rupture-first-aid.htm',
    grade: 'P',
  },
  RF9: {
    title: 'A general practice on sprains and strains',
    figure: 'A crack that was heard, no weight on the leg; no massage in the first days',
    address: 'https://www.forresgppractices.co.uk/who_do_i_see/sprains-and-strains/',
    grade: 'P',
  },
  RF10: {
    title: 'National Health Service, leg cramps',
    figure:
      'A cramp lasts up to 10 min; to a doctor when it breaks the sleep, lasts longer, or comes with numbness or swelling',
    address: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/leg-cramps/',
    grade: 'P',
  },
  RF11: {
    title: 'A journal of cardiology, massage and clots',
    figure: 'Cases of a clot in the lung during or after leg massage',
    address: 'http://old.scielo.br/j/ijcs/a/nhjFfkYyKNCrFVbCDPdWLsp/',
    grade: 'P',
  },
  RF13: {
    title: 'nidirect, Northern Ireland, and text of the health service on cramps',
    figure: 'A cramp over 10 min that does not ease: advice at once, or an urgent appointment',
    address: 'https://nidirect.gov.uk/node/10453',
    grade: 'P',
  },
  FR10: {
    title: 'BMC Pregnancy and Childbirth 2020, a case',
    figure: 'No leg massage with a clot, and none in pregnancy until a clot is excluded',
    address: 'https://bmcpregnancychildbirth.biomedcentral.com/articles/10.1186/s12884-020-02924-w',
    grade: 'P',
  },
  ST10: {
    title: 'A list of when not to stretch',
    figure:
      'Not with a healing fracture, an inflammation or infection, a very loose joint or a new injury; ask first with blood thinners',
    address: 'https://stretching-exercises-guide.com/contraindications-to-stretching.html',
    grade: 'S',
  },
  BR9: {
    title: 'Health Council of the Netherlands, as told by an institute’s blog',
    figure: 'No level of standing could be set that is safe',
    address: 'http://blogues.irsst.qc.ca/blogs/tms/archive/2012/01/13/4365.aspx',
    grade: 'M',
  },
  ST18: {
    title: 'Cochrane review 2020, stretches against night cramps',
    figure:
      'Daily calf and hamstring stretching for six weeks may make night cramps milder from age 55 (1.3 of 10), how often is unclear; very low certainty, three trials, 201 people',
    address: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008496.pub3',
    grade: 'P',
  },
  ST19: {
    title: 'Kingston Hospital, leaflet on the Achilles tendon',
    figure:
      'Heel raises on two legs, later on one, built up step by step; pain settles within 24 h; for a sore Achilles tendon, not for knots. A private clinic has up to 15 of them two or three times',
    address: 'https://kingstonhospital.nhs.uk/information/achilles-tendinopathy/',
    grade: 'P',
  },
  BR17: {
    title: 'Roman 2021, support stockings for 40 guards who stood for 12 h',
    figure:
      'Tired muscles, swelling and discomfort in plain socks; no such change in stockings of 15–20 or 20–30 mmHg, of which the lighter may be enough',
    address:
      'https://searchworks.jioinstitute.edu.in/articles/edsair__edsair.doi.dedup.....8c7f60f6ff9dee246c657f5d43e77982',
    grade: 'P',
  },
  BR18: {
    title: 'Occupational Health Clinics for Ontario Workers, work on your feet',
    figure:
      'One foot on a stool of about 15 cm, shift the weight, a sit–stand stool, floors and mats; reduce standing of more than 4 h a day',
    address: 'https://www.ohcow.on.ca/prevention-4.html',
    grade: 'P',
  },
  HY1: {
    title: 'European Food Safety Authority 2010, water',
    figure:
      'In all 2.0 L a day for women and 2.5 L for men, of which drinks are about 80 %; nineteen men in twenty have less than 4.0 L',
    address: 'http://onlinelibrary.wiley.com/doi/10.2903/j.efsa.2010.1459/abstract',
    grade: 'P',
  },
  HY2: {
    title: 'Institute of Medicine 2005, water',
    figure: 'In all 2.7 and 3.7 L a day, of which drinks are 81 %; what people have, not what they must have',
    address: 'http://books.nap.edu/openbook.php?record_id=10925&page=145',
    grade: 'P',
  },
  HY4: {
    title: 'National Institute for Occupational Safety and Health 2017-126, work in heat',
    figure: 'Never more than 48 US fl oz (1.4 L) in an hour',
    address: 'https://stacks.cdc.gov/view/cdc/45851',
    grade: 'P',
  },
  HY6: {
    title: 'BMJ Open 2021, review of harm from too much water',
    figure: 'At 8 L a day in the middle of the cases; 31 % had no illness that explains it, 13 % died',
    address: 'https://bmjopen.bmj.com/content/11/12/e046539',
    grade: 'P',
  },
  HY7: {
    title: 'Heart failure pathway, fluid restriction',
    figure:
      'People with heart failure, and with kidney disease or dialysis, may have an amount of their own, set by their clinician',
    address: 'https://heartfailurepathway.com/en/patient-and-family/fluid-restriction-in-heart-failure/',
    grade: 'P',
  },
  HY8: {
    title: 'Office of Dietary Supplements, potassium, 2018',
    figure:
      'Apricots, oranges, bananas, potatoes, spinach, beans, nuts and milk have some; kidney disease and some medicines can make it dangerous',
    address: 'https://ods.od.nih.gov/News/The_Scoop_-_Summer_2018.aspx',
    grade: 'P',
  },
  HY9: {
    title: 'Cochrane review, magnesium for cramps',
    figure: 'No benefit that matters, mostly in older adults',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7025716/table/CD009402-tbl-0001',
    grade: 'P',
  },
  HY10: {
    title: 'Miller 2022, review of cramps',
    figure: 'A gentle stretch eases a cramp; to drink more is weak advice against them',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277',
    grade: 'P',
  },
  HY11: {
    title: 'A trial of bottles that remind, with students',
    figure: 'The reminders did not make them drink more',
    address: 'https://ijpefs.org/index.php/ijpefs/article/view/512',
    grade: 'P',
  },
  HY12: {
    title: 'Institute of Medicine 2005, chapter on water',
    figure:
      'No upper limit is set; half of the people have 3.7 L (men) and 2.7 L (women) a day or more. That kidneys pass 0.7–1.0 L an hour at most is recalled, not seen on the page: verify at the clinician’s review',
    address: 'https://www.nap.edu/read/10925/chapter/6',
    grade: 'P',
  },
} as const satisfies Readonly<Record<string, Source>>;

export const HEALTH_SOURCES = { ...SOURCES, ...ONLY_HEALTH } as const;

/** `unsourced`: no source found, so it is our choice. Next to another id: partly our choice. */
export type HealthSourceId = keyof typeof HEALTH_SOURCES | 'unsourced';
