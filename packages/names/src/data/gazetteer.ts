/** Made by scripts/build-gazetteer.ts from data/*.tsv; do not edit. A line is one name, its spellings folded. */
export const GAZETTEER = `abbas ئابباس 阿巴斯 abasi abas
ababekri ئابابەكرى 阿巴拜克日 阿巴白克日 ababaikeri ababakri abubekri
abdughéni ئابدۇغېنى 阿卜杜艾尼 阿不都外尼 阿布都格尼 abuduaini abuduwaini abudugeni abdugheni abdughani abdulghani
abduhélil ئابدۇھېلىل 阿卜杜海力力 阿不都海力力 abuduhailili abduhelil abduhalil
abdukérim ئابدۇكېرىم 阿卜杜克热木 阿不都克里木 abudukeremu abudukelimu abdukerim abdulkerim abdukarim
abdulla ئابدۇللا 阿卜杜拉 阿不都拉 阿布都拉 abudula abdullah
abduqadir ئابدۇقادىر 阿卜杜喀迪尔 阿不都卡德尔 阿布都卡的尔 abudukadier abudukadeer abdulqadir abdukadir abdulkadir
abdurahman ئابدۇراھمان 阿卜杜热合曼 阿不都热合曼 阿布都热合曼 abudureheman abdurehman abdurakhman abdurrahman
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
ahmed ئاھمەد 艾合麦提 艾合买提 艾买提 aihemaiti aimaiti ehmet exmet ahmat akhmat
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
ayshe ئايشە 阿依谢 艾依谢 ayixie aiyixie aysha
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
dawut داۋۇت 达吾提 达伍提 dawuti davut dawud
dilber دىلبەر 迪丽拜尔 地里拜尔 dilibaier dilbar
dilmurat دىلمۇرات 迪力木拉提 地里木拉提 dilimulati dilmurad
dilnur دىلنۇر 迪丽努尔 地里努尔 dilinuer
dilraba دىلرابا 迪丽热巴 dilireba dilreba
dilshat دىلشات 迪力夏提 地里夏提 dilixiati dilxat
dolqun دولقۇن 多力坤 多里坤 duolikun dolkun
ekber ئەكبەر 艾克拜尔 aikebaier ekpar akbar
ekrem ئەكرەم 艾克热木 艾克拉木 aikeremu aikelamu akram
eli ئەلى 艾力 艾里 aili ali ely
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
hesen ھەسەن 艾山 哈山 aishan hashan hasan hassan
hezret ھەزرەت 艾孜热提 艾孜来提 aizireti aizilaiti hazrat
hoshur ھوشۇر 吾休尔 吾守尔 wuxiuer wushouer xoshur hushur
hüseyin ھۈسەيىن 玉山 吾赛因 胡赛因 yushan wusaiyin husaiyin huseyin husein husen hussein
ibrahim ئىبراھىم 伊卜拉伊木 依不拉音 伊布拉音 yibulayimu yibulayin ibrayim ebrahim
idris ئىدرىس 伊迪力斯 依德日斯 yidilisi yiderisi edris
ilham ئىلھام 伊力哈木 依力哈木 yilihamu
ilyas ئىلياس 伊力亚斯 依力亚斯 yiliyasi elyas
imam ئىمام 伊马木 依玛木 yimamu
imin ئىمىن 伊敏 依明 yimin yiming emin amin
ismail ئىسمائىل 伊斯马伊力 司马义 依斯马依力 yisimayili simayi ismayil
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
meryem مەريەم 麦日耶姆 买热木 mairiyemu mairemu maryam meriyem
mehmud مەھمۇد 麦合木德 买合木提 maihemude maihemuti mekhmut
memet مەمەت 麦麦提 买买提 maimaiti mamat memat mehmet mamet
memetimin مەمەتىمىن 麦麦提伊敏 买买提依明 买买提明 maimaitiyimin maimaitiyiming maimaitiming memtimin mehmetemin mamatimin
memetjan مەمەتجان 麦麦提江 买买提江 maimaitijiang mamatjan mehmetjan
memettursun مەمەتتۇرسۇن 麦麦提图尔荪 买买提吐尔逊 maimaitituersun maimaitituerxun mamattursun
méhrigül مېھرىگۈل 米日古丽 米合日古丽 miriguli miheriguli mihrigul mehrigul
muhemmed مۇھەممەد 穆罕默德 木合买提 muhanmode muhemaiti muhemmet muhammad muhammat mohammed
muhter مۇھتەر 穆合塔尔 木合塔尔 muhetaer muxter muhtar mukhtar
murat مۇرات 木拉提 穆拉提 mulati murad
musa مۇسا 木萨 穆萨 mosa
mutellip مۇتەللىپ 穆太力普 木塔力甫 mutailipu mutalifu mutallip
muzepper مۇزەپپەر 穆再排尔 木扎帕尔 muzaipaier muzhapaer muzapar muzaffar
möminjan مۆمىنجان 莫明江 木明江 momingjiang mumingjiang mominjan muminjan
nadire نادىرە 娜迪热 娜地热 nadira
nasir ناسىر 那斯尔 纳斯尔 nasier naser
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
osman ئوسمان 吾斯曼 乌斯曼 wusiman usman
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
salih سالىھ 萨力 沙力 sali shali saleh
sattar ساتتار 萨塔尔 沙塔尔 sataer shataer satar
sawut ساۋۇت 萨吾提 沙吾提 sawuti shawuti savut
seley سەلەي 赛来 色来 sailai selai salay
sidiq سىدىق 斯迪克 司的克 sidike sidik sadiq siddiq
sulayman سۇلايمان 苏莱曼 苏来曼 斯拉依曼 sulaiman silayiman suleyman suleiman
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
yaqup ياقۇپ 亚库普 牙库甫 亚合甫 yakupu yakufu yahefu yakup yaqub
yulghun يۇلغۇن 尤勒滚 玉勒滚 youlegun yulegun
yunus يۇنۇس 尤努斯 玉努斯 younusi yunusi younes
yüsüp يۈسۈپ 玉苏普 玉素甫 yusupu yusufu yusup yusuf yosup
yüsüpjan يۈسۈپجان 玉苏普江 玉素甫江 yusupujiang yusufujiang yusupjan yusufjan
zahir زاھىر 扎伊尔 扎依尔 zhayier zaher
zakir زاكىر 扎克尔 zhakeer zaker
zeynep زەينەپ 再娜普 再乃甫 zainapu zainaifu zaynap zeyneb
zeytune زەيتۇنە 再图妮 在吐尼 zaituni zaytuna
zikrulla زىكرۇللا 孜克如拉 zikerula zikrullah
ziya زىيا 孜亚 孜牙 zia
zordun زوردۇن 佐尔东 祖尔东 zuoerdong zuerdong zurdun
zulpiqar زۇلپىقار 祖力皮喀尔 祖力皮卡尔 zulipikaer zulpikar zulfiqar
zulhayat زۇلھايات 祖力哈亚提 zulihayati zulxayat
zumret زۇمرەت 祖木热提 早木热木 zumureti zaomuremu zumrat
zunun زۇنۇن 祖农 zunong zunnun`
