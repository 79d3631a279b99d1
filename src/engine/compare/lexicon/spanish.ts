// Spanish news words, by the concepts of the other tables: the most frequent words in news of events.
export const SPANISH = `
dead: muert* murió murieron fallec* víctima* mata* mató mataron perd*_la_vida pereci*
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
decrease: cayó bajó baja bajan bajar bajaron bajada* redu* descenso
money: dinero euro* dólar*
close: cerrad* cerró cerraron cerrar cierra* cierre*
open: abiert* abrió abrieron abrir* abre abren reabr*
resume: reanud*
begin: comenz* empez* inici*
end: termin* acab* final*
damaged: dañad*
institute: instituto*
cause: causa* provoc*
investigate: investig*
previous: anterior* antigu* previ* ex
company: empresa* compañía* firma* sociedad*
continue: continu* sigue siguen siguió siguieron prosig* prosigu*
market: mercado* bolsa
possible: posibl* quizá quizás
next: próxim* siguiente*
first-time: récord histórico primera_vez
chief: jefe jefa jefes director* presidente_de
budget: presupuest* gasto* déficit
new: nuevo nueva nuevos nuevas
plan: plan planes plane* prevé prevén previst* proyect*
work: trabaj* labor* faena*
currency: moneda* divisa* euro* dólar* peso pesos
treaty: tratad* acuerdo* pacto* convenio*
give: dio dieron dar entreg* otorg*
use: usó usaron usar utiliz* emple*
produce: produc* fabric* elabor*
see: vio vieron ver vist*
sell-sold: vend* venta ventas
sell: vend* venta ventas
cost-sum: cuest* costó coste* costo* valor* asciend*
talks: negocia* conversacion* diálogo* reunión reunion* encuentro*
trade: comerci* export* importaci* importó importaron importad* mercanc*
organisation: organizac* ong asociac* entidad*
loss-of-money: pérdida* perdi* daños_por
shares-stock: acción acciones título títulos
arrive: lleg* arrib*
economy: econ* pib recesión
wait: esper* aguard*
tell-inform: comunic* notific* inform*
announce: anunci* present* hizo_público
buy: compra compras compró compraron comprar compraventa comprador* adquir* adquis*
buy-purchase: compra compras compró compraron comprar compraventa comprador* adquir* adquis*
week: semana*
help: ayud* apoy* auxili*
invest: inversi* inversor* invert* invirti*
bank: banco* bancari* entidad_financiera
world: mundo mundial*
agree: acord* acept* respald* aprob* aprueb* pact*
cause-lead: provoc* causó causaron ocasion* origin*
speak: habl* discurs*
council: consejo* comité* comisión junta
book: libro* novel* escritor* ejemplar*
consult: consult*
show: mostr* muestr* exhib*
set-up: fundó fundad* constitu* establec*
rate: tipo_de_interés tasa* tipos_de
demand: exig* reclam* reivindic* demand*
broadcast: televisión televis* emiti* cadena
oil: petróleo crudo combustibl* gasolina*
foreign: extranjer* exterior internacional*
industry: industri* fabric*
danger: peligr* riesgo* amenaz*
help-ask: pidió pidieron piden pedir solicit*
call-upon: instó instan llamó_a llamaron_a
big: grand* gran enorm* mayor
decide: decid* decisión resolv* resolu*
internet: internet página_web
effect: efecto* impact* consecuencia* result*
music: música* canción* cant*
officer: agente* oficiales
cut-verb: recort*
fall: cayó cayeron caída* caer
according-source: según citando
follow: persigu* segu*
town: ciudad* pueblo* localidad* municipi* urb*
write: escrib* escrit* public*
owner: dueñ* propietari* titular*
part: parte partes sección* tramo*
telephone: teléfon* llamad* móvil*
replace: reemplaz* sustitu* relev*
crash: choc* choq* colisi* estrell*
carry: llev* transport* carg*
lead-in-vote: lider* encabez* ventaja
win: ganó ganaron ganar ganador* gana victoria* triunf*
victory: victoria* triunf*
project: proyect* program*
half: mitad por_ciento porcentaje
warn: advirt* advert* alert* avis*
warning: advertencia* alert* aviso*
lead: encabez* dirig* lider*
family: famili* pariente* padre* madre* espos* marido*
pay: pag* abon* salari* sueldo*
salary: salari* sueldo* remunerac* nómina*
earn: salari* sueldo* gana ganan ingreso*
leave: abandon* salió salieron salir partió
receive: recib* obtuv* obten*
health: salud sanitari*
add-remark: añad* agreg* apunt*
game: partido* gol goles encuentro* juego*
electricity: eléctric* electric* apag* luz
study: estudi* investigac* encuesta*
profit: benefici* gananci*
success: éxito* logr*
loan: préstamo* crédit* hipotec*
warehouse: almacén almacen* depósito* bodega* nave
office: cargo mandato oficina*
office-place: oficina* despacho* sede*
last-continue: duró duraron durar* dura prolong*
law: ley leyes decreto* legisl*
expert: experto* experta* analista* científic* especialista*
scientist: científic* investigador*
size: superficie hectárea* extensión
customer: client* consumidor*
offer: ofrec* oferta* ofrezc* propus*
propose: propus* propon* propuest* plante*
charge: acus* imput* cargo*
need: necesi* requier*
contract: contrat* licitac*
stay: permanec* qued*
allow-consent: permit* autoriz*
permit: permiso* licencia* autoriz*
life: vida vidas
carry-out: realiz* efectu* llevó_a_cabo
move: trasla* mov* mudanz*
join: sumó sumaron sumarse unió unieron unirse unirá* particip* secund*
rally-march: marcha* concentr* manifest*
gather: concentr* congreg* reunier* reúne*
change-alter: cambi* modific* alter*
old: antigu* viej* históric*
find: hall* encontr* encuentr* descub* localiz*
subsidy: subvenc* subsidi* bono bonos
quarter-place: barrio* distrito*
water: agua aguas pozo*
aid: ayuda* humanitari* auxili*
letter: carta* correo* misiva*
claim-made: sostien* sostuv* asegur* mantien*
spokesperson: portavoz* portavoc* vocer*
film: película* cine film* rodaje
timetable: horario* retras* puntual* calendario* turno*
deny: negó negaron negar negad* negativa nieg* rechaz* desm* desestim*
deny-claim: negó negaron negar negad* negativa nieg* desmint*
fear: teme temen temía* temió temor* mied* preocup*
army: ejército* armada fuerzas_armadas
annual: anual*
west: oeste occident*
north: norte norteñ* septentrional*
south: sur sureñ* meridional*
east: este oriental oriente
union: sindicat* sindical* gremi*
trade-union: sindicat* sindical* gremi*
level: nivel niveles
route: ruta* línea* trayecto* recorrid*
parliament: parlament* congreso diputad* senado* senador*
team: equipo* club clubes jugador* plantel*
morning: mañana amanec* alba madrugada
night: noche* anoche madrugada
run: corre corren correr corrió corrieron funcion*
resign: dimi* renunci*
resignation: dimi* renunci*
shop: tienda* comerci* local locales supermercado*
technology: satélite* cohete* lanzamiento* órbita*
takeover: adquisic* opa absorb*
want: quier* quer* dese*
length: longitud kilómetro* metros_de
distance: distancia kilómetro*
age: años_de edad ancian*
know: sab* conoc*
tax: impuest* tribut* fiscal*
problem: problema* dificult*
clean: limpi* lav*
small: pequeñ* menor*
dispute: disput* conflict* discut*
respond: respond* respuest* reaccion*
food: comida* aliment* pan
prime-minister: primer_ministro primera_ministra
voyage: viaje* travesía* rumbo
live: viv* resid*
camera: cámara* vídeo* video* imágenes
award: premio* galard*
member: miembro* integrante* socio* afiliad*
summer: verano otoño primavera invierno
authority: autoridad* regulador*
system: sistema*
reporter: periodist* reporter* diario periódico*
chief-executive: consejer*_delegad* director*_general director*_ejecutiv* ceo
job: empleo* puesto* despid*
hope: esper* confía* confian*
singer: cantant* músic* banda
error: error errores fallo* avería* falla
target: objetivo* meta* blanco
stadium: estadio*
arena: pabellón estadio*
stop: paró pararon parar paralizó paralizad* deten* interrump* suspend*
party: partido_político partidos oposición
ill: enferm* contagi*
refuse: rehus* negó negaron negar negad* negativa
man: hombre* varón varones
hall: sala* teatro* auditori*
theatre: teatro*
estimate: estim* calcul* cifr*
inspection: inspecc* revis* control*
face-eye: cara ojos rostro
champion: campeón campeon* título* trofeo*
vow: promet* promesa*
promise: promet* promesa*
play: jug* jueg*
festival: festival* fiesta* celebr*
department: departament* dirección_general
journey: viaje* desplaz*
station: estación estacion* parada*
weather: meteor* pronóst*
concert-show: concierto*
sentence: condena* sentenc* pena
fail-to: no_logr* no_consigu* fracas*
break: romp* rota rotas roto rotos rotur*
surgery: cirug* operad* operación_de
local: local locales regional*
take-place: tuvo_lugar celebr* transcurr*
speed: velocid* rápid*
serious: grav* crític* sever*
question: pregunt* interrog*
doubt: dud* sospech*
street-place: calle* avenida* plaza
employ: plantilla* personal contrat*
test: prueba* ensay* test
insider: fuente fuentes
turnover: factur* ingreso* ventas
visit: visit* gira delegac*
weight: peso toneladas kilo*
answer-reply: respond* contest*
seek-look: busc* búsqued*
search: busc* búsqued* rastre*
learn: aprend* estudi* formac*
plant: planta* fábrica* factoría*
inflation: inflac* ipc
medicine: medic* fármac*
repair: repar* arregl*
reason: razón razones motiv*
deadline: plazo* vencimiento
scandal: escándal* polémic*
poll-opinion: sondeo* encuesta*
social-media: redes_sociales
island: isla* costa*
body: cuerpo* cadáver* restos
delay-postpone: aplaz* pospus* pospuest* postergad* demor*
avoid-prevent: evit* imped* impid*
fine: multa* sanción* sancion*
build: constru* edific* levant*
condemn-criticise: conden* critic* denunci*
engine: motor*
employer: patronal* empresari* empleador*
opponent: rival* adversari*
sibling: herman*
surprise-shock: sorpr* sorprend*
floor: planta piso pisos
lawyer: abogad* letrad*
mountain: monte montes montañ* sierra
news-agency: agencia
capital-city: capital
dismissal: despid* destitu* cese ceses cesó cesaron cesad*
machine: máquina* aparato* equipos
light: luz luces lámpar*
court-verdict: veredict* culpabl* conden*
style: estilo* diseñ*
crime: crim* delito* robo robos asesin*
ministry: ministeri*
cancel: cancel* anul* suspend*
cancelled: cancel* suspend* anul*
suspended: suspend* interrump*
defendant: acusad* procesad* imputad*
crop: cosecha* cultivo* grano* cereal*
concede: reconoc* admit*
admit-own: reconoc* admit*
young: joven jóvenes juvenil* adolescent*
recover-health: recuper* fuera_de_peligro
praise: elogi* felicit*
escaped: huy* escap* fug*
weekend: fin_de_semana
crisis: crisis emergencia
supporter: aficion* hinch*
walk: camin* peaton* a_pie
insolvency: insolven* quiebr* concurso_de_acreedores
bankrupt: quiebr* bancarrot*
brand: marca marcas
trial: juicio* audiencia* proceso_judicial
appointment-office: nombr* design*
football: fútbol balón
alarm-raised: alarm* alert* aviso*
park: parque* jardín* bosque*
compensation: indemn* compens*
evidence: prueba* evidenci*
friend: amig*
doctor: médic* doctor*
sanction: sanción sancion* embargo* arancel*
embassy: embajad* cónsul* diplomát*
door: puerta* ventana* verja*
delivery: entreg* envío* suministr*
driver: conductor* chófer* chofer*
bus: autobús autobus* autocar* bus buses
taxi: taxi taxis taxista*
metro: metro suburbano
vehicle-depot: cochera* depósito* garaje*
storm: tormenta* temporal* borrasca* tempestad*
rain: lluvia* lluvi* llov*
wind: viento* ráfaga*
snow: nieve nev*
heat: calor ola_de_calor
cold: frío helad*
river: río ríos ribera
lake: lago* embalse*
dam: presa presas embalse*
tunnel: túnel*
airport: aeropuert*
runway: pista pistas
market-place: mercado* plaza_de_abastos
church: iglesia* templo* parroqui* catedral*
museum: museo*
hotel: hotel* hostal* alberg*
restaurant: restaurant* bar bares
university: universi* facultad*
teacher: profesor* maestr* docente*
student: estudiante* alumn*
prosecutor: fiscal fiscales fiscalía
murder: asesin* homicid*
theft: robo robos robó robaron hurto* sustra*
weapon: arma armas armad*
hostage: rehén rehenes secuestr*
mine: mina minas miner*
farm: granja* finca* agrícola*
farmer: agricultor* ganader* campesin*
animal: animal* ganado
livestock: ganado vaca* ovej* cerdo*
border: fronter* frontera*
`;
