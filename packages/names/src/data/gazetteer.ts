/** Made by scripts/build-gazetteer.ts from data/*.tsv; do not edit. A line is one name, its spellings folded. */
export const GAZETTEER = `abbas ئابباس 阿巴斯 abasi abas
ababekri ئابابەكرى 阿巴拜克日 阿巴白克日 ababaikeri ababakri abubekri
abdughéni ئابدۇغېنى 阿卜杜艾尼 阿不都外尼 阿布都格尼 abuduaini abuduwaini abudugeni abdugheni abdughani abdulghani
abduhélil ئابدۇھېلىل 阿卜杜海力力 阿不都海力力 abuduhailili abduhelil abduhalil
abdukérim ئابدۇكېرىم 阿卜杜克热木 阿不都克里木 abudukeremu abudukelimu abdukerim abdulkerim abdukarim
abdulla ئابدۇللا 阿卜杜拉 阿不都拉 阿布都拉 abudula abdullah عبدالله 阿布杜拉 阿卜杜勒拉 abdallah абдулла абдаллах әбдолла
abduqadir ئابدۇقادىر 阿卜杜喀迪尔 阿不都卡德尔 阿布都卡的尔 abudukadier abudukadeer abdulqadir abdukadir abdulkadir
abdurahman ئابدۇراھمان 阿卜杜热合曼 阿不都热合曼 阿布都热合曼 abudureheman abdurehman abdurakhman abdurrahman عبدالرحمن 阿卜杜勒拉赫曼 阿卜杜拉赫曼 abudulahehman abdulrahman abdelrahman abdolrahman абдурахман абдулрахман әбдірахман
abdureshid ئابدۇرەشىد 阿卜杜热西提 阿不都热西提 阿布都热西提 abudurexiti abdureshit abdurashid abdurishit
abduréhim ئابدۇرېھىم 阿卜杜热伊木 阿不都热依木 阿布都热依木 abudureyimu abdurehim abdurahim abdureyim abdurrahim
abdusalam ئابدۇسالام 阿卜杜萨拉木 阿不都沙拉木 阿布都萨拉木 abudusalamu abudushalamu abdussalam abdusalaam
abdusemet ئابدۇسەمەت 阿卜杜赛麦提 阿不都赛买提 阿布都色买提 abudusaimaiti abudusemaiti abdusamat abdusamad
abdushükür ئابدۇشۈكۈر 阿卜杜许库尔 阿不都秀库尔 abuduxukuer abuduxiukuer abdushukur abdushkur
abduweli ئابدۇۋەلى 阿卜杜外力 阿不都外力 阿布都外力 abuduwaili abduwali abdulwali
abduxaliq ئابدۇخالىق 阿卜杜哈力克 阿不都哈力克 abuduhalike abdukhaliq abduhaliq
abdujélil ئابدۇجېلىل 阿卜杜杰力力 阿不都吉力力 abudujielili abudujilili abdujelil abduljalil abdujalil
abduwahit ئابدۇۋاھىت 阿卜杜瓦伊提 阿不都瓦依提 abuduwayiti abdulwahid abduwahid
ablet ئابلەت 阿卜来提 阿不来提 阿布来提 abulaiti ablat
ablikim ئابلىكىم 阿卜力克木 阿不力克木 阿布力克木 abulikemu ablekim
ablimit ئابلىمىت 阿卜力米提 阿不力米提 阿布力米提 abulimiti ablmit ablemit
abliz ئابلىز 阿卜力孜 阿不力孜 阿布力孜 abulizi ablez abliez
adil ئادىل 阿迪力 阿地力 adili adel
ahmed ئاھمەد 艾合麦提 艾合买提 艾买提 aihemaiti aimaiti ehmet exmet ahmat akhmat أحمد احمد 艾哈迈德 阿赫迈德 阿哈迈德 艾哈麦德 aihamaide ahmad achmed ахмед ахмад
alim ئالىم 阿力木 阿里木 alimu
alimjan ئالىمجان 阿力木江 阿里木江 alimujiang alimzhan
almas ئالماس 阿力马斯 阿勒玛斯 alimasi alemasi
anargül ئانارگۈل 阿娜尔古丽 anaerguli anargul
arkin ئاركىن 阿尔肯 aerken
arzugül ئارزۇگۈل 阿尔祖古丽 阿孜古丽 aerzuguli aziguli arzugul arzigul
asiye ئاسىيە 阿斯亚 阿西亚 asiya axiya
awut ئاۋۇت 阿吾提 阿伍提 awuti avut
ayup ئايۇپ 阿尤普 阿尤甫 ayoupu ayoufu ayyup ayub
ayshem ئايشەم 阿依夏木 ayixiamu aysham
aygül ئايگۈل 阿依古丽 阿依姑丽 ayiguli aygul aigul
aynur ئاينۇر 阿依努尔 ayinuer ainur
aytursun ئايتۇرسۇن 阿依图尔荪 阿依吐尔逊 ayituersun ayituerxun
ayimxan ئايىمخان 阿依木罕 阿依木汗 ayimuhan ayimhan ayimkhan
ayshe ئايشە 阿依谢 艾依谢 ayixie aiyixie aysha عائشة عایشه 阿伊莎 阿依莎 艾莎 阿伊谢 ayisha aisha ayşe aicha айша айше ayesha
azat ئازات 阿扎提 azhati azad
bahar باھار 巴哈尔 bahaer
bahargül باھارگۈل 巴哈尔古丽 bahaerguli bahargul baxargul
barat بارات 巴拉提 balati
batur باتۇر 巴图尔 巴吐尔 batuer batu
behtiyar بەھتىيار 拜合提亚尔 巴合提亚尔 baihetiyaer bahetiyaer bextiyar bakhtiyar bahtiyar
bekri بەكرى 白克日 白克力 baikeri baikeli bakri
burhan بۇرھان 布尔汗 包尔汗 buerhan baoerhan
buhelchem بۇھەلچەم 布海丽切木 布合丽其木 buhailiqiemu buheliqimu buhalchem
buzeynep بۇزەينەپ 布再娜普 布再乃甫 buzainapu buzainaifu buzaynap buzeinep
dawut داۋۇت 达吾提 达伍提 dawuti davut dawud داود داوود 达乌德 达伍德 大卫 dawude dawood daoud david дауд давид дауыт davoud
dilber دىلبەر 迪丽拜尔 地里拜尔 dilibaier dilbar
dilmurat دىلمۇرات 迪力木拉提 地里木拉提 dilimulati dilmurad
dilnur دىلنۇر 迪丽努尔 地里努尔 dilinuer
dilraba دىلرابا 迪丽热巴 dilireba dilreba
dilshat دىلشات 迪力夏提 地里夏提 dilixiati dilxat
dolqun دولقۇن 多力坤 多里坤 duolikun dolkun
ekber ئەكبەر 艾克拜尔 aikebaier ekpar akbar
ekrem ئەكرەم 艾克热木 艾克拉木 aikeremu aikelamu akram
eli ئەلى 艾力 艾里 aili ali ely علي علی 阿里 aly али
elijan ئەلىجان 艾力江 ailijiang alijan
emet ئەمەت 艾麦提 艾买提 aimaiti amat hemet
enwer ئەنۋەر 艾尼瓦尔 安外尔 ainiwaer anwaier anwar enver
erkin ئەركىن 艾尔肯 aierken arken erken
erpan ئەرپان 艾尔番 艾尔潘 aierfan aierpan erfan irfan
erzigül ئەرزىگۈل 艾尔孜古丽 aierziguli erzigul arzigul
eset ئەسەت 艾赛提 aisaiti asat aset asad
esma ئەسما 艾斯玛 aisima asma
exet ئەخەت 艾海提 aihaiti ehet ahat
eysa ئەيسا 艾萨 艾沙 aisa aisha isa eisa
eziz ئەزىز 艾则孜 aizezi aziz
ezimet ئەزىمەت 艾孜麦提 艾孜买提 aizimaiti azimat azamat
gheni غەنى 艾尼 外尼 aini waini ghani
gheyret غەيرەت 海热提 艾热提 haireti aireti ghayrat gairat
ghopur غوپۇر 吾普尔 吾甫尔 wupuer wufuer ghupur gopur ghofur
gülbahar گۈلباھار 古丽巴哈尔 古力巴哈尔 gulibahaer gulbahar gulbakhar
gülchéhre گۈلچېھرە 古丽其合热 古丽切热 guliqihere guliqiere gulchehra gulchehre
gülmire گۈلمىرە 古丽米热 古丽米拉 gulimire gulimila gulmire gulmira
gülnar گۈلنار 古丽娜尔 古力娜尔 gulinaer gulnar gulnara
gülnisa گۈلنىسا 古丽尼萨 古丽尼沙 gulinisa gulinisha gulnisa
gülshen گۈلشەن 古丽仙 古丽鲜 gulixian gulshen gulshan
gülsüm گۈلسۈم 古丽苏木 古力逊 gulisumu gulixun gulsum
gülzar گۈلزار 古丽扎尔 gulizhaer gulzar
habibulla ھابىبۇللا 艾比布拉 海比布拉 aibibula haibibula hebibulla habibullah
haji ھاجى 阿吉 哈吉 aji hajji haci
hakim ھاكىم 阿克木 艾克木 akemu aikemu hekim
hamit ھامىت 阿米提 哈米提 amiti hamiti hamid
hamut ھامۇت 哈木提 阿木提 hamuti amuti
hashim ھاشىم 阿西木 哈西木 aximu haximu hashem
helime ھەلىمە 海丽麦 阿丽玛 hailimai alima halima
hesen ھەسەن 艾山 哈山 aishan hashan hasan hassan حسن 哈桑 hasang hasen хасан гасан
hezret ھەزرەت 艾孜热提 艾孜来提 aizireti aizilaiti hazrat
hoshur ھوشۇر 吾休尔 吾守尔 wuxiuer wushouer xoshur hushur
hüseyin ھۈسەيىن 玉山 吾赛因 胡赛因 yushan wusaiyin husaiyin huseyin husein husen hussein حسين حسین 侯赛因 侯塞因 胡塞因 housaiyin husayn hossein hussain хусейн хуссейн хосейн
ibrahim ئىبراھىم 伊卜拉伊木 依不拉音 伊布拉音 yibulayimu yibulayin ibrayim ebrahim ابراهيم إبراهيم ابراهیم 易卜拉欣 伊布拉欣 伊卜拉欣 亚伯拉罕 yibulaxin ibraheem ибрагим ибрахим ыбырайым
idris ئىدرىس 伊迪力斯 依德日斯 yidilisi yiderisi edris
ilham ئىلھام 伊力哈木 依力哈木 yilihamu
ilyas ئىلياس 伊力亚斯 依力亚斯 yiliyasi elyas
imam ئىمام 伊马木 依玛木 yimamu
imin ئىمىن 伊敏 依明 yimin yiming emin amin
ismail ئىسمائىل 伊斯马伊力 司马义 依斯马依力 yisimayili simayi ismayil إسماعيل اسماعیل 伊斯梅尔 伊斯迈尔 司马依 斯马义 yisimeier ismael esmail исмаил ысмайыл
israpil ئىسراپىل 伊斯拉皮力 依斯拉皮尔 yisilapili yisilapier israfil
jappar جاپپار 加帕尔 贾帕尔 jiapaer japar jabbar
jélil جېلىل 杰力力 吉力力 jielili jilili jelil jalil
jüme جۈمە 居麦 居马 jumai juma jume
kamil كامىل 卡米力 喀米力 kamili kamel
kérim كېرىم 克热木 克里木 keremu kelimu kerim karim
küresh كۈرەش 库热西 库来西 kurexi kulaixi kuresh qurash
mahmut ماھمۇت 马合木提 马木提 mahemuti mamuti mexmut mamut mahmud
mahire ماھىرە 玛依热 马依拉 mayire mayila mahira
mahinur ماھىنۇر 玛依努尔 马依努尔 mayinuer
meryem مەريەم 麦日耶姆 买热木 mairiyemu mairemu maryam meriyem مريم مریم 玛丽亚姆 马利亚姆 玛利亚姆 麦尔燕 maliyamu mariam miriam марьям мариам мәриям
mehmud مەھمۇد 麦合木德 买合木提 maihemude maihemuti mekhmut
memet مەمەت 麦麦提 买买提 maimaiti mamat memat mehmet mamet
memetimin مەمەتىمىن 麦麦提伊敏 买买提依明 买买提明 maimaitiyimin maimaitiyiming maimaitiming memtimin mehmetemin mamatimin
memetjan مەمەتجان 麦麦提江 买买提江 maimaitijiang mamatjan mehmetjan
memettursun مەمەتتۇرسۇن 麦麦提图尔荪 买买提吐尔逊 maimaitituersun maimaitituerxun mamattursun
méhrigül مېھرىگۈل 米日古丽 米合日古丽 miriguli miheriguli mihrigul mehrigul
muhemmed مۇھەممەد 穆罕默德 木合买提 muhanmode muhemaiti muhemmet muhammad muhammat mohammed محمد مۇحەممەد 莫罕默德 默罕默德 穆罕买提 mohammad mohamed mohamad muhammed мухаммад мохаммед мохаммад мұхаммед мухаммед магомед
muhter مۇھتەر 穆合塔尔 木合塔尔 muhetaer muxter muhtar mukhtar
murat مۇرات 木拉提 穆拉提 mulati murad
musa مۇسا 木萨 穆萨 mosa موسى موسی 木沙 摩西 musha mousa moussa муса mussa
mutellip مۇتەللىپ 穆太力普 木塔力甫 mutailipu mutalifu mutallip
muzepper مۇزەپپەر 穆再排尔 木扎帕尔 muzaipaier muzhapaer muzapar muzaffar
möminjan مۆمىنجان 莫明江 木明江 momingjiang mumingjiang mominjan muminjan
nadire نادىرە 娜迪热 娜地热 nadira
nasir ناسىر 那斯尔 纳斯尔 nasier naser ناصر 纳赛尔 纳西尔 纳瑟 nasaier naxier nasser nacer насер насир
nébi نېبى 乃比 尼比 naibi nibi nebi nabi
nijat نىجات 尼加提 nijiati nejat
nigar نىگار 尼格尔 尼尕尔 nigeer nigaer nigara
niyaz نىياز 尼亚孜 尼牙孜 niyazi neyaz
nur نۇر 努尔 nuer noor
nureli نۇرئەلى 努尔艾力 nueraili nurali
nurbiye نۇربىيە 努尔比耶 努尔比亚 nuerbiye nuerbiya nurbiya
nurmemet نۇرمەمەت 努尔麦麦提 努尔买买提 nuermaimaiti nurmamat nurmuhemmet
nurnisa نۇرنىسا 努尔妮萨 努尔尼沙 nuernisa nuernisha
obul ئوبۇل 吾布力 吾甫尔力 wubuli wufuerli hobul
obulqasim ئوبۇلقاسىم 吾布力喀斯木 吾布力卡斯木 wubulikasimu obulkasim
omerjan ئومەرجان 吾麦尔江 吾买尔江 wumaierjiang omarjan
osman ئوسمان 吾斯曼 乌斯曼 wusiman usman عثمان 奥斯曼 欧斯曼 aosiman othman uthman осман усман
osmanjan ئوسمانجان 吾斯曼江 乌斯曼江 wusimanjiang usmanjan
ömer ئۆمەر 吾麦尔 吾买尔 乌买尔 wumaier omer umer omar
patigül پاتىگۈل 帕提古丽 帕提姑丽 patiguli patigul
patime پاتىمە 帕提麦 帕提曼 patimai patiman patima fatima
pazil پازىل 帕孜力 帕孜里 pazili fazil
perhat پەرھات 帕尔哈提 排尔哈提 paerhati paierhati parhat ferhat farhad
peride پەرىدە 帕丽旦 排日代 palidan pairidai parida farida
qadir قادىر 喀迪尔 卡德尔 kadier kadeer kadir kader
qasim قاسىم 喀斯木 卡斯木 哈斯木 kasimu hasimu kasim kassim
qeyum قەيۇم 克尤木 卡尤木 keyoumu kayoumu kayum qayum
qurban قۇربان 库尔班 kuerban kurban
qurbanjan قۇربانجان 库尔班江 kuerbanjiang kurbanjan
rabiye رابىيە 热比耶 热比娅 rebiye rebiya rabiya
rahile راھىلە 热依拉 热伊莱 reyila reyilai rahila
rehimjan رەھىمجان 热合木江 热依木江 rehemujiang reyimujiang rahimjan
reyhan رەيھان 热依汗 热伊罕 热依罕 reyihan rayhan reyhangul
reyhangül رەيھاڭۈل 热依汗古丽 热依罕古丽 reyihanguli reyhangul rayhangul
rizwan رىزۋان 热孜万 日孜宛 reziwan riziwan rizvan
rozi روزى 肉孜 如孜 rouzi ruzi roze
roshen روشەن 肉仙 如仙 茹仙 rouxian ruxian rushan roshan
sabir سابىر 萨比尔 沙比尔 sabier shabier saber
sadir سادىر 萨迪尔 沙迪尔 sadier shadier sader
salih سالىھ 萨力 沙力 sali shali saleh صالح 萨利赫 萨勒赫 沙利 salihe salehi салех салих
sattar ساتتار 萨塔尔 沙塔尔 sataer shataer satar
sawut ساۋۇت 萨吾提 沙吾提 sawuti shawuti savut
seley سەلەي 赛来 色来 sailai selai salay
sidiq سىدىق 斯迪克 司的克 sidike sidik sadiq siddiq
sulayman سۇلايمان 苏莱曼 苏来曼 斯拉依曼 sulaiman silayiman suleyman suleiman سليمان سلیمان 苏雷曼 所罗门 soleimani süleyman сулейман сүлеймен
sultan سۇلتان 苏力坦 苏里坦 sulitan
shadiye شادىيە 夏迪耶 沙地亚 xiadiye shadiya
shemsidin شەمسىدىن 谢木斯丁 夏木西丁 xiemusiding xiamuxiding shamsidin shamseden
shérip شېرىپ 谢日甫 谢力甫 xierifu xielifu sherip sharip sharif
shirzat شىرزات 西尔扎提 希尔扎提 xierzhati shirzad
shöhret شۆھرەت 肖合热提 雪合来提 xiaohereti xuehelaiti shohret shuhrat shohrat
tahir تاھىر 塔伊尔 塔依尔 tayier taher
téyip تېيىپ 台外库力 铁依甫 特依甫 taiwaikuli tieyifu teyifu teyip tiyip tayip
tiliwaldi تىلىۋالدى 提力瓦力迪 铁力瓦尔地 tiliwalidi tieliwaerdi
toxti توختى 托合提 吐合提 土赫提 tuoheti tuheti tohti tokhti
toxtixan توختىخان 托合提罕 托合提汗 tuohetihan tohtihan
tömür تۆمۈر 铁木尔 吐木尔 tiemuer tumuer tomur tumur
turdi تۇردى 图尔迪 吐尔地 吐尔的 tuerdi
turghun تۇرغۇن 图尔贡 吐尔洪 吐尔贡 tuergong tuerhong turgun
tursun تۇرسۇن 图尔荪 吐尔逊 tuersun tuerxun tursin
tursunay تۇرسۇناي 图尔荪阿依 吐尔逊阿依 tuersunayi tuerxunayi
tursungül تۇرسۇڭۈل 图尔荪古丽 吐尔逊古丽 tuersunguli tuerxunguli tursungul
tursunjan تۇرسۇنجان 图尔荪江 吐尔逊江 tuersunjiang tuerxunjiang
tuniyaz تۇنىياز 图尼亚孜 吐尼亚孜 tuniyazi tunyaz
weli ۋەلى 外力 吾力 waili wuli wali
xalide خالىدە 哈丽代 哈丽旦 halidai halidan khalida halida
xalil خالىل 海力力 哈力力 hailili halili xelil halil khalil
xalmurat خالمۇرات 哈力木拉提 哈木拉提 halimulati hamulati halmurat khalmurat
xeyrinisa خەيرىنىسا 海日妮萨 海尔尼沙 hairinisa haiernisha heyrinisa hayrinisa
xoja خوجا 霍加 和加 huojia hejia hoja khoja
yalqun يالقۇن 亚力坤 牙力坤 yalikun yalkun
yasin ياسىن 亚森 牙生 yasen yasheng yassin
yaqup ياقۇپ 亚库普 牙库甫 亚合甫 yakupu yakufu yahefu yakup yaqub يعقوب یعقوب 雅各布 叶尔孤白 牙合甫 yagebu yakub jacob якуб яков жақып yaqoob
yulghun يۇلغۇن 尤勒滚 玉勒滚 youlegun yulegun
yunus يۇنۇس 尤努斯 玉努斯 younusi yunusi younes
yüsüp يۈسۈپ 玉苏普 玉素甫 yusupu yusufu yusup yusuf yosup
yüsüpjan يۈسۈپجان 玉苏普江 玉素甫江 yusupujiang yusufujiang yusupjan yusufjan
zahir زاھىر 扎伊尔 扎依尔 zhayier zaher
zakir زاكىر 扎克尔 zhakeer zaker
zeynep زەينەپ 再娜普 再乃甫 zainapu zainaifu zaynap zeyneb زينب زینب 扎伊纳卜 泽纳布 泽伊内普 再娜甫 zhayinabu zainab zaynab zeinab зейнаб зайнаб
zeytune زەيتۇنە 再图妮 在吐尼 zaituni zaytuna
zikrulla زىكرۇللا 孜克如拉 zikerula zikrullah
ziya زىيا 孜亚 孜牙 zia
zordun زوردۇن 佐尔东 祖尔东 zuoerdong zuerdong zurdun
zulpiqar زۇلپىقار 祖力皮喀尔 祖力皮卡尔 zulipikaer zulpikar zulfiqar
zulhayat زۇلھايات 祖力哈亚提 zulihayati zulxayat
zumret زۇمرەت 祖木热提 早木热木 zumureti zaomuremu zumrat
zunun زۇنۇن 祖农 zunong zunnun
tenzin བསྟན་འཛིན 丹增 旦增 danzeng tenzing tendzin тензин тэнцзин
gyatso རྒྱ་མཚོ 嘉措 加措 jiacuo gyamtso gyaco гьяцо гьятсо
tashi བཀྲ་ཤིས 扎西 zhaxi trashi trashee таши
lobsang བློ་བཟང 洛桑 罗桑 luosang lozang losang lobzang лобсанг лобзанг
dorje རྡོ་རྗེ 多吉 多杰 duoji duojie dorjee dorji dordje дордже
tsering ཚེ་རིང 次仁 才让 泽仁 ciren cairang zeren tshering cering церинг
dolma སྒྲོལ་མ 卓玛 卓嘎玛 zhuoma drolma dölma долма
dolkar སྒྲོལ་དཀར 卓嘎 卓噶 zhuoga drolkar долкар
nyima ཉི་མ 尼玛 nima ньима
dawa ཟླ་བ 达瓦 дава
wangchuk དབང་ཕྱུག 旺楚 旺秋 旺久 汪秋 wangchu wangqiu wangjiu wangchug wangchuck вангчук
sonam བསོད་ནམས 索南 索朗 suonan suolang sönam сонам
norbu ནོར་བུ 罗布 诺布 luobu nuobu norbhu норбу
pema པདྨ 白玛 贝玛 班玛 baima beima padma pedma пема
rinchen རིན་ཆེན 仁钦 仁青 仁增 renqin renqing rinqen ринчен
kelsang སྐལ་བཟང 格桑 尕藏 噶桑 gesang gazang kalsang kelzang kalzang келсанг
phuntsok ཕུན་ཚོགས 平措 彭措 朋措 pingcuo pengcuo phuntsog puntsok phüntsok пунцок
jigme འཇིགས་མེད 晋美 久美 吉美 jinmei jiumei jigmey jigmé джигме
thubten ཐུབ་བསྟན 土登 图登 土丹 tudeng tubten thupten тубтен
ngawang ངག་དབང 阿旺 昂旺 awang angwang ngagwang agwang нгаванг
jamyang འཇམ་དབྱངས 嘉央 降央 江央 嘉样 jiayang jiangyang джамьянг
jampa བྱམས་པ 强巴 向巴 江巴 qiangba xiangba champa jamba джампа
lhamo ལྷ་མོ 拉姆 拉毛 拉莫 lamu lamao лхамо
yangchen དབྱངས་ཅན 央金 央坚 央宗 yangjin yangjen янгчен
choephel ཆོས་འཕེལ 群培 曲培 群佩 qunpei qupei chophel choepel chöphel
choedon ཆོས་སྒྲོན 曲珍 却珍 quzhen chodron choedron chodon chödrön
choekyi ཆོས་ཀྱི 确吉 曲吉 却吉 queji quji chokyi chökyi чокьи
choying ཆོས་དབྱིངས 曲英 却英 曲央 quying queying chöying choeying
gyaltsen རྒྱལ་མཚན 坚赞 江村 坚参 降村 jianzan jiangcun jiancan gyaltsan gyeltsen gyaltshen гьялцен
gendun དགེ་འདུན 根敦 更登 根登 更顿 gengdun gengdeng gedhun gedun gendün гедун гендун
namgyal རྣམ་རྒྱལ 朗杰 南杰 南加 郎加 langjie nanjie nanjia namgyel намгьял
palden དཔལ་ལྡན 班丹 白丹 巴登 华丹 bandan baidan badeng huadan pelden палден
sangye སངས་རྒྱས 桑杰 桑结 桑吉 sangjie sangji sangay sangyé сангье
senge སེང་གེ 森格 僧格 sengge sengey sangay singe сангай
karma ཀརྨ 噶玛 嘎玛 尕玛 gama карма
gyalpo རྒྱལ་པོ 杰布 加布 jiebu jiabu gyelpo
lhundup ལྷུན་གྲུབ 伦珠 隆珠 龙珠 lunzhu longzhu lhundrup lhundub
dhondup དོན་གྲུབ 顿珠 东珠 端智 邓珠 dunzhu dongzhu duanzhi dondup dondrub dhondrup dondrup
tseten ཚེ་བརྟན 次旦 才旦 次丹 cidan caidan tsetan tsedan
tsewang ཚེ་དབང 次旺 才旺 泽旺 ciwang caiwang zewang cewang цеванг
migmar མིག་དམར 米玛 mima mingmar mikmar
lhakpa ལྷག་པ 拉巴 laba lhagpa
phurbu ཕུར་བུ 普布 pubu phurba purbu
pasang པ་སངས 巴桑 basang passang
penpa སྤེན་པ 边巴 bianba penba
delek བདེ་ལེགས 德勒 德列 德来 dele delie delai deleg делек
dekyi བདེ་སྐྱིད 德吉 德庆 deji dickyi dechi
dechen བདེ་ཆེན 德庆 德钦 德青 deqing deqin
yeshe ཡེ་ཤེས 益西 伊西 耶喜 意西 yixi yexi yeshi yeshey yeshé еше
sherab ཤེས་རབ 喜饶 西热 西绕 xirao xire sherap shirab sherabh шераб
trinley འཕྲིན་ལས 赤列 成列 赤来 赤烈 chilie chenglie chilai thinley trinle trinlay thinlay тринле
ugyen ཨོ་རྒྱན 邬坚 乌金 吾坚 wujian wujin ogyen orgyen urgyen
metok མེ་ཏོག 梅朵 美朵 麦多 meiduo maiduo medog metog
konchok དཀོན་མཆོག 贡觉 官却 公却 贡却 gongjue guanque gongque kunchok konchog könchok
samten བསམ་གཏན 桑丹 桑旦 桑登 sangdan sangdeng
tsultrim ཚུལ་ཁྲིམས 楚臣 慈诚 崔成 次成 chuchen cicheng cuicheng tshultrim tsültrim
woeser འོད་ཟེར 唯色 维色 沃色 weise wose oser ozer öser özer
lodro བློ་གྲོས 洛珠 罗追 洛追 罗珠 luozhu luozhui lodoe lodrö lodroe lodey
tenpa བསྟན་པ 丹巴 旦巴 danba tempa
kunga ཀུན་དགའ 贡嘎 贡噶 根嘎 gongga genga künga
chodrak ཆོས་གྲགས 曲扎 却扎 曲札 quzha quezha choedak chodak choedrak
dhargye དར་རྒྱས 达杰 达吉 塔杰 dajie daji tajie dargye dhargyal dargyay
gonpo མགོན་པོ 贡布 官布 滚波 gongbu guanbu gompo gönpo
wangdu དབང་འདུས 旺堆 旺都 wangdui wangdue wangdü
wangmo དབང་མོ 旺姆 旺毛 wangmu wangmao
wangyal དབང་རྒྱལ 旺杰 旺加 昂杰 wangjie wangjia wangyel
chime འཆི་མེད 其美 齐美 奇美 qimei chimi chimey chimé
kunsang ཀུན་བཟང 贡桑 更桑 根桑 gongsang gengsang künsang kunzang
lungtok ལུང་རྟོགས 隆多 龙多 longduo lungtog
runggyal རུང་རྒྱལ 容杰 荣杰 rongjie ronggyal rungye
rabgyal རབ་རྒྱལ 饶杰 热杰 绕杰 raojie rejie rabgyel
jamphel འཇམ་དཔལ 江白 降白 绛白 jiangbai jampal jampel jambey
tsomo མཚོ་མོ 措姆 错姆 措毛 cuomu cuomao tshomo
mahmud محمود محمۇد 马哈茂德 马赫穆德 穆罕穆德 mahamaode mahmoud mahmut махмуд
mustafa مصطفى مصطفی مۇستاپا 穆斯塔法 木斯塔帕 musitafa mostafa moustafa mustapha мустафа
omer عمر 奥马尔 欧麦尔 乌马尔 aomaer omar umar ömer омар умар омер
yusuf يوسف یوسف 优素福 尤素福 约瑟夫 玉素甫 yousufu yuesefu yousef youssef yusup yosef юсуф юсуп жүсіп жусуп iosif joseph иосиф
ishaq إسحاق ئىسھاق 伊斯哈克 伊沙克 依沙克 伊萨克 yisihake yishake isaac izhak iskhak исхак исаак ысқақ
isa عيسى عیسی 伊萨 艾沙 尔萨 艾萨 yisa aisha issa eysa иса eisa ğisa
iskender إسكندر ئىسكەندەر 伊斯坎德尔 斯坎德尔 伊斯坎达尔 斯坎代尔 yisikandeer iskandar eskandar iskander искандер ескендір
fatime فاطمة فاطمه پاتىمە 法蒂玛 法特玛 法蒂梅 帕提曼 fadima fatema fatima fatma fatemeh patime фатима фатма
xedich خديجة خدیجه خەدىچە 哈蒂嘉 海迪彻 海地且 哈蒂杰 hadijia khadija khadijah hatice hatije хадиджа хатидже xediche khadijeh
xalid خالد 哈立德 哈利德 卡立德 halide khaled khalid halid halit халид халед
xelil خليل خلیل 哈利勒 海力力 哈里尔 halile khalil halil халил khaleel
jamal جمال جامال 贾迈勒 贾马尔 哲马勒 加马力 jiamaile jiamaer gamal djamal cemal jemal джамал гамаль джамаль жамал
kamal كمال 卡迈勒 凯末尔 卡马尔 卡玛力 kamaile kaimoer kemal camal kamel камаль кемаль камал
said سعيد سعید سەئىد 赛义德 萨伊德 赛伊德 赛依提 saiyide saeed saïd sayid саид seyit sait
seyyid سيد سید 赛义德 赛伊德 赛叶德 saiyide sayyid sayed sayyed seyed сайид
masud مسعود 马苏德 麦斯武德 马斯乌德 买苏提 masude masoud massoud mesut mesud масуд
reza رضا 礼萨 雷扎 里扎 热扎 lisa leizha riza rıza ridha реза риза
mehdi مهدي مهدی 迈赫迪 马赫迪 麦赫迪 maihedi mahedi mahdi махди мехди
tariq طارق 塔里克 塔利克 塔里格 talike tarek tarık тарик tareq
rashid رشيد رشید 拉希德 拉施德 热西提 热西德 laxide rashed rachid reshit рашид рәшид
karim كريم كریم 卡里姆 卡利姆 克里木 克里姆 kalimu kareem kerim карим кәрім керим
rahim رحيم رحیم 拉希姆 热伊木 热依木 拉伊姆 laximu raheem rehim рахим рақым
umid اميد امید ئۈمىد 奥米德 乌米德 玉米提 吾米提 aomide omid ümit umut умид омид
ferhad فرهاد 法尔哈德 帕尔哈提 费尔哈特 faerhade farhad ferhat perhat фархад ферхат
aleksandr الكساندر 亚历山大 亚力山大 yalishanda alexander aleksander alexandr alexandre александр олександр
aleksey 阿列克谢 阿里克谢 阿列克塞 aliekexie alexei alexey aleksei alexej алексей alexeï
vladimir 弗拉基米尔 弗拉季米尔 沃洛德米尔 fulajimier wladimir vladimír владимир volodymyr володимир woldemar
mikhail 米哈伊尔 米哈依尔 迈克尔 mihayier michail mihail mikhaïl михаил michael mykhailo
pyotr 彼得 皮奥特 bide peter petr pjotr piotr петр пётр
pavel 帕维尔 巴维尔 保罗 paweier paul pawel павел
nikolay 尼古拉 尼古拉伊 尼克莱 尼科莱 nigula nikolai nicolai nikolaj nicolas николай
yekaterina 叶卡捷琳娜 叶卡特琳娜 凯瑟琳 yekajielinna ekaterina katerina jekaterina catherine екатерина
yelena 叶莲娜 埃琳娜 叶列娜 海伦娜 yelianna elena jelena helena елена
yevgeny 叶夫根尼 叶甫盖尼 尤金 yefugenni evgeny evgeni jewgeni yevgeni yevgeniy eugene евгений
sergey 谢尔盖 赛尔盖 xieergai sergei sergej serge sergiy сергей sergueï
dmitry 德米特里 季米特里 迪米特里 demiteli dmitri dmitriy dimitri dmitrij дмитрий
andrey 安德烈 安德列 安德雷 andelie andrei andrej andriy andre андрей andré
anatoly 阿纳托利 阿那托利 anatuoli anatoli anatolij anatoliy анатолий
ivan 伊万 伊凡 yiwan iwan иван ivane
ilya 伊利亚 伊里亚 伊利娅 yiliya ilja ilia илья
yury 尤里 尤利 于里 youli yuri juri yuriy jurij iouri юрий
boris 鲍里斯 波里斯 baolisi borys борис
grigory 格里戈里 格里高利 格列高利 geligeli grigori gregory grigorij григорий
georgy 格奥尔基 乔治 格里高利 格奥尔吉 geaoerji qiaozhi georgi george georgij георгий jorge
fyodor 费奥多尔 费多尔 菲奥多尔 feiaoduoer fedor fjodor theodor fiodor федор фёдор
lev 列夫 列弗 里奥 liefu lew leo léon лев
leonid 列昂尼德 列昂尼特 莱昂尼德 lieangnide léonide leonyd леонид
konstantin 康斯坦丁 君士坦丁 康斯坦金 kangsitanding constantin konstantyn константин constantine
maria 玛丽亚 玛利亚 马丽亚 玛莉亚 maliya mariya marija мария mary
natalya 娜塔莉亚 纳塔利娅 娜塔丽娅 纳塔莉亚 nataliya natalia natalie наталья наталия
anna 安娜 安纳 анна hanna anne
svetlana 斯维特兰娜 斯韦特兰娜 斯维特拉娜 siweitelanna swetlana svitlana светлана
lyudmila 柳德米拉 柳德米勒 卢德米拉 liudemila ludmila ljudmila liudmila людмила
oleg 奥列格 奥列克 aoliege олег oleh
igor 伊戈尔 伊格尔 伊果尔 yigeer игорь ihor
maksim 马克西姆 马克辛 makeximu maxim maksym maxime максим
mehmet 梅赫迈特 穆罕默德 买买提 麦赫梅特 meihemaite mehmed memet мехмет mehemmet
recep رجب 雷杰普 拉贾卜 热杰普 热合甫 leijiepu lajiabu rejep rajab redjep реджеп раджаб
tayyip طيب 塔伊普 塔伊布 泰伊普 tayipu tayyib tayeb тайип taieb
shavkat شوكت شەۋكەت 沙夫卡特 肖开提 肖克热提 谢夫凯特 shafukate xiaokaiti shevket şevket shewket шавкат шевкет shaukat`

/** Names that very many people bear: data/common-names.txt. */
export const COMMON = 'memet tursun qurban patime'
