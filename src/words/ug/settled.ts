import type { Settled } from '../texts.ts'

export const settled: Settled = {
  settled: {
    // charges
    'Inciting ethnic hatred and discrimination, harbouring':
      'مىللىي ئۆچمەنلىك ۋە كەمسىتىشكە قۇتراتقۇلۇق قىلىش، يوشۇرۇش',
    'Extremist crimes': 'ئەسەبىيلىك جىنايەتلىرى',
    Espionage: 'جاسۇسلۇق',
    'Divulging state secrets': 'دۆلەت مەخپىيىتىنى ئاشكارىلاش',
    'Inciting ethnic hatred and ethnic discrimination':
      'مىللىي ئۆچمەنلىك ۋە مىللىي كەمسىتىشكە قۇتراتقۇلۇق قىلىش',
    'Organising people to disturb public order': 'ئاممىۋى تەرتىپنى بۇزۇشقا كىشىلەرنى تەشكىللەش',
    'Splittism, leaking state secrets, organising an illegal demonstration':
      'دۆلەتنى پارچىلاش، دۆلەت مەخپىيىتىنى ئاشكارىلاش، قانۇنسىز نامايىش تەشكىللەش',
    'Taking part in organised terrorism, aiding it, seriously disturbing order':
      'تەشكىللىك تېررورلۇققا قاتنىشىش، ئۇنىڭغا ياردەم بېرىش، تەرتىپنى ئېغىر دەرىجىدە بۇزۇش',
    'Joining a terrorist organisation, helping terrorism, gathering a crowd':
      'تېررورلۇق تەشكىلاتىغا قاتنىشىش، تېررورلۇققا ياردەم بېرىش، ئادەم توپلاش',
    'Endangering state security, organising a terrorist group':
      'دۆلەت بىخەتەرلىكىگە خەۋپ يەتكۈزۈش، تېررورلۇق گۇرۇپپىسى تەشكىللەش',
    "Membership of a terrorist organisation, per China's request":
      'تېررورلۇق تەشكىلاتىغا ئەزا بولۇش (خىتاينىڭ تەلىپى بويىچە)',
    'Separatism; wife got the arrest notice on 25 February':
      'بۆلگۈنچىلىك؛ ئايالى قولغا ئېلىش ئۇقتۇرۇشىنى 25-فېۋرال تاپشۇرۇۋالغان',
    'Charges connected with separatism': 'بۆلگۈنچىلىككە مۇناسىۋەتلىك ئەيىبلەشلەر',
    'Inciting extremism': 'ئەسەبىيلىككە قۇتراتقۇلۇق قىلىش',
    'Advocating extremism': 'ئەسەبىيلىكنى تەرغىب قىلىش',
    'Advocating terrorism, in one caption': 'تېررورلۇقنى تەرغىب قىلىش (بىر سۈرەت ئىزاھاتىدا)',
    'Giving material support to terrorist activity; indicted January 2020':
      'تېررورلۇق پائالىيىتىگە ماددىي ياردەم بېرىش؛ ئەيىبلىنىپ سوتقا سۇنۇلغان ۋاقتى 2020-يىلى يانۋار',
    "'Political crimes', not further explained":
      '«سىياسىي جىنايەتلەر»، باشقا چۈشەندۈرۈش بېرىلمىگەن',
    'Splittism, a crime of endangering state security':
      'دۆلەتنى پارچىلاش، دۆلەت بىخەتەرلىكىگە خەۋپ يەتكۈزۈش جىنايەتلىرىدىن بىرى',
    Separatism: 'بۆلگۈنچىلىك',
    'Corruption and bribery, not separatism': 'خىيانەتچىلىك ۋە پارىخورلۇق، بۆلگۈنچىلىك ئەمەس',
    'Incitement to subvert state power': 'دۆلەت ھاكىمىيىتىنى ئاغدۇرۇشقا قۇتراتقۇلۇق قىلىش',
    'Splittism and spreading extremist ideas': 'دۆلەتنى پارچىلاش ۋە ئەسەبىي ئىدىيەلەرنى تارقىتىش',
    'Attempting to split the country, with five other officials':
      'باشقا بەش ئەمەلدار بىلەن بىللە دۆلەتنى پارچىلاشقا ئۇرۇنۇش',
    // professions
    'retired driver': 'پېنسىيەگە چىققان شوپۇر',
    'poet, professor at Xinjiang Normal University':
      'شائىر، شىنجاڭ پېداگوگىكا ئۇنىۋېرسىتېتىنىڭ پروفېسسورى',
    'singer, composer, dutar player': 'ناخشىچى، كومپوزىتور، دۇتارچى',
    'comedian, actor': 'كومېدىيە ئارتىسى، ئاكتىيور',
    'retired oil worker': 'پېنسىيەگە چىققان نېفىت ئىشچىسى',
    'former grain bureau official': 'ئاشلىق ئىدارىسىنىڭ سابىق ئەمەلدارى',
    'former official, trader': 'سابىق ئەمەلدار، تىجارەتچى',
    'former police employee': 'ساقچى تارمىقىنىڭ سابىق خادىمى',
    'technology entrepreneur, founder of Bagdax': 'تېخنىكا كارخانىچىسى، Bagdax نىڭ قۇرغۇچىسى',
    'professional footballer, Jiangsu Suning': 'كەسپىي پۇتبولچى، Jiangsu Suning',
    'television journalist, Ili Television': 'تېلېۋىزىيە مۇخبىرى، ئىلى تېلېۋىزىيەسى',
    'had played for Shandong Luneng’s under-17 side':
      'Shandong Luneng نىڭ 17 ياشتىن تۆۋەنلەر كوماندىسىدا ئوينىغان',
    'professional footballer': 'كەسپىي پۇتبولچى',
    'football goalkeeper': 'پۇتبول كوماندىسىنىڭ دەرۋازا ساقلىغۇچىسى',
    'engineer, author': 'ئىنژېنېر، ئاپتور',
    'local government employee, web moderator of Salkin, writer':
      'يەرلىك ھۆكۈمەت خادىمى، «سالكىن» تور بېتىنىڭ باشقۇرغۇچىسى، يازغۇچى',
    'retired medical doctor': 'پېنسىيەگە چىققان دوختۇر',
    'Described as former president of the university hospital':
      'ئۇنىۋېرسىتېت دوختۇرخانىسىنىڭ سابىق باشلىقى دەپ تونۇشتۇرۇلغان',
    'physician, academic, health official': 'دوختۇر، ئالىم، سەھىيە ئەمەلدارى',
    'imam, rights advocate': 'ئىمام، ھەق-ھوقۇق پائالىيەتچىسى',
    'computer designer, translator, activist': 'كومپيۇتېر لايىھەلىگۈچى، تەرجىمان، پائالىيەتچى',
    'economist at Minzu University; founder of Uighur Online':
      'مەركىزىي مىللەتلەر ئۇنىۋېرسىتېتىدىكى ئىقتىسادشۇناس؛ Uighur Online نىڭ قۇرغۇچىسى',
    'historian, publisher': 'تارىخچى، نەشرىياتچى',
    'university student': 'ئۇنىۋېرسىتېت ئوقۇغۇچىسى',
    'insurance worker, Mandarin teacher': 'سۇغۇرتا خادىمى، خەنزۇ تىلى ئوقۇتقۇچىسى',
    'fashion model': 'مودا مودېلى',
    'plant biology researcher': 'ئۆسۈملۈك بىيولوگىيەسى تەتقىقاتچىسى',
    'Islamic scholar, translator of the Quran into Uyghur':
      'ئىسلام ئالىمى، قۇرئاننى ئۇيغۇرچىغا تەرجىمە قىلغۇچى',
    writer: 'يازغۇچى',
    'novelist, poet': 'رومانچى، شائىر',
    'legal consultant, retired culture official':
      'قانۇن مەسلىھەتچىسى، پېنسىيەگە چىققان مەدەنىيەت ئەمەلدارى',
    'editor of Xinjiang Civilization': '«شىنجاڭ مەدەنىيىتى» ژۇرنىلىنىڭ تەھرىرى',
    'anthropologist, folklorist; professor at Xinjiang University':
      'ئىنسانشۇناس، فولكلورشۇناس؛ شىنجاڭ ئۇنىۋېرسىتېتىنىڭ پروفېسسورى',
    'singer-songwriter, dutar player': 'ناخشا ئىجادكارى ۋە ناخشىچى، دۇتارچى',
    'geographer; president of Xinjiang University 2010-2017':
      'جۇغراپىيە ئالىمى؛ 2010-يىلىدىن 2017-يىلىغىچە شىنجاڭ ئۇنىۋېرسىتېتىنىڭ مۇدىرى',
    'literary critic, textbook editor': 'ئەدەبىي تەنقىدچى، دەرسلىك تەھرىرى',
  },
  bodies: {
    'Committee of Concerned Scientists': 'ئالىملار كۆڭۈل بۆلۈش كومىتېتى',
    'English PEN': 'ئەنگلىيە PEN مەركىزى',
    "FIFPro (players' union)": 'FIFPro (توپچىلار ئۇيۇشمىسى)',
    'Halmurat Harri and others (#MeTooUyghur)': 'Halmurat Harri ۋە باشقىلار (#MeTooUyghur)',
    'Mary Lawlor, UN rapporteur': 'Mary Lawlor، ب د ت مەخسۇس دوكلاتچىسى',
    'Rachel Harris and Freemuse': 'Rachel Harris ۋە Freemuse',
    'Russian medical scholars': 'روسىيەلىك تىبابەت ئالىملىرى',
    'Senators Risch and Coons': 'كېڭەش پالاتا ئەزالىرى Risch ۋە Coons',
    'The Guardian': '«The Guardian»',
    'UN special rapporteurs': 'ب د ت مەخسۇس دوكلاتچىلىرى',
    'three UN rapporteurs': 'ب د ت نىڭ ئۈچ مەخسۇس دوكلاتچىسى',
    'US Ambassador Burns': 'ئامېرىكا باش ئەلچىسى Burns',
    'US Assistant Secretary Destro': 'ئامېرىكا ياردەمچى مىنىستىرى Destro',
    'US State Department': 'ئامېرىكا دۆلەت ئىشلىرى مىنىستىرلىكى',
    USCIRF: 'ئامېرىكا خەلقئارا دىنىي ئەركىنلىك ھەيئىتى',
    'Uyghur PEN': 'ئۇيغۇر PEN مەركىزى',
    'ambassadors of the European Union': 'ياۋروپا ئىتتىپاقىنىڭ باش ئەلچىلىرى',
    'campaigners under #FreeAdilMijit': '#FreeAdilMijit ھەرىكىتىدىكىلەر',
    'family in Calgary': 'كالگارىدىكى ئائىلىسى',
    'more than 40 NGOs': '40 تىن ئارتۇق ھۆكۈمەتسىز تەشكىلات',
    'Abduweli Ayup (uncle) and activists': 'Abduweli Ayup (تاغىسى) ۋە پائالىيەتچىلەر',
    'Chinese embassies, per CPJ': 'خىتاي ئەلچىخانىلىرى (ژۇرنالىستلارنى قوغداش كومىتېتى يەتكۈزگەن)',
    'Ministry of Foreign Affairs of China, to The Economist':
      'خىتاي تاشقى ئىشلار مىنىستىرلىقى (The Economist ئارقىلىق)',
    'founding compilation': 'دەسلەپكى توپلام',
    'several of the sources read for the founding compilation':
      'دەسلەپكى توپلام ئۈچۈن ئوقۇلغان مەنبەلەرنىڭ بىر نەچچىسى',
    'Radio Free Asia': 'ئەركىن ئاسىيا رادىيوسى',
    'Radio Free Asia, Uyghur service': 'ئەركىن ئاسىيا رادىيوسى ئۇيغۇر بۆلۈمى',
    'Radio Free Asia, copy': 'ئەركىن ئاسىيا رادىيوسى (كۆچۈرۈلمىسى)',
    Wikipedia: 'ۋىكىپېدىيە',
    'Wikipedia, Chinese': 'ۋىكىپېدىيە، خەنزۇچە',
    'Wikipedia, Uyghur': 'ۋىكىپېدىيە، ئۇيغۇرچە',
    'encyclopedia article': 'قامۇس ماقالىسى',
    'Amnesty International': 'خەلقئارا كەچۈرۈم تەشكىلاتى',
    'Uyghur Human Rights Project': 'ئۇيغۇر كىشىلىك ھوقۇق قۇرۇلۇشى',
    'Human Rights Foundation (page on him)': 'Human Rights Foundation (ئۇ توغرۇلۇق بەت)',
    'Dui Hua Foundation': 'دۇيخۇا فوندى (Dui Hua)',
    'Committee to Protect Journalists': 'ژۇرنالىستلارنى قوغداش كومىتېتى',
    'World Uyghur Congress': 'دۇنيا ئۇيغۇر قۇرۇلتىيى',
    'Voice of America': 'ئامېرىكا ئاۋازى',
    AFP: 'فرانسىيە ئاگېنتلىقى (AFP)',
    'Al Jazeera': 'ئەلجەزىرە',
    'China Central Television': 'خىتاي مەركىزىي تېلېۋىزىيەسى',
    'China Radio International, Turkish service': 'خىتاي خەلقئارا رادىيوسى تۈركچە بۆلۈمى',
    'Chinese state media': 'خىتاي دۆلەت تاراتقۇلىرى',
    'Chinese state media (CGTN)': 'خىتاي دۆلەت تاراتقۇلىرى (CGTN)',
    'UN Working Group on Arbitrary Detention': 'ب د ت خالىغانچە تۇتۇپ تۇرۇش خىزمەت گۇرۇپپىسى',
    'UN Working Group on Arbitrary Detention, in press':
      'ب د ت خالىغانچە تۇتۇپ تۇرۇش خىزمەت گۇرۇپپىسى (مەتبۇئاتتا)',
    'UN Working Group on Enforced Disappearances': 'ب د ت زورلاپ غايىب قىلىش خىزمەت گۇرۇپپىسى',
    'UN Committee against Torture': 'ب د ت قىيىن-قىستاققا قارشى كومىتېتى',
    'Ministry of Foreign Affairs of China': 'خىتاي تاشقى ئىشلار مىنىستىرلىقى',
    'Ministry of Foreign Affairs of China (Mao Ning)': 'خىتاي تاشقى ئىشلار مىنىستىرلىقى (Mao Ning)',
    'Ministry of Foreign Affairs of China (Wang Wenbin)':
      'خىتاي تاشقى ئىشلار مىنىستىرلىقى (Wang Wenbin)',
    'Ministry of Foreign Affairs of China (Hong Lei)': 'خىتاي تاشقى ئىشلار مىنىستىرلىقى (Hong Lei)',
    'Foreign Minister of China': 'خىتاي تاشقى ئىشلار مىنىستىرى',
    'President of China': 'خىتاي دۆلەت رەئىسى',
    'Government of China': 'خىتاي ھۆكۈمىتى',
    'Government of China, to the UN group': 'خىتاي ھۆكۈمىتى (ب د ت خىزمەت گۇرۇپپىسىغا)',
    'Government of China, to the UN Working Group on Enforced Disappearances':
      'خىتاي ھۆكۈمىتى (ب د ت زورلاپ غايىب قىلىش خىزمەت گۇرۇپپىسىغا)',
    'Government of China, to UN experts': 'خىتاي ھۆكۈمىتى (ب د ت مۇتەخەسسىسلىرىگە)',
    'Government of China, via Interpol notice': 'خىتاي ھۆكۈمىتى (ئىنتېرپول ئۇقتۇرۇشى ئارقىلىق)',
    'authorities of China': 'خىتاي دائىرىلىرى',
    'authorities of China, to officials of Canada': 'خىتاي دائىرىلىرى (كانادا ئەمەلدارلىرىغا)',
    'Chinese diplomats': 'خىتاي دىپلوماتلىرى',
    'Embassy of China in Washington': 'خىتاينىڭ ۋاشىنگتوندىكى ئەلچىخانىسى',
    'Embassy of China in Washington, as told by Human Rights Foundation':
      'خىتاينىڭ ۋاشىنگتوندىكى ئەلچىخانىسى (يەتكۈزگۈچى: Human Rights Foundation)',
    'Embassy of China in Washington, to Senator Coons’ office, as told by Human Rights Foundation':
      'خىتاينىڭ ۋاشىنگتوندىكى ئەلچىخانىسى (كېڭەش پالاتا ئەزاسى Coons نىڭ ئىشخانىسىغا، يەتكۈزگۈچى: Human Rights Foundation)',
    'Embassy of China in Washington, as told by Amnesty International Finland':
      'خىتاينىڭ ۋاشىنگتوندىكى ئەلچىخانىسى (يەتكۈزگۈچى: خەلقئارا كەچۈرۈم تەشكىلاتى فىنلاندىيە بۆلۈمى)',
    'Embassy of China in Washington, as told by the Tom Lantos Commission':
      'خىتاينىڭ ۋاشىنگتوندىكى ئەلچىخانىسى (يەتكۈزگۈچى: Tom Lantos كومىتېتى)',
    'Chinese Embassy in Washington, via Senator Coons':
      'خىتاينىڭ ۋاشىنگتوندىكى ئەلچىخانىسى (كېڭەش پالاتا ئەزاسى Coons ئارقىلىق)',
    'Embassy of China in France': 'خىتاينىڭ فرانسىيەدىكى ئەلچىخانىسى',
    'Embassy of China in Ottawa': 'خىتاينىڭ ئوتتاۋادىكى ئەلچىخانىسى',
    'Embassy of China in Ankara': 'خىتاينىڭ ئەنقەرەدىكى ئەلچىخانىسى',
    'Consulate of China in Almaty': 'خىتاينىڭ ئالمۇتادىكى كونسۇلخانىسى',
    'Mission of China to the EU': 'خىتاينىڭ ياۋروپا ئىتتىپاقىدىكى ۋەكىللەر ئۆمىكى',
    'Permanent Mission of China, Geneva': 'خىتاينىڭ جەنۋەدىكى دائىمىي ۋەكىللەر ئۆمىكى',
    'Permanent Mission of China, Geneva (Liu Yuyin)':
      'خىتاينىڭ جەنۋەدىكى دائىمىي ۋەكىللەر ئۆمىكى (Liu Yuyin)',
    'Ministry of Foreign Affairs of Turkey': 'تۈركىيە تاشقى ئىشلار مىنىستىرلىقى',
    'Government of Canada': 'كانادا ھۆكۈمىتى',
    'Government of Morocco': 'ماراكەش ھۆكۈمىتى',
    'European Union': 'ياۋروپا ئىتتىپاقى',
    'European Parliament': 'ياۋروپا پارلامېنتى',
    public: 'ئامما',
    relatives: 'تۇغقانلىرى',
  },
}
