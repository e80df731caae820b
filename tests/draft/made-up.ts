/** Made-up documents, and dossiers that know some of whom they name. */
export const KNOWN = `places:
  norland: { name: Norland, kind: COUNTRY }
  port-anselm: { name: Port Anselm, kind: CITY, part-of: norland }
parties:
  norland: { name: Norland }
actors:
  government-of-norland:
    name: Government of Norland
    kind: GOVERNMENT
    party: norland
    names:
      - { name: Norland government, language: en, cites: { harbour-2024-03-05: 1 } }
      - { name: Port Anselm, language: en, cites: { harbour-2024-03-05: 1 } }
    cites: { harbour-2024-03-05: 1 }
  karim-al-hadari:
    name: Karim al-Hadari
    kind: PERSON
    names:
      - { name: Karim al-Hadari, language: ar-Latn, cites: { harbour-2024-03-05: 2 } }
      - { name: كريم الحضري, language: ar, cites: { harbour-2024-03-05: 2 } }
    cites: { harbour-2024-03-05: 2 }
  sea-league:
    name: Sea League
    kind: ARMED_GROUP
    names:
      - { name: Sea League, language: en, cites: { harbour-2024-03-05: 1 } }
      - { name: SL, language: en, cites: { harbour-2024-03-05: 1 } }
      - { name: رابطة البحر, language: ar, cites: { harbour-2024-03-05: 1 } }
      - { name: Liga del Mar, language: es, cites: { harbour-2024-03-05: 1 } }
    cites: { harbour-2024-03-05: 1 }
sources:
  harbour-2024-03-05:
    title: Harbour hit
    kind: NEWS_ARTICLE
    published: 2024-03-05
    language: en
    url: https://news.example/harbour
    sha256: ${'a'.repeat(64)}
    paragraphs: 2
events:
  harbour-attack-2024-03-04:
    title: Attack on the harbour
    type: ASSAULT
    occurred: 2024-03-04
    place: port-anselm
    cites: { harbour-2024-03-05: 1 }
    participants:
      - { actor: sea-league, role: PERPETRATOR, cites: { harbour-2024-03-05: 1 } }
statements:
  hadari-sea-is-closed-2024-03-05:
    speaker: karim-al-hadari
    acts: [VOW]
    summary: No ship will pass.
    channel: TELEGRAM
    said: 2024-03-05
    renderings:
      - { source: harbour-2024-03-05, para: 2, verbatim: the sea will stay closed until every foreign warship has gone }
    responds-to:
      - { event: harbour-attack-2024-03-04, cites: { harbour-2024-03-05: 2 } }
`;

export const ENGLISH = `Sea League says harbour raid "only a beginning"
The Sea League on Tuesday vowed to keep up its raids, and said that at least five rockets had been fired at Port Anselm.
“The sea stays closed until the last foreign warship is gone,” Kareem al-Hadari, an official of the Sea League, a group that the Norland government blames for the raids, said in a statement on its Telegram channel. “This was only a beginning.”
Health officials said the attack early on Monday killed three people and wounded up to a dozen, nearly twenty-two of them dockers in earlier raids since Feb. 12.
“We will not be moved,” said Minister of Ports Ilse Brandt. The ministry called the raid a “cowardly act” and warned that there would be “no second time.”
There were no casualties among the 1,200 soldiers in the town, Brandt added. Al-Hadari denied on Monday that civilians had been hit.
“We will not be moved,” said Minister of Ports Ilse Brandt. The ministry called the raid a “cowardly act” and warned that there would be “no second time.”
Comments
Be kind to each other.
`;

export const ARABIC = `رابطة البحر تتوعد باستمرار الهجمات
قال كريم الحضري، المسؤول في رابطة البحر، في بيان على قناته في تلغرام يوم الثلاثاء: «سيبقى البحر مغلقاً حتى رحيل آخر سفينة أجنبية».
وأضاف: «هذه مجرد بداية».
وأدانت وزارة الموانئ الهجوم ووصفته بأنه «عمل جبان».
وبحسب رابطة البحر فإن الميناء «مغلق تماماً».
وأسفر الهجوم عن مقتل ثلاثة أشخاص وإصابة ما لا يقل عن ١٢ آخرين، فيما سقط نحو سبعة صواريخ على الميناء فجر الاثنين.
وينتشر في البلدة نحو 2500 جندي منذ 12 شباط 2024، وأصيب جنديان الشهر الماضي، وتعرض الميناء لأكثر من أربعة وثمانين هجوما.
جميع الحقوق محفوظة
`;

export const SPANISH = `La Liga del Mar advierte de que el puerto seguirá cerrado
«El mar seguirá cerrado hasta que se vaya el último buque extranjero», dijo Karim al Hadari, portavoz de la Liga del Mar, en un comunicado difundido el martes en su canal de Telegram.
Y añadió: «Esto es solo el principio».
El Ministerio de Puertos condenó el ataque y lo calificó de “acto cobarde”.
Según la Liga del Mar, el puerto está “cerrado del todo”.
El ataque del lunes causó tres muertos y al menos doce heridos; unos siete cohetes cayeron en el puerto.
Cerca de 2.500 soldados están en la ciudad desde el 12 de febrero de 2024, y la base ha sido atacada tres veces el mes pasado. Hubo más de ochenta y tres ataques sin causar víctimas.
Comentarios
`;

/** As agencies write: a place and a day first, titles before names, and those whom nobody names. */
export const AGENCY = `Car bomb kills 23 in northern city
KARTOVA, June 14 (Newswire) - At least 23 people were killed and more than 40 injured when a car bomb exploded outside a police station in the northern city of Kartova on Thursday, the interior ministry said.
“This is a heinous crime that will not go unpunished,” Interior Minister Anton Velk told reporters at the scene. He said two suspects had been detained.
A senior security official told Newswire the attack bore “the hallmarks” of the Northern Front.
The Northern Front denied involvement. “We do not target civilians,” spokesperson Mira Dolan said in a message posted on Friday.
The U.N. Security Council condemned the bombing “in the strongest terms”.
Hospital director Lena Aust said 17 of the wounded were in critical condition. “We are running out of blood,” she said.
The health ministry in Port Vale put the death toll at 112, including 38 children, and said a further 250 people had been wounded.
In a statement, the army said it had struck ‘terrorist infrastructure’.
Prime minister Ida Korr insisted on Sunday that the operation would continue. “There will be no ceasefire,” Korr told parliament.
Her remarks drew criticism from the European Commission, whose spokesman, Paul Renn, said: “Words like these do not help.”
“It is a catastrophe,” the mayor, Sami Noor, told the Daily Post. “Nobody is coming to help us.”
Rescue workers pulled 12 bodies from the rubble; seven others were wounded.
`;
