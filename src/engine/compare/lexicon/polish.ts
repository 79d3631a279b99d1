// Polish news words, by the concepts of the other tables: the most frequent words in news of events.
export const POLISH = `
dead: zginą* zginę* zmar* zabit* zabił* śmier* ofiar* poległ* nie_żyje nie_żyją strac*_życi* życi*_strac*
injured: rann* ranił* zranion* obrażeni* poszkodowan*
missing: zagin* poszukiwan*
rescued: uratow* ocal*
hospital: szpital* hospitaliz*
evacuated: ewaku*
displaced: uchodź* migrant* wysiedl*
detained: zatrzyman* zatrzymał* aresztow* areszt*
freed: uwolni* uwolnion* zwolnion*
ill: zachorow* zakaż* zarażon* chor* wirus*
vaccine: szczepi* szczepion*
trapped: uwięz* uwięzi*
people: osob* osób ludzi ludzie ludziom mieszkań* mieszkaniec obywatel*
man: mężczyzn*
woman: kobiet*
child: dziec* dziewczyn* chłopc* chłopiec nastolat*
passenger: pasażer* podróżn*
crew: załog* maryna*
driver: kierow*
worker: pracowni* robotni* górni*
patient: pacjent*
doctor: lekar* ratowni*_medyczn*
soldier: żołnierz* wojsk*
student: student*
teacher: nauczyciel*
police: policj* policyjn*
fireman: straża* straż*_pożarn*
rescuer: ratowni*
government: rząd*
minister: minist*
president: prezydent*
governor: wojewod*
mayor: burmistrz*
parliament: sejm* senat* parlament* poseł posł*
court: sąd* trybunał*
judge: sędzi*
say: powiedzia* poinformow* poda* oświadczy* przekaza* zapewni* doda* wyjaśni* według
fire: pożar* ogień ogni*
explosion: wybuch* eksploz*
earthquake: trzęsieni*
flood: powódź powodz* podtopi*
collapse: zawali* runą* runęł*
damage: zniszcz* uszkodz* szkod*
house: dom domu domy domów budyn* mieszkan*
school: szkoł* szkół
road: drog* autostrad*
bridge: most mostu mosty moście
ship: statek statk* prom promu łódź łodzi
train: pociąg*
plane: samolot*
vehicle: autobus* autokar* samoch* ciężarów*
port: port portu porcie
election: wybor* głosowan*
strike-work: strajk*
protest: protest* demonstr* manifest*
attack: atak* zaatakow* ostrzał* ostrzel*
war: wojn*
price: cen* koszt*
increase: wzrost* wzrósł* wzrosł* podwyż*
decrease: spad* obniż*
inflation: inflacj*
rate: stop* stopa stopę
company: firm* spółk* przedsiębior*
bank: bank*
profit: zysk*
turnover: przychod* obrot*
deficit-loss: strat*
`;
