// Words for doing and being used in any kind of news, and words of sport and culture. Columns: en | uk | ru | zh | ar |
// de | fr.
export const DOING_AND_BEING = `
collide: collid* collision* ram rammed ramming struck crash* | зіткн* тара* врізал* зштовх* | столкн* таран* врезал* | 相撞 碰撞 撞 撞上 撞击 | اصطدم* اصطدام* تصادم* ارتطم* صدم* | kollid* kollision* zusammenst* gerammt* prallt* | collision* percut* heurt* entré_en_collision entrée_en_collision entrés_en_collision
die-verb: died dies killed | загин* вмер* помер* | погиб* умер* | 遇难 身亡 死亡 丧生 | لقي*_حتف* حتف* حتفهم مصرع* لقي لقوا | starb* umgekommen* ums_leben | décéd* péri*
take-to: taken_to taken brought_to ferried | доставл* госпіталізов* відвезл* привезл* | доставл* госпитализир* увезл* отвезл* | 送医 送往 送至 送 运往 | نقل* نقلوا ونقل | gebracht* eingeliefert* | transport* conduit* emmené*
stand: stood stand stands standing situated | стоя* стої* розташ* | стоя* стоит располож* | 站在 位于 坐落 停在 | يقف وقف* تقع يقع واقف* | stand standen steht stehen | debout situé*
see: see saw seen sight* notice* spot spotted look* watch* | бач* побач* дивил* поміт* | вид* увид* смотр* замет* | 看到 看见 目睹 发现 望 | راي* رات يري ير شاهد* لاحظ* | sah sahen gesehen* bemerk* | voir vu vue vit aperç* remarqu*
hear: hear heard hearing_sound sound sounds noise* | чут* чув* почу* звук* шум* | слыш* услыш* звук* шум* | 听到 听见 声音 响声 噪音 | سمع* صوت اصوات ضجيج | hört* gehört* lärm* geräusch* | entend* bruit* son
stay: stay* remain* kept stuck_with | залиш* лишил* | остал* остав* | 留在 停留 仍然 仍 依然 | بقي* لا_يزال ما_زال* مازال* | blieb* bleib* | rest* demeur*
move: move moved moves moving shift* tow towed | переміст* перевез* рух* буксир* зруш* | перемест* перевез* движ* буксир* сдвин* | 移动 搬迁 拖走 拖离 | نقل* تحرك* سحب* | bewegt* beweg* verleg* abgeschlepp* verlegt* | déplac* boug* remorqu*
run: run runs running ran runner* | біг* бігл* біж* | беж* бег* | 奔跑 跑步 | يركض ركض* | lief laufen rannte* | cour* couru*
serve: serve* served served_on served_by | служ* обслуг* | служ* обслуж* | 服务 任职 服役 | خدم* يخدم | dient* bedien* | serv* desserv*
cross: cross* crossed crossing went_across going_across passed_over crossed_the | перетн* перейш* переїжджа* переїха* переправ* | пересек* переш* переезжа* переехал* переправ* | 穿越 越过 横渡 过境 横穿 跨越 过桥 渡过 | عبر* عبور اجتاز* | überquer* überfahr* passier* | travers* franchi* enjamb*
block: block* jam jammed barricad* | блок* перекри* барикад* перекрил* | блокир* перекры* баррикад* перекрыл* | 堵塞 封堵 阻塞 阻断 | قطع_الطريق عرقل* سد سدت سدوا | blockier* blockad* | bloqu* barricad*
burn: burn* burnt burned alight ablaze torched burned_down | горі* згор* палав* спален* спалив* спалил* вигорі* згорі* | горе* горит сгор* пыла* сож* выгорел* сгорел* | 燃烧 烧 焚烧 着火 | احترق* احراق محترق* | brannt* verbrannt* brenn* | brûl*
fall: fell fallen fall falls falling | впав впал* падін* падає | упал* паден* падает | 坠落 跌落 倒下 掉落 | سقط* سقوط وقع_من | fiel gefallen* stürzt* | tomb* chut*
break-down: broke_down malfunction* fault* defect* technical_fault technical_problem* technical_failure glitch hitch | зламав* поломк* несправн* збій технічн*_несправн* технічн*_збі* | сломал* поломк* неисправн* сбой техническ*_неисправн* техническ*_сбо* | 故障 失灵 损坏 技术故障 机械故障 | عطل* تعطل* خلل عطل_فني خلل_فني عطل_تقني | defekt* panne* ausfall* technische_störung technischer_defekt störung störungen | panne* défaillan* problème_technique incident_technique
cut-verb: cut cuts cutting slash* sever* | різав зріз* розріз* перерів* | резал* срез* перерез* | 切断 削减 | قطع* خفض* | schnitt* geschnitten* gekürzt* | coup* réduit*
carry-out: conduct* carried_out perform* implement* | провод* провел* здійсн* викон* | провод* провел* осуществл* выполн* | 进行 开展 实施 执行 | اجري* نفذ* تنفيذ | durchgeführ* führt* | men* effectu* réalis*
set-up: set_up establish* found founded creat* form formed | створ* заснов* утвор* | созда* основа* образов* | 成立 设立 建立 组建 | اسس* تاسيس* انشا* شكل* | gegründet* gründ* eingerichtet* | cré* fond* établi*
join: join* joined participat* took_part take_part attend* | приєдн* участ* брали_участь долуч* | присоедин* участ* принял*_участие | 参加 加入 出席 参与 | شارك* انضم* حضر* | teilgenomm* beteilig* beigetret* | particip* rejoin* assist*
gather: gather* assembl* crowd* rall* | зібра* зібр* натовп* збира* | собра* собир* толп* | 聚集 集会 人群 聚 | تجمع* احتشد* حشد* جموع | versamm* menge* | rassembl* foule*
receive: receive* got obtain* gain* | отрим* одерж* | получ* | 收到 获得 接到 得到 | تلق* حصل* استلم* | erhielt* erhalten* bekam* bekommen | reç* obten* obtenu*
give: give* gave given hand* provid* suppl* | дав дал* нада* перед* вруч* | дал дала дали предостав* переда* вруч* | 提供 交给 供应 颁发 | قدم* اعط* منح* وفر* | gab* gegeben* geliefert* versorg* | donn* fourni* remis
lose-way: lost lose loses losing | втрат* загуб* | потер* утрат* | 失去 丢失 丧失 | فقد* خسر* ضاع* | verlor* verloren* | perd* perdu*
name-verb: name named names naming call_named | назва* імен* ім'я ім’я називати | назва* имен* имя | 姓名 名字 命名 取名 | اسم اسماء سمي* تسمي* | name* genannt* benannt* | nom noms nomm*
record-verb: record recorded records | зафікс* реєстр* запис* | зафикс* регистр* запис* | 记录 录得 登记 | سجل* رصد* | verzeichn* registrier* | enregistr* recens*
unknown: unknown unclear not_known undetermined | невідом* незрозум* | неизвест* неясн* | 不明 未知 尚不清楚 不清楚 | مجهول* غير_معروف غير_واضح | unbekannt* unklar* | inconnu* incertain*
possible: possibl* may might perhaps could likely probabl* | можлив* ймовірн* мабуть | возможн* вероятн* | 可能 或许 也许 | ربما محتمل* يحتمل | möglich* wohl vermutlich wahrscheinlich* | possib* peut-être probabl*
impossible: impossibl* unable could_not cannot | неможлив* не_вдал* | невозможн* не_удал* | 无法 不可能 未能 | تعذر* يتسن* مستحيل* | unmöglich* konnte_nicht | impossib* incapab*
enough: enough sufficient shortage* lack* short_of | вистача* брак* нестач* дефіцит* | хвата* нехватк* недостат* дефицит* | 短缺 足够 缺乏 | نقص* كاف* عجز | mangel* genug* knapp* | pénurie* manqu* suffi*
dispute: disput* row quarrel* argu* controvers* | супереч* спір спор* конфлікт* | спор споры споров* конфликт* | 争端 争议 纠纷 争论 | خلاف* نزاع* جدل* | streit* konflikt* | différend* dispute* polémiqu*
blame: blam* responsib* fault at_fault negligen* | винн* вин* звинувач* недбал* відповідальн* | винов* вин* обвин* халатн* ответственн* | 责任 过失 归咎 疏忽 失职 | مسؤولي* لوم* اهمال* | schuld* verantwort* fahrlässig* | responsab* faute* négligen*
apologise: apolog* sorry regret* | вибач* перепрош* шкод* | извин* сожале* | 道歉 歉意 遗憾 | اعتذر* اعتذار* اسف* | entschuldig* bedauer* | excus* regret*
condolence: condolence* sympath* mourn* grief tribute* | співчутт* жалоб* скорб* | соболезн* траур* скорб* | 哀悼 慰问 悼念 | تعاز* عزاء حداد | beileid* trauer* mitgefühl | condoléance* deuil hommage*
thank: thank* grateful gratitude | дяку* вдячн* подяк* | благодар* спасибо | 感谢 感激 | شكر* امتنان | dank* | remerci* gratitude
fear: fear* afraid worry worried concern* panic* | боя* страх* побоюв* панік* стурбов* | боя* страх* опаса* паник* обеспоко* | 担心 恐慌 害怕 担忧 忧虑 | خوف مخاوف قلق* ذعر خشي* خشيه | angst ängst* furcht* sorge* panik* | peur* craint* inquiét* panique*
hope: hope* hopeful optimis* | сподів* наді* | надежд* надея* | 希望 盼望 有望 | امل* يامل نامل | hoff* | espoir* espèr* espér*
rest-of: rest remaining others remainder | решт* інш* | остальн* друг* | 其余 其他 其它 另外 | باقي* بقي* اخر* سائر | übrig* rest ander* | reste* autre*
part: part parts section* segment* partial* | частин* ділянк* частков* | часть части частью участок участк* частичн* | 部分 路段 | جزء اجزاء قسم* جزئي* | teil* abschnitt* | partie* tronçon* partiel*
height: height* tall high_up metres_high altitude | висот* заввишки | высот* высотой | 高度 海拔 米高 | ارتفاع* علو* | höhe* hoch | hauteur* altitude
depth: depth* deep bottom seabed underwater | глибин* дно під_водою | глубин* дно дне под_водой | 深度 水下 海底 水深 | عمق* قاع* تحت_الماء | tief* grund boden | profond* fond
length: length long | довжин* завдовжки | длин* длиной | 长度 全长 | طول* | länge* lang | longueur* long
weight: weigh* tonne* tons kilogram* | вага вагою важить тонн* кілограм* | вес весом весит тонн* килограмм* | 重量 吨 公斤 重达 | وزن* طن اطنان كيلوغرام* | gewicht* tonne* wieg* | poids pes* tonne*
size: size* area* cover* hectare* acre* | площ* розмір* гектар* | площад* размер* гектар* | 面积 公顷 大小 占地 | مساح* حجم* هكتار* | größe* fläche* hektar* | taille* superfici* hectare*
east: east* eastern | схід* східн* | восток* восточн* | 东部 以东 东面 | شرق* | ost* osten | est oriental*
west: west* western | захід* західн* | запад* западн* | 西部 以西 西面 | غرب* | west* westen | ouest occidental*
north: north* northern | північ* північн* | север* северн* | 北部 北 以北 | شمال* | nord* norden | nord septentrional*
south: south* southern | південь південн* півдн* | юг юге юга южн* | 南部 南 以南 | جنوب* | süd* süden | sud méridional*
middle: centre center central middle downtown | центр* центральн* середин* | центр* центральн* середин* | 中心 中央 中部 市中心 | وسط مركز* | zentrum* zentral* mitte innenstadt | centre* central* milieu
border-post: checkpoint* border_crossing* crossing_point | пропускн* блокпост* | пропускн* блокпост* | 口岸 检查站 过境点 | معبر معابر حاجز | grenzübergang* kontrollpunkt* | poste-frontière checkpoint*
monday: monday* | понеділ* | понедельник* | 周一 星期一 | الاثنين | montag* | lundi*
home-go: home homes homeward | додому домівк* | домой | 回家 家园 家中 | الي_البيت الي_منزله* الي_منازلهم | heim zuhause heimat* | chez_eux foyer*
bed: bed beds sleep* slept | ліжк* спа* | кроват* койк* спа* | 床位 睡 床 | سرير اسر* نام* | bett* schlief* schlaf* | lit lits dorm*
wall: wall walls fence* | стін* мур* паркан* | стен* забор* | 墙 围墙 城墙 | جدار* جدران سور | mauer* wand wände zaun* | mur murs mur* clôture*
iron: iron steel metal* | заліз* сталь* сталев* метал* | желез* сталь* стальн* металл* | 铁 钢 金属 钢铁 钢材 | حديد* فولاذ معدن* | eisen* stahl* metall* | fer acier* métal*
torch: torch* flashlight* | ліхтар* | фонар* | 手电 火炬 | مصباح* شعل* | taschenlampe* fackel* | torche* lampe*
tent-shelter: tent tents blanket* shelter* | намет* ковдр* укритт* | палат* одеял* укрыти* | 帐篷 毛毯 避难所 | خيم* خيام بطاني* ماوي* | zelt* decke* unterkunft* | tente* couverture* abri*
drink: tea coffee beer wine milk | чай чаю кава кави пиво пива молок* | чай чая кофе пиво пива молок* | 茶 咖啡 啤酒 酒 牛奶 | شاي قهو* حليب | tee kaffee bier* wein* milch | thé café bière vin lait
haircut: barber* hairdress* beard* | перукар* бород* | парикмахер* бород* | 理发 理发师 | حلاق* | friseur* | coiffeu* barbier*
jewel-pin: brooch* necklace* ring rings earring* | брошк* намист* каблучк* сереж* | брош* ожерел* кольц* серьг* | 胸针 项链 戒指 耳环 | بروش قلاد* خاتم | brosche* kette* ring ringe ohrring* | broche* collier* bague*
wood: wood* timber larch maple oak pine log logs plank* sawdust lumber firewood pallet* | деревин* дуб* сосн* модрин* клен* дерев'ян* дошк* тирс* дров* піддон* | древесин* дуб* сосн* лиственниц* клен* деревян* доски досок опилк* дров* поддон* | 木 木材 木头 橡木 松木 木板 木屑 柴火 木柴 | خشب* الواح_خشب حطب | holz* eiche* kiefer* bretter brennholz* palette paletten sägemehl* | bois chêne* pin planche* sciure palettes
carve: carv* sculpt* engrav* | різьб* вирізьб* скульпт* | резьб* вырез* скульпт* | 雕刻 雕塑 | نحت* منحوت* | schnitz* skulptur* | sculpt* grav*
car-maker: carmaker* car_plant* automaker* | автозавод* автовиробн* | автозавод* автопроизвод* | 汽车厂 车企 汽车制造商 | مصنع*_سيارات | autobauer* autohersteller* | constructeur*_auto*
score-goal: goal goals scored scorer* penalty penalties | гол голи голів заби* пенальт* | гол голы голов заби* пенальт* | 进球 破门 点球 得分 | هدف* اهداف سجل*_هدف ركل*_جزاء | tor tore treffer* elfmeter* | but buts marqu* penalty
champion: champion* title titles trophy medal* gold_medal | чемпіон* титул* медал* трофе* | чемпион* титул* медал* трофе* | 冠军 奖牌 金牌 夺冠 | بطل ابطال بطول* لقب ميدالي* كاس | meister* titel medaille* pokal* | champion* titre* médaille* trophée*
referee: referee* umpire* red_card yellow_card | арбітр* суддя_матч* червон* | арбитр* судья_матч* красн* | 裁判 红牌 黄牌 | حكم_المبارا* بطاقه_حمراء | schiedsrichter* rote_karte | arbitr* carton*
injury-sport: injury_time stoppage_time sidelined | травмован* | травмирован* | 伤停 伤愈 | بدل_الضائع | nachspielzeit* | temps_additionnel
transfer: transfer* sign_for loan_deal | трансфер* перехід* | трансфер* переход* | 转会 租借 | انتقال* | transfer* wechsel* | transfert*
draw: draw drew tie tied | нічи* | ничь* | 平局 战平 | تعادل* | unentschieden* remis | match_nul nul
museum: museum* gallery galleries exhibit* | музе* галере* виставк* експонат* | музе* галере* выставк* экспонат* | 博物馆 美术馆 画廊 展览 | متحف متاحف معرض معارض | museum* museen galerie* ausstellung* | musée* galerie* exposition*
theft: stole* steal* theft* heist robbery robberies | вкра* викра* крадіж* пограб* викрал* | украл* похит* краж* ограб* похитил* | 被盗 盗窃 失窃 抢劫 偷走 | سرق* سرق سطو | gestohlen* diebstahl* raub* | volé* vol vols dérob* braquage*
singer: singer* band bands musician* orchestra* composer* | співа* гурт* музикант* оркестр* композитор* | пев* групп* музыкант* оркестр* композитор* | 歌手 乐队 音乐家 乐团 | مغن* فرق*_موسيقي* موسيقي* ملحن | sänger* musiker* orchester* komponist* | chanteu* musicien* orchestre* compositeur*
film: film films movie* cinema director_film actor* actress* | фільм* кіно* режисер* актор* актрис* | фильм* кино* режиссер* актер* актрис* | 电影 影片 导演 演员 | فيلم افلام سينما مخرج ممثل* | film* kino* regisseur* schauspiel* | film* cinéma* réalisat* acteu* actrice*
excavate: excavat* dig digs dug archaeolog* archeolog* unearth* excavations dig_site trench_was | розкоп* копа* археолог* розкопки розкопок поховання | раскоп* копа* археолог* раскопки раскопок захоронен* | 发掘 挖掘 考古 出土 考古队 遗址 | حفري* تنقيب اثري* اثار حفريات تنقيبات موقع_اثري | ausgrab* archäolog* gegraben* grabung* ausgegraben* fundort* | fouille* archéolog* creus* fouilles site_archéologique mis_au_jour mise_au_jour
satellite: satellite* orbit* spacecraft* | супутник* орбіт* | спутник* орбит* | 卫星 轨道 飞船 | قمر*_صناعي مدار* مركب*_فضا* | satellit* umlaufbahn* raumschiff* | satellite* orbite*
species: species wildlife endangered breed* subspecies critically_endangered red_list extinct* extinction | вид видів тварин* червон*_книг* вимира* | вид видов животн* красн*_книг* вымира* краснокнижн* исчезающ* | 物种 野生动物 濒危 濒危物种 新物种 灭绝 | انواع مهدد*_بالانقراض حياه_بري* انقراض منقرض* | art arten tierart* aussterben* ausgestorben* | espèce* faune extinction disparition_de_l'espèce
`;
