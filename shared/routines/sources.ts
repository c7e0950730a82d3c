/** P: the page of the publisher, journal or health body. M: the same text on a mirror or in the news. S: second-hand. */
export type SourceGrade = 'P' | 'M' | 'S';

export interface Source {
  /** The author and the publication, in our own words. */
  readonly title: string;
  /** The figure that we take from it. */
  readonly figure: string;
  /** `null`: no address could be opened. */
  readonly address: string | null;
  readonly grade: SourceGrade;
}

/**
 * The sources of the routines' doses. The originals behind grades M and S must be read before a public release;
 * `docs/routines.md` lists them with the steps that depend on them.
 */
export const SOURCES = {
  ST1: {
    title: 'American College of Sports Medicine, update of its stretching guidelines, 2021',
    figure:
      'Hold 10–30 s, older adults 30–60 s, to tightness or slight discomfort; two or three days a week or more',
    address:
      'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    grade: 'P',
  },
  ST2: {
    title: 'The same college’s position, as restated by a question-and-answer site',
    figure: 'Two to four times each stretch, about 60 s of it in all; breathe as usual, do not bounce',
    address: 'https://fixanswer.com/what-are-the-acsm-guidelines-for-stretching',
    grade: 'S',
  },
  ST5: {
    title: 'American Academy of Orthopaedic Surgeons, conditioning program for foot and ankle',
    figure: 'Heel-cord stretch held 30 s, heels flat, without pain, after 5–10 min of warming up',
    address:
      'https://yumpu.com/en/document/view/6539240/foot-and-ankle-conditioning-program-american-academy-of-',
    grade: 'M',
  },
  ST6: {
    title: 'A rehabilitation exercise sheet',
    figure: 'Calf stretch with the knee straight and with the knee bent, 30 s each, heel down',
    address:
      'http://www.rehabexercise.org/conditions-1/plantarfasciitis/plantarfasciitis---recommended-exercises',
    grade: 'S',
  },
  ST7: {
    title: 'Saint Luke’s health library, gastrocnemius stretch',
    figure: 'Begin three feet from the wall, then one foot steps in',
    address: 'https://www.saintlukeskc.org/health-library/gastrocnemius-stretch-flexibility',
    grade: 'P',
  },
  ST8: {
    title: 'Mayo Clinic, stretching and flexibility',
    figure:
      'Light activity for 5–10 min first, hold about 30 s, breathe, do not bounce; moving stretches before sport',
    address:
      'https://www.mayoclinic.org/healthy-lifestyle/fitness/basics/stretching-and-flexibility/hlv-20049447',
    grade: 'P',
  },
  ST9: {
    title: 'Healthwise, calf stretch on a step',
    figure: 'The heel sinks below the step for 15–30 s, two to four times, a hand on the banister',
    address: 'https://umcvc.org/health-library/zm2603',
    grade: 'P',
  },
  ST11: {
    title: 'Ingram 2024, review of stretching doses, as reported by a health site',
    figure: 'No more benefit after 4 min a session and 10 min a week',
    address:
      'https://healthinfobl.com/stretching-for-flexibility-what-2024-research-says-about-optimal-dosage-types-and-balance-benefits/',
    grade: 'S',
  },
  ST13: {
    title: 'A therapist’s sheet for foot and ankle',
    figure: 'Towel stretch 30 s three times, twice a day; letters with the ankle twice a day',
    address: 'http://www.handsonstl.org/home-exercises-1/2015/4/22/foot-and-ankle-program',
    grade: 'S',
  },
  ST14: {
    title: 'Simic 2012, review of static stretching before exercise',
    figure: 'Static stretching is best not the only warm-up',
    address:
      'https://ro.scribd.com/document/445254390/Does-pre-exercise-static-stretching-inhibit-maximal-muscular-performance-A-meta-analytical-review-pdf',
    grade: 'M',
  },
  ST15: {
    title: 'Cochrane review 2011 (Herbert), stretching around exercise',
    figure: 'Stretching before or after exercise does not make later soreness less',
    address: 'https://bjsm.bmj.com/highwire/citation/76441/reference-manager',
    grade: 'P',
  },
  ST17: {
    title: 'A sports clinic’s exercise sheet for foot and ankle',
    figure: 'Calf raises 10–15 times, three times a day',
    address: 'https://pediatricsportsandspine.com/home-exercises/foot-and-ankle-exercises/',
    grade: 'S',
  },
  FR1: {
    title: 'Behm 2020, review of how to use a foam roller',
    figure: 'One to three sets of 30–120 s, 2–4 s for each pass',
    address: 'https://pubmed.ncbi.nlm.nih.gov/33105383/',
    grade: 'P',
  },
  FR3: {
    title: 'Wilke 2018, rolling and still pressure on tender spots of the calf',
    figure:
      'Still pressure for 90 s raised how much pressure the spot bears; the groups did not differ clearly',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6358529',
    grade: 'P',
  },
  FR4: {
    title: 'Journal of Clinical Physiotherapy Research 2019, pressure on tender spots of the shoulder',
    figure: 'Both 30 s and 90 s did more than nothing, 90 s more',
    address: 'https://journals.sbmu.ac.ir/physiotherapy/issue/view/1917',
    grade: 'P',
  },
  FR6: {
    title: 'Grieve, a trial of tender spots in the calf with 22 runners',
    figure: 'Pressure and then 10 s of stretching: more ankle range at once',
    address: 'https://www.scribd.com/document/867184070/',
    grade: 'M',
  },
  FR7: {
    title: 'Grabow 2018, how hard to roll',
    figure: 'Rolling the front of the thigh at a pain of 3.9, 6.2 or 8.2 of 10 gave the same range',
    address:
      'https://researchportal.northumbria.ac.uk/en/publications/higher-quadriceps-roller-massage-forces-do-not-amplify-range-of-m',
    grade: 'P',
  },
  FR8: {
    title: 'Bartsch 2021, what experts advise against when rolling',
    figure: 'Not over open wounds or fractures; care with inflammation and clots',
    address: 'https://ouci.dntb.gov.ua/en/works/4aRdMPQl',
    grade: 'P',
  },
  FR9: {
    title: 'Next Avenue, when not to be massaged',
    figure:
      'Not with a clot, not on numb feet, not straight over varicose veins; ask first with a blood thinner or thin bones',
    address: 'https://www.nextavenue.org/when-say-no-massage/',
    grade: 'S',
  },
  FR11: {
    title: 'Therapeutic Associates, foam rolling for athletes',
    figure: 'Slowly, 20–30 s on a spot, from the ankle to just below the knee, never on bone',
    address: 'https://www.therapeuticassociates.com/athletic-performance/foam-rolling-for-athletes/',
    grade: 'S',
  },
  FR12: {
    title: 'A physiotherapy practice on rolling the calves',
    figure: '30–90 s on the spot; the other leg on top for more pressure',
    address: 'https://ptfitnessdfw.com/foam-rolling-calves/',
    grade: 'S',
  },
  BR1: {
    title: 'American Diabetes Association, release of 2016',
    figure: 'Three minutes or more of light activity for every 30 min of sitting; aimed at diabetes care',
    address:
      'https://prnewswire.com/news-releases/american-diabetes-association-recommends-light-physical-activity-every-30-minutes-for-third-annual-national-get-fit-dont-sit-day-on-may-3-300449020.html',
    grade: 'P',
  },
  BR7: {
    title: 'European Agency for Safety and Health at Work, standing for long',
    figure: 'More than 1 h without moving, or more than 4 h a day, is long',
    address:
      'https://oshwiki.osha.europa.eu/ro/themes/musculoskeletal-disorders-and-prolonged-static-standing',
    grade: 'P',
  },
  BR12: {
    title: 'A trial of 13 men who stood, with a minute of exercise every ten',
    figure: 'The legs swelled least with knee bends, then with stepping and walking, most with heel raises',
    address: 'https://paperexplained.cn/articles/paper/detail/2c709f2abcae90181e65ec3fca08b71d3cd07f06',
    grade: 'M',
  },
  BR13: {
    title: 'Lattimer 2018, how much blood the calf pumps',
    figure: 'Shifting the weight empties 59.7 % of the calf, rising on tiptoe 42.6 %',
    address:
      'https://biomch-l.isbweb.org/threads/31986-Centripedal-forces-and-the-calf-muscle-pump?s=32b14ab64b1aeed80b274be8c45f9969&p=36639',
    grade: 'M',
  },
  BR14: {
    title: 'Ankle exercise and flow in the veins, 2009',
    figure: 'While seated, moving the ankles took the flow in the leg’s veins from 3 to 18 cm/s',
    address: 'https://www.pubmed.gov/19492154/',
    grade: 'P',
  },
  BR15: {
    title: 'Morishima 2016, fidgeting while seated',
    figure:
      'One minute of fidgeting in every five for 3 h kept the leg’s artery working better than a still leg',
    address: 'https://pubmed.ncbi.nlm.nih.gov/27233765/',
    grade: 'P',
  },
  BR16: {
    title: 'Hamilton 2022, seated heel raises, as told in the news',
    figure: 'What it found took 270 min a day in a laboratory, so the app makes nothing of it',
    address:
      'https://cnalifestyle.channelnewsasia.com/wellness/soleus-pushups-oxidative-metabolism-diabetes-high-blood-pressure-stroke-heart-disease-353596',
    grade: 'M',
  },
  MB6: {
    title: 'Mailey 2016, breaks of 49 women at work',
    figure: 'One or two minutes every half hour: 36 min less sitting a day',
    address: 'https://doaj.org/article/7453db68d4f74e2e8676f3f8d4d33890',
    grade: 'P',
  },
  IE1: {
    title: 'Health Service Executive, Ireland, sitting exercises',
    figure: 'Ankle stretch five times for each foot, twice; a steady chair without wheels',
    address: 'https://www2.hse.ie/living-well/exercise/indoor-exercises/sitting-exercises',
    grade: 'P',
  },
  HY3: {
    title: 'Health service text on staying hydrated',
    figure: '6–8 cups or glasses a day; tea, coffee and milk count',
    address: 'https://keepingmychesthealthy.bdct.nhs.uk/staying-hydrated/',
    grade: 'P',
  },
  RF1: {
    title: 'Gloucestershire Hospitals, leaflet on clots in the leg',
    figure: 'One leg that throbs, swells, is warm or changes colour: urgent, to be seen the same day',
    address:
      'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
    grade: 'P',
  },
  RF12: {
    title: 'Pain-monitoring model for the Achilles tendon, as restated',
    figure: 'Pain of 0–3: go on; 4–5: still acceptable; above 5: stop; worse the next day: do less',
    address: 'https://bim.physio/the-pain-monitoring-model/',
    grade: 'S',
  },
  'SEED-A': {
    title: 'A general article on how to get knots out of the calves',
    figure: 'Press or roll slowly, hold tender spots 30–60 s, then stretch with the knee straight and bent',
    address: null,
    grade: 'S',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** `unsourced`: nothing was found that says so; it is our choice. */
export type SourceId = keyof typeof SOURCES | 'unsourced';
