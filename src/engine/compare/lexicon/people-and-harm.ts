// News words of one meaning across languages: people, harm, rescue, health. Columns: en | uk | ru | zh | ar | de | fr.
export const PEOPLE_AND_HARM = `
dead: kill* die* dead* death* fatal* perish* lethal | загин* загибл* вбит* помер* жертв* смерт* убит* загибель | погиб* умер* убит* жертв* смерт* скончал* гибел* | 死亡 遇难 身亡 丧生 死者 致死 罹难 死于 | قتل* قتيل* مقتل* توفي* وفا* ضحاي* مصرع موت ماتو* مات شهد* | tot tote* tödlich* getötet* starb* gestorben* todes* opfer | mort* tué* décéd* décès victime*
injured: injur* wound* hurt* casualt* | поранен* травм* постражд* | ранен* пострада* травм* | 受伤 伤者 轻伤 重伤 | جريح* جرح* اصيب* اصاب* مصاب* | verletzt* verwundet* | bless*
missing: missing vanish* disappear* unaccounted | зник* | пропа* исчез* | 失踪 失联 | مفقود* فقد* اختف* | vermisst* verschwund* | disparu* disparai*
rescued: rescu* save* saved survivor* surviv* recover* | врят* рятув* вціл* | спас* выжив* уцелел* | 获救 救出 救援 幸存 营救 | انقذ* انقاذ ناج* نجا | gerettet* rettung* überleb* | sauv* secour* rescap* surviv*
trapped: trap* stranded stuck | застряг* заблоков* | застря* заблокир* | 被困 | عالق* محاصر* | eingeschlossen* gestrandet* | coinc* bloqué*
hospital: hospital* clinic clinics ward infirmary admitted intensive | лікарн* госпітал* реанімац* клінік* шпитал* | больниц* госпитал* реанимац* клиник* | 医院 住院 送医 诊所 重症 | مستشفي* مشفي مستشفيات عيادة العناية | krankenhaus* klinik* | hôpita* clinique*
evacuated: evacuat* relocat* moved shelter* | евакую* укритт* переселен* | эвакуир* эвакуац* укрыти* | 疏散 撤离 转移 避难 | اجلاء اجلي ملاج* اخلاء | evakuier* | évacu*
displaced: homeless displaced refugee* migrant* | біжен* переселен* мігрант* | бежен* мигрант* | 难民 移民 | نازح* لاجي* مهاجر* نزح* | flüchtling* | réfugi* migrant*
ill: ill sick* illness* disease* infect* virus* outbreak* epidemic* pandemic fever symptom* measles cholera flu salmonella dysentery poison* | хвор* захвор* інфекц* вірус* спалах* епідем* отруєн* симптом* | больн* заболе* инфекц* вирус* вспышк* эпидем* отравлен* симптом* | 病 感染 疫情 病毒 中毒 症状 患者 | مرض* مريض* عدوي فيروس* وباء تسمم* اصابات اعراض | krank* infekt* virus* ausbruch* | malad* infect* virus épidémi*
patient: patient patients | пацієнт* | пациент* | 病人 患者 | مرضي مريض | patient* | patient*
vaccine: vaccin* jab jabs immuni* shots dose doses | вакцин* щеплен* доз* | вакцин* прививк* доз* | 疫苗 接种 剂 | لقاح* تطعيم* جرع* | impf* | vaccin*
doctor: doctor* physician* medic medics nurse* surgeon* paramedic* medical epidemiologist* | лікар* медик* медсестр* хірург* | врач* медик* медсестр* доктор* хирург* | 医生 医护 护士 医务 | طبيب* اطباء ممرض* مسعف* | arzt ärzt* krankenschwester* | médecin* infirmi*
medicine: medicine* drug drugs pill* tablet* insulin treat* | лік* препарат* інсулін ліку* | лекарств* препарат* инсулин | 药 药品 药物 治疗 胰岛素 | دواء ادوي* الانسولين علاج* | medikament* arznei* | médicament*
child: child* kid kids pupil* schoolchild* toddler* boy boys girl girls baby babies infant* teenager* minor minors | дит* діт* учн* школяр* хлопч* дівчин* немовл* підліт* | дет* ребен* школьник* ученик* мальчик* девочк* подростк* | 儿童 孩子 学生 男孩 女孩 婴儿 | طفل* اطفال تلميذ* تلاميذ صبي فتاة اولاد | kind kinder* schüler* | enfant* élève* garçon* fille*
woman: woman women female wife mother* | жін* матір матері матерів дружин* | женщин* мат* жен* | 女子 女性 妇女 母亲 | امراة نساء ام سيدة | frau frauen | femme* mère*
family: famil* relative* parent* husband son daughter brother* sister* widow | родин* сім'* батьк* родич* | семь* родствен* родител* | 家属 家人 家庭 父母 亲属 | عائل* اسر* اهالي اقارب | famili* angehörig* eltern | famill* parent* proche*
people: people person persons residents inhabitants locals citizens population villagers townspeople neighbours neighbors | люд* осіб особ* мешканц* жител* населен* громадян* | люд* человек* жител* населен* граждан* | 人 居民 民众 村民 市民 群众 | شخص* اشخاص ناس سكان نسم* اهالي مواطن* مدني* | mensch* person* einwohner* bewohner* | personne* gens habitant* population
passenger: passenger* travell* traveler* commuter* aboard | пасажир* | пассажир* | 乘客 旅客 | راكب ركاب مسافر* | passagier* fahrgäst* reisend* | passager* voyageur*
crew: crew* sailor* seafarer* seaman seamen mate | екіпаж* моряк* | экипаж* моряк* | 船员 机组 | طاقم بحار* | besatzung* crew | équipage* marin marins
captain: captain* skipper* master | капітан* | капитан* | 船长 | قبطان ربان | kapitän* | capitaine*
driver: driver* motorist* motorman | водій* водії* водійк* машиніст* | водител* машинист* | 司机 驾驶员 | سائق* | fahrer* lokführer* | conducteur* chauffeur*
pilot: pilot pilots | пілот* льотчик* | пилот* летчик* | 飞行员 | طيار* | pilot* | pilote*
worker: worker* employee* staff* labour* labor* miner* oilmen technician* engineer* workforce | працівник* робітник* співробітник* шахтар* енергетик* персонал* інженер* | рабоч* работник* сотрудник* шахтер* персонал* инженер* | 工人 员工 职工 矿工 工程师 | عامل عمال موظف* مهندس* | arbeiter* mitarbeiter* beschäftigt* | ouvrier* employé* salarié* travailleur*
farmer: farmer* peasant* herder* shepherd* grower* | фермер* селян* аграрі* | фермер* крестьян* аграри* | 农民 农户 牧民 | مزارع* فلاح* رعاة | bauer* landwirt* | agricult* paysan* éleveur*
fisherman: fishermen fisherman fisher* trawler* | рибал* | рыбак* рыболов* | 渔民 渔船 | صياد* | fischer* | pêcheur*
teacher: teacher* schoolmaster* | вчител* учител* педагог* | учител* педагог* | 教师 老师 | معلم* مدرس* | lehrer* | enseignant* professeur*
student: student* undergraduate* | студент* | студент* | 大学生 学生 | طالب طلاب طلبة | student* | étudiant*
fireman: firefighter* firemen fireman brigade | пожежник* рятувальник* вогнеборц* ДСНС дснс | пожарн* спасател* МЧС мчс | 消防员 消防队 消防 | اطفائي* الاطفاء الدفاع | feuerwehr* | pompier*
rescuer: rescuer* responder* diver divers lifeguard* volunteer* coastguard* | рятувальн* водолаз* волонтер* | спасател* водолаз* волонтер* | 救援人员 潜水员 志愿者 救援队 | منقذ* غواص* متطوع* | retter* taucher* freiwillig* | sauveteur* plongeur* bénévole*
soldier: soldier* troops serviceman servicemen infantry gunman gunmen fighter* militant* rebel* | військов* солдат* боєц* боєць бійц* бойовик* | военн* солдат* боец* бойц* боевик* | 士兵 军人 武装分子 叛军 | جندي جنود عسكري* مسلح* مقاتل* متمرد* | soldat* kämpfer* rebell* | soldat* combattant* rebelle* militaire*
hostage: hostage* captive* kidnap* abduct* captivity ransom* | заручник* викраден* полон* викуп* | заложник* похищ* плен* выкуп* | 人质 绑架 劫持 赎金 | رهين* رهائن مختطف* خطف* اختطاف فدية | geisel* entführ* lösegeld | otage* enlev* kidnapp* rançon*
prisoner: prisoner* inmate* pow pows detaine* | полонен* в'язн* ув'язнен* | пленн* заключенн* | 囚犯 战俘 | سجين سجناء اسير اسري معتقل* | gefangen* häftling* | prisonnier* détenu*
freed: freed free release* liberat* handed exchange* swap* | звільн* визвол* обмін* відпуст* | освобод* отпуст* обмен* | 获释 释放 交换 | افرج* الافراج اطلق تحرير تبادل | freigelassen* befreit* | libér* relâch* échang*
detained: detain* arrest* custod* apprehend* jailed imprison* | затрим* заарешт* арешт* під_варт* | задерж* арест* | 拘留 逮捕 被捕 扣押 拘押 羁押 | اعتقل* اعتقال* احتجز* احتجاز* توقيف اوقف* | festgenommen* verhaftet* festnahme* | arrêt* interpell* détenu*
escaped: escape* fled flee* ran away | втек* втіка* утек* | сбежа* бежа* | 逃脱 逃跑 逃离 | فر هرب* فرار | flucht* geflohen* entkam* | fui* échapp*
health: health healthy well condition | здоров* стан стану стані самопочутт* | здоров* состояни* | 健康 身体 | صحة بصحة صحي* حال* | gesund* | santé
`;
