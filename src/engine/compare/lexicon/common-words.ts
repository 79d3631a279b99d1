// Everyday verbs, things and qualities that two accounts of one event share in whatever language. Columns: en | uk | ru | zh | ar | de | fr.
export const COMMON_WORDS = `
belong: belong* owned_by property_of | належ* | принадлеж* | 属于 归 | ينتمي تابع* يملك* | gehör* | appartien* appartenu*
change-alter: change* alter* adjust* modif* | змін* зміню* | измен* меня* | 改变 变更 调整 更改 | تغيير* غير_من تعديل* عدل* | änder* geändert* | chang* modif*
complain: complain* complaint* grievance* | скарг* скарж* поскарж* | жалоб* жалу* пожалов* | 投诉 抱怨 申诉 | شكوي شكاوي اشتك* يشتك* | beschwer* klage klagen | plainte* plaign* plaint
consist: consist* made_up_of composed_of comprise* | складаєт* склада*_з | состоит состоял* состоят | 由 组成 构成 | يتكون* تتالف يتالف | besteh*_aus besteht bestand | compos*_de consist*
copy-out: copied copies copying duplicate* reproduc* | копі* скопій* відтвор* | копи* скопиров* воспроизв* | 复制 抄袭 复印 | نسخ* ينسخ | kopi* abgeschrieben* | copie copies copié* recopi* plagi*
depend: depend* hinges_on | залеж* | завис* | 取决 依赖 | يعتمد* يتوقف_علي | abhäng* hängt_von | dépend* tributaire*
describe: describ* depict* portray* | опис* змальов* | опис* изобра* | 描述 形容 描绘 | وصف* يصف | beschreib* beschrieb* schilder* | décri* dépei*
dress: dress* wear* wore worn clothes clothing costume* | одяг* вбран* вдяг* носив носила носили | одежд* одет* наряд* носил носила носили | 穿 衣服 服装 身穿 | يرتدي ترتدي ملابس ثياب | kleid* trug trugen getragen* | vêtu* vêtement* habill* porte_un
earn: earn* salary salaries wage wages income* | заробіт* заробля* зарплат* дохід доход* | заработ* зарабат* зарплат* доход* | 收入 工资 薪水 挣 | راتب رواتب اجر اجور دخل يكسب | verdien* gehalt* lohn löhne einkommen | salaire* revenu* gagne gagnent
employ: employ* workforce payroll | працевлашт* персонал* штат штату | персонал* сотрудник* штат штате | 雇用 雇员 员工 职工 | يوظف توظيف موظف* عامل* | beschäftig* belegschaft* mitarbeiter* | emploi* employ* effectif*
feed: feed fed feeding fodder | годув* нагодув* корм корму кормів | корми* кормл* накорм* корм корма | 喂 喂养 饲料 | اطعم* علف تغذي* | fütter* futter* | nourri* aliment*
fill: fill* filled topped_up | наповн* заповн* налив* | наполн* заполн* налив* | 装满 填 灌满 | ملا* مليء تعبئ* | füll* gefüllt* | rempl* combl*
flow: flow* poured ran_into streamed trickl* | тече текла потік потоко* лилася струмен* | течет текла поток потоко* лилась | 流入 流出 水流 涌入 | تدفق* جري جريان | fließ* floss flossen strom strömt* | coul* écoul* flux
follow: follow* pursu* chase* tailed | слідув* стеж* пересліду* погон* | следов* преслед* погон* гнал* | 跟随 追赶 追踪 | تبع* يتبع طارد* مطارد* | folg* verfolg* | suiv* poursui*
hang: hang hangs hung hanging dangl* | висі* вивіс* повіс* звиса* | виси* вывес* повес* свиса* | 挂 悬挂 吊着 | علق* معلق* يتدل* | hing hingen hängt hängen aufgehängt* | suspend* accroch* pend
hold-grip: hold holds holding held_up held_in grip* clutch* | трима* держа* стиска* | держа* сжима* хвата* | 握 拿着 抓住 | امسك* يمسك يحمل | hielt halten gehalten* | tenait tient tenu tenaient
hurry: hurr* rush* hasten* raced sped dash* | поспіш* кинул* мчав мчал* квапи* | поспеш* бросил* мчал* торопи* | 赶往 赶到 匆忙 奔向 | سارع* هرع* اسرع* | eilt* hast* raste rasten | précipit* hâte* fonc*
knock: knock* bump* banged thump* | стук* постук* гупа* | стук* постуч* стуча* | 敲 撞击 | طرق* يطرق | klopf* | frapp* toqu* cogn*
know: know knows knew known aware | знає знають знав знала знали відом* | знает знают знал знала знали извест* | 知道 得知 了解 | يعرف* علم يعلم معروف* | weiß wusste wussten bekannt* | sait savait savent connu*
lay-put: laid lay_on put_down placed | поклал* кладе клал* | положил* кладет клал* | 放置 铺设 | وضع* يضع | legte legten gelegt* | posé* posa déposé*
learn: learn* learnt studied study taught teach* training | вчи* навча* вивч* викладал* | учи* обуч* изуч* препода* | 学习 学会 培训 教 | تعلم* يتعلم تدريب* درس* | lern* gelernt* unterricht* | appren* appri* enseign*
listen: listen* heard overheard | слуха* почул* чує чули прислух* | слуша* услыш* слыш* | 听 听见 倾听 | سمع* يسمع استمع* | hört hören gehört* lausch* | écout* entend*
measure: measur* gauge* | вимір* замір* міря* | измер* замер* мери* | 测量 测得 尺寸 | قاس قياس* مقاس* | mess* gemessen* messung* | mesur*
miss-fail: missed misses missing_the failed_to_catch | пропусти* проґав* промахн* | пропусти* упусти* промахн* | 错过 未赶上 | فات* فوت* | verpass* verfehl* | manqu* rat* raté*
mix: mix* blend* stir* | зміш* суміш* помішу* | смеш* смесь смеси мешал* | 混合 搅拌 | خلط* خليط مزج* | misch* gemischt* rühr* | mélang*
need: need* require* | потреб* потрібн* треба | нужд* нужн* требу* потребов* | 需要 必须 需 | يحتاج* تحتاج حاج* ضرور* | brauch* benötig* nötig | besoin* nécessit* faut
offer: offer* proposed_to | запропон* пропону* пропозиц* | предлож* предлага* | 提供 提出 提议 | عرض* يعرض اقترح* | bot_an bietet angebot* | propos* offr* offert*
pack: pack* wrap* bundl* parcel* package* | пакув* запакув* загорн* пакун* упаков* | упаков* пакет* заверн* сверт* | 包装 包裹 打包 装进 | عبا تعبئه غلف* طرد طرود لف | pack* verpack* paket* einwickel* | emball* paquet* colis
play: play* | грає грав грали гравц* гра | игра* | 玩 演奏 比赛 打球 | لعب* يلعب | spiel* gespielt* | joue jouer jouait jouent jeu
pour: pour* spilt spilled tipped_out | вили* розли* налив* | вылив* пролил* разлил* | 倒 泼 洒 | سكب* صب | goss gießen schütt* | vers* répand*
produce: produc* manufactur* output | вироб* виготов* випуска* | произв* изготов* выпуска* | 生产 制造 产量 | انتج* انتاج* صنع* | herstell* hergestellt* produ* erzeug* | produi* fabri*
pull: pull* drag* tug* haul* | тягн* витяг* тягл* | тяну* вытяг* тащи* вытащ* | 拉 拖 拽 | سحب* جر شد | zog zogen gezogen* ziehen schlepp* | tir* traîn*
push: push* shov* | штовх* пхнул* пхал* | толк* пихн* | 推 推倒 | دفع* يدفع | schob schieben stoß* gestoßen* | pouss* bouscul*
repeat: repeat* again_and_again once_more | повтор* знову | повтор* снова опять | 重复 再次 又一次 | كرر* تكرار* مجددا | wiederhol* erneut | répét* encore nouveau
shake: shak* shook trembl* shudder* sway* | труси* тремт* хита* здригн* | тряс* дрож* кача* шата* | 摇晃 颤抖 晃动 震动 | اهتز* ارتج* ارتجف* | zitter* schwank* wackel* bebte* | trembl* secou* vacill*
share: share* shared sharing | ділит* поділ* спільн* | дели* раздел* общи* | 分享 共用 共享 | تقاسم* مشترك* | teil* gemeinsam* | partag* commun*
shout: shout* scream* yell* cried_out | крича* кричи* вигук* крик* | крича* крикн* крик* | 喊 大叫 尖叫 高喊 | صرخ* صراخ هتف* | rief riefen schrie* geschrien* | cri criaient crié* hurl*
sit: sit sits sat sitting seated | сиді* сидя* сів сіла сіли | сиде* сидя* сел села сели | 坐 坐着 | جلس* يجلس جالس* | saß saßen sitz* gesessen* | assis* assise asseo*
smile: smil* laugh* grin* joke* | усміх* смія* засмі* жарт* | улыб* смея* засме* шут* | 微笑 笑 玩笑 | ابتسم* ضحك* مزح* | lächel* lach* gelacht* scherz* | souri* rire rires ri plaisant*
spend: spend spends spent spending | витра* провел* провів | потра* трат* провел* провед* | 花费 花 度过 支出 | انفق* صرف* قضي امضي | ausgegeben* verbracht* ausgab* | dépens* passé passa
stick: stick sticks stuck sticking jammed wedged | застряг* застряв прилип* заклин* | застря* прилип* заклин* | 卡住 粘 被困 | علق عالق* التصق* | steck* fest klemm* klebt* | coinc* coll* bloqu*
swim: swim* swam swimmer* bath* | плав* купа* плив | плав* купа* плыл* | 游泳 游 洗澡 | سبح* سباح* | schwimm* geschwommen* baden | nag* baign*
taste: tast* flavour* | смак* куштув* | вкус* пробов* | 味道 品尝 口味 | طعم مذاق ذاق | schmeck* geschmack* | goût* saveur*
tear-rip: tear tears tore torn ripped shred* | порва* рве рвал* розірв* | порва* рвет рвал* разорв* | 撕 撕裂 扯破 | مزق* تمزق* | zerriss* gerissen* reißen | déchir* arrach*
think: think* thought believ* reckon* opinion* | дума* вважа* гада* думк* | дума* счита* полага* мнени* | 认为 觉得 想 看法 | يعتقد* ظن* يظن راي | denk* dachte* glaub* meinung* | pens* croi* croyai* avis
touch: touch* | торк* доторк* | трога* тронул* косн* прикос* | 触摸 碰 接触 | لمس* مس | berühr* | touch*
turn: turn* spun rotat* | поверт* повернув* оберта* | поверн* повора* враща* | 转 转向 旋转 | دار* استدار* انعطف* | dreh* wend* | tourn* pivot*
understand: understand* understood realis* grasp* | розумі* зрозумі* усвідом* | поня* понима* осозна* | 明白 理解 意识到 | فهم* يفهم ادرك* | versteh* verstand* begriff* | compren* compri*
wake: wake wakes woke woken awoke waking asleep sleep* slept | прокин* буди* розбуди* спить спав спала спали | просну* буди* разбуди* спит спал спала спали | 醒 吵醒 睡 睡觉 | استيقظ* ايقظ* نام نوم نائم* | weck* wachte* schlaf* schlief* | réveil* dorm* sommeil
want: want* wish* desire* | хоче хочуть хотів хотіл* бажа* | хочет хотят хотел* жела* | 想要 希望 愿意 | يريد* تريد رغب* يرغب | will_nicht wollte* wünsch* möchte* | veut veulent voulai* souhait* désir*
whisper: whisper* quietly in_silence silence | шепо* тихо тиша тиші мовчк* | шепо* тихо тишин* молча | 低声 悄悄 安静 沉默 | همس* صمت بهدوء | flüster* leise stille schweig* | chuchot* silence silencieu*
wipe: wipe* wiping mopp* scrub* rinse* | витир* витер* полоск* відми* | вытир* вытер* полоск* отмы* | 擦 擦拭 冲洗 | مسح* يمسح غسل* | wisch* abgewischt* spül* | essuy* rinc*
belt: belt belts strap* | пас паск* ремен* пояс* | ремен* ремн* пояс* | 皮带 腰带 带子 | حزام احزمه | gürtel* gurt gurte riemen | ceinture* sangle*
bowl: bowl bowls dish dishes plate plates cup cups pot pots vessel_of jug jugs | миск* таріл* чашк* горщик* посуд* глечик* | миск* тарел* чашк* горшок горшк* посуд* кувшин* | 碗 盘子 杯子 罐 陶罐 | وعاء اوان اناء صحن كوب جره | schüssel* teller* tasse* topf töpfe krug | bol bols assiette* tasse* pot pots vase*
box: box boxes crate crates chest chests container* | ящик* короб* скрин* контейнер* | ящик* короб* сундук* контейнер* | 箱子 盒子 集装箱 木箱 | صندوق صناديق علب* حاوي* | kiste* kasten karton* container* | boîte* caisse* carton* conteneur*
branch-tree: branch branches twig* leaf leaves trunk_of | гілк* гілля листя листк* стовбур* | ветк* ветв* листь* лист листья ствол* | 树枝 叶子 树干 | غصن اغصان اوراق_الشجر جذع | zweig* äste blatt blätter stamm | branche* feuille* tronc*
button: button* switch switches lever* knob* | кнопк* ґудзик* вимикач* важіл* | кнопк* пуговиц* выключател* рычаг* | 按钮 开关 纽扣 | زر ازرار مفتاح_الكهرباء | knopf knöpfe schalter* hebel* | bouton* interrupteur* levier*
cage: cage* pen pens enclosure* | клітк* вольєр* загорож* | клетк* вольер* загон* | 笼子 围栏 | قفص اقفاص حظيره | käfig* gehege* | cage* enclos
chain: chain chains rope ropes cable cables cord | ланцюг* мотуз* канат* трос* | цепь цепи цепью верев* канат* трос* | 链条 绳子 缆绳 钢缆 | سلسل* حبل حبال كابل* | kette* seil seile kabel* | chaîne* corde* câble*
circle: circle* ring rings round_and_round | коло кола колом кільц* | круг кругом кольц* | 圆圈 圈 环 | دائر* حلق* | kreis* ring ringe | cercle* anneau*
colour: colour* color* paint* dye | колір кольор* фарб* | цвет цвета цветом краск* окраш* | 颜色 油漆 染 | لون الوان طلاء دهان | farbe* farbig* lack* | couleur* peint*
corner: corner* edge* rim | куток кутк* розі ріг кра* | угол угла углу край края краю | 角落 边缘 拐角 | ركن زاوي* حاف* | ecke* rand ränder kante* | coin coins bord bords angle
custom-habit: custom customs_of habit* tradition* usual* | звича* звичк* традиц* | обыча* привыч* традиц* | 习惯 传统 惯例 | عاد* تقليد* عرف | brauch bräuche gewohnheit* tradition* üblich* | habitude* coutume* tradition*
dust: dust* sand ash ashes soot | пил пилу пилюк* пісок піск* попіл попел* сажа | пыль пыли пылью песок песк* пепел пепл* сажа | 灰尘 沙子 沙 灰烬 尘 | غبار رمل رمال رماد | staub* sand asche ruß | poussière* sable cendre* suie
effect: effect* impact* consequence* result results | наслід* вплив* результат* | последств* влия* результат* | 影响 后果 结果 效果 | اثر اثار تاثير* نتيج* نتائج | folge folgen wirkung* auswirkung* ergebnis* | effet* conséquence* résultat* impact*
environment: environment* ecolog* nature_protection | довкілл* екологіч* еколог* | экологич* эколог* окружающ* | 环境 生态 环保 | بيئ* | umwelt* ökolog* | environnement* écolog*
face-eye: face faces eye eyes nose mouth ear ears | облич* очі очей очима рот вуха ніс носом | лицо лица лице глаз* нос носу рот рту уши | 脸 眼睛 鼻子 嘴 耳朵 | وجه وجوه عين عيون انف فم اذن | gesicht* auge augen nase mund ohr ohren | visage* yeux oeil nez bouche oreille*
hand-foot: hand hands arm arms finger* foot feet toe toes knee knees shoulder* neck | рука руки руку руках рук пальц* нога ноги ногу ногах колін* плеч* шия шию шиї | рука руки руку руках рук палец пальц* нога ноги ногу ногах колен* плеч* шея шею | 手 手臂 手指 脚 膝盖 肩膀 脖子 | يد ايدي ذراع اصبع اصابع قدم اقدام ركب* كتف رقب* | hand hände arm arme finger* fuß füße knie schulter* hals | main mains bras doigt* pied pieds genou* épaule* cou
hair-skin: hair hairs skin beard fur leather | волосс* шкір* бород* хутр* | волос* кож* бород* мех меха | 头发 皮肤 胡子 皮革 | شعر جلد لحي* فرو | haar haare haut bart leder fell | cheveu* peau barbe cuir fourrure
feather-wing: feather* wings beak* nest nests | пір* крил* дзьоб* гнізд* | перь* перо крыл* клюв* гнезд* | 羽毛 翅膀 鸟巢 | ريش جناح* منقار عش | feder* flügel schnabel nest nester | plume* aile ailes bec nid nids
flower: flower* blossom* bloom* petal* | квіт* цвіт* пелюст* | цвет* цветок цветы лепест* | 花 鲜花 花朵 开花 | زهر* ورد* تفتح | blume* blüte* blüh* | fleur* pétale*
gift: gift gifts present presents reward* | подарун* подару* дару* винагород* | подар* дари* вознагражд* | 礼物 赠送 奖励 | هدي* هدايا مكافا* | geschenk* schenk* belohn* | cadeau* offert récompens*
grass: grass lawn* hay straw turf | трав* сін* солом* газон* | трав* сено сена солом* газон* | 草 草坪 干草 | عشب اعشاب تبن قش | gras rasen heu stroh | herbe* gazon foin paille
heart: heart hearts heart-shaped cardiac | серц* | сердц* сердечн* | 心脏 心 | قلب قلوب | herz herzen | coeur coeurs cardiaque*
hole: hole holes gap gaps opening_in pit_in | дірк* дір* отвір отвор* яма яму ями ямі | дыр* отверст* яма яму ямы яме | 洞 窟窿 缺口 坑 | ثقب ثقوب حفر* فتح* | loch löcher lücke* grube | trou trous brèche*
hook: hook hooks nail nails screw screws bolt bolts peg | гак* гачк* цвях* болт* шуруп* | крюк* крюч* гвозд* болт* шуруп* | 钩子 钉子 螺丝 螺栓 | خطاف مسمار مسامير برغي | haken nagel nägel schraube* bolzen | crochet* clou clous vis boulon*
idea: idea ideas concept* notion* | ідея ідеї ідею задум* | идея идеи идею замыс* | 想法 主意 概念 | فكر* افكار | idee ideen gedanke* | idée* concept*
insect: insect* bee bees wasp* mosquito* ant ants beetle* beekeeper* hive hives | комах* бджол* бджіл оси комар* мурах* жук* пасічник* вулик* | насеком* пчел* осы комар* мурав* жук* пасечник* пасек* улей ульев | 昆虫 蜜蜂 蚊子 养蜂 蜂箱 | حشر* نحل* بعوض نمل خلايا_النحل | insekt* biene* bienen* wespe* mücke* imker* | insecte* abeille* guêpe* moustique* apicult* ruche*
journey: journey* trip trips travel* voyage* tour tours | подорож* поїздк* мандр* | поездк* путешеств* странств* | 旅程 旅行 出行 行程 | رحل* سفر* | reise* reiste* fahrt fahrten | voyage* trajet* périple*
key-lock: key keys lock locks padlock* locked | ключ* замок замк* замкнен* | ключ* замок замк* заперт* | 钥匙 锁 上锁 | مفتاح مفاتيح قفل اقفال | schlüssel* schloss schlösser | clé clés clef* serrure* verrou*
label: label* sticker* tag tags brand name_on | етикетк* наліпк* ярлик* бірк* | этикетк* наклейк* ярлык* бирк* | 标签 贴纸 品牌 | ملصق* علام*_تجاري* | etikett* aufkleber* marke | étiquette* autocollant* marque*
lady: lady ladies widow* grandmother* | пані вдов* | дама дамы вдов* | 女士 夫人 寡妇 | سيد* ارمل* | dame damen witwe* | dame dames veuve*
language: language* bilingual tongue mother_tongue translat* interpret* | мова мови мову мовою мов мовн* переклад* | язык* перевод* перевел* | 语言 语 翻译 双语 | لغ* ترجم* | sprach* dolmetsch* übersetz* | langue* bilingue* tradu*
life: life lives living lifetime | життя житт* | жизн* | 生活 生命 一生 | حيا* معيش* | leben lebens | vie vies
machine: machine* device* apparatus equipment gear appliance* | машин* пристр* апарат* обладнан* прилад* | машин* устройств* аппарат* оборудован* прибор* | 机器 设备 装置 仪器 | ال* جهاز اجهز* معدات | maschine* gerät* anlage anlagen apparat* | machine* appareil* équipement* engin*
material: material* substance* stuff | матеріал* речовин* | материал* веществ* | 材料 物质 | ماد* مواد | material* stoff stoffe | matériau* matière* substance*
mirror: mirror* glass glasses lens lenses pane* | дзеркал* скло скла склом окуляр* лінз* | зеркал* стекл* очки очков линз* | 镜子 玻璃 眼镜 镜片 | مرا* زجاج* نظار* عدس* | spiegel* glas gläser brille* linse* | miroir* verre verres lunette* lentille*
model: model models mock-up version* type types | модел* макет* тип типу типів | модел* макет* тип типа типов | 模型 型号 款式 | نموذج نماذج طراز نوع | modell* typ typs | modèle* maquette* type types
mood: mood* atmosphere cheerful* gloom* | настр* атмосфер* | настроен* атмосфер* | 气氛 心情 情绪 | مزاج اجواء | stimmung* laune* | humeur* ambiance* atmosphère*
net: net nets mesh web webs | сітк* сіті тенет* | сетк* сети неводом | 网 渔网 | شبك* شباك | netz netze netzen | filet filets
object: object objects item items article_of piece pieces thing things | предмет* річ речі речей | предмет* вещ* штук* | 物品 东西 件 | شيء اشياء قطع* غرض اغراض | gegenstand* gegenständ* stück stücke ding dinge | objet* pièce pièces chose choses
page: page pages sheet sheets leaflet* brochure* | сторін* аркуш* листівк* брошур* | страниц* лист* листовк* брошюр* | 页 页面 纸张 传单 手册 | صفح* ورق* منشور* كتيب* | seite seiten blatt broschüre* | page pages feuille* brochure* dépliant*
pattern: pattern* ornament* decorat* | візерун* орнамент* прикрас* | узор* орнамент* украш* | 图案 花纹 装饰 | نقش* زخرف* زين* | muster ornament* verzier* schmuck* | motif motifs ornement* décor*
pen: pencil* ballpoint ink pens crayon* | олівц* олівець ручк* чорнил* | карандаш* ручк* чернил* | 铅笔 钢笔 墨水 | قلم اقلام حبر | stift stifte bleistift* tinte | crayon* stylo* encre
pile: pile piles heap heaps stack* mound* | купа купи купу стос* штабел* | куча кучи кучу груд* стопк* штабел* | 堆 一堆 堆积 | كوم* تل تكدس* | haufen stapel* | tas pile piles monceau*
pocket: pocket* purse* wallet* handbag* bag bags sack sacks suitcase* rucksack* luggage | кишен* гаман* сумк* мішок мішк* валіз* рюкзак* багаж* | карман* кошел* сумк* мешок мешк* чемодан* рюкзак* багаж* | 口袋 钱包 包 袋子 行李 箱包 背包 | جيب محفظ* حقيب* حقائب كيس اكياس امتع* | tasche* beutel sack säcke koffer* rucksack* gepäck* | poche* porte-monnaie sac sacs valise* bagage*
pole: pole poles post posts stake stakes stick_of rod rods mast masts | стовп* жердин* палиц* палк* щогл* | столб* шест* палк* мачт* | 杆 柱子 棍 竿 | عمود اعمد* عصا عصي ساري* | pfahl pfähle stange* stock stöcke mast masten | poteau* perche* bâton* mât mâts piquet*
powder: powder* flour grain grains dough | порош* борошн* зерн* тіст* | порош* муку муки зерн* тест* | 粉末 粉 面粉 颗粒 | مسحوق بودر* حبوب عجين | pulver* mehl korn körner teig | poudre* farine grain grains pâte
problem: problem* difficult* trouble* snag* | проблем* труднощ* складнощ* | проблем* трудност* сложност* | 问题 困难 麻烦 | مشكل* مشاكل صعوب* | problem* schwierig* | problème* difficult* ennui*
pump: pump* valve* tap taps nozzle* | насос* помп* клапан* вентил* кран* | насос* помп* клапан* вентил* кран* | 水泵 泵 阀门 水龙头 | مضخ* صمام* حنفي* صنبور | pumpe* ventil* hahn | pompe* vanne* robinet* soupape*
purpose: purpose* aim aims goal_of intention* on_behalf | мета мети мету метою намір* | цель цели целью намерен* | 目的 目标 意图 | هدف اهداف غرض غاي* | zweck* ziel ziele absicht* | but buts objectif* dessein*
screen: screen* monitor* display* | екран* монітор* табло | экран* монитор* табло | 屏幕 显示屏 | شاش* | bildschirm* anzeige* leinwand | écran* moniteur* affichage*
seed: seed seeds sow sown sowing seedling* crop crops | насін* сіва* посів* сіяти врожа* урожа* | семен* семя сея* посев* урожа* | 种子 播种 庄稼 收成 | بذور بذر* محصول محاصيل زرع* | saat* samen gesät ernte* | graine* semence* semis récolte*
series: series sequence* chain_of row_of string_of | серія серії серію низка низку низки | серия серии серию ряд ряда череда | 系列 一系列 一连串 | سلسل* جمل*_من | serie reihe reihen | série* suite_de
shadow: shadow* shade dark darkness dusk | тінь тіні темряв* сутінк* | тень тени темнот* сумер* | 阴影 黑暗 影子 黄昏 | ظل ظلال ظلام غروب | schatten dunkel* dämmerung* | ombre* obscur* crépuscule
shape: shape* form_of structure structures | форма форми формою структур* | форма формы формой структур* | 形状 结构 | شكل اشكال هيكل* | form formen gestalt struktur* | forme* structure*
shoe: shoe shoes boot boots sock socks slipper* barefoot | взутт* черевик* чобот* шкарпет* капц* босоніж | обув* ботин* сапог* носк* тапо* босиком | 鞋 鞋子 靴子 袜子 拖鞋 | حذاء احذي* جوارب جزم* | schuh schuhe stiefel* socken | chaussure* botte* chaussette* pantoufle*
silk: silk wool cotton cloth fabric* textile* | шовк* вовн* бавовн* тканин* | шелк* шерст* хлопок ткан* | 丝绸 羊毛 棉 布料 | حرير صوف قطن قماش اقمش* | seide wolle baumwolle stoff | soie laine coton tissu*
sky: sky skies cloud* star stars sun sunlight sunshine | небо неба небі хмар* зірк* зорі сонц* | небо неба небе облак* туч* звезд* солнц* | 天空 云 星星 太阳 阳光 | سماء سحاب غيوم نجم نجوم شمس | himmel wolke* stern sterne sonne* | ciel nuage* étoile* soleil
soap: soap shampoo detergent* towel* brush brushes broom* | мил* шампун* рушник* щітк* віник* | мыло мыла шампун* полотен* щетк* метл* веник* | 肥皂 毛巾 刷子 扫帚 | صابون منشف* مناشف فرشا* مكنس* | seife* handtuch* bürste* besen | savon* serviette* brosse* balai*
spade: spade* shovel* rake rakes hammer* axe axes saw_and drill drills tool tools | лопат* граблі молот* сокир* пилк* дрил* інструмент* | лопат* грабл* молот* топор* пил* дрел* инструмент* | 铲子 锤子 斧头 工具 钻 | مجرف* معول مطرق* فاس منشار ادا* ادوات | spaten schaufel* hammer axt säge* werkzeug* bohr* | pelle* râteau* marteau* hache* scie* outil*
step: step steps footstep* stride* walk* on_foot | крок* пішки ходи* хода сходин* | шаг* пешком ходи* ходьб* ступен* | 脚步 步行 走 台阶 | خطو* مشي سير سيرا | schritt* fuß_gehen zu_fuß stufe* | pas_de à_pied march*
style: style* fashion* design* | стил* мода моди моду дизайн* | стил* мода моды моду дизайн* | 风格 时尚 款 | اسلوب اساليب موض* ازياء | stil stile mode design* | style* mode design*
surface: surface* top_of layer* | поверхн* шар шару шари верх | поверхност* слой слоя слои верх | 表面 水面 地面 层 | سطح* طبق* | oberfläche* schicht* | surface* couche* dessus
system: system* network* | систем* мереж* | систем* сет* | 系统 网络 体系 | نظام انظم* منظوم* | system* netzwerk* | système* réseau*
tape: tape tapes cordon* recording* record_on | стрічк* плівк* запис* кордон* | лент* пленк* запис* оцеплен* | 胶带 录音 录像 警戒线 | شريط اشرط* تسجيل* طوق | band bänder absperr* aufnahme* aufzeichn* | ruban* bande bandes enregistr* cordon
target: target* aimed goal goals | ціль цілі мішен* | цель мишен* целью | 目标 靶子 | هدف اهداف | ziel ziele zielscheibe* | cible* objectif* visé*
tray: tray trays trolley* basket* bucket* barrel* drum drums | таця візок візк* кошик* відр* бочк* | поднос* тележк* корзин* ведр* бочк* | 托盘 手推车 篮子 水桶 桶 | صيني* عرب* سل* دلو برميل براميل | tablett* wagen_mit korb körbe eimer* fass fässer | plateau* chariot* panier* seau* baril* fût
umbrella: umbrella* raincoat* coat coats jacket* hat hats gloves scarf | парасол* плащ* куртк* пальт* капелюх* шапк* рукавич* шарф* | зонт* плащ* куртк* пальто шляп* шапк* перчат* шарф* | 雨伞 雨衣 外套 帽子 手套 围巾 | مظل* معطف معاطف ستر* قبع* قفاز* وشاح | schirm* mantel jacke* hut hüte handschuh* schal | parapluie* manteau* veste* chapeau* gant* écharpe*
voice: voice* tone spoke loudly aloud loudspeaker* microphone* | голос голосом голосно гучномов* мікрофон* | голос голосом громк* микрофон* | 声音 嗓音 喇叭 话筒 | صوت بصوت مكبر* ميكروفون | stimme stimmen laut lautsprecher* mikrofon* | voix haut-parleur* micro micros
word: word words phrase* sentence_in expression* letter_of | слов* фраз* вислів* речен* | слов* фраз* выражен* | 字 词语 话 单词 | كلم* عبار* لفظ | wort worte wörter satz ausdruck* | mot mots parole* phrase*
world: world* globe planet worldwide | світ світу світі світов* | мир мира мире миров* | 世界 全球 | عالم عالمي* | welt* | monde* mondial*
cheap: cheap* inexpensive bargain | дешев* недорог* | дешев* недорог* | 便宜 廉价 | رخيص* | billig* günstig* | bon_marché pas_cher
expensive: expensive costly dear dearer pricey | дорог* дорожч* | дорог* дороже | 昂贵 贵 | غالي* باهظ* مكلف* | teuer* teure* kostspielig* | cher chère chers coûteu*
hot: hot hotter heat warm warmth scorch* boil* | гаряч* спек* жарк* тепл* кип* | горяч* жар* жаркий тепл* кип* | 热 炎热 高温 沸腾 | حار* حرار* دافي* غلي* | heiß* hitze warm* wärme koch* | chaud* chaleur tiède* bouill*
wet: wet damp soak* drench* moist* | мокр* волог* промок* | мокр* влаж* сыр* промок* | 湿 潮湿 湿透 | مبلل* رطب* رطوب* | nass nasse feucht* | mouillé* humid* tremp*
dry: dry drier drought* parched arid | сух* посух* пересох* | сух* засух* пересох* | 干 干燥 干旱 | جاف* جفاف يابس* | trocken* dürre* | sec sèche sécheresse* arid*
thin: thin slim narrow slender | тонк* вузьк* худ* | тонк* узк* худ* | 薄 细 窄 瘦 | رقيق* ضيق* نحيف* | dünn* schmal* eng enge | mince* fin fine étroit*
dirty: dirt* mud muddy filth* stain* | бруд* грязь багн* плям* | гряз* пятн* | 脏 泥 污垢 污渍 | قذر* وسخ* طين وحل بقع* | schmutz* schlamm* dreck* fleck* | sale sales boue saleté* tache*
loud: loud* noise* noisy din racket_of | гучн* шум* галас* | громк* шум* | 吵 噪音 响亮 喧闹 | صاخب* ضجيج ضوضا* | laut lauter lärm* geräusch* | bruit* bruyant* vacarme
slow: slow* gradual* | повільн* поступов* | медленн* постепенн* | 缓慢 慢 逐渐 | بطي* تدريجي* | langsam* allmählich | lent lente lentement graduel*
empty: empty emptied vacant deserted | порожн* пуст* спорожн* | пуст* опуст* порожн* | 空 空荡 空置 | فارغ* خالي* | leer* leere | vide vides vidé* désert
private: private* privatel* personal* | приватн* особист* | частн* личн* | 私人 私营 个人 | خاص* شخصي* | privat* persönlich* | privé* personnel*
local: local locals locally regional* | місцев* регіональн* | местн* региональн* | 当地 本地 地方 | محلي* اقليمي* | örtlich* lokal* regional* | local locale locaux régional*
rare: rare* unusual* uncommon seldom | рідкісн* незвич* рідко | редк* необычн* | 罕见 稀有 不寻常 | نادر* غير_عادي | selten* ungewöhnlich* | rare rares inhabituel*
wrong: wrong* error* mistake* incorrect* false* | помилк* помилков* хибн* неправильн* | ошиб* ошибочн* неправильн* ложн* | 错误 误 不正确 | خطا* اخطا* غلط | falsch* fehler* irrtum* | faux fausse erreur* tort
rich: rich wealth* fortune affluent | багат* заможн* статк* | богат* состоятельн* | 富有 富裕 财富 | غني* ثري* ثرو* | reich* vermögen* wohlhabend* | riche* fortune richesse*
strange: strange* odd oddly peculiar curious* | дивн* чудн* цікав* | странн* чудн* любопытн* | 奇怪 好奇 古怪 | غريب* فضول* | seltsam* merkwürdig* neugier* | étrange* bizarre* curieu*
tired: tired* weary exhaust* worn_out | втом* виснаж* стомл* | устал* измота* истощ* | 疲惫 累 筋疲力尽 | متعب* تعب ارهاق مرهق* | müde* erschöpf* | fatigu* épuis*
original: original* genuine authentic* real_one | оригінал* справжн* автентичн* | оригинал* подлинн* настоящ* | 原作 真品 原始 真正 | اصلي* اصيل* حقيقي* | original* echt* | original* authenti* véritable*
modern: modern* contemporary up-to-date | сучасн* новітн* | современн* новейш* | 现代 当代 | حديث* عصري* | modern* zeitgenöss* | modern* contemporain*
together: together jointly side_by_side | разом спільно поруч | вместе совместно рядом | 一起 共同 | معا سويا مشترك | zusammen gemeinsam | ensemble conjoint*
behind-back: behind backward* rear at_the_back | позаду ззаду задн* | позади сзади задн* | 后面 背后 后方 | خلف وراء خلفي* | hinten hinter rück* | derrière arrière*
inside: inside indoors within_the interior | всередин* зсередин* внутрішн* | внутри изнутри внутренн* | 里面 内部 室内 | داخل داخلي* | innen drinnen innere* | intérieur* dedans
outside: outside outdoors out_of_doors open_air | назовні надвор* зовнішн* просто_неба | снаружи наружу внешн* открытым_небом | 外面 户外 室外 露天 | خارج خارجي* الهواء_الطلق | draußen außen freien | dehors extérieur* plein_air
beneath-below: beneath underneath underground below_ground | підземн* внизу знизу | подземн* внизу снизу | 地下 下面 底下 | تحت اسفل تحت_الارض | unten unterhalb unterirdisch* | dessous souterrain* bas
`;
