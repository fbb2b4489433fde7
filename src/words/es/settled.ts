import type { Settled } from '../texts.ts'

/** Professions tell no sex: the same words may stand on file of somebody else. */
export const settled: Settled = {
  settled: {
    // charges
    'Inciting ethnic hatred and discrimination, harbouring':
      'Incitación al odio étnico y a la discriminación, encubrimiento',
    'Extremist crimes': 'Delitos de extremismo',
    Espionage: 'Espionaje',
    'Divulging state secrets': 'Divulgación de secretos de Estado',
    'Inciting ethnic hatred and ethnic discrimination':
      'Incitación al odio étnico y a la discriminación étnica',
    'Organising people to disturb public order':
      'Organización de personas para alterar el orden público',
    'Splittism, leaking state secrets, organising an illegal demonstration':
      'Escisionismo, filtración de secretos de Estado, organización de una manifestación ilegal',
    'Taking part in organised terrorism, aiding it, seriously disturbing order':
      'Participación en terrorismo organizado, ayuda a este, alteración grave del orden',
    'Joining a terrorist organisation, helping terrorism, gathering a crowd':
      'Ingreso en una organización terrorista, ayuda al terrorismo, reunión de una multitud',
    'Endangering state security, organising a terrorist group':
      'Atentado contra la seguridad del Estado, organización de un grupo terrorista',
    "Membership of a terrorist organisation, per China's request":
      'Pertenencia a una organización terrorista, según la solicitud de China',
    'Separatism; wife got the arrest notice on 25 February':
      'Separatismo; su esposa recibió el aviso de detención el 25 de febrero',
    'Charges connected with separatism': 'Cargos relacionados con el separatismo',
    'Inciting extremism': 'Incitación al extremismo',
    'Advocating extremism': 'Apología del extremismo',
    'Advocating terrorism, in one caption': 'Apología del terrorismo (en un pie de foto)',
    'Giving material support to terrorist activity; indicted January 2020':
      'Apoyo material a actividades terroristas; acusación formal en enero de 2020',
    "'Political crimes', not further explained": '«Delitos políticos», sin más explicación',
    'Splittism, a crime of endangering state security':
      'Escisionismo, un delito contra la seguridad del Estado',
    Separatism: 'Separatismo',
    'Corruption and bribery, not separatism': 'Corrupción y soborno, no separatismo',
    'Incitement to subvert state power': 'Incitación a subvertir el poder del Estado',
    'Splittism and spreading extremist ideas': 'Escisionismo y difusión de ideas extremistas',
    'Attempting to split the country, with five other officials':
      'Intento de dividir el país, con otras cinco personas con cargo oficial',
    // professions
    'retired driver': 'chofer, en retiro',
    'poet, professor at Xinjiang Normal University':
      'poeta, docente en la Universidad Normal de Xinjiang',
    'singer, composer, dutar player': 'cantante, compone, toca el dutar',
    'comedian, actor': 'humorista, intérprete',
    'retired oil worker': 'trabajo en el petróleo, en retiro',
    'technology entrepreneur, founder of Bagdax': 'empresa tecnológica; fundó Bagdax',
    'professional footballer, Jiangsu Suning': 'futbolista profesional, Jiangsu Suning',
    'television journalist, Ili Television': 'periodista de televisión, Televisión de Ili',
    'professional footballer': 'futbolista profesional',
    'football goalkeeper': 'futbolista, en la portería',
    'retired medical doctor': 'profesional de la medicina, en retiro',
    'physician, academic, health official':
      'profesional de la medicina, docente, responsable de salud',
    'imam, rights advocate': 'imam, defensa de derechos',
    'computer designer, translator, activist': 'diseño por computadora, traducción, activista',
    'economist at Minzu University; founder of Uighur Online':
      'economista en la Universidad Minzu; fundó Uighur Online',
    'university student': 'estudiante de universidad',
    'fashion model': 'modelo',
    'plant biology researcher': 'investigación en biología vegetal',
    writer: 'profesional de las letras',
    'novelist, poet': 'novelista, poeta',
    'anthropologist, folklorist; professor at Xinjiang University':
      'antropología, folclore; docente en la Universidad de Xinjiang',
    'singer-songwriter, dutar player': 'cantautoría, toca el dutar',
    'geographer; president of Xinjiang University 2010-2017':
      'geografía; rectorado de la Universidad de Xinjiang, 2010–2017',
    'literary critic, textbook editor': 'crítica literaria, edición de libros de texto',
  },
  bodies: {
    'anonymous reports to RFA': 'informes anónimos a RFA',
    'court verdict cited by RFA': 'sentencia citada por RFA',
    'Dörbiljin police official': 'alguien de la policía de Dörbiljin',
    'Jiangsu Suning on Weibo': 'el club Jiangsu Suning en Weibo',
    neighbour: 'alguien del vecindario',
    'a translated report on a protest by the Committee to Protect Journalists':
      'noticia traducida sobre una protesta del Comité para la Protección de los Periodistas',
    'a cousin': 'un familiar en grado de primo o prima',
    'woman who attended the trial': 'una mujer que asistió al juicio',
    'unnamed official': 'alguien del funcionariado, sin nombre',
    'medical scholars in Russia who worked with him':
      'especialistas en medicina de Rusia que trabajaron con él',
    'Russian medical scholars': 'especialistas en medicina de Rusia',
    'photo caption, in a relay of RFA': 'pie de foto, en una reproducción de RFA',
    'Uyghur Human Rights Project, which says that relatives confirmed it':
      'Uyghur Human Rights Project, que dice que la familia lo confirmó',
    'a Chinese government source': 'una fuente del Gobierno chino',
    'two sources of Scholars at Risk': 'dos fuentes de Scholars at Risk',
    'anonymous reports': 'informes anónimos',
    'Chinese side, in a dispute of diplomats online':
      'la parte china, en una disputa de diplomáticos en línea',
    'Darren Byler (translator), in the Victims Database':
      'Darren Byler (traducción), en la Xinjiang Victims Database',
    RFA: 'RFA',
    'Voice of America': 'Voz de América',
    AFP: 'AFP',
    Xinhua: 'la agencia Xinhua',
    'Committee of Concerned Scientists': 'Comité de Científicos Preocupados',
    "FIFPro (players' union)": 'FIFPro (sindicato de futbolistas)',
    'Halmurat Harri and others (#MeTooUyghur)': 'Halmurat Harri y otras personas (#MeTooUyghur)',
    'Mary Lawlor, UN rapporteur': 'Mary Lawlor, relatora de la ONU',
    'Rachel Harris and Freemuse': 'Rachel Harris y Freemuse',
    'Senators Risch and Coons': 'Senadores Risch y Coons',
    'UN special rapporteurs': 'Relatorías especiales de la ONU',
    'three UN rapporteurs': 'tres relatorías de la ONU',
    'US Ambassador Burns': 'Embajador de los Estados Unidos, Burns',
    'ambassadors of the European Union': 'embajadores de la Unión Europea',
    'campaigners under #FreeAdilMijit': 'campaña #FreeAdilMijit',
    'family in Calgary': 'familia en Calgary',
    'more than 40 NGOs': 'más de 40 organizaciones',
    'Abduweli Ayup (uncle) and activists': 'Abduweli Ayup (tío) y activistas',
    'Chinese embassies, per CPJ': 'Embajadas de China, según CPJ',
    'Ministry of Foreign Affairs of China, to The Economist':
      'Ministerio de Relaciones Exteriores de China, a The Economist',
    'founding compilation': 'recopilación fundacional',
    'several of the sources read for the founding compilation':
      'varias de las fuentes leídas para la recopilación fundacional',
    'encyclopedia article': 'artículo de enciclopedia',
    'Amnesty International': 'Amnistía Internacional',
    'Committee to Protect Journalists': 'Comité para la Protección de los Periodistas',
    'World Uyghur Congress': 'Congreso Mundial Uigur',
    'relatives, to Amnesty': 'familiares, a Amnistía',
    'Tom Lantos Commission': 'Comisión Tom Lantos',
    'Human Rights Foundation (page on him)': 'Human Rights Foundation (página sobre él)',
    'China Central Television': 'Televisión Central de China',
    'Chinese state media': 'medios estatales de China',
    'Chinese state media (CGTN)': 'medios estatales de China (CGTN)',
    'UN Working Group on Arbitrary Detention':
      'Grupo de Trabajo de la ONU sobre la Detención Arbitraria',
    'UN Working Group on Arbitrary Detention, in press':
      'Grupo de Trabajo de la ONU sobre la Detención Arbitraria, en la prensa',
    'UN Working Group on Enforced Disappearances':
      'Grupo de Trabajo de la ONU sobre las Desapariciones Forzadas',
    'UN Committee against Torture': 'Comité de la ONU contra la Tortura',
    'Ministry of Foreign Affairs of China': 'Ministerio de Relaciones Exteriores de China',
    'Ministry of Foreign Affairs of China (Mao Ning)':
      'Ministerio de Relaciones Exteriores de China (Mao Ning)',
    'Ministry of Foreign Affairs of China (Wang Wenbin)':
      'Ministerio de Relaciones Exteriores de China (Wang Wenbin)',
    'Ministry of Foreign Affairs of China (Hong Lei)':
      'Ministerio de Relaciones Exteriores de China (Hong Lei)',
    'Foreign Minister of China': 'Ministro de Relaciones Exteriores de China',
    'President of China': 'Presidente de China',
    'Government of China': 'Gobierno de China',
    'Government of China, to the UN group': 'Gobierno de China, al grupo de la ONU',
    'Government of China, to the UN Working Group on Enforced Disappearances':
      'Gobierno de China, al Grupo de Trabajo de la ONU sobre las Desapariciones Forzadas',
    'Government of China, to UN experts': 'Gobierno de China, a expertos de la ONU',
    'Government of China, via Interpol notice': 'Gobierno de China, por un aviso de Interpol',
    'authorities of China': 'autoridades de China',
    'authorities of China, to officials of Canada':
      'autoridades de China, a funcionarios de Canadá',
    'Chinese diplomats': 'diplomáticos de China',
    'Embassy of China in Washington': 'Embajada de China en Washington',
    'Embassy of China in Washington, as told by Human Rights Foundation':
      'Embajada de China en Washington, según cuenta Human Rights Foundation',
    'Embassy of China in Washington, to Senator Coons’ office, as told by Human Rights Foundation':
      'Embajada de China en Washington, a la oficina del senador Coons, según cuenta Human Rights Foundation',
    'Embassy of China in Washington, as told by Amnesty International Finland':
      'Embajada de China en Washington, según cuenta Amnistía Internacional Finlandia',
    'Embassy of China in Washington, as told by the Tom Lantos Commission':
      'Embajada de China en Washington, según cuenta la Comisión Tom Lantos',
    'Chinese Embassy in Washington, via Senator Coons':
      'Embajada de China en Washington, por medio del senador Coons',
    'Embassy of China in France': 'Embajada de China en Francia',
    'Embassy of China in Ottawa': 'Embajada de China en Ottawa',
    'Embassy of China in Ankara': 'Embajada de China en Ankara',
    'Consulate of China in Almaty': 'Consulado de China en Almaty',
    'Mission of China to the EU': 'Misión de China ante la UE',
    'Permanent Mission of China, Geneva': 'Misión Permanente de China en Ginebra',
    'Permanent Mission of China, Geneva (Liu Yuyin)':
      'Misión Permanente de China en Ginebra (Liu Yuyin)',
    'Ministry of Foreign Affairs of Turkey': 'Ministerio de Relaciones Exteriores de Turquía',
    'Government of Canada': 'Gobierno de Canadá',
    'Government of Morocco': 'Gobierno de Marruecos',
    'European Union': 'Unión Europea',
    'European Parliament': 'Parlamento Europeo',
    'US State Department': 'Departamento de Estado de los Estados Unidos',
    public: 'la opinión pública',
    relatives: 'familiares',
  },
}
