// News words of one meaning across languages: finer matters of sport, votes, war, schools, buildings, science. Columns: en | uk | ru | zh | ar | de | fr.
export const MATTERS = `
opponent: opponent* rival* adversar* | суперник* конкурент* | соперник* конкурент* | 对手 竞争对手 | خصم* منافس* | gegner* rival* | adversaire* rival* concurrent*
beginning-of-match: kick-off opener first_half second_half interval | тайм* старт* матч_розпоч* | тайм* старт* | 上半场 下半场 开场 | شوط* انطلاق_المبارا* | halbzeit* anpfiff* | mi-temps coup_d'envoi
coach: coach* manager_of trainer* | тренер* | тренер* | 教练 主帅 | مدرب* | trainer* | entraîneur*
record-set: world_record record-breaking | рекорд* | рекорд* | 纪录 创纪录 | رقم_قياسي قياسي* | rekord* | record*
olympic: olympic* games_in | олімп* | олимп* | 奥运 奥林匹克 | اولمبي* | olymp* | olymp*
doping: doping steroid* banned_substance | допінг* | допинг* | 兴奋剂 | منشط* | doping* | dopage*
lead-in-vote: ahead lead leading margin | випередж* лідиру* відрив* | опереж* лидиру* отрыв* | 领先 优势 | تقدم* متقدم* | vorn führt vorsprung* | devance* avance*
recount: recount* count counted counting tally | перерах* підрахун* | пересчет* подсчет* | 计票 重新计票 统计 | فرز اعاد*_فرز | auszähl* nachzähl* | dépouille* recompt*
impeach: impeach* no_confidence confidence_vote vote_of_confidence | імпічмент* недовір* | импичмент* недовер* | 弹劾 不信任 | حجب_الثقه عزل* | misstrauen* amtsenthebung* | destitution censure
cabinet-post: appoint* nominate* named_as | признач* | назнач* | 任命 提名 | عين* تعيين | ernannt* ernenn* | nomm* nomination*
decree-sign: decree* order ordered directive | указ* наказ* розпорядж* | указ* приказ* распоряж* | 命令 法令 指令 | مرسوم امر* اوامر | erlass* anordn* befehl* | décret* ordonn*
border-cross: visa visas passport* | віз* паспорт* | виз* паспорт* | 签证 护照 | تاشير* جواز* | visum visa pass pässe* | visa* passeport*
fishing: fishing catch tuna herring cod trawl* | улов* риболов* тунц* оселед* | улов* рыболов* тунц* сельд* | 捕鱼 渔业 金枪鱼 鲱鱼 渔获 | صيد اسماك تونه سمك | fischerei* fang* thunfisch* hering* | pêche* thon hareng*
spoil: spoil* rot rotten wasted | зіпсу* псу* | испорт* порт* гни* | 变质 腐烂 浪费 白白 | تلف* فسد* | verderb* verdorb* | gât* pourri*
reef: reef* rock rocks shoal* sandbank* atoll* | риф* скел* мілин* | риф* скал* мел* | 礁 岩礁 珊瑚 浅滩 | شعاب صخر* ضحل* | riff* felsen | récif* rocher*
coastguard: coastguard* coast_guard* patrol* | прикордон* патрул* берегов*_охорон* | погранич* патрул* берегов*_охран* | 海警 巡逻 海岸警卫队 | خفر_السواحل دوري* | küstenwache* patrouill* | garde-côte* gardes_côtes garde_côte* patrouill*
seize: seiz* confiscat* impound* captur* | вилуч* захоп* конфіск* захопил* | изъя* захват* конфиск* захватил* | 扣押 没收 查获 夺取 缴获 | صادر* مصادر* استول* ضبط* | beschlagnahm* | saisi* confisqu*
returned-back: given_back handed_back hand_back gave_back | поверну* віддал* | верну* возвра* отдал* | 归还 退还 送回 | اعاد* اعيد* استرد* | zurückgegeben* zurück | rendu* restitu*
withdraw: withdraw* withdrew pull_out pulled_out retreat* pulled_back pull_back pullback pulling_out pulling_back drawdown troop_pullout | відвед* вивед* відступ* відклик* виводять відвод* відійшл* | отвед* вывед* отступ* отозв* вывод_войск вывода_войск отвод* отошл* | 撤军 撤出 撤回 撤退 后撤 回撤 撤走 | انسحب* انسحاب* سحب* | abzug* zurückgezogen* rückzug* abgezogen* zurückzieh* truppenabzug* | retir* repli* retrait* désengag*
frontline: front_line frontline* trench* position positions | фронт* окоп* позиці* | фронт* окоп* позици* | 前线 阵地 战壕 | خط_الجبه* جبه* خنادق مواقع | front* schützengräben stellung* | front tranchée* position*
civilian: civilian* non-combatant* | цивільн* мирн* | гражданск* мирн* | 平民 | مدني* | zivilist* | civil civils
mine-explosive: landmine* mines unexploded | мін міну міни замінован* | мина мины мину заминир* | 地雷 未爆 | الغام لغم | landmine* minen | mine* minée*
occupy: occup* annex* | окуп* анекс* | оккуп* аннекс* | 占领 吞并 | احتل* احتلال ضم | besetz* annekt* | occup* annex*
negotiator: negotiator* mediator* envoy* | переговорник* посередник* посланц* | переговорщик* посредник* посланник* | 调解人 特使 谈判代表 | وسيط* وسطاء مبعوث* مفاوض* | unterhändler* vermittler* | négociateur* médiateur* émissaire*
convoy: convoy* column_of lorries_of trucks_of | колон* конво* | колонн* конво* | 车队 护航 | قافل* قوافل رتل | konvoi* kolonne* | convoi* colonne*
medicine-drug: insulin antibiotic* medicine* | інсулін* антибіотик* ліки ліків | инсулин* антибиотик* лекарств* | 胰岛素 抗生素 药品 药物 | انسولين* مضاد*_حيوي* ادوي* | insulin* antibiotik* arznei* | insuline* antibiotique*
flour: flour wheat rice sugar | борошн* цукор цукр* рис | мук* сахар* рис | 面粉 大米 糖 | طحين دقيق سكر ارز | mehl zucker reis | farine sucre riz
generator: generator* diesel | генератор* дизел* | генератор* дизел* | 发电机 柴油 | مولد* ديزل | generator* diesel* | groupe_électrogène générateur* diesel
neighbourhood: neighbourhood* neighborhood* quarter_of suburb* district_of | квартал* мікрорайон* передміст* | квартал* микрорайон* пригород* | 社区 街区 郊区 街道 | حي احياء ضاحي* زقاق ازق* | viertel* vorort* stadtteil* | quartier* banlieue*
reactor: reactor* nuclear_plant cooling | реактор* аес охолодж* | реактор* аэс охлажд* | 反应堆 核电站 冷却 | مفاعل* تبريد | reaktor* kühl* | réacteur* refroid*
leak: leak* spill* gush* seep* leaching escaped_from ran_into poured_into | витік* витека* розлив* протік* протекл* | утечк* вытека* разлив* протечк* протекл* вытекл* | 泄漏 泄露 渗漏 外泄 溢出 流入 渗入 | تسرب* تسريب* | leck* auslauf* ausgelaufen* ausgetreten* ausgeflossen* | fuite* déversement* épanch* écoul*
chemical-plant: chemical* chlorine ammonia acid | хіміч* хлор* аміак* кислот* | химич* хлор* аммиак* кислот* | 化工 化学 氯气 氨 酸 | كيميا* كلور امونيا حمض | chemi* chlor ammoniak säure* | chimi* chlore ammoniac acide*
smell: smell* stench odour* fumes vapour* | запах* смор* випар* | запах* испарен* | 气味 异味 臭味 烟雾 | رائح* ابخر* | geruch* gestank* dämpfe | odeur* vapeur*
window: window* shutter* pane panes | вікн* вікон* | окн* окон* | 窗 窗户 玻璃 | نافذ* نوافذ شبابيك | fenster* scheibe* | fenêtre* vitre* volet*
gate: gate gates fence* barrier* | ворот* парка* огорож* шлагбаум* | ворот* забор* ограды шлагбаум* | 大门 栅栏 围栏 闸门 | بواب* سياج حاجز | tor tore zaun schranke* | portail* grille* barrière*
lesson: lesson* class classes lunch* | урок* обід* обід занят* | урок* обед* занят* | 上课 课 午饭 午餐 停课 | درس دروس حصه حصص غداء | unterricht* mittagessen | cours déjeuner*
grandchild: grandson* granddaughter* grandchild* grandmother* grandfather* | онук* бабус* дідус* | внук* внуч* бабушк* дедушк* | 孙子 孙女 奶奶 爷爷 祖母 | حفيد* جد جده | enkel* großmutter* großvater* | petit-fils petite-fille grand-mère grand-père
wedding: wedding* marry married bride groom | весілл* одруж* нареч* | свадьб* жени* невест* | 婚礼 结婚 新娘 | زفاف عرس زواج عروس | hochzeit* heirat* braut | mariage* épous*
prayer: pray* worship* mass holy | молит* моли* богослуж* | молит* моли* богослуж* | 祈祷 礼拜 祷告 | صلا* قداس | gebet* gottesdienst* | prière* messe
election-fraud: fraud* irregularit* rigged | фальсифік* порушен* | фальсифик* нарушен* | 舞弊 违规 作弊 | تزوير مخالف* تلاعب | betrug* unregelmäßig* | fraude* irrégularit*
donate: donat* donor* fundrais* | пожертв* донор* благодійн* | пожертв* донор* благотвор* | 捐赠 捐款 捐献 | تبرع* متبرع* هبه هبات | spende* | don dons donn*
price-rise: dearer price_rise price_increase raise_prices raised_prices raise_the_price raised_the_price | подорожч* здорожч* підняли_ціну підвищення_цін* | подорож* повышение_цен* | 涨价 提价 上调 | رفع_سعر غلاء | verteuer* preiserhöh* | renchéri* hausse_des_prix
tariff-hold: household* consumer* customer* | побутов* споживач* домогосподарств* | потребител* домохозяйств* бытов* | 居民用 用户 消费者 家庭 | مستهلك* اسر زبائن | haushalt* verbraucher* kund* | ménage* consommateur* client*
rule-out: ruled_out rule_out excluded exclude* | виключ* | исключ* | 排除 | استبعد* استبعاد | ausgeschlossen* schließt_aus | exclu* écart*
exchange-rate: exchange_rate devaluation | курс* девальвац* | курс* девальвац* | 汇率 贬值 | سعر_الصرف | wechselkurs* | taux_de_change
mortgage-home: flat flats apartment* tenant* rent | квартир* оренд* | квартир* аренд* | 公寓 租户 租金 房租 | شقه شقق مستاجر* ايجار* | wohnung* miete* | appartement* locataire* loyer*
strike-air: air_strike* airstrike* bombing air_raid air_raids warplane* bombed bombers | авіаудар* бомбардув* авіаналіт* авіабомб* | авиаудар* бомбардир* авианалет* авиабомб* | 空袭 轰炸 战机 | غار* قصف* غارات طيران_حربي طائرات_حربيه | luftangriff* bombardier* luftschlag* luftschläge* kampfjet* kampfflugzeug* | frappe*_aérienne* bombard* raid_aérien raids_aériens
radiation-level: radiation level_of | радіац* | радиац* | 辐射 | اشعاع* | strahlung* | radia*
epidemic-cases: cases case outbreak* | випадків випадки спалах* | случаев случаи вспышк* | 病例 疫情 确诊 | حال* اصابات تفش* | fälle fall ausbruch* | cas foyer*
laboratory: laborator* lab labs sample* | лаборатор* проб* зразк* | лаборатор* проб* образц* | 实验室 样本 化验 | مختبر* عين* | labor* probe* | laboratoire* échantillon*
canteen: canteen* meal* dish dishes casserole* kitchen* | їдальн* страв* запіканк* кухн* | столов* блюд* запеканк* кухн* | 食堂 饭菜 厨房 菜 | مطعم وجب* مطبخ* | kantine* gericht* küche* | cantine* plat plats cuisine*
summer-camp: camp camps holiday_camp | табір табор* | лагер* | 夏令营 营地 | مخيم* معسكر* | ferienlager* lager | colonie* camp*
recover-health: recover* discharged no_threat out_of_danger | одуж* видуж* виписа* загроз*_життю | выздор* выписа* угроз*_жизни | 康复 出院 脱离危险 痊愈 | تعاف* شفاء غادر_المستشفي | genes* entlassen* | guéri* rétabli* sorti*
bone: broken leg arm legs arms bone bones fracture* | перелом* ног* рук* кіст* | перелом* ног* рук* кост* | 骨折 腿 手臂 | كسور كسر ساق ذراع | bruch knochen bein arm | fractur* jambe bras
age: aged years_old year-old elderly | річний річна літній | пожил* | 岁 年仅 老人 | عمره عمرها العمر عاما مسن* | jahre alt jährig* | âgé* ans
name-place: called known_as | назив* відом*_як | назыв* известн*_как | 名为 叫做 被称为 | يسم* معروف* | genannt namens | appelé* surnomm*
chair: chair chairs table bench sofa desk | крісл* столи лавк* | кресл* столы скам* | 椅子 桌 长凳 | كرس* طاول* مقعد* | stuhl* tisch* bank | chaise* table* fauteuil*
stairs: stairs staircase stairwell landing* | сход* | лестн* | 楼梯 台阶 | درج سلالم | treppe* | escalier*
bread: bread loaf loaves bakery | хліб* пекарн* | хлеб* пекарн* | 面包 | خبز مخبز افران | brot* bäckerei* | pain* boulanger*
boat-small: boat boats rowing dinghy canoe* | човн* | лодк* шлюпк* | 小船 小艇 皮划艇 | قارب قوارب زورق زوارق | boot* kahn | barque* canot*
roof: roof* ceiling* | дах* стеля стелі | крыш* кровл* потол* | 屋顶 房顶 天花板 | سقف سطح_المنزل اسقف | dach* decke | toit* plafond*
theatre: theatre* theater* stage audience | театр* сцен* глядач* | театр* сцен* зрител* | 剧院 舞台 观众 | مسرح* جمهور | theater* bühne* publikum | théâtre* scène public
opening: opening open_day inaugurat* launch* | відкритт* | открыти* | 开幕 启用 落成 | افتتاح* تدشين | eröffn* einweih* | inaugur* ouverture*
arena: arena* stadium* stand stands sports_hall | арен* стадіон* трибун* палац* | арен* стадион* трибун* дворец* | 体育馆 体育场 看台 球馆 | ملعب* مدرج* صال* | arena* stadion* tribüne* halle* | stade* tribune* salle*
capacity: capacity seats seat places_for | місць вміщ* | мест места вмеща* | 座位 容纳 可容纳 | مقعد مقاعد يتسع* سعه | plätze sitzplätze fasst | places capacité
cost-sum: cost costs worth price_of value valued | кошт* вартіст* обійш* | стои* стоимост* обош* | 造价 耗资 价值 成本 | تكلف* كلف* قيم* بلغت_قيم* | kost* wert* | coût* valeur vaut
architect: architect* design designed designer* | архітект* проєктант* дизайн* | архитект* проектиров* дизайн* | 建筑师 设计 设计师 | معمار* تصميم* صمم* | architekt* entworfen* | architecte* conçu*
investigation-body: investigator* inquiry commission_of | слідч* слідств* комісі* | следоват* следств* следком комисси* | 调查组 调查人员 专案 | محقق* لجن*_تحقيق | ermittler* | enquêteur* commission
suspect-person: suspect* alleged | підозрюван* | подозрева* | 嫌疑人 犯罪嫌疑 | مشتبه* متهم* | verdächtig* | suspect*
motive: motive* grudge revenge | мотив* помст* | мотив* месть* | 动机 报复 | دافع* انتقام | motiv* rache | mobile vengeance
knife: knife knives stab* | ніж ножем порізав* | нож ножом зареза* | 持刀 刺伤 刀 | سكين طعن* | messer* erstochen* | couteau* poignard*
hack: hack* cyber* data_breach ransomware | хакер* кібер* злам* | хакер* кибер* взлом* | 黑客 网络攻击 数据泄露 | قرصن* سيبراني* اختراق | hack* cyber* | pirat* cyber*
mobile-network: signal mobile_network coverage | зв'язок мобільн* покритт* | связь мобильн* | 信号 手机 移动网络 | شبك* تغطي* | mobilfunk* netz | réseau mobile*
climate: climate emission* carbon warming | клімат* викид* | климат* выброс* | 气候 排放 碳 | مناخ* انبعاث* كربون | klima* emission* | climat* émission*
whale: whale* dolphin* shark* seal seals | кити китів дельфін* акул* | кит киты дельфин* акул* | 鲸 海豚 鲨鱼 | حوت حيتان دلفين قرش | wal wale delfin* hai | baleine* dauphin* requin*
forest: forest* woodland trees | ліс лісу ліси лісов* дерев* | лес леса лесн* дерев* | 森林 林区 树木 | غاب* اشجار احراج | wald wälder* bäume* | forêt* arbre*
planet: planet* moon mars comet* asteroid* | планет* марс* комет* астероїд* | планет* лун* марс* комет* астероид* | 行星 月球 火星 彗星 小行星 | كوكب* قمر مريخ مذنب كويكب | planet* mond* mars komet* | planète* lune mars comète*
`;
