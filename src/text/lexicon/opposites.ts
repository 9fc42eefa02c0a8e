/**
 * Words that exclude each other, by ISO 639-1: a line has two sides, and what stands on one says
 * much the same as its neighbours and the contrary of the other side. General vocabulary of news;
 * base forms, which are compared by their roots.
 */
export const OPPOSITES: Readonly<Record<string, string>> = {
  en: `
rise climb increase grow surge jump soar gain raise boost expand swell escalate upturn growth hike spike|fall drop decline decrease plunge slump sink shrink cut reduce lower dwindle plummet tumble contract downturn slash dip reduction cutback
win victory triumph beat defeat overcome winner|lose loss loser beaten defeated
profit surplus profitable|loss deficit debt unprofitable
more increasingly further|less fewer
most majority mostly|least minority
high higher highest|low lower lowest
big bigger large larger largest biggest huge massive vast major great giant enormous substantial|small smaller smallest tiny little minor slight modest minimal
strong stronger strengthen robust|weak weaker weaken feeble fragile
good better best improve improvement improved positive excellent superb stellar great well|bad worse worst worsen deteriorate negative poor dismal terrible badly
easy easier easily simple|hard harder difficult difficulty struggle tough complicated
fast faster quick quickly rapid rapidly swift accelerate|slow slower slowly gradual gradually sluggish decelerate
early earlier earliest|late later latest
first|last final
old older oldest elderly|young younger youngest
new newest|old former
long longest lengthy|short shorter shortest brief
rich wealthy affluent|poor impoverished
cheap cheaper cheapest inexpensive affordable|expensive costly dear pricey dearer
hot warm warmer|cold cool colder
before prior|after following afterwards
above over exceed|below under beneath
up upward|down downward
in inside within|outside out
north northern|south southern
east eastern|west western
northeast northeastern|southwest southwestern
northwest northwestern|southeast southeastern
open reopen|close shut closed closure
start begin launch commence open initiate|end finish stop conclude halt cease close terminate
continue remain keep stay persist maintain sustain|stop halt cease quit abandon discontinue end
arrive enter come join|leave depart exit withdraw quit resign
stay remain|leave flee depart go
hire recruit appoint promote employ|fire sack dismiss redundant demote oust
accept agree approve welcome embrace endorse back support favour favor praise applaud adopt|reject refuse deny oppose decline condemn criticise criticize dismiss slam veto object resist denounce attack
support supporter backing backer proponent advocate ally|opposition opponent critic criticism foe rival
praise praised hail laud applaud commend compliment acclaim celebrate honour|criticise criticize slam condemn blast lambast attack denounce mock ridicule criticism scold
admit confess acknowledge confirm concede|deny denial refute reject dispute
allow permit let enable legalise authorise license approve permission|ban forbid prohibit bar block prevent outlaw disallow restrict
legal lawful legitimate|illegal unlawful illegally illicit
guilty convict convicted conviction|innocent acquit acquitted acquittal cleared
charge indict accuse arrest detain jail imprison|clear acquit release free exonerate
prosecute|pardon
uphold affirm|overturn strike reverse quash overrule
pass enact adopt approve|reject defeat repeal scrap
build construct create establish found|destroy demolish dismantle raze abolish wreck
abolish scrap repeal cancel axe|introduce establish keep retain
buy purchase acquire buyer acquisition|sell sale seller
lend lender|borrow borrower
give donate provide grant offer send|take receive withhold
win gain obtain|lose forfeit
attack offensive attacker|defend defence defense defender protect
protect preserve save conserve safeguard|damage harm destroy endanger threaten expose
help assist aid facilitate|hinder hamper hurt obstruct impede harm
heal cure recover recovery|sicken worsen relapse
safe safely safety secure|dangerous unsafe danger hazardous risky
alive live survive survivor survived living|dead die kill killed death deceased perish
injure injured hurt wounded wound|unhurt unharmed unscathed uninjured
injure injured injuring wound|kill killed killing
peace peaceful peacefully calm truce ceasefire|war violent violence riot conflict fighting
love adore like admire|hate dislike loathe detest
happy delighted pleased glad cheerful satisfied thrilled|sad unhappy upset angry furious dissatisfied disappointed horrified
eager keen enthusiastic willing|reluctant hesitant unwilling
hope optimistic optimism confident confidence|fear pessimistic pessimism despair worry doubt
calm relaxed amused|anxious nervous agitated horrified
succeed success successful successfully|fail failure unsuccessful
advance progress forward ahead|retreat regress backward behind
possible possibly feasible|impossible
likely probable|unlikely improbable
certain sure definite|uncertain unsure doubtful
true truth genuine real authentic|false fake bogus untrue hoax
same identical similar alike similarity|different differ contrast distinct difference
include including inclusion|exclude excluding except exclusion
join unite merge together|separate split divide divorce
united unanimous unanimously unity|divided split
marry wedding|divorce
public publicly|private privately secret
national domestic|international foreign global
local|national global
urban city|rural countryside
import|export
import importer|export exporter
male|female
man gentleman|woman lady
boy|girl
father|mother
son|daughter
brother|sister
husband|wife
king|queen
prince|princess
uncle|aunt
grandfather|grandmother
nephew|niece
parent|child
teacher|pupil student
doctor|patient
employer|employee
victim|attacker perpetrator assailant
landlord|tenant
leader lead|follower trail
home|away
day daytime|night nighttime
morning|evening
summer|winter
spring|autumn
yesterday|tomorrow
past previous former|future upcoming next
last previous|next following
always|never
often frequently regularly|rarely seldom
many numerous several plenty|few
everyone everybody|nobody
everything|nothing
all every each|none
all every each entire whole full|some half part
on|off
with|without
both|neither
maximum most|minimum least
minimum|maximum
full|empty
light|dark heavy
heavy|light slight
serious severe grave major|minor slight mild
thick|thin
wide wider|narrow narrower
deep|shallow
clean|dirty polluted
clear|unclear vague
common widespread frequent ubiquitous|rare scarce unusual unprecedented
popular popularity|unpopular
famous|unknown obscure
innocent|guilty
free|paid imprisoned captive
fair|unfair
employed|unemployed jobless
natural|artificial synthetic
temporary temporarily interim|permanent permanently
voluntary voluntarily|compulsory mandatory forced
optional|mandatory compulsory required
active|inactive dormant
present attend|absent miss
appear emerge|disappear vanish
find discover locate recover|lose missing
remember recall recollection|forget forgot
reveal disclose show expose publish|hide conceal withhold
hide cover|uncover expose
respect admire|contempt disdain disrespect
trust|distrust mistrust suspicion
loyal|disloyal treacherous
modern|ancient outdated traditional
relevant|irrelevant
wet rainy|dry drought
ease relax loosen|tighten toughen
ease alleviate|exacerbate worsen aggravate
push|pull
lock|unlock
load|unload
attract draw|repel deter
encourage urge|discourage deter warn
lift remove|impose
remove delete|add install
add|subtract remove
accelerate speed|brake delay slow
delay postpone|hasten advance
send|receive
teach|learn
lend|borrow
answer|ask question
hit|miss
own|rent
armed|unarmed
aware|unaware
able|unable
healthy|sick ill unhealthy
pregnant|childless
single unmarried|married
majority|minority
conservative rightwing|liberal leftwing progressive
democrat|republican
advantage benefit|disadvantage drawback
benefit|harm cost
ally friend|enemy
innocence|guilt
sunny|cloudy
departure|arrival
entrance|exit
creditor|debtor
supply|demand
hopeful|hopeless
prosperous thriving flourishing booming|struggling failing bankrupt
solvent|bankrupt insolvent
stable steady stability|unstable volatile instability
transparent|opaque
sober|drunk
honest|dishonest
friendly|hostile
responsible|irresponsible
patient|impatient
experienced veteran|inexperienced novice rookie
qualified|unqualified
expected|unexpected surprising
satisfied|dissatisfied
vulnerable|invulnerable safe
effective|ineffective
sufficient enough adequate ample|insufficient inadequate lack shortage
abundance abundant|shortage scarcity
overestimate|underestimate
outperform|underperform
bullish|bearish
inflow|outflow
inbound|outbound
immigrate immigration|emigrate emigration
promote|relegate demote
upgrade|downgrade
upside|downside
overweight|underweight
majority|fraction
top|bottom
keep retain preserve|scrap abolish axe ditch
expansion expand|crackdown curb cut restriction
resolved settled|unresolved outstanding
legitimate valid|illegitimate invalid
understandable acceptable|unacceptable intolerable
encouraging heartening|heartbreaking discouraging
prove proven confirm certain|believe suspect suspected alleged
near close nearby|far distant remote
proper|improper
correct right accurate|incorrect wrong inaccurate mistaken
first-time|repeat
manage managed succeed|fail failed
rise|set
guard|prisoner detainee inmate
actual|alleged
buyer|seller
host|guest visitor
hero|villain
born birth|die death
detain arrest|free release
break violate breach|obey comply observe honour
solo alone|together joint
urgent|routine
central|peripheral
temporary|permanent
share united|divided
visible|invisible hidden
internal|external
victory|defeat
recovery|recession downturn
boom|bust slump
appreciate|depreciate
exceed surpass|miss undershoot
cover insured|uninsured
warn|reassure
escalate|defuse deescalate
blame|credit
care|neglect
wanted welcome|unwanted unwelcome
committed|uncommitted
persuade|dissuade
fill|drain empty
load|empty
stretch|shrink
loud noisy|quiet silent
full-time|part-time
`,
  de: `
steigen anstieg wachsen zunehmen erhöhen zunahme wachstum klettern gestiegen|sinken fallen abnehmen verringern rückgang senken zurückgehen schrumpfen gesunken gefallen
gewinnen sieg sieger gewonnen|verlieren niederlage verlierer verloren
gewinn|verlust
mehr|weniger
höher hoch höchste|niedriger niedrig niedrigste tief
groß größer größte|klein kleiner kleinste
stark stärker|schwach schwächer
gut besser beste|schlecht schlechter schlimmer schlechteste
leicht einfach|schwer schwierig
schnell schneller|langsam langsamer
früh früher|spät später
erste ersten erster erstes|letzte letzten letzter letztes
alt älter|neu jung jünger
reich|arm
billig günstig|teuer
vor|nach
über|unter
norden nördlich|süden südlich
osten östlich|westen westlich
links|rechts
öffnen geöffnet|schließen geschlossen
beginnen anfang start begonnen starten|enden ende beenden beendet
annehmen zustimmen billigen unterstützen angenommen zugestimmt befürworten|ablehnen zurückweisen abgelehnt verweigern
loben|kritisieren
erlauben genehmigen zulassen erlaubt genehmigt|verbieten verboten untersagen untersagt
schuldig verurteilt|unschuldig freigesprochen
legal|illegal
kaufen gekauft|verkaufen verkauft
angreifen|verteidigen
sicher|gefährlich unsicher
lebend überlebt|tot getötet gestorben
krieg|frieden
erfolg erfolgreich|scheitern gescheitert misserfolg erfolglos
möglich|unmöglich
wahrscheinlich|unwahrscheinlich
wahr|falsch
gleich|unterschiedlich verschieden
öffentlich|privat geheim
immer|nie niemals
viele|wenige
alle|keine
mehrheit|minderheit
mann vater sohn bruder ehemann|frau mutter tochter schwester ehefrau
gestern|morgen
import|export
einfuhr|ausfuhr
`,
  fr: `
augmenter hausse croître augmentation croissance grimper progresser|baisser baisse diminuer diminution chuter chute réduire recul reculer
gagner victoire vainqueur remporter|perdre défaite perdant
bénéfice|perte
plus|moins
haut élevé|bas faible
grand|petit
fort|faible
bon meilleur mieux|mauvais pire
facile|difficile
rapide rapidement|lent lentement
tôt|tard
premier première|dernier dernière
nouveau nouvelle|ancien ancienne
riche|pauvre
avant|après
nord|sud
est|ouest
gauche|droite
ouvrir ouvert ouverture|fermer fermé fermeture
commencer début débuter|finir fin terminer
accepter approuver soutenir adopter|rejeter refuser
autoriser permettre|interdire interdiction
coupable condamné|innocent acquitté
légal|illégal
acheter|vendre
attaquer|défendre
vivant|mort
guerre|paix
succès réussir|échec échouer
possible|impossible
vrai|faux
public|privé
toujours|jamais
tous|aucun
majorité|minorité
homme père fils frère mari|femme mère fille soeur épouse
hier|demain
`,
  es: `
subir aumentar crecer subida aumento alza incrementar|bajar disminuir caer bajada caída reducir descenso descender
ganar victoria ganador vencer|perder derrota perdedor
beneficio|pérdida
más|menos
alto|bajo
grande|pequeño
fuerte|débil
bueno mejor|malo peor
fácil|difícil
rápido|lento
primero primera|último última
nuevo|viejo antiguo
rico|pobre
antes|después
norte|sur
este|oeste
izquierda|derecha
abrir abierto|cerrar cerrado
empezar comenzar inicio|terminar acabar fin
aceptar aprobar apoyar|rechazar
permitir autorizar|prohibir
culpable|inocente absuelto
legal|ilegal
comprar|vender
atacar|defender
vivo|muerto
guerra|paz
éxito|fracaso fracasar
posible|imposible
verdadero|falso
público|privado
siempre|nunca
todos|ninguno
mayoría|minoría
hombre padre hijo hermano marido|mujer madre hija hermana esposa
ayer|mañana
`,
  it: `
aumentare salire crescere aumento crescita|diminuire scendere calare calo diminuzione
vincere vittoria|perdere sconfitta
più|meno
alto|basso
grande|piccolo
forte|debole
migliore|peggiore
primo prima|ultimo ultima
prima|dopo
nord|sud
est|ovest
sinistra|destra
aprire aperto|chiudere chiuso
iniziare inizio|finire fine
accettare approvare|rifiutare respingere
permettere|vietare
colpevole|innocente assolto
comprare|vendere
vivo|morto
guerra|pace
sempre|mai
uomo padre figlio fratello marito|donna madre figlia sorella moglie
ieri|domani
`,
  pt: `
subir aumentar crescer aumento alta|cair diminuir descer queda redução
ganhar vencer vitória|perder derrota
mais|menos
alto|baixo
grande|pequeno
melhor|pior
primeiro primeira|último última
antes|depois
norte|sul
leste|oeste
esquerda|direita
abrir aberto|fechar fechado
começar início|terminar fim
aceitar aprovar apoiar|rejeitar recusar
permitir autorizar|proibir
culpado|inocente absolvido
comprar|vender
vivo|morto
guerra|paz
sempre|nunca
homem pai filho irmão marido|mulher mãe filha irmã esposa
ontem|amanhã
`,
  nl: `
stijgen toenemen groeien stijging toename groei|dalen afnemen daling afname zakken
winnen winst gewonnen overwinning|verliezen verlies verloren nederlaag
meer|minder
hoog hoger|laag lager
groot groter|klein kleiner
sterk|zwak
beter|slechter
eerste|laatste
voor|na
noorden|zuiden
oosten|westen
links|rechts
openen open|sluiten gesloten
beginnen begin|eindigen einde
goedkeuren steunen|afwijzen weigeren
toestaan|verbieden verboden
schuldig|onschuldig vrijgesproken
kopen|verkopen
levend|dood
oorlog|vrede
altijd|nooit
man vader zoon broer|vrouw moeder dochter zus
gisteren|morgen
`,
  ru: `
расти вырасти рост увеличить увеличиться повысить повышение подняться|падать упасть снижение снизить снизиться сократить сократиться сокращение уменьшить
победить победа выиграть|проиграть поражение
прибыль|убыток
больше|меньше
высокий|низкий
большой|маленький
сильный|слабый
лучший|худший
первый|последний
новый|старый
до|после
север северный|юг южный
восток восточный|запад западный
левый|правый
открыть открытие|закрыть закрытие
начать начало|закончить конец завершить
одобрить поддержать принять|отклонить отвергнуть
разрешить|запретить запрет
виновный|невиновный оправдать
купить|продать
живой|мертвый погибнуть
война|мир
всегда|никогда
мужчина отец сын брат|женщина мать дочь сестра
вчера|завтра
`,
};
