// Spanish news words, by the concepts of the other tables: the most frequent words in news of events.
export const SPANISH = `
dead: muert* murió murieron fallec* víctima* mata* mató mataron perdi*_la_vida
injured: herid* lesionad*
missing: desaparecid*
rescued: rescat* rescue*
hospital: hospital* clínica*
evacuated: evacuad* evacuación evacuaron
displaced: desplazad* refugiad* migrante*
detained: detenid* detuv* arrest* detención
freed: liberad* liberación liberaron
people: persona* gente habitante* vecino* residente* ciudadano*
passenger: pasajero* viajero*
crew: tripulante* tripulación
worker: trabajador* obrero* emplead*
child: niño* niña* menor menores
woman: mujer*
police: policía* policial*
soldier: soldado* militar* tropas
fireman: bombero*
rescuer: rescatista* socorrista*
government: gobierno*
minister: ministr*
president: president*
governor: gobernador*
mayor: alcald*
court: tribunal* corte juzgado*
judge: juez jueces jueza
say: dijo informó anunció afirmó declaró explicó señaló según aseguró confirmó admitió
fire: incendio* fuego*
explosion: explosión explosiones explot* estall*
earthquake: terremoto* sismo* temblor*
flood: inundac* inundad*
collapse: derrumb* colaps* desplom*
damage: daño* dañad*
house: casa* vivienda* edificio*
school: escuela* colegio* clases
road: carretera* camino* autopista*
bridge: puente*
ship: barco* buque* embarcación
train: tren trenes
plane: avión aviones
vehicle: vehículo* coche* autobús
port: puerto*
election: elección elecciones votación comicios voto*
strike-work: huelga* paro
protest: protesta* manifestación manifestante* marcha*
attack: ataque* atacó atentado*
war: guerra*
price: precio*
increase: aument* subi* alza
decrease: cayó bajó baj* redu* descenso
money: dinero euro* dólar*
close: cerrad* cerr*
open: abiert* abri* reabr*
resume: reanud*
begin: comenz* empez* inici*
end: termin* acab* final*
damaged: dañad*
institute: instituto*
cause: causa* provoc*
investigate: investig*
`;
