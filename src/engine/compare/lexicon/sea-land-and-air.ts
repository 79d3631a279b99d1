// News words of one meaning across languages: at sea, on the road, in the air, weather, rescue. Columns: en | uk | ru | zh | ar | de | fr.
export const SEA_LAND_AND_AIR = `
anchor: anchor* moor* berthed docked | якор* якір* пришварт* швартув* | якор* пришварт* швартов* | 锚泊 抛锚 锚地 停泊 锚 靠泊 | راسي* رست مرساة مرساه رسو ارسا* | anker* vertäut* ankert* | ancr* amarr* mouill*
dredger: dredg* | земснаряд* драг* днопоглибл* | земснаряд* драг* дноуглуб* | 挖泥 疏浚 | كراك* جراف* تجريف كراء* | bagger* baggern* saugbagger* | drag* dragage*
ferry: ferry ferries | пором* | паром* | 渡轮 轮渡 渡船 | عبار* | fähre* fähr* | ferry ferries bac traversier*
mole: mole breakwater* jetty jetties pier piers | мол молу молом молі хвилеріз* пірс* | мол мола молом волнорез* пирс* | 防波堤 码头 栈桥 | رصيف ارصف* مرسي حاجز_الامواج | mole hafenmole* pier anleger* | jetée* môle digue*
deck: deck decks rail bow stern bridge_wing | палуб* ніс носі кормі корм* борту | палуб* носу корме кормы борту | 甲板 船头 船尾 | سطح متن ظهر_السفينه | deck deck* bug heck reling | pont proue poupe bastingage
fog: fog* foggy mist haze visibility | туман* імл* видиміст* | туман* мгл* видимост* | 大雾 浓雾 雾 能见度 弥漫 | ضباب* الرؤيه رؤيه_محدود* | nebel* sicht sichtweite* | brouillard* brume* visibilité
thick: thick dense heavy | густ* щільн* | густ* плотн* | 浓 茂密 浓密 | كثيف* سميك* | dicht* dick* | épais* dense*
lit: lit lamp* lantern* illuminat* floodlight* lights lighted glow* unlit | освітл* вогні вогнів ліхтар* ламп* світил* | освещ* огни огней фонар* ламп* светил* | 亮灯 灯光 点灯 灯火 照明 灯 亮 | مضاء* مضيء* انار* اناره مصباح* مصابيح اضواء ضوء* | beleucht* lampe* laterne* lichter | éclair* allumé* lampe* feux lumière*
darkness: dark* unlit pitch-black blackness | темр* темно темн* | темн* темнот* | 漆黑 黑暗 无灯 | ظلام مظلم* عتم* | dunkel* finster* | noir obscur* ténèbres
horn: horn horns siren* whistle* signal* hooter* bell | гуд* сирен* сигнал* свист* дзвін | гуд* сирен* сигнал* свист* | 汽笛 警报 鸣笛 喇叭 信号 | بوق* صافر* صفار* اشار* | hupe* sirene* signal* pfiff* | klaxon* sirène* signal* sifflet*
channel: channel* fairway* waterway* passage strait* lane | фарватер* канал* протоц* русл* | фарватер* канал* пролив* русл* | 航道 水道 海峡 运河 河道 | قناه قناة قنوات ممر_مائي مضيق | fahrwasser* fahrrinne* kanal* | chenal* canal canaux passage*
route: route* line service crossing | маршрут* рейс* лінії | маршрут* рейс* линии | 航线 路线 线路 | خط رحل* مسار* | route* linie* strecke* | ligne* trajet* itinéraire*
voyage: voyage* inbound outbound bound sailing sailings crossing return* back_from heading | рейс* поверта* прямув* відплив* плив* | рейс* возвращ* направлял* следовал* плыл* | 返航 驶往 开往 航行 前往 航程 返回 | رحل* عائد* متجه* متوجه* ابحر* ابحار عودت* | fahrt* unterwegs rückkehr* | voyage* retour* traversée* route_vers
master: master captain* skipper* | капітан* шкіпер* | капитан* шкипер* | 船长 | ربان* قبطان | kapitän* | capitaine*
wreck: wreck* hulk debris remains salvage* | улам* корпус* піднят* залишк* | облом* корпус* подъем* остатк* | 残骸 沉船 打捞 碎片 | حطام* انتشال بقايا | wrack* trümmer* bergung* | épave* débris*
radar: radar* transponder* gps navigat* compass chart* | радар* навігац* локатор* | радар* навигац* локатор* | 雷达 导航 | رادار* ملاح* | radar* navigation* | radar* navigat*
diver: diver divers diving dive dives | водолаз* пірна* дайвер* | водолаз* ныря* дайвер* | 潜水 潜水员 蛙人 | غواص* غوص* غطاس* | taucher* tauch* | plongeur* plong*
lifeboat: lifeboat* raft rafts lifejacket* life_jacket* life_vest* | рятувальні_шлюпк* шлюпк* жилет* плот* | шлюпк* жилет* плот* | 救生艇 救生衣 救生筏 | قوارب_النجاه طوف سترات* | rettungsboot* schwimmweste* rettungsinsel* | canot* gilet* radeau*
body: body bodies corpse* remains | тіло тіла тіл тілами | тело тела тел труп* | 遗体 尸体 | جثه جثث جثم* رفات | leiche* leichnam* | corps cadavre*
drown: drown* | втопи* потону* утопи* | утон* утоп* | 溺水 溺亡 淹死 | غرق* | ertrunk* ertrink* | noy* noyad*
shore: ashore shore* coast* beach* | берег* узбереж* пляж* | берег* побереж* пляж* | 岸 海岸 上岸 沿岸 海滩 | شاطي* ساحل* بر_الامان | ufer* küste* strand* | rive* rivage* côte côtes plage*
passenger-list: manifest passenger_list lists list listed register* roll | список списк* переліку маніфест* реєстр* | список списк* манифест* реестр* | 名单 乘客名单 清单 登记 | قائم* قوائم كشف لائح* سجل* | liste* verzeichnis* passagierliste* | liste* registre*
uniform: uniform* badge* | форм* уніформ* | форм* униформ* | 制服 | زي_رسمي بزات زي | uniform* | uniforme*
unhurt: unhurt unharmed uninjured unscathed safe | неушкодж* не_постраждав неуражен* вцілі* | невредим* не_пострадал уцеле* | 未受伤 无恙 平安 安然 没有受伤 | سالم* لم_يصب سلام* | unverletzt* wohlauf | indemne* sain_et_sauf
serious: serious* critical* severe* grave grievous | важк* тяжк* критичн* серйозн* | тяжел* тяжк* критическ* серьезн* | 重伤 严重 重症 危重 伤势 危急 | خطير* حرج* بالغه شديد* | schwer* kritisch* ernst* | grave* gravement sérieu* critique*
slight: slight* minor light_injuries lightly mild | легк* незначн* | легк* незначительн* | 轻伤 轻微 | طفيف* بسيط* خفيف* | leicht* geringfügig* | léger* légère* légèrement
emergency: emergency emergencies alert distress sos mayday state_of_emergency | надзвичайн* екстрен* тривог* | чрезвычайн* экстренн* тревог* | 紧急 应急 求救 遇险 | طواري* استغاث* نجده طارئ* | notfall* notruf* notstand* | urgence* détresse alerte*
ambulance: ambulance* paramedic* first_aid | швидк* карет* медик* | скор* карет* медик* | 救护车 急救 | اسعاف* سيار*_اسعاف مسعف* | rettungswagen* sanitäter* krankenwagen* | ambulance* samu
helicopter: helicopter* chopper* | гелікоптер* вертол* | вертолет* | 直升机 | مروحي* هليكوبتر | hubschrauber* | hélicoptère*
airport: airport* airfield* runway* terminal airspace | аеропорт* аеродром* злітн* термінал* | аэропорт* аэродром* взлетн* терминал* | 机场 跑道 航站楼 空域 | مطار* مدرج* مجال_جوي | flughafen* landebahn* luftraum | aéroport* piste* aérodrome*
landing: landing land landed touchdown touch_down | посад* приземл* сів | посадк* приземл* | 降落 着陆 迫降 | هبوط هبط* | landung* gelandet* landete* | atterri*
engine: engine* motor motors propeller* | двигун* мотор* гвинт* | двигател* мотор* винт* | 发动机 引擎 马达 螺旋桨 | محرك* مراوح | motor* triebwerk* | moteur* hélice*
brake: brake* braking steering rudder wheel wheels tyre* tire tires | гальм* кермо керм* колес* шин* | тормоз* рул* колес* шин* | 刹车 制动 方向盘 轮胎 车轮 | فرامل مكابح مقود عجل* اطار* | brems* lenkrad reifen rad räder | frein* volant roue* pneu*
lorry: lorry lorries truck* heavy_goods hgv* articulated tipper* trailer* pickup* semi_trailer* juggernaut | вантажівк* фур* тягач* самоскид* автопоїзд* вантажівок | грузовик* фур* тягач* самосвал* | 卡车 货车 重型货车 半挂车 挂车 大货车 皮卡 | شاحن* | lkw lastwagen* laster sattelzug* lastzug* sattelschlepper* | camion* poids_lourd* semi_remorque*
bus: bus buses coach minibus* coaches shuttle* | автобус* маршрутк* мікроавтобус* | автобус* маршрутк* микроавтобус* | 公交车 大巴 巴士 客车 中巴 班车 公共汽车 小巴 校车 公交 | حافل* باص* ميكروباص | bus busse* reisebus* linienbus* kleinbus* omnibus* schulbus* | autobus autocar* bus minibus navette*
station: station stations platform* stop stops | станці* вокзал* зупинк* платформ* | станци* вокзал* остановк* платформ* | 车站 站台 火车站 | محط* رصيف | bahnhof* station* haltestelle* | gare* station* quai
timetable: timetable* delay* late punctual* on_time schedule* | розклад* запізн* затримк* графік* | расписан* опозд* задержк* график* | 晚点 延误 时刻表 准时 迟到 | تاخر* تاخير جدول مواعيد* | fahrplan* verspät* pünktlich* | horaire* retard* ponctu*
resume: resum* restart* restor* reopen* back_to_normal | відновл* відкриють знову_відкр* | возобнов* откроют восстанов* | 恢复 重新开放 复航 重启 | استانف* استئناف* ستستانف* يعاد_فتح عاد_الي | wieder* aufgenommen* wiederaufnahme* | repr* rouvr* rétabl*
shut-off: closed closure* shut cordon* sealed blocked off-limits | закрит* закритт* перекрит* оточ* | закрыт* закрыти* перекрыт* оцепл* | 关闭 封闭 封锁 停航 停运 | مغلق* اغلاق* اغلق* | gesperrt* sperrung* geschlossen* | fermé* fermetur* bouclé*
weather: weather forecast* meteorolog* forecaster* | погода погоди погоду погоді прогноз* синоптик* гідромет* | погода погоды погоду погоде прогноз* синоптик* гидромет* | 天气 气象 预报 气象台 | طقس ارصاد الارصاد نشر*_جوي* | wetter* vorhersage* meteorolog* | météo* prévision* temps
wind: wind winds gust* breeze knots | вітер вітр* порив* | ветер ветр* порыв* | 阵风 风速 大风 | رياح ريح هبوب | wind* böe* | vent vents rafale*
snow: snow* blizzard* snowfall | сніг* снігопад* хуртовин* завірюх* | снег* снегопад* метел* вьюг* | 降雪 暴雪 大雪 积雪 | ثلج ثلوج عاصفه_ثلجيه | schnee* | neige* enneig*
landslide: landslide* mudslide* mudflow* rockfall* rockslide* hillside_collapse debris_flow | зсув* селев* сель каменепад* обвал_породи | оползен* оползн* селев* сель камнепад* | 山体滑坡 泥石流 滑坡 塌方 山崩 崩塌 土石流 | انهيار*_ارضي* انزلاق* انهيارات_طينيه | erdrutsch* murgang* steinschlag hangrutsch* felssturz* bergsturz* schlammlawine* | glissement* éboulement* coulée* coulée_de
lightning: lightning thunder* | блискавк* гроз* грім | молни* гроз* гром | 雷电 闪电 雷击 | برق صاعق* رعد* | blitz* gewitter* donner | foudre orage* éclair*
wave: wave waves swell tsunami | хвиля хвилі хвиль цунамі | волн* цунами | 海浪 巨浪 波浪 海啸 | موجه امواج تسونامي | welle* flutwelle* | vague* houle raz-de-marée
bank-of-river: riverbank* embankment* levee* dyke dykes dike dam dams | дамб* гребл* набережн* | дамб* плотин* набереж* | 堤坝 大坝 河堤 大堤 水坝 | سد سدود ضفه ضفاف | damm* deich* ufer* staudamm* dammbruch* | digue* barrage* berge*
level: level levels crest* water_level | рівен* рівн* | уровен* уровн* | 水位 级别 水平 | منسوب* مستوي* | pegel* wasserstand* niveau* | niveau*
rubble: rubble debris wreckage ruins | завал* уламк* руїн* | завал* облом* руин* | 废墟 瓦砾 残骸 | انقاض ركام حطام | trümmer* schutt | décombres débris gravats ruines
extinguish: extinguish* put_out contain* douse* under_control quench* brought_under damped_down fought_the battled battling tackling tackled | погас* загас* гас* ліквід* локаліз* приборк* згаси* | погас* потуш* туш* ликвид* локализ* | 扑灭 灭火 控制火势 熄灭 扑救 明火 救火 控制住 | اخماد اخمد* اطفاء سيطر* احتواء السيطره_علي | gelösch* löschen* unter_kontrolle löscharbeit* gebändigt* eingedämmt* | éteint* maîtris* éteindre circonscri* éteign* fixé
spread: spread* engulf* sweep* swept | пошир* охоп* перекин* | распростран* охват* перекин* | 蔓延 扩散 传播 波及 | انتشر* انتشار امتد* | breit* ausbreit* | propag* étend*
alarm-raised: alarm* alert* reported_to calls first_call distress_call | виклик* тривог* зателефон* | вызов* тревог* позвон* | 报警 接报 警报 来电 呼叫 | بلاغ* انذار* نداء* | alarm* notruf* meldung* | alerte* alarme* appel*
`;
