/**
 * Forms of states' names that lists really use, beside those of i18n-iso-countries and CLDR. Labels, and no statement on anybody's status.
 * Case, marks, spaces and punctuation do not matter; "Republic of …" and the like are taken off by `state-names.ts`.
 */

/** By iso3; forms divided by `|`. */
export const VARIANTS: Record<string, string> = {
  ARE: 'UAE | The Emirates | Emirates | الإمارات | الإمارات العربية المتحدة | ОАЭ | Émirats arabes unis | ئەرەب بىرلەشمە خەلىپىلىكى',
  ATG: 'Antigua | Antigua-Barbuda | Antigua et Barbuda | 安提瓜和巴布达 | أنتيغوا وبربودا',
  AZE: 'Azerbaidjan | Azarbaijan',
  BHS: 'The Bahamas | Bahama | 巴哈马',
  BIH: 'Bosnia | Bosnia-Herzegovina | Bosna-Hersek | BiH | Bosnie et Herzégovine | البوسنة | 波斯尼亚和黑塞哥维那 | Босния-Герцеговина',
  BLR: 'Belorussia | Byelorussia | Biélorussie | Bélarus | Белоруссия | Республика Беларусь | بيلاروسيا | بيلاروس',
  BOL: 'Bolivie, État plurinational de | Многонациональное Государство Боливия | دولة بوليفيا المتعددة القوميات | 多民族玻利维亚国',
  BRN: 'Brunei | Brunei Darussalam | Brunei Sultanate | بروناي دار السلام | Бруней-Даруссалам | Brunéi Darussalam | 文莱达鲁萨兰国',
  BWA: 'Botsuana',
  CAF: 'Central African Rep | Central Africa | ЦАР | Центральноафриканская Республика | 中非共和国',
  CHE: 'Swiss Confederation',
  CHN: `People's Republic of China | PR China | PRC | Çin Halk Cumhuriyeti | ÇHC | Китайская Народная Республика | КНР | 中华人民共和国 |
    جمهورية الصين الشعبية | République populaire de Chine | جۇڭگو | جۇڭخۇا خەلق جۇمھۇرىيىتى | خىتاي | Қытай Халық Республикасы`,
  CIV: `Ivory Coast | Cote d'Ivoire | Côte d'Ivoire | Republic of Ivory Coast | Republic of Côte d'Ivoire | Кот д'Ивуар | Берег Слоновой Кости | كوت ديفوار | 象牙海岸`,
  COD: `DR Congo | DRC | D.R. Congo | Democratic Republic of Congo | Democratic Republic of the Congo | Dem Rep Congo | Dem Rep of the Congo | Congo Dem Rep |
    Congo Democratic Republic | Congo DR | Congo Kinshasa | Congo (the Democratic Republic of the) | Zaire | RDC | RD Congo | République démocratique du Congo |
    Kongo Demokratik Cumhuriyeti | Demokratik Kongo Cumhuriyeti | Demokratik Kongo | ДР Конго | ДРК | Демократическая Республика Конго |
    Конго Демократиялық Республикасы | جمهورية الكونغو الديمقراطية | الكونغو الديمقراطية | كونگو دېموكراتىك جۇمھۇرىيىتى | 刚果民主共和国 | 刚果金 | 民主刚果`,
  COG: `Republic of the Congo | República del Congo | Republic of Congo | Congo Republic | Congo Brazzaville | Congo Republic of the | République du Congo | Kongo Cumhuriyeti |
    Республика Конго | Конго Республикасы | جمهورية الكونغو | كونگو جۇمھۇرىيىتى | 刚果共和国 | 刚果布`,
  CPV: 'Cabo Verde | Cape Verde | Cap Vert | Острова Зелёного Мыса | Республика Кабо-Верде | كابو فيردي',
  CZE: 'Czech Republic | Czechia | Czech Rep | Çek Cumhuriyeti | Çekya | Чешская Республика | République tchèque | Tchéquie | تشيكيا | چېخ | 捷克共和国',
  DEU: 'Federal Republic of Germany | Germany Federal Republic of | FRG | ФРГ',
  DOM: 'Dominican Rep | Dominican Republic | Dominik | Доминикана | République dominicaine | 多米尼加共和国 | 多米尼加',
  EGY: 'Arab Republic of Egypt | Egypt Arab Rep | Арабская Республика Египет | جمهورية مصر العربية',
  ESP: 'Kingdom of Spain',
  FRA: 'French Republic | République française | Французская Республика',
  FSM: 'Micronesia Federated States of | Micronesia | FS Micronesia | Федеративные Штаты Микронезии | États fédérés de Micronésie | Micronésie États fédérés de | 密克罗尼西亚',
  GBR: `UK | U.K. | Britain | Great Britain | United Kingdom of Great Britain and Northern Ireland | Great Britain and Northern Ireland | İngiltere | Büyük Britanya |
    Соединённое Королевство | Соединенное Королевство Великобритании и Северной Ирландии | Royaume-Uni de Grande-Bretagne et d'Irlande du Nord | Grande-Bretagne |
    بريطانيا | المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية | ئەنگلىيە | بۈيۈك بىرىتانىيە | 大不列颠及北爱尔兰联合王国 | 联合王国`,
  GMB: 'The Gambia | Gambia The | Islamic Republic of the Gambia | La Gambie',
  GNB: 'Guinea Bissau | Guinée Bissau | Gine Bissau | Гвинея Бисау',
  GNQ: 'Eq Guinea | Equatorial Guinea | Guinea Ecuatorial',
  GRC: 'Hellenic Republic | Hellas',
  HKG: 'Hong Kong | Hong Kong SAR | Hong Kong Special Administrative Region | Hongkong | 香港特别行政区',
  IRN: 'Iran Islamic Republic of | I.R. Iran | IR Iran | Исламская Республика Иран | جمهورية إيران الإسلامية | 伊朗伊斯兰共和国',
  KAZ: 'Kazakstan | Қазақстан Республикасы',
  KGZ: 'Kyrgyz Republic | Kirgizstan | Kirghizia | Kirgizistan | Киргизия | Кыргызстан | Кыргызская Республика | Киргизская Республика | قرغيزستان',
  KNA: 'St Kitts and Nevis | Saint Christopher and Nevis | Saint Kitts | Saint-Kitts-et-Nevis',
  KOR: `South Korea | Republic of Korea | Korea Republic of | Korea Rep | Rep of Korea | ROK | R.O. Korea | Korea South | S Korea | Güney Kore | Kore Cumhuriyeti |
    Южная Корея | Республика Корея | République de Corée | Corée du Sud | Корея Республикасы | جمهورية كوريا | جەنۇبىي كورېيە | كورېيە جۇمھۇرىيىتى | 大韩民国 | 南韩`,
  LAO: `Lao PDR | Laos | Lao | Lao People's Democratic Republic | Lao People's DR | Лаосская Народно-Демократическая Республика | ЛНДР |
    République démocratique populaire lao | جمهورية لاو الديمقراطية الشعبية | 老挝人民民主共和国`,
  LBY: 'Libyan Arab Jamahiriya | State of Libya | Libyan Arab Republic | Libya Arab Jamahiriya',
  LCA: 'St Lucia',
  MAC: 'Macao SAR | Macau | Macau SAR | 澳门特别行政区',
  MDA: 'Moldova Republic of | Republic of Moldova | Moldavia | Молдова | Республика Молдова | République de Moldova | Moldavie',
  MKD: `Macedonia | North Macedonia | The former Yugoslav Republic of Macedonia | Former Yugoslav Republic of Macedonia | FYROM | FYR Macedonia | TFYR Macedonia |
    Macedonia the former Yugoslav Republic of | Makedonya | Македония | Macédoine | مقدونيا | 马其顿`,
  MMR: 'Burma | Myanmar | Union of Myanmar | Burma (Myanmar) | Бирма | Birmanie | Burma Birliği | ميانمار | Мьянма',
  MHL: 'Marshall Is',
  MNE: 'Crna Gora',
  NLD: 'The Netherlands | Netherlands | Holland | Netherlands Kingdom of the | Голландия | Королевство Нидерландов | Hollande',
  PNG: 'Papua New-Guinea | Papua Yeni Gine | Papouasie Nouvelle-Guinée',
  PRK: `DPRK | D.P.R. Korea | DPR Korea | DPR of Korea | North Korea | N Korea | Korea North | Korea DPR | Democratic People's Republic of Korea |
    Korea Democratic People's Republic of | Korea Dem People's Rep | Dem People's Rep of Korea | Kuzey Kore | Kore Demokratik Halk Cumhuriyeti | КНДР |
    Корейская Народно-Демократическая Республика | Северная Корея | RPDC | République populaire démocratique de Corée | Corée du Nord |
    جمهورية كوريا الشعبية الديمقراطية | جمهورية كوريا الديمقراطية الشعبية | شىمالىي كورېيە | 朝鲜民主主义人民共和国 | 北朝鲜 | 北韩`,
  PSE: 'Palestine | State of Palestine | Palestine State of | Occupied Palestinian Territory | Palestinian Authority | Палестина | دولة فلسطين | Filistin | Filistin Devleti | État de Palestine | پەلەستىن | 巴勒斯坦国 | Палестина мемлекеті',
  RUS: 'Russia | Russian Federation | Российская Федерация | РФ | Rusya Federasyonu | الاتحاد الروسي | Fédération de Russie | Ресей Федерациясы | 俄罗斯联邦 | 俄国 | روسىيە',
  SAU: 'KSA | Saudi Arabia | Kingdom of Saudi Arabia | Саудовская Аравия | المملكة العربية السعودية | 沙特',
  SLB: 'Solomon Is | Solomons',
  STP: 'Sao Tome | São Tomé | Sao Tome & Principe | Sao Tome et Principe',
  SUR: 'Surinam',
  SVK: 'Slovak Republic',
  SWZ: 'Swaziland | Eswatini | eSwatini | Kingdom of Eswatini | Kingdom of Swaziland | Свазиленд | Эсватини | إسواتيني | Esvatini | ئېسۋاتىنى',
  SYR: 'Syria | Syrian Arab Republic | Syrian Arab Rep | Syrian Republic | Сирийская Арабская Республика | САР | الجمهورية العربية السورية | République arabe syrienne | Suriye Arap Cumhuriyeti | 阿拉伯叙利亚共和国',
  TLS: 'East Timor | Timor-Leste | Timor Leste | Doğu Timor | Тимор-Лешти | Тимор-Лесте | Восточный Тимор | Timor oriental | تيمور ليشتي',
  TTO: 'Trinidad | Trinidad-Tobago | Trinidad & Tobago | Trinité et Tobago',
  TUR: 'Turkey | Turkiye | Republic of Turkey | Турция | Turquie | Türkiyə | تۈركىيە',
  TWN: 'Taiwan | Chinese Taipei | Republic of China (Taiwan) | Taiwan (Republic of China) | Taiwan ROC | 中华民国 | 中華民國 | 臺灣 | 台灣',
  TZA: 'Tanzania United Republic of | United Republic of Tanzania | Объединённая Республика Танзания | جمهورية تنزانيا المتحدة | 坦桑尼亚联合共和国',
  USA: `USA | U.S. | U.S.A. | United States | United States of America | The States | ABD | Соединённые Штаты Америки | Соединенные Штаты | США |
    الولايات المتحدة الأمريكية | الولايات المتحدة | États-Unis | ئامېرىكا | ئامېرىكا قوشما شىتاتلىرى | АҚШ | 美利坚合众国`,
  VAT: `Holy See | The Vatican | Vatican | Vatican City | Vatican City State | State of the Vatican City | Holy See Vatican City State | Vatikan | Святой Престол | Ватикан |
    Saint-Siège | Vatikan Şehir Devleti | الكرسي الرسولي | حاضرة الفاتيكان | 教廷 | 罗马教廷`,
  VCT: 'St Vincent and the Grenadines | St Vincent & Grenadines | Saint Vincent | Saint Vincent and Grenadines | 圣文森特和格林纳丁斯',
  VEN: 'Venezuela Bolivarian Republic of | Боливарианская Республика Венесуэла | Venezuela RB | جمهورية فنزويلا البوليفارية | 委内瑞拉玻利瓦尔共和国',
  VNM: 'Viet Nam | Vietnam | Việt Nam | Социалистическая Республика Вьетнам',
  YEM: 'Yemen Rep | Республика Йемен',
  ZAF: 'South Africa | S Africa | ЮАР | Южная Африка | Южно-Африканская Республика',
}

/** Forms that say two things. What they could mean, divided by a blank; never decided from the form alone. */
export const AMBIGUOUS: Record<string, string> = {
  'COD COG': 'Congo | The Congo | Kongo | Конго | الكونغو | كونگو | 刚果',
  'KOR PRK': 'Korea | Corea | Kore | Корея | Corée | كوريا | كورېيە',
  'CHN TWN': 'Republic of China | République de Chine | Çin Cumhuriyeti | جمهورية الصين',
}

/** What says what kind of state it is: a head, with other words of style around it. Folded, as `wordsOf` gives them. */
export const STYLE = {
  /** "Islamic Republic of …", "République de …" */
  of: {
    heads: `republic kingdom state states principality duchy sultanate commonwealth union federation confederation
      republique royaume etat etats principaute duche`,
    words: `democratic people s peoples federal federative federated islamic socialist arab bolivarian plurinational hashemite united independent
      co operative cooperative oriental grand former
      democratique populaire federale islamique socialiste arabe bolivarienne plurinationale unie federes hachemite`,
  },
  /** "Республика …", "جمهورية …" */
  before: {
    heads: 'республика королевство государство княжество султанат جمهوريه مملكه دوله سلطنه',
    words:
      'демократическая народная федеративная исламская социалистическая арабская боливарианская объединенная кооперативная',
  },
  /** "… Cumhuriyeti" */
  after: {
    heads: `cumhuriyeti kralligi devleti sultanligi prensligi federasyonu
      республикасы корольдиги мемлекети федерациясы جۇمھۇرىيىتى پادىشاھلىقى دۆلىتى`,
    words: `halk demokratik federal islam arap sosyalist халык демократиялык ислам федеративтик خەلق دېموكراتىك ئىسلام فېدېراتىپ`,
  },
}
