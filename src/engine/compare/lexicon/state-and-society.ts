// News words of one meaning across languages: offices, courts, money, health, schools, press. Columns: en | uk | ru | zh | ar | de | fr.
export const STATE_AND_SOCIETY = `
authority: authority authorities harbour_authority regulator* watchdog* | влад* управлінн* регулятор* інспекці* | власт* управлен* регулятор* инспекци* | 当局 港务局 管理局 监管 海事局 主管部门 | سلط* هيئ* ادار* | behörde* aufsicht* amt | autorité* régulateur*
spokesperson: spokes* | речни* пресслужб* прес-секретар* | представител* пресс-служб* пресс-секретар* | 发言人 | متحدث* ناطق* | sprecher* pressestelle* | porte-parole
officer: officer* duty_officer official* | чергова черговий чергової чергового посадов* офіцер* | дежурн* чиновник* офицер* | 值班 官员 军官 | ضابط* ضباط خفر مناوب* موظف* | beamt* offizier* diensthabend* | officier* fonctionnaire* responsable*
reporter: reporter* journalist* correspondent* newspaper* newsroom | журналіст* кореспондент* репортер* газет* | журналист* корреспондент* репортер* газет* | 记者 本报记者 报社 媒体 | صحاف* صحفي* مراسل* صحيف* | reporter* journalist* zeitung* | journaliste* reporter* journal journaux
unnamed: anonymous* unnamed name_withheld be_named be_identified condition_of_anonymity not_give_her not_give_his declined_to_be | анонім* не_називати попросив_не попросила_не | аноним* не_называть пожелавш* | 不愿具名 匿名 不具名 不愿透露姓名 | مجهول* طلب_عدم رفض_الكشف عدم_ذكر | anonym* ungenannt* | anonym* requis_l'anonymat
no-comment: comment comments commenting decline_to_comment | комент* | коммент* | 置评 评论 不便评论 拒绝置评 | تعليق* يعلق علق* | kommentar* äußern | commentaire* commenter
question: question* interview* interrogat* quizzed | пита* запитан* допит* опит* поясненн* | вопрос* допрос* допраш* опрос* объяснен* | 问询 询问 讯问 盘问 提问 | استجواب* سؤال* اسئل* استجوب* تحقيق_مع | befrag* vernehm* verhör* | interrog* question* audition*
cooperate: cooperat* | співпрац* сприя* | сотруднич* содейств* | 配合 合作 | تعاون* | zusammenarbeit* kooper* | coopér* collabor*
doubt: doubt* suspicion* otherwise disput* contradict* contest* | сумнів* підозр* запереч* оспор* спереч* | сомнен* подозр* оспар* спор* | 怀疑 质疑 疑问 争议 | شك الشك شكوك مشكك* خالف* ناقض* نفي* | zweifel* bestreit* widersprech* | dout* soupçon* contest* contred*
reason: reason* ground* justif* motive* | причин* підстав* мотив* | причин* основан* мотив* | 理由 原因 动机 依据 | سبب* اسباب مبرر* دافع* يدعو | grund gründe* anlass motiv* | raison* motif*
claim-made: claim* assert* insist* maintain* contend* | стверджу* наполяга* запевн* | утвержда* настаива* завер* | 称 声称 坚称 强调 一再 | زعم* ادعي* شدد* اصر* | behaupt* beharr* versicher* | affirm* insist* soutien*
warning: warn* caution* advise* urge | попередж* застер* радять рад* | предупрежд* предостер* совету* | 警告 提醒 告诫 劝告 建议 | حذر* تحذير* نصح* نبه نبهت | warn* mahnt* rät raten | averti* prévenu* conseil* mise_en_garde
inspection: inspect* check checks checked survey* examin* audit* | інспекц* огляд* перевір* аудит* | инспекц* осмотр* провер* аудит* | 检查 检验 年检 检修 审计 巡查 | تفتيش* فحص* معاين* تدقيق | inspekt* prüf* kontroll* | inspect* contrôl* vérif* audit*
pass-test: pass passed valid in_order qualified satisfactor* | пройш* склав придатн* чинн* | прошел прошла прошло годен годн* действит* | 合格 通过检查 达标 | اجتاز* صالح* سليم* | bestanden* gültig* einwandfrei | conforme* valide* réussi*
fail-test: fail* invalid did_not_pass | не_пройшов не_пройшла не_пройшло провал* непридатн* | не_прош* провал* негодн* | 未通过 不合格 | لم_يجتز فشل* رسب* | durchgefallen* nicht_bestanden | échou* recalé* non_conforme
replace: replac* renew* swap* substitut* exchange* swapped replacement* changed_for in_place_of | замін* оновл* помінял* | замен* обновл* помен* сменил* | 更换 替换 取代 换成 换新 | استبدل* استبدال* تغيير* حل_محل | ersetz* ausgetauscht* erneuer* ausgetausch* ausgewechsel* austausch* ersatz* | remplac* renouvel* substitu*
seal: seal seals leak* watertight waterproof* | ущільн* водонепроник* герметичн* | уплотн* водонепрониц* герметичн* | 密封 水密 防水 | عزل* مانع* حشو* | dicht* wasserdicht* | joint* étanch*
custom-house: customs | митн* | тамож* | 海关 | جمار* | zoll* | douan*
consulate: consul* embass* | консул* посольств* | консул* посольств* | 领事 领事馆 使馆 | قنصل* سفار* | konsul* botschaft* | consul* ambassad*
hotline: hotline* helpline* telephone_line | гарячу_лінію лінію гаряч* | горяч* | 热线 专线 | خط*_ساخن خطا_ل خط | hotline* sondertelefon | numéro_vert ligne_d'appel
relative: relative* families kin bereaved next_of_kin | родич* рідні рідних близькі близьких | родствен* родные родных близкие близких | 家属 亲属 亲人 | اسر* اهالي اقارب ذوي عائل* | angehörig* hinterblieb* | proches familles parents
citizen: citizen* national nationals nationality | громадян* | гражд* | 公民 国民 国籍 | مواطن* رعايا جنسي* | staatsbürger* staatsangehörig* bürger* | citoyen* ressortissant* nationalité
sailor-fund: charity charities mission church pastor pew pews | місі* благодійн* | мисси* благотвор* | 教会 慈善 | خيري* بعث* | mission* wohltät* | mission* caritati*
mail: mail post postal parcel* | пошт* посилк* | почт* посылк* | 邮件 邮政 包裹 邮船 邮轮 | بريد* طرود | post* paket* | poste postal* colis
loss-of-money: loss losses damage* cost* | збит* втрат* | убыт* ущерб* | 损失 亏损 | خسائر خساره | verlust* schaden* | pertes dégâts
estimate: estimat* reckon* assess* valuation | оцін* підрах* приблизн* | оцен* подсчит* примерн* | 估计 预计 评估 估算 约为 | تقدير* قدر* تقديرات | schätz* bewert* | estim* évalu*
cargo-box: container* | контейнер* | контейнер* | 集装箱 | حاوي* | container* | conteneur*
freighter: freighter* cargo_ship* bulk_carrier* | суховантаж* балкер* | сухогруз* балкер* | 货轮 货船 | سفين*_شحن شحن | frachter* frachtschiff* | cargo cargos vraquier*
deadline: deadline* overdue behind_schedule postpone* delay* put_off | термін* відклад* перенес* | срок* отлож* перенес* | 推迟 延期 工期 期限 逾期 | مهل* تاجيل* ارجا* | frist* verschieb* verschob* verzöger* | délai* échéance* reporté reportée reportés reportées report
insider: insider* source sources industry_sources familiar | джерел* поінформован* | источник* осведомлен* | 业内人士 知情人士 消息人士 消息 | مصدر* مصادر مطلع* | quelle* insider* kreise | source* milieux
news-agency: news_agency newswire wire agency agencies | агентств* агенці* | агентств* | 通讯社 新华社 援引 | وكال* انباء | nachrichtenagentur* agentur* | agence*
stewards: cashier clerk* ticket_seller teller | касир* | кассир* | 售票员 收银员 出纳 | صراف محصل* | kassier* schalter* | caissi* guichet*
ticket: ticket* fare fares | квит* проїз* | билет* проезд* | 车票 船票 购票 门票 | تذكر* تذاكر | fahrkarte* ticket* karte | billet* ticket*
aboard: aboard on_board onboard | на_борту борту | на_борту борту | 船上 机上 车上 载有 | علي_متن* متنها متنه متن | an_bord bord | à_bord bord
occupants: carrying carried capacity seats | переб* перевоз* | наход* перевоз* | 载有 载客 乘坐 | تقل يقل كان_علي | befand* | transportait
teacher-person: schoolteacher* teacher* | вчител* учител* | учител* | 教师 老师 | معلم* مدرس* | lehrer* | enseignant* instituteur*
judge: judge* magistrate* | суддя судді суддів | судья судьи судей | 法官 审判长 | قاض* قضاه | richter* | juge* magistrat*
trial: trial trials hearing* retrial proceeding* | процес* слуханн* засідан* | процесс* слушан* заседан* | 庭审 审判 开庭 听证 | محاكم* جلس* | prozess* verhandlung* anhörung* | procès audience*
bail: bail parole probation | застав* під_заставу умовн* | залог* условн* | 保释 假释 缓刑 | كفال* مراقب* | kaution* bewährung* | caution sursis
evidence: evidence proof prove* | доказ* довели | доказ* улик* | 证据 证明 证实 | دليل ادل* اثبت* برهان | beweis* | preuve* prouv*
lawsuit: lawsuit* sue* sued suing plaintiff* | позов* позива* | иск иск* истец* | 诉讼 起诉 原告 | دعوي* مقاضا* | klage* kläger* verklagt* | plainte* poursuit*
innocent: innocen* not_guilty acquit* | невинн* виправд* | невинов* невинн* оправд* | 无罪 清白 | بري* براء* | unschuld* freispruch* freigesprochen* | innocen* acquitt*
murder: murder* homicide manslaughter | вбивств* | убийств* | 谋杀 杀人 凶杀 | قتل_عمد جريمه_قتل | mord* totschlag* | meurtre* homicide* assassin*
law-enactment: constitution* amendment* bill bills reform* | конституц* поправк* законопро* реформ* | конституц* поправк* законопро* реформ* | 宪法 修正案 法案 草案 改革 | دستور* تعديل* اصلاح* مشروع_قانون | verfassung* reform* gesetzentwurf* | constitution* amendement* réforme* projet_de_loi
poll-opinion: opinion_poll* pollster* popularity rating* approval | рейтинг* опитуванн* | рейтинг* опрос* | 民调 支持率 | استطلاع* شعبي* | umfrage* zustimmung* | sondage* popularité
candidate: candidate* nominee* running_for contender* | кандидат* претендент* | кандидат* претендент* | 候选人 参选 | مرشح* | kandidat* bewerber* | candidat* prétendant*
turnout: turnout polling ballot* | явк* бюлетен* дільниц* | явк* бюллетен* участк* | 投票率 选票 投票站 | اقبال نسبه_المشاركه مراكز_الاقتراع | wahlbeteiligung* stimmzettel* wahllokal* | participation bulletin* urnes
opposition: opposition dissident* | опозиц* | оппозиц* | 反对派 反对党 | معارض* | opposition* | opposition* opposant*
coup: coup putsch junta overthrow* | переворот* путч* хунт* | переворот* путч* хунт* | 政变 军政府 推翻 | انقلاب* اطاح* | putsch* staatsstreich* junta | coup_d'état putsch junte
pension: pension* retire* retirement | пенсі* | пенси* | 养老金 退休 | تقاعد* معاش* | rente* pension* ruhestand | retraite* pension*
salary: wage* salar* pay_rise bonus* | зарплат* платн* премі* оклад* | зарплат* жаловань* преми* оклад* | 工资 薪水 加薪 奖金 | رواتب راتب اجور اجر علاو* | lohn löhne* gehalt* gehälter* | salaire* prime*
strike-work: strike strikes strikers walkout* stoppage* | страйк* | забастов* стачк* | 罢工 停工 | اضراب* مضرب* | streik* warnstreik* | grève* gréviste* débrayage*
bankrupt: bankrupt* insolven* liquidat* | банкрут* ліквідац* | банкрот* ликвидац* | 破产 清算 倒闭 | افلاس* مفلس* تصفي* | pleite* insolven* bankrott* | faillite* liquidat*
invest: invest* stake* capital | інвест* вкла* капітал* | инвест* вложен* капитал* | 投资 资本 入股 | استثمار* مستثمر* راس_المال | invest* kapital* | invest* capitaux
loan: loan* credit* mortgage* lend* borrow* | кредит* позик* іпотек* | кредит* заем займ* ипотек* | 贷款 信贷 借款 房贷 | قرض* قروض ائتمان رهن | kredit* darlehen* hypothek* | prêt prêts crédit* emprunt*
deposit-bank: deposit* savings saver* | вклад* депозит* заощадж* | вклад* депозит* сбереж* | 存款 储蓄 储户 | ودائع وديع* مدخرات | einlage* spar* | dépôt* épargn*
quarter: quarter* quarterly | квартал* чверт* | квартал* четверт* | 季度 季报 | ربع_سنوي* فصل* | quartal* viertel* | trimestre*
double: double* twofold triple* threefold doubling doubled twice_as | вдвічі подво* втричі подвої* | вдвое удво* втрое удвоил* | 翻倍 两倍 翻番 翻一番 加倍 增加一倍 | ضعف* تضاعف* مضاعف* ضعفي | verdopp* doppel* zweimal_so doppelt* | doubl* tripl* doublement
subsidy: subsid* grant grants benefit benefits allowance* | субсид* пільг* допомог* дотац* | субсид* льгот* пособи* дотац* | 补贴 津贴 补助 | دعم اعان* منح* | zuschuss* subvention* beihilfe* | subvention* allocation* aide*
harvest: harvest* crop crops sowing planting | врожа* посів* жнив* | урожа* посев* жатв* | 收成 收获 庄稼 播种 作物 | محصول* حصاد محاصيل زراع* | ernte* aussaat* | récolte* moisson* culture*
industry: industr* manufactur* | промислов* виробни* галуз* | промышлен* производ* отрасл* | 工业 制造 产业 | صناع* تصنيع | industri* herstell* | industri* fabri*
test-positive: tested_positive positive negative | позитивн* негативн* | положительн* отрицательн* | 阳性 阴性 | ايجابي* سلبي* | positiv* negativ* | positi* négati*
infection: infect* contagio* transmission | інфекц* зараж* заразн* | инфекц* зараж* заразн* | 感染 传染 感染者 | عدوي* معدي* اصاب* | infekt* ansteck* | infect* contagi* contamin*
quarantine: quarantin* isolat* lockdown* curfew* | карантин* ізоляц* комендантськ* локдаун* | карантин* изоляц* комендантск* локдаун* | 隔离 封控 宵禁 封城 | حجر* عزل* حظر_التجول | quarantäne* isolier* ausgangssperre* | quarantaine* isolement confinement* couvre-feu
surgery: surgery operation* operated transplant* | операц* пересадк* хірург* | операц* пересад* хирург* | 手术 移植 | جراح* عملي*_جراحي* زرع* | operation* operier* transplant* | opération* chirurg* greffe*
poisoning: poison* salmonella* botulis* food_poisoning | отруєн* отруї* сальмонел* | отравл* сальмонел* | 中毒 食物中毒 沙门氏菌 | تسمم* سالمونيلا | vergift* salmonell* | intoxicat* empoisonn* salmonell*
department: department* directorate* bureau | департамент* управлін* відділ* | департамент* управлен* отдел* | 部门 | دائر* مديري* قسم | abteilung* dezernat* | département* direction* bureau
ministry: ministr* | міністерств* мінздоров* міноборон* мзс | министерств* минздрав* минобороны мид | 卫生部 国防部 外交部 | وزار* | ministeri* | ministère*
emergency-service: emergency_service* emergency_services rescue_service* civil_defence civil_defense civil_protection | дснс рятувальник* цивільн*_захист* | мчс спасател* гражданск*_оборон* | 应急管理 消防部门 救援队 | الدفاع_المدني خدمات_الطواري | rettungskräfte* katastrophenschutz* thw | secours sécurité_civile protection_civile
local-time: local_time | місцевим_часом | местному_времени | 当地时间 | توقيت_المحلي التوقيت_المحلي | ortszeit | heure_locale
`;
