// News words of one meaning across languages: closing, postponing, repairing, carrying away; times of day, parts and
// multiples. Columns: en | uk | ru | zh | ar | de | fr.
export const CHANGES_AND_MEASURES = `
postponed: put_off postpone* pushed_back put_back rescheduled deferred shelved adjourned delayed_until held_over | відкла* перенес* відтермін* відстроч* | отлож* откладыв* перенес* отсроч* | 推迟 延期 改期 延后 顺延 暂缓 | تاجيل* تاجل* | verschob* verschieb* vertagt* aufgeschoben* verlegt* | ajourn* différé* décal* repouss* reporté reportée reportés reportées report
cancelled: cancel* called_off scrapped axed | скасов* скасув* відмінен* відмінил* відмінит* відміня* | отмен* | 取消 作废 撤销 停办 | الغاء الغي الغيت الغت | abgesagt* absage* gestrichen* storniert* ausgefallen* entfällt entfallen | annul* supprim*
suspended: suspend* halted paused stopped_running | призупин* припин* | приостан* | 暂停 停运 停航 停飞 中止 | تعليق علقت | ausgesetzt* eingestellt* unterbroch* | suspend* suspens* interrom*
removed: remov* taken_away cleared_away hauled_away carted_off taken_down dismantl* | прибра* вивез* демонт* зняли | убрал* вывез* вывоз* демонт* сняли | 移走 清走 拆除 搬走 运走 移除 清运 | ازيل* ازاله ازالت ازالوا | entfern* abgebaut* demontier* abtransport* beseitig* weggeräumt* | enlev* retir* démonté démontée démontés démonter démontage* démantel*
stored: stored storing stockpil* storage | зберіга* складув* | хранил* хранит* хранен* складир* | 存放 储存 堆放 贮存 保管 | تخزين مخزنه خزنت محفوظه | gelagert* lagern lagerte* aufbewahr* | stocké stockée stockés stockage* entrepos*
raised-up: lifted raised hoisted hauled jacked_up pulled_up refloated | підняли піднят* підніма* | подняли поднят* подним* | 吊起 打捞 抬起 升起 | رفع رفعت انتشال انتشل* | gehoben* angehoben* hochgehob* hob hoben geborgen* | soulev* hiss* remonté remontée renflou*
found-again: recovered retrieved turned_up located washed_up was_found were_found | знайшли знайдено знайден* виявил* | нашли найден* обнаружил* обнаружен* | 找到 寻获 打捞 找回 发现 | عثر عثرت العثور استعاد* | gefunden* aufgefunden* entdeckt* angespült* | retrouv* découvert découverte repêch*
rebuild: rebuil* reconstruct* | відбудов* перебудов* реконструк* | отстро* реконструк* восстановлен* | 重建 改建 | اعاده_بناء اعاده_اعمار اعاده_الاعمار | wiederaufbau* wiederaufgebaut* wiedererricht* | reconstru* rebât*
demolish: demolish* demolition pull_down pulled_down torn_down tear_down bulldoz* razed | знес* зносит* знесенн* | снес* сносит* снос сноса сносу | 拆除 拆毁 推倒 拆迁 | هدم* | abgeriss* abriss* abreiß* gesprengt* | démoli* démolition*
disused: abandoned derelict disused deserted unoccupied | покинут* занедба* пустував* порожн* | заброшен* пустова* пустующ* | 废弃 闲置 空置 无人居住 | مهجور* | leerstehend* leerstand* verlassene* stillgelegt* | désaffecté* abandonné* inoccupé*
leaning: leaning leaned tilt* listed_to | нахил* крен похил* | накрен* крен наклон* | 倾斜 歪斜 | مائل مائله مالت | schräglage* schlagseite* neigte geneigt* | inclin* gîte penché*
adrift: drift* adrift floating | дрейф* | дрейф* | 漂流 漂浮 漂走 | انجرف* جرفه_التيار | abgetrieben* treibend* driftet* trieb | dériv* flottait flottaient flottant
shaking: shook shaking shaken jolt* rattled swayed | здригну* струсон* трусил* | сотряс* тряхну* трясл* | 晃动 摇晃 震感 | اهتز* هزت | erschütter* bebte wackel* | secou* trembl*
woken: woke woken awoken | прокину* розбуд* | проснул* разбуд* | 惊醒 醒来 吵醒 | استيقظ* ايقظ* | geweckt* aufgewacht* | réveill*
swept-away: swept_away washed_away carried_away carried_off | знес* змил* змит* віднес* | снес* смыл* смыт* унес* | 冲走 卷走 冲毁 | جرف* | weggeschwemmt* fortgerissen* mitgerissen* weggespült* | emport* charri*
cut-off-place: cut_off isolated marooned unreachable | відрізан* ізольован* | отрезан* изолирован* | 隔绝 孤岛 与外界 | معزول* عزلت | abgeschnitten* nicht_erreichbar | isolé isolée isolés isolées coupé_du coupés_du
broken-apart: broke_up broken_up fell_apart split_in broke_in snapped | розвали* розкол* переламав* | развали* расколол* переломил* | 断裂 折断 散架 断成 | انشطر* انكسر* تفكك* | auseinandergebroch* zerbroch* zerbrach* durchgebrochen* | brisé brisée cassé cassée disloqu*
came-loose: came_loose came_off detached broke_loose broke_free worked_loose dislodged | відірва* від'єдна* зірва* відчеп* | оторва* отсоедин* сорва* отцеп* | 脱落 松脱 脱钩 松动 掉下 | انفصل* انفصال انفلت* | gelöst* losgerissen* abgelöst* lockert* abgefallen* | détach* décroch* arrach*
worn-out: worn worn_out wear_and_tear corroded corrosion rust rusted rotten ageing aging | знос* зношен* корозі* іржа* іржав* | износ* изношен* корроз* ржав* | 老化 腐蚀 磨损 锈蚀 年久失修 | صدا تقادم تاكلت اهتراء | abgenutzt* verschleiß* korrosion* rost verrostet* morsch* marode | usé usée usure corrosion rouill* vétust* vétusté
overloaded: overload* overcrowd* overfilled too_heavy over_capacity packed | перевантаж* переповн* | перегруж* перегруз* переполн* | 超载 超员 超重 人满为患 拥挤 | حموله_زائده مكتظ* اكتظاظ | überlad* überfüll* überlast* | surcharg* bondé* surpeupl*
stuck: stuck jammed wedged got_stuck | застря* заклини* | застря* заклини* | 卡住 卡在 被卡 滞留 | علق_في علقت عالق عالقه عالقين | steckengeblieb* festgefahr* steckte eingeklemmt* | coincé coincée coincés coincées immobilis*
caught-on-camera: caught_on_camera cctv footage video_shows filmed security_camera* dashcam* | камер*_спостереж* камер*_відеоспостереж* зняв_на_відео відеозапис* | камер*_наблюден* камер*_видеонаблюден* видеозапис* снял_на_видео | 监控 监控录像 拍下 录像 行车记录仪 | كاميرات_المراقبه كاميرا_مراقبه مقطع_فيديو | überwachungskamera* videoaufnahme* gefilmt* | vidéosurveillance caméras_de filmé filmée
warned-away: stay_away keep_away avoid_the avoid_area stay_indoors keep_windows windows_closed | уникати не_виходити зачинити_вікна не_наближ* | избегать не_выходить закрыть_окна не_приближ* | 避开 不要靠近 远离 关好门窗 留在室内 | تجنب الابتعاد_عن البقاء_في اغلاق_النوافذ | fenster_geschlossen meiden geschlossen_halten | éviter éviter_le rester_chez fenêtres_fermées
replacement-bus: replacement_bus* rail_replacement bus_replacement | замінн*_автобус* | компенсационн*_автобус* автобус*_вместо | 接驳车 接驳巴士 摆渡车 | حافلات_بديله | schienenersatzverkehr* ersatzbus* ersatzverkehr* | bus_de_substitution bus_de_remplacement cars_de_substitution
safety-barrier: barrier barriers roadblock* guardrail* crash_barrier* railing railings | загородж* бар'єр* відбійник* перил* | огражден* барьер* отбойник* перил* | 护栏 路障 隔离栏 警戒线 栏杆 | حواجز حاجز طوق_امني درابزين | absperr* leitplanke* geländer* barriere* | barrière* glissière* garde_corps parapet*
road-sign: road_sign* signs signpost* warning_sign* placard* | дорожн*_знак* табличк* вивіск* | дорожн*_знак* табличк* вывеск* | 标志牌 告示 指示牌 警示牌 | لافته لافتات | schild schilder schildern verkehrszeichen* | panneau* pancarte* écriteau*
dawn: dawn daybreak first_light sunrise early_hours small_hours before_dawn | світанк* вдосвіта досвіт* на_світанні | рассвет* на_заре под_утро | 黎明 凌晨 拂晓 天亮 | فجر فجرا شروق | morgengrauen* tagesanbruch* sonnenaufgang* frühmorgens | aube lever_du_jour petit_matin
noon: noon midday lunchtime | полудень опівдні полудн* | полдень полудня в_полдень | 中午 正午 午间 | ظهرا الظهيره منتصف_النهار | mittag mittags mittagszeit | midi mi_journée
midnight: midnight | опівноч* | полноч* | 午夜 半夜 零点 | منتصف_الليل | mitternacht* | minuit
afternoon: afternoon* | пополудні по_обіді після_обіду | после_обеда пополудни | 下午 午后 | بعد_الظهر عصرا | nachmittag* | après_midi
evening: evening* dusk nightfall sunset | вечір вечор* ввечері увечері смерк* | сумерк* закат* вечер вечера вечером вечере вечерн* | 傍晚 晚上 晚间 黄昏 | مساء غروب | abend* dämmerung* sonnenuntergang* | soir soirée* crépuscule* tombée_de_la
weekend: weekend* | вихідні вихідних вікенд* | выходные выходных уик_энд | 周末 双休日 | نهايه_الاسبوع عطله_الاسبوع | wochenende* | week_end week_ends fin_de_semaine
fortnight: fortnight* two_weeks | два_тижні двох_тижнів двотижнев* | две_недели двух_недель двухнедельн* | 两周 两个星期 半个月 | اسبوعين اسبوعان | zwei_wochen vierzehn_tage vierzehn_tagen | quinzaine deux_semaines quinze_jours
daily: daily every_day each_day | щодня щоденн* | ежедневн* каждый_день | 每天 每日 日均 | يوميا كل_يوم | täglich* jeden_tag | quotidien* chaque_jour
annual: annual* yearly every_year | щорічн* щороку | ежегодн* каждый_год | 每年 年度 一年一度 | سنويا سنوي* كل_عام | jährlich* alljährlich* | annuel* chaque_année
anniversary: anniversar* jubilee centenar* | річниц* ювіле* | годовщин* юбиле* | 周年 纪念日 百年 | الذكري_السنويه ذكري_سنويه | jahrestag* jubiläum* | anniversaire* centenaire* bicentenaire*
immediately: immediately at_once straight_away right_away instantly on_the_spot | негайно одразу відразу | немедленно сразу тут_же незамедлительн* | 立即 立刻 当场 马上 | فورا علي_الفور | sofort umgehend unverzüglich | immédiatement aussitôt sur_le_champ sur_le_coup
first-ever: first_time first_ever | вперше | впервые | 首次 第一次 | لاول_مره للمره_الاولي | erstmals zum_ersten_mal erstmalig* | première_fois
temporary: temporar* interim provisional* stopgap makeshift for_now | тимчасов* | временн* | 临时 暂时 | موقت* مؤقت* | vorübergehend* provisorisch* zeitweise* befristet* | temporaire* provisoire*
permanent: permanent* for_good | назавжди | навсегда | 永久 永远 | نهائيا بشكل_دائم | dauerhaft* endgültig* | définitiv* permanent*
one-half: half halves halved | половин* | половин* | 一半 半数 过半 | نصف | hälfte* halbe* halbier* | moitié demi demie
one-quarter: a_quarter quarter_of one_quarter three_quarters | чверть чверті | четверть четверти | 四分之一 四分之三 | ربع ارباع | viertel | quart quarts
one-third: a_third one_third two_thirds | третин* | треть трети | 三分之一 三分之二 | ثلث ثلثي ثلثا | drittel* | tiers
dozens: dozen* scores_of | дюжин* десятк* | дюжин* десятк* десятков | 数十 几十 十几 | عشرات | dutzend* | douzaine* dizaine*
hundreds: hundreds | сотні сотень сотням | сотни сотен сотням | 数百 上百 几百 | مئات | hunderte* | centaines centaine
thousands: thousands | тисячі_людей тисячі | тысячи_людей | 数千 上千 成千上万 | الاف | tausende* | milliers
most-of: most_of majority_of the_majority mostly bulk_of | більшіст* | большинств* | 大部分 大多数 多数 | معظم غالبيه اغلب اغلبيه | mehrheit* die_meisten größtenteils großteil* | plupart majorité*
hardly-any: hardly_any almost_no barely_any next_to_nothing scarcely hardly | майже_не майже_жодн* лічені | почти_не почти_нет считанные | 几乎没有 寥寥 极少 | بالكاد لا_يكاد | kaum fast_kein fast_keine | presque_pas presque_aucun quasiment_pas
triple: triple* tripled trebl* threefold three_times_as | втрич* потрої* | втрое утроил* | 三倍 增至三倍 | ثلاثه_اضعاف | verdreifach* dreimal_so | tripl*
on-average: average averaged averages on_average | у_середньому в_середньому | в_среднем | 平均 人均 | متوسط في_المتوسط | durchschnitt* im_schnitt | moyenne moyennes en_moyenne
`;
