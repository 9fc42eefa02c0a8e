/**
 * Words of one field that exclude each other in one place, by ISO 639-1: who is told of a brother
 * is not told of a cousin. One field a line; a slash joins words for the same thing.
 */
export const FIELDS: Readonly<Record<string, string>> = {
  en: `
brother sister cousin uncle aunt nephew niece grandfather grandmother stepfather stepmother
wife/widow sister girlfriend
husband/widower brother boyfriend
son nephew grandson
daughter niece granddaughter
friend/mate neighbour/neighbor colleague/coworker stranger relative lawyer/attorney/solicitor
red blue green yellow orange purple pink black white grey/gray brown gold silver
gold silver bronze copper steel iron wood plastic glass leather paper
diamond ruby emerald sapphire pearl
spring summer autumn/fall winter
morning afternoon evening night noon midnight dawn
second minute hour day week month year decade century
hourly daily weekly monthly yearly/annual/annually quarterly
head neck shoulder elbow wrist hand finger chest back hip leg thigh knee ankle foot toe eye ear nose throat stomach heart lung liver kidney brain spine
cancer diabetes stroke pneumonia malaria cholera measles influenza/flu covid/coronavirus hiv/aids ebola tuberculosis dementia/alzheimer leukaemia asthma
breast cervical prostate lung bowel skin ovarian pancreatic
murder/homicide manslaughter robbery burglary theft fraud arson assault rape kidnapping smuggling bribery blackmail espionage treason vandalism perjury forgery
gun/pistol/rifle knife bomb grenade hammer axe sword bat
stabbed shot strangled drowned poisoned
car/vehicle bus/coach lorry/truck van train/tram plane/aircraft/jet helicopter ship/boat/ferry bicycle/bike motorcycle/motorbike taxi
crash/collision fire/blaze explosion/blast flood earthquake/quake hurricane tornado avalanche landslide drought wildfire tsunami storm
football/soccer rugby cricket tennis golf basketball baseball hockey boxing swimming cycling athletics darts snooker
goalkeeper/keeper defender midfielder striker/forward winger
captain manager/coach chairman owner referee
semifinal/semi quarterfinal final
gold silver bronze
president king/queen mayor governor senator ambassador chancellor
minister secretary spokesman/spokeswoman/spokesperson director chairman
army navy airforce
pilot driver conductor
doctor nurse surgeon dentist pharmacist paramedic
teacher professor headteacher pupil/student
actor/actress singer/vocalist dancer comedian director painter sculptor novelist/author/writer poet photographer
book/novel film/movie album song play poem painting
television radio newspaper magazine podcast website
school university/college hospital prison/jail church/cathedral mosque temple synagogue museum library theatre/theater hotel restaurant airport stadium factory farm
kitchen bathroom bedroom garden garage basement attic
mountain river lake sea/ocean desert island forest beach
dog cat horse cow pig sheep goat bird rabbit bear wolf tiger lion elephant whale shark
wheat rice corn maize barley
beer wine whisky/whiskey vodka gin rum champagne
tea coffee
beef pork lamb chicken fish
oil gas coal nuclear solar
oil chalk watercolour pencil ink charcoal acrylic
passenger freight cargo
public private
dollar pound/sterling euro yen yuan ruble/rouble rupee franc
million billion trillion thousand hundred
km/kilometre/kilometer mile metre/meter foot/feet inch yard centimetre
kilogram/kg tonne/ton stone ounce gram
celsius fahrenheit
christian muslim jewish/jew hindu buddhist sikh atheist
catholic protestant anglican orthodox
christmas easter ramadan hanukkah diwali halloween thanksgiving
half third quarter fifth
double/twice/twofold triple/treble/threefold quadruple/fourfold halve
first second third fourth fifth sixth seventh eighth ninth tenth
one two three four five six seven eight nine ten
single/once twice thrice
some all/every/each none most/majority
painting/paint drawing/draw sculpture photograph
cell/room tent hut
lake river well/spring
hotel ditch field barn forest
student tutor/lecturer professor pupil
soldier civilian policeman
chief vice deputy
chairman treasurer secretary
rain snow fog hail wind
skid/slide explode burn
few many
sugar salt
bachelor master doctorate/phd
fine/fined jail/prison/imprisonment probation
prison suspended community
petrol/gasoline diesel electric hybrid
android iphone
facebook twitter instagram youtube tiktok
mathematics physics chemistry biology history geography
dutch german french spanish italian english russian chinese japanese arabic portuguese
father mother
north south east west
northern southern eastern western
nurse doctor
captain vice
bronze silver
`,
  de: `
bruder schwester vater mutter sohn tochter onkel tante cousin neffe nichte großvater großmutter
rot blau grün gelb schwarz weiß
frühling sommer herbst winter
stunde tag woche monat jahr jahrzehnt jahrhundert
auto bus lastwagen zug flugzeug schiff fahrrad motorrad
mord totschlag raub diebstahl betrug brandstiftung
präsident kanzler minister bürgermeister
million milliarde tausend hundert billion
norden süden osten westen
`,
  fr: `
frère soeur père mère fils fille oncle tante cousin neveu nièce
rouge bleu vert jaune noir blanc
printemps été automne hiver
heure jour semaine mois année décennie siècle
voiture bus camion train avion bateau vélo moto
meurtre vol fraude incendie agression
million milliard mille
nord sud est ouest
`,
  es: `
hermano hermana padre madre hijo hija tío tía primo sobrino
rojo azul verde amarillo negro blanco
primavera verano otoño invierno
hora día semana mes año década siglo
coche autobús camión tren avión barco bicicleta moto
asesinato robo fraude incendio
millón mil
norte sur este oeste
`,
};
