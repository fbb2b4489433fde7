/**
 * Prefectures, counties, districts and cities of Xinjiang (the Uyghur Region, East Turkistan), as of 2025.
 *
 * FOR NATIVE AND LOCAL REVIEW. Codes and their years: the yearly lists of the Ministry of Civil Affairs (GB/T 2260) from 1980 on.
 * Uyghur names: rows marked `seen` were read in a public page with just this spelling (ULY is ours, from the Arabic script);
 * rows marked `recalled` were written from memory, and somebody who reads Uyghur has to look at each of them. An empty Uyghur name
 * is one we do not know. Commonly used Latin spellings come without any claim that they are right.
 *
 * A line: code | Han | Uyghur | ULY | other Latin and Han spellings | in use since | earlier codes, each from–until | basis.
 * Uyghur and Latin names stand without the word for county, city or prefecture. A year of use is the year of the list that first has it.
 */
export const REGION_LINES = `
6501|乌鲁木齐市|ئۈرۈمچى|Ürümchi|Urumqi;Ürümqi;Wulumuqi;Urumchi;乌市|||seen
6502|克拉玛依市|قاراماي|Qaramay|Karamay;Kelamayi|||seen
6504|吐鲁番市|تۇرپان|Turpan|Turfan;Tulufan;吐鲁番地区|2015|6521 1980–2015|seen
6505|哈密市|قۇمۇل|Qumul|Hami;Kumul;Komul;哈密地区|2016|6522 1980–2016|seen
6523|昌吉回族自治州|سانجى|Sanji|Changji|||seen
6527|博尔塔拉蒙古自治州|بۆرتالا|Börtala|Bortala;Boertala;博州|||seen
6528|巴音郭楞蒙古自治州|بايىنغولىن|Bayingholin|Bayingolin;Bayingol;Bayangol;Bayingguoleng;巴州|||seen
6529|阿克苏地区|ئاقسۇ|Aqsu|Aksu;Akesu|||seen
6530|克孜勒苏柯尔克孜自治州|قىزىلسۇ|Qizilsu|Kizilsu;Kezilesu;克州|||seen
6531|喀什地区|قەشقەر|Qeshqer|Kashgar;Kashi;Kaxgar;Qashqar;喀什噶尔|||seen
6532|和田地区|خوتەن|Xoten|Hotan;Khotan;Hetian;Hoten;和阗|||seen
6540|伊犁哈萨克自治州|ئىلى|Ili|Yili;伊犁地区|1984|6524 1980–1984;6541 1984–2001|seen
6542|塔城地区|تارباغاتاي|Tarbaghatay|Tacheng;Tarbagatay|1984|6525 1980–1984|seen
6543|阿勒泰地区|ئالتاي|Altay|Altai;Aletai|1984|6526 1980–1984|seen
6590|新疆生产建设兵团|بىڭتۇەن|Bingtuen|Bingtuan;XPCC;Xinjiang Production and Construction Corps;兵团;自治区直辖县级行政区划|||recalled
650102|天山区|تىيانشان;تەڭرىتاغ|Tiyanshan;Tengritagh|Tianshan|||seen
650103|沙依巴克区|سايباغ|Saybagh|Saybag;Shayibake|||seen
650104|新市区|يېڭىشەھەر|Yéngisheher|Xinshi|||seen
650105|水磨沟区|شۇيموگۇ;بۇلاقتاغ|Shuymogu;Bulaqtagh|Shuimogou|||seen
650106|头屯河区|تۇدۇڭخابا|Tudungxaba|Toutunhe|||seen
650107|达坂城区|داۋانچىڭ|Dawanching|Dabancheng;南山矿区;南泉区|||seen
650109|米东区|مىدوڭ|Midong|Miquan;米泉;东山区;米泉市|2007|650108 1987–2007;652303 1996–2007;652322 1980–1996|recalled
650121|乌鲁木齐县|ئۈرۈمچى|Ürümchi|Urumqi;Ürümqi;Wulumuqi;Urumchi|||seen
650202|独山子区|مايتاغ|Maytagh|Dushanzi|||seen
650203|克拉玛依区|قاراماي|Qaramay|Karamay;Kelamayi|1982||seen
650204|白碱滩区|جەرەنبۇلاق|Jerenbulaq|Baijiantan|1982||seen
650205|乌尔禾区|ئورقۇ|Orqu|Urho;Wuerhe;Orku|1982||seen
650402|高昌区|قاراخوجا|Qaraxoja|Gaochang;吐鲁番县|2015|652101 1984–2015;652121 1980–1984|recalled
650421|鄯善县|پىچان|Pichan|Shanshan;Piqan|2015|652122 1980–2015|recalled
650422|托克逊县|توقسۇن|Toqsun|Toksun;Tuokexun|2015|652123 1980–2015|recalled
650502|伊州区|ئىۋىرغول|Iwirghol|Yizhou;Ivirghol;哈密县|2016|652201 1980–2016;652221 1980–1983|recalled
650521|巴里坤哈萨克自治县|باركۆل|Barköl|Barkol;Balikun|2016|652222 1980–2016|recalled
650522|伊吾县|ئاراتۈرۈك|Aratürük|Yiwu;Araturuk|2016|652223 1980–2016|recalled
652301|昌吉市|سانجى|Sanji|Changji;昌吉县|1983|652321 1980–1983|seen
652302|阜康市|فۇكاڭ|Fukang|Fukang;阜康县|1992|652326 1980–1992|recalled
652323|呼图壁县|قۇتۇبى|Qutubi|Hutubi|||recalled
652324|玛纳斯县|ماناس|Manas|Manasi|||recalled
652325|奇台县|گۇچۇڭ|Guchung|Qitai;Gucheng|||recalled
652327|吉木萨尔县|جىمىسار|Jimisar|Jimsar;Jimusaer|||recalled
652328|木垒哈萨克自治县|مورى|Mori|Mulei|||recalled
652701|博乐市|بۆرتالا|Börtala|Bole;Bortala;博乐县|1985|652721 1980–1985|seen
652702|阿拉山口市|ئالاتاۋ ئېغىزى|Alataw Éghizi|Alashankou;Alataw Pass|2012||recalled
652722|精河县|جىڭ|Jing|Jinghe|||recalled
652723|温泉县|ئارىشاڭ|Arishang|Wenquan;Arixang|||recalled
652801|库尔勒市|كورلا|Korla|Kuerle;库尔勒县|1980|652821 1980–1983|seen
652822|轮台县|بۈگۈر|Bügür|Luntai;Bugur|||seen
652823|尉犁县|لوپنۇر|Lopnur|Yuli;Weili|||seen
652824|若羌县|چاقىلىق|Chaqiliq|Ruoqiang;Qarkilik;Charkhlik;Charqiliq|||recalled
652825|且末县|چەرچەن|Cherchen|Qiemo;Qarqan;Charchan|||seen
652826|焉耆回族自治县|يەنجى;قاراشەھەر|Yenji;Qarasheher|Yanqi;Karashahr;Karasahr|||recalled
652827|和静县|خېجىڭ|Xéjing|Hejing|||recalled
652828|和硕县|خوشۇت|Xoshut|Hoxud;Heshuo;Hoshut|||recalled
652829|博湖县|باغراش|Baghrash|Bohu;Bagrax;Bagrash|||recalled
652901|阿克苏市|ئاقسۇ|Aqsu|Aksu;Akesu;阿克苏县|1983|652921 1980–1983|seen
652902|库车市|كۇچا;كۇچار|Kucha;Kuchar|Kuqa;Kuche;库车县|2019|652923 1980–2019|seen
652922|温宿县|ئونسۇ|Onsu|Wensu|||recalled
652924|沙雅县|شايار|Shayar|Xayar;Shaya|||seen
652925|新和县|توقسۇ|Toqsu|Xinhe;Toksu|||seen
652926|拜城县|باي|Bay|Baicheng|||seen
652927|乌什县|ئۇچتۇرپان|Uchturpan|Uqturpan;Wushi;Uch Turpan;Ush Turfan;Ushturpan|||seen
652928|阿瓦提县|ئاۋات|Awat|Awati|||seen
652929|柯坪县|كەلپىن|Kelpin|Kalpin;Keping|||seen
653001|阿图什市|ئاتۇش|Atush|Artux;Atushi;Artush;阿图什县|1986|653021 1980–1986|seen
653022|阿克陶县|ئاقتو|Aqto|Akto;Aketao;Aktu|||seen
653023|阿合奇县|ئاقچى|Aqchi|Akqi;Aheqi;Akchi|||seen
653024|乌恰县|ئۇلۇغچات|Ulughchat|Ulugqat;Wuqia;Ulugchat|||recalled
653101|喀什市|قەشقەر|Qeshqer|Kashgar;Kashi;Kaxgar;Qashqar;喀什噶尔|||seen
653121|疏附县|قەشقەر كونىشەھەر;كونىشەھەر;كوناشەھەر|Qeshqer Konisheher;Konisheher|Shufu;Konasheher;Kona Sheher|||seen
653122|疏勒县|قەشقەر يېڭىشەھەر;يېڭىشەھەر|Qeshqer Yéngisheher;Yéngisheher|Shule;Yengi Sheher|||seen
653123|英吉沙县|يېڭىسار|Yéngisar|Yengisar;Yingjisha;Yangi Hissar;Yangihissar|||seen
653124|泽普县|پوسكام|Poskam|Zepu;Posgam|||seen
653125|莎车县|يەكەن|Yeken|Yarkand;Yarkant;Yarkent;Shache;Yerken|||seen
653126|叶城县|قاغىلىق|Qaghiliq|Kargilik;Karghilik;Yecheng;Qarghiliq|||seen
653127|麦盖提县|مەكىت|Mekit|Makit;Maigaiti;Merkit|||seen
653128|岳普湖县|يوپۇرغا|Yopurgha|Yopurga;Yuepuhu|||seen
653129|伽师县|پەيزاۋات|Peyzawat|Payzawat;Jiashi;Feyzawat|||seen
653130|巴楚县|مارالبېشى|Maralbéshi|Maralbexi;Maralbashi;Bachu|||seen
653131|塔什库尔干塔吉克自治县|تاشقۇرغان|Tashqurghan|Taxkorgan;Tashkurgan;Tashkorgan;Tashikuergan|||recalled
653201|和田市|خوتەن|Xoten|Hotan;Khotan;Hetian;Hoten;和阗|1983||seen
653221|和田县|خوتەن|Xoten|Hotan;Khotan;Hetian;Hoten;和阗|||seen
653222|墨玉县|قاراقاش|Qaraqash|Karakax;Karakash;Moyu|||seen
653223|皮山县|گۇما|Guma|Pishan|||recalled
653224|洛浦县|لوپ|Lop|Luopu|||recalled
653225|策勒县|چىرا|Chira|Qira;Cele|||seen
653226|于田县|كېرىيە|Kériye|Keriya;Yutian;Keriye|||seen
653227|民丰县|نىيە|Niye|Niya;Minfeng|||seen
653228|和康县|||Hekang|2024||recalled
653229|和安县|||Hean;He'an|2024||recalled
654002|伊宁市|غۇلجا|Ghulja|Yining;Gulja;Kulja;Qulja|2001|654101 1984–2001;652401 1982–1984;652402 1980–1982|seen
654003|奎屯市|كۈيتۇن|Küytun|Kuytun;Kuitun|2001|654001 1984–2001;652404 1982–1984;652401 1980–1982|seen
654004|霍尔果斯市|قورغاس|Qorghas|Khorgas;Korgas;Horgos;Huoerguosi|2014||recalled
654021|伊宁县|غۇلجا|Ghulja|Yining;Gulja;Kulja;Qulja|2001|654121 1984–2001;652421 1980–1984|seen
654022|察布查尔锡伯自治县|چاپچال|Chapchal|Qapqal;Chabuchaer|2001|654122 1984–2001;652422 1980–1984|recalled
654023|霍城县|قورغاس|Qorghas|Huocheng;Korgas|2001|654123 1984–2001;652423 1980–1984|recalled
654024|巩留县|توققۇزتارا|Toqquztara|Gongliu;Tokkuztara|2001|654124 1984–2001;652424 1980–1984|recalled
654025|新源县|كۈنەس|Künes|Xinyuan;Kunes|2001|654125 1984–2001;652425 1980–1984|recalled
654026|昭苏县|موڭغۇلكۈرە|Mongghulküre|Zhaosu;Mongolkure|2001|654126 1984–2001;652426 1980–1984|recalled
654027|特克斯县|تېكەس|Tékes|Tekes;Tekesi|2001|654127 1984–2001;652427 1980–1984|recalled
654028|尼勒克县|نىلقا|Nilqa|Nilka;Nileke|2001|654128 1984–2001;652428 1980–1984|recalled
654201|塔城市|چۆچەك|Chöchek|Tacheng;Qoqek;Chuguchak;塔城县|1984|652521 1980–1984|seen
654202|乌苏市|شىخو;شىخۇ|Shixo;Shixu|Usu;Wusu;乌苏县|1996|654222 1984–1996;652523 1980–1984|recalled
654203|沙湾市|ساۋەن|Sawen|Shawan;沙湾县|2021|654223 1984–2021;652524 1980–1984|recalled
654221|额敏县|دۆربىلجىن|Dörbiljin|Emin;Dorbiljin|1984|652522 1980–1984|recalled
654224|托里县|تولى|Toli|Tuoli|1984|652525 1980–1984|recalled
654225|裕民县|چاغانتوقاي|Chaghantoqay|Yumin;Qagantokay|1984|652526 1980–1984|recalled
654226|和布克赛尔蒙古自治县|قوبۇقسار|Qobuqsar|Hoboksar;Hebukesaier|1984|652527 1980–1984|recalled
654301|阿勒泰市|ئالتاي|Altay|Altai;Aletai;阿勒泰县|1984|652621 1980–1984|seen
654321|布尔津县|بۇرچىن|Burchin|Burqin;Buerjin|1984|652622 1980–1984|recalled
654322|富蕴县|كوكتوقاي|Koktoqay|Fuyun;Koktokay|1984|652623 1980–1984|recalled
654323|福海县|بۇرۇلتوقاي|Burultoqay|Fuhai;Burultokay|1984|652624 1980–1984|recalled
654324|哈巴河县|قابا|Qaba|Habahe;Kaba|1984|652625 1980–1984|recalled
654325|青河县|چىڭگىل|Chinggil|Qinghe;Qinggil|1984|652626 1980–1984|recalled
654326|吉木乃县|جېمىنەي|Jéminey|Jeminay;Jimunai|1984|652627 1980–1984|recalled
659001|石河子市|شىخەنزە|Shixenze|Shihezi|1985|6503 1980–1985|seen
659002|阿拉尔市|ئارال|Aral|Alaer|2002||seen
659003|图木舒克市|تۇمشۇق|Tumshuq|Tumxuk;Tumushuke;Tumshuk|2002||seen
659004|五家渠市|ۋۇجياچۈ|Wujyachü|Wujiaqu|2002||seen
659005|北屯市|بەيتۈن|Beytün|Beitun|2011||recalled
659006|铁门关市|باشئەگىم|Bash'egim|Tiemenguan|2012||recalled
659007|双河市|قوشئۆگۈز|Qosh'ögüz|Shuanghe|2014||recalled
659008|可克达拉市|كۆكدالا|Kökdala|Kokdala;Cocodala;Kekedala|2015||recalled
659009|昆玉市|قۇرۇمقاش|Qurumqash|Kunyu|2016||recalled
659010|胡杨河市|خۇياڭخې|Xuyangxé|Huyanghe|2019||recalled
659011|新星市|يېڭىيۇلتۇز|Yéngiyultuz|Xinxing|2021||recalled
659012|白杨市|بەيياڭ|Beyyang|Baiyang|2023||recalled
`

/** Cities of the Production Corps and the prefectures around them: a record may give either for the same village. From maps. */
export const AROUND: Readonly<Record<string, readonly string[]>> = {
  659001: ['6523', '6542'],
  659002: ['6529'],
  659003: ['6531'],
  659004: ['6523', '6501'],
  659005: ['6543'],
  659006: ['6528'],
  659007: ['6527'],
  659008: ['6540'],
  659009: ['6532'],
  659010: ['6542'],
  659011: ['6505'],
  659012: ['6542'],
}

/** Legally Ili contains two prefectures besides its own counties. */
export const WITHIN: Readonly<Record<string, string>> = { 6542: '6540', 6543: '6540' }
