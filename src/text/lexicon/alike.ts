/**
 * Words that may stand for each other in the news, by ISO 639-1: one group a line, base forms,
 * compared by their roots.
 */
export const ALIKE: Readonly<Record<string, string>> = {
  en: `
begin start commence launch open initiate kick
end finish conclude complete stop close cease terminate completion
buy purchase acquire takeover
kill dead death die fatal fatally murder slay slain deceased perish lethal shoot
injure injury hurt wound harm casualty
child kid youngster minor youth juvenile teenager teen adolescent boy girl infant toddler baby newborn
man male guy
woman female lady
police officer cop policeman constable detective force
car vehicle auto motor
truck lorry
job work employment role position post career occupation profession employ
worker employee staff workforce personnel labour labor
fire sack dismiss redundant layoff axe oust
resign quit leave depart step stand exit
hire appoint recruit employ name
company firm business corporation enterprise group organisation organization retailer maker
government administration authority state minister ministry official
law legislation act bill rule statute regulation measure
court judge tribunal trial hearing judicial
jail prison imprison incarcerate custody detain sentence cell
arrest detain capture apprehend custody
accuse allege charge blame claim
convict guilty conviction sentence
lawyer attorney solicitor barrister counsel
money cash fund funding finance financial pay payment cost price sum dollar pound million billion
cost price expense charge fee expensive pricey
earn salary wage pay income
increase rise grow growth climb gain surge jump soar expand boost up higher raise hike
decrease decline fall drop reduce cut lower shrink plunge slump down reduction slash
improve better enhance boost upgrade
worsen deteriorate decline
big large huge major massive great vast enormous significant substantial considerable
small little tiny minor slight modest
many several numerous multiple various lot dozen number
show reveal demonstrate display indicate suggest find exhibit exhibition
say tell state claim announce declare comment remark report add explain note argue insist describe mention express speak talk write statement
believe think feel consider regard view opinion suppose reckon
want wish desire hope seek aim intend plan intention
plan propose intend proposal scheme aim strategy project
ask request demand urge call appeal question
help aid assist support assistance
try attempt effort seek strive bid
need require necessary must demand
use utilise utilize employ usage
make create produce build construct manufacture develop generate
give provide offer supply grant donate deliver award
get obtain receive gain acquire earn collect
take seize grab
hold host stage organise organize
keep retain maintain preserve remain continue stay
stop prevent halt block avoid ban
ban prohibit forbid bar outlaw
allow permit let enable approve
agree accept approve consent deal agreement
refuse reject decline deny turn
criticise criticize condemn slam blast attack criticism critic denounce
praise commend applaud laud hail
fight battle struggle combat war conflict clash bout
attack assault strike raid offensive ambush
protest demonstration demonstrate rally march demonstrator protester
vote ballot election poll elect referendum
win victory triumph beat defeat succeed success champion title winner
lose defeat loss
match game fixture clash contest tie bout play
team side squad club
player star footballer
coach manager boss trainer
score goal net strike
striker forward attacker
draw tie stalemate
league championship division
leader head chief boss chair captain director president
mp politician lawmaker parliamentarian representative
conservative tory
labour labor
study research survey analysis report investigation paper
researcher scientist expert academic scholar
investigate probe inquiry examine investigation enquiry look
problem issue difficulty trouble challenge concern crisis
worry concern fear anxious anxiety afraid
danger risk threat hazard threaten
doctor physician gp medic
hospital clinic medical
sick ill illness disease sickness ailment condition
drug medicine medication medicine treatment substance
treat treatment therapy care
house home property residence flat apartment
live reside resident residence inhabitant dwell
city town area village region place district location
country nation state land
world global international worldwide
year annual yearly annually
day daily
week weekly
month monthly
recent recently late latest new past
former ex previous previously earlier
soon shortly imminent
now current currently present presently today
old aged age elderly
school college academy education university educational
student pupil
teacher tutor staff educator
teach educate train instruct
film movie picture
photo photograph picture image snap selfie shot
video footage clip film recording
show programme program series broadcast
book novel
write author writer
song music track
sing singer
actor actress star celebrity
famous celebrity star
fan supporter follower
internet online web website
phone mobile smartphone
crash accident collision wreck collide
fire blaze burn flame
explosion blast explode bomb detonate
storm hurricane weather
flood flooding
rescue save
escape flee
hit strike slam smash
discover find uncover detect
disappear missing vanish lost
buyer customer consumer shopper client
sell sale market
shop store retailer
restaurant cafe eatery
food meal eat
drink beverage drinking
travel trip journey tour visit
visit visitor tour tourist
holiday vacation
fly flight plane airline aircraft jet
ship boat vessel
army military troop soldier force
weapon gun arm firearm rifle
shoot shot gunfire fire gunman
terrorist militant extremist jihadist
refugee migrant immigrant asylum
race racial racist racism
religion religious faith church
marry marriage wed wedding husband wife spouse
divorce split separate
partner boyfriend girlfriend lover couple
family relative parent mother father
pregnant pregnancy expect
quick fast rapid swift speed
slow delay
difficult hard tough
easy simple straightforward
important key crucial vital significant major
dangerous unsafe hazardous
angry furious outrage anger
happy pleased delighted glad
sad upset devastated distraught
surprise shock shocked stun astonish
beautiful attractive pretty
strange unusual odd bizarre
possible potential likely potentially
around about approximately roughly
nearly almost close
above over exceed more
below under less
before prior ahead
after following later since
because due cause reason result
lead cause result trigger prompt
effect impact influence affect consequence
part section portion piece
whole entire total full all
first initial original
last final
next follow upcoming
change alter transform switch shift amend
move relocate transfer shift
return back come
send dispatch deliver
carry bring take
build construct construction
destroy ruin demolish wreck damage
close shut closure
open launch
join unite enter
reach achieve attain
choose select pick choice option
decide decision determine
know aware knowledge
remember recall recollection memory
forget amnesia
meet encounter face
watch view viewer audience
listen hear
call name dub label
compare comparison
relate link connect associate connection tie
happen occur take
live alive survive
rich wealthy billionaire millionaire
poor poverty
environment environmental climate green
power energy electricity
gas fuel petrol
sport sporting athletic athlete
race competition contest event tournament
medal award prize
record best
season campaign
draw lottery
tax levy duty
debt owe
bank lender
economy economic
rate level
percent percentage per
american us usa america
reduce cut lower decrease ease
debut first
skin facial face
ensure guarantee
surgery operation
fear scare
perform performance
mostly mainly primarily largely
often frequently
scrap abandon cancel drop axe ditch
delay postpone
approve pass endorse back
stir controversy
urge encourage
promote advertise
dog pet
cover coverage
seek look
hold contain include comprise
collection hold
term sentence
arm division unit branch subsidiary
prisoner inmate detainee
notice spot see
item object thing article
cache hoard dump haul stash find
trail behind lag
drop scrap abandon cut ditch
gather meet assemble convene
purpose aim goal objective
mess foul litter dirt
cite mention quote refer
undisclosed unspecified undeclared unknown
amount sum
away off
celebrate mark
shut off turn
slide slip skid
touch land
boost increase
poor weak inadequate bad
switch turn
action measure step move crackdown
abuse mistreat mistreatment assault harass
accept take embrace welcome adopt
access entry admission
accident incident mishap
accurate correct precise exact
achieve accomplish attain success reach
acquire obtain secure
activist campaigner protester advocate
actual real true
adapt adjust
address tackle handle deal
adequate sufficient enough
adjust alter modify
admit acknowledge concede confess
adult grownup
advance progress move
advice guidance recommendation advise recommend
affair relationship romance
afford pay
agency body organisation organization department
aggressive violent hostile
agreement deal pact treaty accord contract
aid relief assistance
aircraft plane jet helicopter
alarm alert warning
alcohol alcoholic drink booze liquor
ally partner friend
alongside beside together
alter change
amazing incredible remarkable extraordinary astonishing
ambition goal dream aspiration
analyse analyze examine study
ancient old historic prehistoric
anniversary birthday
announce unveil reveal declare
annual yearly
anonymous unnamed unidentified
apartment flat
apologise apologize apology sorry
appeal plea request
appear seem look
appearance match game cap
appoint name nominate install
approach method way
area zone region part district neighbourhood neighborhood
argue dispute row quarrel debate argument disagree
arrange organise organize plan
arrive come reach land
art artwork painting
article piece story column
assassinate murder kill
assess evaluate judge evaluation assessment
assist aid
athlete sportsman player competitor
attend visit go participate
attract draw lure
auction sale sell bid
audience crowd spectator fan viewer
authentic genuine real
average mean typical
award prize honour honor
axe scrap cut
baby infant newborn
back return
backlash criticism anger outrage
bad poor terrible awful
baffle puzzle confuse
balance equilibrium
barrier obstacle hurdle
base headquarters headquarter
battle fight clash war
beach coast shore seaside
beautiful stunning gorgeous lovely
behave behaviour behavior conduct act misconduct
benefit advantage gain
best top finest leading
bet gamble wager betting
blame fault responsible responsibility
block stop prevent bar
body corpse remains
bomb explosive device
bonus reward
book reserve
border frontier boundary
boss chief executive head
breach violation violate break
break fracture
breakthrough advance discovery
brief short quick
broadcast air show
brutal violent savage cruel brutality cruelty
budget spending fund
building structure block
burglary theft robbery burglar steal
burn fire
calm quiet
camera webcam
campaign drive push
cancer tumour tumor
candidate contender hopeful nominee
capital city
capture seize catch
care look
careful cautious wary
cash money
casualty victim dead injured
catch arrest capture
celebrate party celebration
celebrity star famous figure
centre center middle central
challenge contest dispute
chance opportunity possibility likelihood odds
chaos chaotic turmoil disorder
charity charitable donation fundraising fundraiser
charge accuse
cheap inexpensive affordable budget
check inspect examine inspection examination
chief head top
childhood youth
citizen national resident
claim allege assert say
clean cleaner cleanup
clear obvious
climb rise scale
clinch secure win seal
close near
clothes clothing outfit dress garment wear
club team
coast shore seaside
coin currency money
collapse fall crash
colleague coworker teammate
comfort ease console
commit perform carry
committee panel commission board council
common widespread usual
community neighbourhood
compensation payout damages
compete rival competition
complain complaint grievance
complete finish full
complex complicated
compromise deal
computer pc laptop machine
concert gig show performance
condition state situation
conference summit meeting convention
confident sure certain
confirm verify
conflict war fighting
confront face
connect link tie
conservation protect protection preserve
consequence result outcome
consider think weigh mull contemplate
construct build
contact touch
contribute donate give contribution
control run power
controversy dispute row controversial
convince persuade
cook chef
copy imitate replica
corrupt corruption bribery
costume outfit dress
council authority
couple pair
courage bravery brave courageous
course class lesson programme
cover include
crackdown clampdown
create make form establish set
crew team staff
crime offence offense criminal
criminal offender
crisis emergency
crop harvest
crowd people throng
cruel brutal
cry weep tear
culture cultural tradition
cure heal treat
current present existing
cut slash reduce trim
damage harm destroy hurt
data information figure statistic
date day
daughter girl child
deadline limit
deadly fatal lethal
deal cope handle
debate discussion discuss argue
decade ten
declare announce
decorate adorn decoration
dedicate devote
deep profound
defect flaw fault
defendant accused
defuse ease
degree course qualification
delay postpone hold
delight joy happiness happy pleasure
demolish destroy
deny reject dispute refute
deploy send station
deport expel remove
depressed depression sad
describe call portray depict
desert abandon
deserve merit
design plan
destroy ruin wipe
detail information
detect discover find spot
determined resolve
device gadget equipment machine tool
devastate destroy devastation
diet eating food nutrition
difference gap contrast
dig excavate
dinner meal lunch supper breakfast
diplomat ambassador envoy
direct lead manage
director boss manager
disable disability handicapped
disagree dispute oppose
disappoint frustrate let
disaster tragedy catastrophe
discipline punish
discover find
discrimination prejudice bias racism
discuss talk
disgrace shame
dismiss reject
display show exhibit
dispute row disagreement
disrupt interrupt disruption
distance length mile
distribute share hand
divide split
document paper file record
dominate lead control
donor giver
doubt uncertainty question
dramatic sharp drastic
dream wish
drive motor
driver motorist
dump waste rubbish trash garbage litter
earlier previous
earth planet world
edge border
educate teach
effort attempt bid
elderly pensioner old
elect choose vote
eliminate knock remove
embarrass humiliate
emotion feeling emotional
emphasise stress highlight
empire dynasty
empty vacant
encounter meet
endanger threaten
energy power
engage involve
enjoy like love
enormous huge
enquiry inquiry
enthusiast fan
entire whole
entrance door gate
equal same
equipment gear kit
era age period
error mistake
escape flee run
estate property
estimate reckon
evacuate flee
event occasion
evidence proof
evolve develop
exact precise
exam test examination
exceed top
excellent outstanding superb brilliant
exchange swap trade
excite thrill
executive boss
exhausted tired
exhibition show display
expand grow extend
expel remove ban
expert specialist
explore investigate
export sell
expose reveal
extend lengthen prolong
extra additional more
extreme radical
fake false counterfeit
false untrue
fame celebrity
fan supporter
far distant
farm agriculture agricultural farmer
fashion style
fast quick
fat overweight obese obesity
favourite favorite
fee charge
female woman
festival event
fever temperature
field pitch
figure number
finance fund
fine penalty
fit healthy
fix repair mend
flaw fault
flight plane
flower plant
focus concentrate
forbid ban
force make compel
foreign overseas abroad
forest wood woodland woods
forecast predict prediction expect
form create
fortune wealth
found establish
free release
friend pal mate
fuel petrol
fugitive run
fun enjoyment entertaining
funeral burial bury
future ahead
gang group
gap difference
garbage waste
gather collect
gay homosexual lgbt
gene genetic dna
generate produce
gesture sign
giant huge
gift present
global worldwide
goal target
god divine
gradual slow
graduate degree
grave serious
greedy greed
greet welcome
grow increase
guard protect
guest visitor
guide lead
gunman shooter attacker
habitat home environment
hack hacker breach
halt stop
harass harassment bully
hard tough
harm hurt
hate hatred
headquarters base
heart cardiac
heat hot warm
hide conceal
high tall
highlight emphasise
hint suggest
hire employ
historic history historical
hobby pastime
home house
honour honor award
horrific horrible terrible horrendous
host present
hostage captive
hot warm
human person people
hunt search
hurry rush
idea concept notion
identical same
identity name identify
ignore overlook
illegal unlawful illicit
image picture
immediate instant
impact effect
implement introduce
impose introduce
incident event
income earnings
incorporate include
independent independence autonomous
indicate show
individual person
industry sector business
infect infection virus disease
inflation price
influence affect
inform tell
initial first
injure hurt
innovative innovation
inquest inquiry
inspire inspiration
install fit
instruct tell order
instruction order
insult offend offensive
insurance insurer
intelligence spy
intense strong
interview talk
introduce launch
invade invasion
invent create
invest investor investment
invite invitation
island isle
jealous jealousy
journalist reporter correspondent
journey trip
judge rule
jump leap
justify defend
key vital
kidnap abduct seize
label brand
lack shortage absence
land territory
laptop computer
lawsuit suit legal sue
legal law
legend icon legendary iconic
liberty freedom free
lift raise
limit restrict restriction
live reside
loan borrow
location place site venue
lonely alone
loss lose
lottery jackpot
lucky luck fortunate
luxury luxurious expensive
mad crazy insane
mail post letter
majority most
make-up makeup cosmetic
male man
media press
mental psychological psychiatric
merge merger
message text
method technique
mix combine
modern contemporary new
monitor watch
moon lunar
moral ethical
mountain peak
mourn grief grieve
multiple many
museum gallery
mystery mysterious
native indigenous local
natural nature
navy naval
negotiate negotiation talks talk
nervous anxious
newspaper paper
normal usual
notice see
nuclear atomic
object item
observe watch
occupy occupation
ocean sea
official officer
online internet
operate run
opinion view
opponent rival
oppose resist against
option choice
order command
ordinary normal
outcome result
outrage anger
overcome beat
overall total
own possess
panic fear
parade march
parliament mp
penalty fine punishment punish
pension retirement retire
permission consent
plant factory
pledge promise vow
poison poisonous toxic
politics political politician
pollution emission contamination
population people
possess own have
predict forecast
preparation prepare ready
pride proud
priest clergy vicar bishop
principal head
product goods item
profit earnings
promise pledge
prosecute prosecution charge
protect safeguard
publish publication release
pull withdraw
punch hit
radical extremist
rail train railway
reaction respond response react
rebel insurgent
recession downturn
recognise recognize
recover recovery
reform overhaul change
rely depend reliant dependent
remark comment
rent lease
replace substitute successor
resemble similar
restore renovate renovation restoration
retail shop
revenue income sales
rifle gun
riot unrest
road street motorway highway carriageway
rocket missile
royal queen king prince monarch
rumour rumor
rural countryside
scream shout yell
security safety
serious severe grave
settle settlement
sex sexual
shelter refuge
skill talent ability
sleep asleep
smart clever intelligent
smoke cigarette tobacco
solve solution
spark trigger
speech address
spokesman spokeswoman spokesperson
stabbed stab knife
stadium ground arena
statue monument sculpture
strict tough
sunk sink
swim swimmer
sympathy condolence
telephone phone
television tv
terror terrorism terrorist
trophy cup title
unemployed jobless
universe space
valuable value worth
vegetarian vegan
warn warning caution
uk britain british english england briton
us usa america american states
netherlands dutch holland
france french frenchman
spain spanish spaniard
switzerland swiss
greece greek
denmark danish dane
poland polish pole
wales welsh
scotland scottish scot
ireland irish
turkey turkish turk
finland finnish finn
sweden swedish swede
norway norwegian
portugal portuguese
philippines filipino
thailand thai
myanmar burma burmese
iceland icelandic
iraq iraqi
isis isil daesh islamic
eu european europe
nhs health
`,
};
/** Words of summing up and of English grammar's second row, which add nothing that a source would have to say. */
export const PLAIN: Readonly<Record<string, string>> = {
  en: `article report story news piece summary say tell state claim announce declare add explain note mention describe discuss highlight emphasise emphasize according reveal express include including various several certain despite although however moreover furthermore additionally meanwhile following regarding concerning due amid while whereas instead overall ultimately eventually finally currently recently previously now today still yet even also just only especially particularly notably significantly specifically generally actually really simply fully highly very quite rather more most much many lot number amount few some any every other another such same different new old big large great good bad major main key important significant recent current previous past future potential possible likely able unable become begin start continue remain make take give get go come put set keep let do have be use try want need seem appear look show find know think believe feel see hear call ask help lead bring cause result face involve relate base create provide offer receive consider expect plan aim hope intend decide work happen occur follow leave thing way part kind type sort case fact issue matter problem situation circumstance event action activity process effort experience idea point reason time year month week day moment period place area people person man woman member group individual public life world one two first last next long short high low well together ahead back up down out over again further whole entire full total common general specific particular own able upcoming aside instead despite regardless thanks besides near nearby travel run hold end join mark set turn reach face stand sit serve feature cite carry meet gather speak gain deal miss allow enable add return towards toward via per amid among across alongside beyond throughout within onto upon prior subsequent additional extra final initial early late recently yesterday tomorrow site item thing couple pair dozen`,
};
