// Countries, and cities whose names differ between languages by more than their script. Columns: en | uk | ru | zh | ar | de | fr.
export const COUNTRIES = `
land-germany: germany german* | німеччин* німец* | германи* немец* | 德国 | المانيا الماني* | deutschland* deutsch* | allemagne allemand*
land-france: france french* | франці* францу* | франци* француз* | 法国 | فرنسا فرنسي* | frankreich* franzö* | france franç*
land-britain: britain british uk united_kingdom england english scotland scottish wales | британі* великобритан* англі* шотланд* | британи* великобритани* англи* шотланд* | 英国 英格兰 | بريطانيا بريطاني* انجلترا | großbritannien* britisch* england* englisch* schottland | royaume-uni royaume_uni grande-bretagne britanni* angleterre anglais* écosse
land-usa: usa united_states america american* | сша америк* | сша америк* | 美国 | امريكا امريكي* الولايات_المتحده | usa amerika* vereinigte_staaten vereinigten_staaten | états-unis etats-unis américain* amérique
land-italy: italy italian* | італі* | итали* италь* | 意大利 | ايطاليا ايطالي* | italien* | italie* 
land-spain: spain spanish spaniard* | іспан* | испан* | 西班牙 | اسبانيا اسباني* | spanien* spanisch* | espagn*
land-poland: poland polish | польщ* польськ* поляк* | польш* польск* поляк* | 波兰 | بولندا بولندي* | polen* polnisch* | pologne polonais*
land-hungary: hungary hungarian* | угорщин* угорськ* | венгри* венгер* | 匈牙利 | المجر مجري* هنغاريا | ungarn* ungarisch* | hongrie hongrois*
land-austria: austria austrian* | австрі* | австри* | 奥地利 | النمسا نمساوي* | österreich* | autriche autrichien*
land-switzerland: switzerland swiss | швейцар* | швейцар* | 瑞士 | سويسرا سويسري* | schweiz* | suisse*
land-greece: greece greek* | греці* грець* | греци* греческ* | 希腊 | اليونان يوناني* | griechenland* griechisch* | grèce grec grecque*
land-turkey: turkey turkish türkiye | туреччин* турецьк* | турци* турецк* | 土耳其 | تركيا تركي* | türkei türkisch* | turquie turc turque*
land-russia: russia russian* | росія росії росію росією російськ* | росси* российск* | 俄罗斯 俄国 | روسيا روسي* | russland* russisch* | russie russe*
land-ukraine: ukraine ukrainian* | україн* | украин* | 乌克兰 | اوكرانيا اوكراني* | ukrain* | ukrain*
land-belarus: belarus* | білорус* | белорус* беларус* | 白俄罗斯 | بيلاروسيا بيلاروسي* | belarus* weißrussland* | biélorussie bélarus
land-georgia: georgia georgian* | грузія грузії грузію грузин* | грузия грузии грузию грузин* | 格鲁吉亚 | جورجيا جورجي* | georgien* georgisch* | géorgie*
land-czechia: czechia czech* | чехі* чеськ* | чехи* чешск* | 捷克 | التشيك تشيكي* | tschechi* | tchéqui* tchèque*
land-slovakia: slovakia slovak* | словаччин* словацьк* | словаки* словацк* | 斯洛伐克 | سلوفاكيا | slowakei slowakisch* | slovaquie slovaque*
land-croatia: croatia* croat* | хорваті* хорватськ* | хорвати* хорватск* | 克罗地亚 | كرواتيا | kroati* | croatie croate*
land-lithuania: lithuania* | литв* литовськ* | литв* литовск* | 立陶宛 | ليتوانيا | litauen* litauisch* | lituani*
land-latvia: latvia* | латві* | латви* латыш* | 拉脱维亚 | لاتفيا | lettland* lettisch* | lettoni* 
land-finland: finland finnish finn finns | фінлянд* фінськ* | финлянд* финск* | 芬兰 | فنلندا فنلندي* | finnland* finnisch* | finland*
land-sweden: sweden swedish swede* | швеці* шведськ* | швеци* шведск* | 瑞典 | السويد سويدي* | schweden* schwedisch* | suède suédois*
land-norway: norway norwegian* | норвегі* норвезьк* | норвеги* норвежск* | 挪威 | النرويج نرويجي* | norwegen* norwegisch* | norvèg*
land-denmark: denmark danish dane danes | данія данії данію данськ* | дания дании данию датск* | 丹麦 | الدنمارك دنماركي* | dänemark* dänisch* | danemark danois*
land-netherlands: netherlands dutch holland | нідерланд* голланд* | нидерланд* голланд* | 荷兰 | هولندا هولندي* | niederland* niederländ* holland* | pays-bas néerland* hollande
land-belgium: belgium belgian* | бельгі* | бельги* | 比利时 | بلجيكا بلجيكي* | belgi* | belgique belge*
land-ireland: ireland irish | ірланд* | ирланд* | 爱尔兰 | ايرلندا ايرلندي* | irland* irisch* | irlande irlandais*
land-egypt: egypt egyptian* | єгип* | егип* | 埃及 | مصر مصري* | ägypt* | égypt*
land-israel: israel* | ізраїл* | израил* | 以色列 | اسرائيل* | israel* | israël* israél*
land-lebanon: lebanon lebanese | ліван* | ливан* | 黎巴嫩 | لبنان* | libanon* libanes* | liban libanais*
land-syria: syria syrian* | сирія сирії сирію сирійськ* | сирия сирии сирию сирийск* | 叙利亚 | سوريا سوري* | syrien* syrisch* | syrie*
land-jordan: jordan jordanian* | йордан* | иордан* | 约旦 | الاردن اردني* | jordani* | jordani*
land-saudi: saudi | саудівськ* | саудовск* | 沙特 | السعوديه سعودي* | saudi-arabien saudi_arabien saudisch* | saoudi*
land-emirates: emirates emirati uae | емірат* | эмират* оаэ | 阿联酋 | الامارات اماراتي* | emirate* | émirats
land-iraq: iraq iraqi* | ірак* | ирак* | 伊拉克 | العراق عراقي* | irak* | irak* iraq*
land-iran: iran iranian* | іран* | иран* | 伊朗 | ايران* | iran* | iran*
land-morocco: morocco moroccan* | марокк* | марокк* | 摩洛哥 | المغرب مغربي* | marokk* | maroc marocain*
land-algeria: algeria* | алжир* | алжир* | 阿尔及利亚 | الجزائر جزائري* | algeri* | algéri*
land-china: china chinese | китай китаї китаю китаєм китайськ* | китай китае китаю китаем китайск* | 中国 | الصين صيني* | china chines* | chine chinois*
land-japan: japan japanese | япон* | япон* | 日本 | اليابان ياباني* | japan* | japon*
land-korea: korea korean* | корея кореї корею корейськ* | корея кореи корею корейск* | 韩国 朝鲜 | كوريا كوري* | korea* südkorea* nordkorea* | corée*
land-india: india indian* | індія індії індію індійськ* | индия индии индию индийск* | 印度 | الهند هندي* | indien* indisch* | inde indien*
land-australia: australia australian* | австралі* | австрали* | 澳大利亚 | استراليا استرالي* | australien* australisch* | australie*
land-canada: canada canadian* | канад* | канад* | 加拿大 | كندا كندي* | kanada* kanadisch* | canada canadien*
land-mexico: mexico mexican* | мексик* | мексик* | 墨西哥 | المكسيك مكسيكي* | mexiko* mexikanisch* | mexique mexicain*
land-brazil: brazil brazilian* | бразил* | бразил* | 巴西 | البرازيل برازيلي* | brasilien* | brésil*
land-argentina: argentina argentine* | аргентин* | аргентин* | 阿根廷 | الارجنتين ارجنتيني* | argentinien* | argentin*
land-venezuela: venezuela venezuelan* | венесуел* | венесуэл* | 委内瑞拉 | فنزويلا فنزويلي* | venezuela* venezolanisch* | venezuela vénézuél*
land-colombia: colombia colombian* | колумбі* | колумби* | 哥伦比亚 | كولومبيا كولومبي* | kolumbien* | colombie*
land-ethiopia: ethiopia ethiopian* | ефіоп* | эфиоп* | 埃塞俄比亚 | اثيوبيا اثيوبي* | äthiopien* | éthiopie*
land-kenya: kenya kenyan* | кені* | кени* | 肯尼亚 | كينيا كيني* | kenia* | kenya*
land-nigeria: nigeria nigerian* | нігері* | нигери* | 尼日利亚 | نيجيريا نيجيري* | nigeria* | nigéria*
land-south-africa: south_africa south_african* | пар | юар | 南非 | جنوب_افريقيا | südafrika* | afrique_du_sud sud-africain*
land-tunisia: tunisia tunisian* | туніс* | тунис* | 突尼斯 | تونس تونسي* | tunesien* | tunisie*
land-libya: libya libyan* | лівія лівії лівію лівійськ* | ливи* | 利比亚 | ليبيا ليبي* | libyen* | libye*
land-sudan: sudan sudanese | судан* | судан* | 苏丹 | السودان سوداني* | sudan* | soudan*
land-yemen: yemen yemeni* | ємен* | йемен* | 也门 | اليمن يمني* | jemen* | yémen*
land-qatar: qatar qatari* | катар* | катар* | 卡塔尔 | قطر قطري* | katar* | qatar*
land-pakistan: pakistan pakistani* | пакистан* | пакистан* | 巴基斯坦 | باكستان باكستاني* | pakistan* | pakistan*
land-afghanistan: afghanistan afghan* | афган* | афган* | 阿富汗 | افغانستان افغاني* | afghan* | afghan*
land-bangladesh: bangladesh bangladeshi* | бангладеш* | бангладеш* | 孟加拉国 | بنغلاديش بنغلاديشي* | bangladesch* | bangladesh*
land-indonesia: indonesia indonesian* | індонез* | индонез* | 印度尼西亚 印尼 | اندونيسيا اندونيسي* | indonesien* | indonésie*
land-thailand: thailand thai | таїланд* тайськ* | таиланд* тайск* | 泰国 | تايلاند تايلاندي* | thailand* thailändisch* | thaïland*
land-vietnam: vietnam vietnamese | в'єтнам* | вьетнам* | 越南 | فيتنام فيتنامي* | vietnam* | vietnam* viêt_nam
land-philippines: philippines philippine filipino* | філіппін* | филиппин* | 菲律宾 | الفلبين فلبيني* | philippin* | philippin*
land-new-zealand: new_zealand new_zealander* | новозеланд* | новозеланд* | 新西兰 | نيوزيلندا نيوزيلندي* | neuseeland* | nouvelle_zélande néo-zélandais*
land-portugal: portugal portuguese | португал* | португал* | 葡萄牙 | البرتغال برتغالي* | portugal* portugiesisch* | portug*
land-romania: romania romanian* | румун* | румын* | 罗马尼亚 | رومانيا روماني* | rumän* | rouman*
land-bulgaria: bulgaria bulgarian* | болгар* | болгар* | 保加利亚 | بلغاريا بلغاري* | bulgari* | bulgar*
land-serbia: serbia serbian* | серб* | серб* | 塞尔维亚 | صربيا صربي* | serbien* serbisch* | serbie serbe*
land-moldova: moldova moldovan* | молдов* | молдов* молдав* | 摩尔多瓦 | مولدوفا | moldau* moldawien* | moldavie moldave*
land-kazakhstan: kazakhstan kazakh* | казах* | казах* | 哈萨克斯坦 | كازاخستان | kasach* | kazakh*
city-vienna: vienna viennese | відень відня відні віденськ* | вена вене вену вены венск* | 维也纳 | فيينا | wien* | vienne*
city-warsaw: warsaw | варшав* | варшав* | 华沙 | وارسو | warschau* | varsovie*
city-rome: rome | рим рима римі римськ* | рим рима риме римск* | 罗马 | روما | rom | rome
city-athens: athens | афін* | афин* | 雅典 | اثينا | athen | athènes
city-cairo: cairo | каїр* | каир* | 开罗 | القاهره | kairo | caire
city-jerusalem: jerusalem | єрусалим* | иерусалим* | 耶路撒冷 | القدس | jerusalem* | jérusalem
city-beijing: beijing peking | пекін* | пекин* | 北京 | بكين | peking* | pékin
city-brussels: brussels | брюссел* | брюссел* | 布鲁塞尔 | بروكسل | brüssel* | bruxelles
city-copenhagen: copenhagen | копенгаген* | копенгаген* | 哥本哈根 | كوبنهاغن | kopenhagen* | copenhague
city-cologne: cologne | кельн* | кельн* кёльн* | 科隆 | كولونيا | köln* | cologne
city-munich: munich | мюнхен* | мюнхен* | 慕尼黑 | ميونيخ | münchen* münchner* | munich*
city-aachen: aachen | аахен* | аахен* ахен* | 亚琛 | آخن | aachen* | aix-la-chapelle
city-damascus: damascus | дамаск* | дамаск* | 大马士革 | دمشق | damaskus | damas
`;
