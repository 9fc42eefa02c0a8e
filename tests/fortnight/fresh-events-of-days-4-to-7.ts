import type { NewsEvent } from './news-event.ts';

/** Events of the fresh fortnight that begin on these days, in the order in which they begin. */
export const FRESH_DAYS_4_TO_7: readonly NewsEvent[] = [
  {
    name: 'ferry-sinking',
    begins: 104,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Ferry sinks off Kessen islands, 23 missing',
            text: `A ferry with 86 people on board sank in rough seas off the Kessen islands on Monday. Coast guard boats and fishing vessels rescued 63 people; 23 are missing, the maritime authority said.

The ship, the Star of Kessen, had listed after a lorry broke loose on the car deck, survivors reported. Waves were four metres high.`,
          },
          {
            paper: 'courier',
            after: 1,
            title: '"Star of Kessen" goes down in storm: 63 rescued, 23 missing',
            text: `The ferry Star of Kessen has sunk on its way to the islands. Sixty-three of the 86 on board were saved, 23 people are being searched for, said the maritime authority on Monday.

On the car deck a lorry had come loose, say survivors; then the ship leaned over and went down within twenty minutes.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: '86 aboard sunken Kessen ferry, search goes on in heavy sea',
            text: `Within twenty minutes the ferry that connects the mainland with the Kessen islands sank on Monday. Of the 86 people aboard 63 have been picked up by the coast guard and by fishermen.

The search for 23 missing continues in waves of four metres. The ferry was built 31 years ago.`,
          },
          {
            paper: 'wire',
            after: 5,
            title: 'UPDATE 2-Ferry with 86 aboard sinks off Kessen islands, 23 missing',
            text: `Rescuers searched in the dark on Monday for 23 people missing after a ferry sank off the Kessen islands. Sixty-three of the 86 people on board have been saved, the maritime authority said.

Survivors said that a lorry had broken loose on the car deck of the Star of Kessen before it listed.`,
          },
        ],
      },
      {
        at: 24,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Divers recover 11 bodies from sunken Kessen ferry',
            text: `Divers have recovered eleven bodies from the wreck of the ferry Star of Kessen, which lies at a depth of 38 metres, the coast guard said on Tuesday. Twelve people remain missing.

Prosecutors seized the papers of the shipping line and detained the captain for questioning.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Captain of Kessen ferry detained; eleven dead found in wreck',
            text: `Eleven of those who had been missing since the sinking of the Star of Kessen are dead. Divers found them in the wreck on Tuesday, 38 metres under water. There is still no trace of twelve.

The public prosecutor’s office has had the captain detained. Files of the shipping line were taken away.`,
          },
          {
            paper: 'ledger',
            after: 5,
            title: 'What is known about the sinking of the Star of Kessen',
            text: `Eighty-six people were on board, 63 were rescued, eleven bodies recovered; twelve people are missing. The ferry sank on Monday within twenty minutes after a lorry had broken loose.

The captain is being questioned. The wreck lies 38 metres deep.`,
          },
        ],
      },
      {
        at: 49,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Kessen ferry was carrying more lorries than allowed',
            text: `The ferry that sank off the Kessen islands on Monday carried nine lorries although it was licensed for six, investigators said on Wednesday. Straps to fasten them were missing from half of the places.

The shipping line’s licence for its two other ferries has been withdrawn. The search for twelve missing people was continuing.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Sunken ferry overloaded, shipping line loses licence',
            text: `Nine lorries instead of the six permitted stood on the deck of the Star of Kessen when it sank. Half of them were not lashed down because there were no straps, the investigators reported on Wednesday.

The maritime authority took away the licence of the line, whose two other ferries stay in port. The navy carries the islanders to the mainland for the time being.`,
          },
          {
            paper: 'courier',
            after: 23,
            title: 'Nine lorries on deck: the mistakes before the sinking',
            text: `Too many lorries, too few straps: what investigators have put together about the Star of Kessen since Monday makes the bereaved angry. Nine lorries were on the deck, six were allowed.

The shipping line may not sail any more. The navy takes the people of the islands across.`,
          },
        ],
      },
      {
        at: 148,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Wreck of Star of Kessen raised from seabed',
            text: `Two floating cranes lifted the ferry Star of Kessen from the seabed on Sunday. Inside the hull the remains of nine people were found, the coast guard said, so that three are still missing.

The wreck is being towed to Marrow Bay, where experts will examine the car deck.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Cranes raise sunken ferry, nine more bodies found',
            text: `Salvage crews raised the wreck of a ferry that sank off the Kessen islands and found nine more bodies, bringing the number of dead to 20, the coast guard said on Sunday.

Three people are unaccounted for. The hull will be brought to Marrow Bay for inspection.`,
          },
        ],
      },
    ],
  },
  {
    name: 'elster-bear',
    begins: 105,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Brown bear sighted in Elster forest',
            text: `For the first time in 80 years a brown bear has been seen in the Elster forest. A forest worker filmed it on Monday when it crossed a track. The animal probably wandered in from the Tarn mountains, the nature office said.

Hikers should stay on the paths and keep dogs on a lead. Two beehives were destroyed at the weekend.`,
          },
          {
            paper: 'ledger',
            after: 5,
            title: 'After 80 years a bear again in the Elster forest',
            text: `A video of twelve seconds is proof: a brown bear lives in the Elster forest. Such an animal had not been seen there for 80 years. A forest worker met it on Monday, the nature office confirmed.

It likes honey: two hives have been torn apart.`,
          },
        ],
      },
      {
        at: 51,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Elster bear caught in trap and fitted with transmitter',
            text: `The bear of the Elster forest walked into a trap baited with honey on Wednesday. Vets put it to sleep, weighed it (142 kilograms) and fitted a collar with a transmitter before letting it go.

Farmers are given electric fences. The nature office does not consider the male animal, about four years old, to be dangerous.`,
          },
        ],
      },
    ],
  },
  {
    name: 'rent-cap',
    begins: 106,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Rent cap passes first reading in parliament',
            text: `Parliament has sent a bill for a rent cap to the committees. In the first reading on Monday 104 members voted for it, 89 against. Rents in the seven largest cities would be allowed to rise by two percent a year at most.

Property owners announce a suit before the constitutional court.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Lawmakers back rent cap at first reading',
            text: `Lawmakers voted 104 to 89 on Monday to advance a bill that would limit rent rises to two percent a year in the seven biggest cities.

The bill goes to committee. The association of property owners said it would go to the constitutional court if it became law.`,
          },
        ],
      },
      {
        at: 172,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Rent cap becomes law with three percent limit',
            text: `From March rents in the seven largest cities may rise by no more than three percent a year. Parliament passed the law on Monday evening by 99 votes to 93, after the limit of two percent in the draft had been softened.

New buildings are exempt for ten years. Owners want to go to court.`,
          },
          {
            paper: 'wire',
            after: 0,
            title: 'Parliament passes rent cap by six votes',
            text: `Parliament narrowly adopted a cap on rents on Monday, by 99 votes to 93. Increases in the seven largest cities will be limited to three percent a year from March, one point more than in the original bill.

Buildings finished in the past ten years are exempt.`,
          },
        ],
      },
    ],
  },
  {
    name: 'foret-valmont',
    begins: 107,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'echo',
            after: 0,
            title: 'Incendie de forêt à Valmont : 800 hectares brûlés, un village évacué',
            text: `Un incendie a détruit 800 hectares de forêt près de Valmont depuis lundi matin. Les 450 habitants du village de La Roche ont été évacués, a indiqué la préfecture.

Quelque 320 pompiers et quatre avions sont engagés. Le vent du sud complique leur travail ; aucun blessé n’est signalé.`,
          },
          {
            paper: 'matin',
            after: 2,
            title: 'Le feu progresse près de Valmont, La Roche évacuée',
            text: `Poussé par le vent du sud, le feu a déjà parcouru 800 hectares de pins autour de Valmont. La préfecture a fait évacuer lundi les 450 habitants de La Roche.

Trois cent vingt pompiers luttent contre les flammes avec l’aide de quatre avions. Personne n’a été blessé.`,
          },
        ],
      },
      {
        at: 48,
        reports: [
          {
            paper: 'matin',
            after: 0,
            title: 'L’incendie de Valmont est maîtrisé, les habitants rentrent',
            text: `Le feu de forêt de Valmont est maîtrisé, ont annoncé les pompiers mercredi. Il a parcouru 1 150 hectares. Les habitants de La Roche peuvent rentrer chez eux.

Une enquête est ouverte : un mégot jeté au bord de la route départementale serait à l’origine du sinistre.`,
          },
          {
            paper: 'echo',
            after: 2,
            title: 'Valmont : feu maîtrisé après 1 150 hectares, enquête ouverte',
            text: `Après deux jours de lutte, les pompiers se sont rendus maîtres mercredi de l’incendie de Valmont, qui a ravagé 1 150 hectares. Le village de La Roche n’est plus évacué.

Le parquet soupçonne un mégot d’avoir mis le feu aux herbes sèches.`,
          },
        ],
      },
    ],
  },
  {
    name: 'orrin-bus',
    begins: 130,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Nine killed as coach plunges into ravine on Orrin pass',
            text: `Nine people were killed and 22 injured when a coach left the road on the Orrin pass on Tuesday and fell 40 metres into a ravine, the police said. The travellers were on their way home from a Christmas market.

The road was icy. Rescue helicopters could not land because of fog.`,
          },
          {
            paper: 'courier',
            after: 1,
            title: 'Coach falls into ravine: nine dead on Orrin pass',
            text: `On the way back from a Christmas market a coach crashed into a ravine on the Orrin pass on Tuesday. Nine of its passengers died, 22 were injured, some of them critically.

It fell some forty metres. Fog kept the helicopters on the ground, so mountain rescuers carried the injured up on foot.`,
          },
          {
            paper: 'ledger',
            after: 5,
            title: 'Nine dead after coach crash in fog and ice',
            text: `An icy road, thick fog and a drop of forty metres: nine people lost their lives on Tuesday when their coach fell into a ravine on the Orrin pass. Twenty-two others were hurt.

They had visited a Christmas market. Helicopters could not help.`,
          },
        ],
      },
      {
        at: 25,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Driver had been at the wheel 13 hours before Orrin pass crash',
            text: `The driver of the coach that crashed on the Orrin pass had been driving for 13 hours with hardly a break, the police found from the tachograph. The death toll rose to eleven on Wednesday after two passengers died in hospital.

Prosecutors are investigating the coach company for negligent homicide.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Orrin pass: eleven dead, driver sat at wheel for 13 hours',
            text: `Two more victims of the coach accident on the Orrin pass have died, which brings the number of dead to eleven. And there is a suspicion as to the cause: thirteen hours, almost without a pause, the driver had been on the road on Tuesday, according to the tachograph.

The company is under investigation.`,
          },
          {
            paper: 'ledger',
            after: 20,
            title: 'Candles for the eleven of the Orrin pass',
            text: `Candles burn in front of the town hall from which the coach had set out. Eleven of its passengers did not come home: on Tuesday it fell into a ravine on the Orrin pass.

The driver had been at the wheel for 13 hours, the police say. Twenty people are still in hospital.`,
          },
        ],
      },
    ],
  },
  {
    name: 'car-plant',
    begins: 132,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Carmaker Velo to cut 1,800 jobs in Port Henning',
            text: `The carmaker Velo wants to end the production of its small car in Port Henning and to cut 1,800 of 4,600 jobs. The management told the works council on Tuesday that demand had fallen by a third.

The works council announced resistance. The first jobs would go in March.`,
          },
          {
            paper: 'wire',
            after: 0,
            title: 'Velo plans to axe 1,800 jobs at Port Henning plant',
            text: `Velo plans to cut 1,800 jobs at its Port Henning car plant as demand for small cars sinks, the company said on Tuesday. The plant employs 4,600.

The works council said it would fight the plan. Shares in Velo rose 3.1 percent.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Shock at Velo: nearly two thousand jobs to go in Port Henning',
            text: `The early shift had just begun on Tuesday when the news went round: 1,800 of the 4,600 people who build cars in Port Henning are to lose their work. Velo does not want to make the small car any longer.

It was a black day for the city, the mayor’s office said. The works council wants to fight.`,
          },
          {
            paper: 'ledger',
            after: 21,
            title: 'Port Henning and its car factory: a city holds its breath',
            text: `Every sixth job in Port Henning depends on Velo. Since Tuesday, when the carmaker announced that it would cut 1,800 of them, the city council has met twice.

Demand for the small car has dropped by a third, the company says. The works council does not accept that.`,
          },
        ],
      },
      {
        at: 74,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Velo: government offers subsidy for electric model in Port Henning',
            text: `The government is prepared to support the building of an electric car in Port Henning with 160 million crowns if Velo gives up its plan to cut 1,800 jobs. The minister for the economy made the offer in a meeting with the management on Friday.

Velo will examine it and answer within a week. Outside the gates 3,000 people demonstrated.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: '160 million crowns to save the Velo jobs',
            text: `With 160 million crowns the state wants to keep Velo’s workers in Port Henning at their lines. The money would be for an electric model, the economy ministry explained on Friday, while 3,000 people protested at the plant against the cutting of 1,800 jobs.

The carmaker has a week to reply.`,
          },
          {
            paper: 'wire',
            after: 26,
            title: 'FACTBOX: The Velo plant in Port Henning',
            text: `Built 58 years ago, the plant has a staff of 4,600 and turns out 210,000 cars a year. On Tuesday Velo announced plans to cut 1,800 jobs there.

On Friday the government offered 160 million crowns for an electric model. Velo is to reply within a week.`,
          },
        ],
      },
      {
        at: 166,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Velo drops job cuts at Port Henning, takes state aid',
            text: `Velo withdrew its plan to cut 1,800 jobs in Port Henning on Tuesday and said it would build an electric city car there from 2028, with 160 million crowns of state aid.

Workers will give up a pay rise of 2.5 percent for two years in return.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Jobs in Port Henning saved, Velo will build electric car',
            text: `The 1,800 jobs stay. Velo has accepted the government’s offer and will assemble an electric city car in Port Henning from 2028, the carmaker said on Tuesday. The state adds 160 million crowns.

The staff pay too: for two years they do without a rise of 2.5 percent.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Cheers at the gate: Velo stays',
            text: `There was cheering at gate two on Tuesday when the works council read out the letter. Velo does not cut the 1,800 jobs and brings an electric car to Port Henning in 2028.

For this the workers renounce a pay rise of 2.5 percent over two years.`,
          },
        ],
      },
    ],
  },
  {
    name: 'basuras-montalba',
    begins: 135,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'faro',
            after: 0,
            title: 'Huelga de basuras en Montalba: 2.000 toneladas en las calles',
            text: `La huelga indefinida de los trabajadores de la recogida de basuras de Montalba comenzó el martes. El ayuntamiento calcula que ya hay 2.000 toneladas de residuos sin recoger.

El comité pide una subida salarial del 6 por ciento para los 780 empleados. La empresa ofrece el 2,5.`,
          },
          {
            paper: 'diario',
            after: 2,
            title: 'Montalba, sin recogida de basuras por una huelga indefinida',
            text: `Los 780 trabajadores de la limpieza de Montalba han dejado de recoger la basura. Exigen un aumento del 6 por ciento y la empresa ofrece un 2,5, según el comité de huelga.

Unas 2.000 toneladas se acumulan en las aceras, informó el ayuntamiento el martes.`,
          },
        ],
      },
      {
        at: 69,
        reports: [
          {
            paper: 'diario',
            after: 0,
            title: 'Acuerdo en Montalba: termina la huelga de basuras',
            text: `La huelga de basuras de Montalba ha terminado. Empresa y comité firmaron el viernes una subida del 4 por ciento y 40 contratos nuevos, con la mediación del gobierno regional.

La recogida de las 7.500 toneladas acumuladas llevará cuatro días.`,
          },
          {
            paper: 'faro',
            after: 1,
            title: 'Fin de la huelga en Montalba tras firmar un aumento del 4 por ciento',
            text: `Los trabajadores de la basura de Montalba volvieron al trabajo el viernes por la noche tras aceptar un aumento del 4 por ciento y 40 nuevos contratos.

El ayuntamiento espera retirar en cuatro días las 7.500 toneladas que hay en las calles.`,
          },
        ],
      },
    ],
  },
  {
    name: 'tavel-schoolbus',
    begins: 157,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'School bus overturns near Tavel, 17 children hurt',
            text: `A school bus skidded on an icy road near Tavel on Wednesday morning and turned over in a field. Seventeen children and the driver were slightly injured, the police said.

There were 34 pupils on the bus. Parents collected them from the fire station.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: '17 pupils injured in school bus accident outside Tavel',
            text: `Seventeen of 34 children in a school bus suffered slight injuries when it slid off the road and tipped over outside Tavel on Wednesday. The driver was hurt as well.

The road had not been gritted, the police said. In the fire station there was cocoa.`,
          },
        ],
      },
      {
        at: 25,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Tyres worn out: firm of Tavel school bus may not drive any more',
            text: `The bus company whose school bus overturned near Tavel must keep its vehicles in the depot. Experts found that the tyres of the bus had hardly any tread left, the transport office said on Thursday. Four of the firm’s seven buses have the same fault.

Another company takes over the route on Monday.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Transport office grounds bus firm after Tavel accident',
            text: `After the accident in which 17 pupils were injured, the transport office has withdrawn the licence of the bus firm from Tavel. Worn tyres were found on four of its seven buses, including the one that tipped over.

From Monday a different firm will drive the children.`,
          },
        ],
      },
    ],
  },
  {
    name: 'pipeline-leak',
    begins: 181,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Oil runs from pipeline into Lenne nature reserve',
            text: `Some 90,000 litres of crude oil have leaked from a pipeline in the Lenne nature reserve. A walker noticed the smell on Thursday; the operator then shut the line off.

Oil booms have been laid across the Lenne. Twelve swans were brought to a bird station. The environment ministry speaks of a disaster for the marsh.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Swans covered in oil: pipeline leak in Lenne marsh',
            text: `In the marsh of the Lenne the water is black. About 90,000 litres of oil ran out of a leaking pipeline before it was switched off on Thursday, the operator said. Volunteers caught twelve oiled swans.

Barriers are to keep the oil out of the river.`,
          },
          {
            paper: 'courier',
            after: 24,
            title: 'Rubber boots and patience in the Lenne marsh',
            text: `More than a hundred volunteers scooped oil out of the reeds on Friday. From a leaking pipeline some 90,000 litres had run into the nature reserve on the Lenne before it was shut off on Thursday.

Twelve swans are being washed in the bird station. Ten will live, the vets think.`,
          },
        ],
      },
      {
        at: 48,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Excavator damaged Lenne pipeline months before leak',
            text: `The pipeline in the Lenne reserve had been scratched by an excavator during ditch work in August, and nobody reported it. This is the result of an inquiry by the environment ministry, published on Saturday. The ministry has filed a complaint against a construction firm.

Of 90,000 litres of oil about two thirds have been pumped off. The line remains shut until February.`,
          },
          {
            paper: 'wire',
            after: 2,
            title: 'Pipeline spill traced to digger, firm faces charges',
            text: `An oil spill in a nature reserve on the Lenne was caused by an excavator that hit the pipeline in August, the environment ministry said on Saturday.

It filed charges against a building company. The pipeline will not be used again before February, and a third of the oil is still in the marsh.`,
          },
        ],
      },
    ],
  },
  {
    name: 'general-election',
    begins: 183,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Left bloc narrowly ahead in parliamentary election',
            text: `The left bloc was narrowly ahead in the parliamentary election in Carland on Thursday with 44.1 percent of the vote against 43.8 for the conservatives, with 92 percent of ballots counted.

Neither camp would have a majority. The result of the postal vote is expected on Friday. Turnout was 71 percent.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Carland election on a knife edge: 44.1 to 43.8 percent',
            text: `Three tenths of a point lie between the left bloc (44.1 percent) and the conservatives (43.8) after the election in Carland. Ninety-two percent of the votes had been counted late on Thursday; the postal ballots come on Friday.

A majority of seats is out of reach for both. Seventy-one percent of those entitled went to the polls.`,
          },
        ],
      },
      {
        at: 20,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Postal votes put conservatives in front in Carland',
            text: `Conservatives overtook the left bloc after postal votes were counted in Carland on Friday and will be the strongest force in parliament with 88 of 180 seats, the election office said.

The left bloc has 86. Its leaders conceded defeat in the evening but ruled out a grand coalition. The Liberals hold six seats.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Carland: conservatives win after postal count, left concedes',
            text: `It was the letters that decided: after the count of the postal votes the conservatives have 88 seats in Carland’s parliament, two more than the left bloc, which had been in front on election night. The left conceded on Friday evening.

Six Liberals tip the scales.`,
          },
          {
            paper: 'courier',
            after: 20,
            title: 'Who will govern Carland? The possible coalitions',
            text: `Eighty-eight, eighty-six, six: that is the sum with which Carland’s politicians must reckon. The conservatives lack three seats for a majority of 91, the left bloc five.

Both need the six Liberals. The left, ahead on Thursday night and beaten by the postal votes on Friday, rules out a grand coalition.`,
          },
        ],
      },
      {
        at: 70,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Liberals agree to form government with conservatives in Carland',
            text: `Carland’s Liberals voted on Sunday to enter coalition talks with the conservatives, giving them a majority of 94 of 180 seats. The Liberals demand the ministries of justice and education.

A coalition treaty is to be ready by Christmas, the two parties said.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Carland heads for centre-right coalition',
            text: `The way is free for a coalition of conservatives and Liberals in Carland. A congress of the Liberals voted for it on Sunday by 312 to 98. Together they have 94 seats, three more than needed.

Justice and education are to be Liberal ministries. The treaty should be signed before Christmas.`,
          },
          {
            paper: 'wire',
            after: 21,
            title: 'ANALYSIS-What Carland’s new coalition would mean',
            text: `Lower taxes, more judges and a slower exit from coal: that is what analysts expect of a coalition of conservatives and Liberals in Carland, for which the Liberals voted on Sunday.

The two have 94 of the 180 seats. They want to finish their treaty by Christmas.`,
          },
        ],
      },
    ],
  },
  {
    name: 'inflation',
    begins: 184,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Inflation rises to 3.4 percent in November',
            text: `Consumer prices rose by 3.4 percent year on year in November after 3.1 percent in October, the statistics office in Lorne said on Thursday. Food was 5.2 percent dearer.

Core inflation, without energy and food, stayed at 3.6 percent.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Prices up 3.4 percent, food dearer still',
            text: `Life became dearer in November: prices were 3.4 percent higher than a year before, the statistics office reported on Thursday. In October the rate had stood at 3.1 percent. Butter, eggs and coffee drove food prices up by 5.2 percent.

Economists see the central bank confirmed in its recent step.`,
          },
        ],
      },
    ],
  },
  {
    name: 'zoo-rhino',
    begins: 185,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Rhino calf born in Estrick zoo',
            text: `A rhinoceros has come into the world in the Estrick zoo, the first there in 17 years. The calf, a female, weighs 48 kilograms and stood on its legs after an hour, the zoo said on Thursday.

Visitors may see it from the middle of January. A name is to be found by schoolchildren.`,
          },
          {
            paper: 'ledger',
            after: 6,
            title: '48 kilograms of happiness: zoo in Estrick has a baby rhino',
            text: `After 17 years there is young life in the rhino house of the Estrick zoo. The female calf weighed 48 kilograms at birth and got up within an hour, the keepers report.

Until mid-January mother and child are left in peace. Schools may propose names.`,
          },
        ],
      },
    ],
  },
];
