import type { Settled } from '../texts.ts'

export const settled: Settled = {
  settled: {
    // charges
    'Inciting ethnic hatred and discrimination, harbouring':
      'Etnik nefrete ve ayrımcılığa kışkırtma, barındırma',
    'Extremist crimes': 'Aşırılık suçları',
    Espionage: 'Casusluk',
    'Divulging state secrets': 'Devlet sırlarını ifşa etme',
    'Inciting ethnic hatred and ethnic discrimination':
      'Etnik nefrete ve etnik ayrımcılığa kışkırtma',
    'Organising people to disturb public order': 'Kamu düzenini bozmak üzere insanları örgütleme',
    'Splittism, leaking state secrets, organising an illegal demonstration':
      'Bölücülük, devlet sırlarını sızdırma, yasadışı gösteri düzenleme',
    'Taking part in organised terrorism, aiding it, seriously disturbing order':
      'Örgütlü teröre katılma, teröre yardım, düzeni ciddi biçimde bozma',
    'Joining a terrorist organisation, helping terrorism, gathering a crowd':
      'Terör örgütüne katılma, teröre yardım, kalabalık toplama',
    'Endangering state security, organising a terrorist group':
      'Devlet güvenliğini tehlikeye atma, terör grubu örgütleme',
    "Membership of a terrorist organisation, per China's request":
      'Terör örgütü üyeliği (Çin’in talebine göre)',
    'Separatism; wife got the arrest notice on 25 February':
      'Ayrılıkçılık; eşi tutuklama bildirimini 25 Şubat’ta aldı',
    'Charges connected with separatism': 'Ayrılıkçılıkla bağlantılı suçlamalar',
    'Inciting extremism': 'Aşırılığa kışkırtma',
    'Advocating extremism': 'Aşırılığı savunma',
    'Advocating terrorism, in one caption': 'Terörü savunma (bir resim altı yazısında)',
    'Giving material support to terrorist activity; indicted January 2020':
      'Terör faaliyetine maddi destek verme; iddianame Ocak 2020 tarihli',
    "'Political crimes', not further explained": '“Siyasi suçlar”, ayrıca açıklanmamış',
    'Splittism, a crime of endangering state security':
      'Bölücülük, devlet güvenliğini tehlikeye atma suçlarından biri',
    Separatism: 'Ayrılıkçılık',
    'Corruption and bribery, not separatism': 'Yolsuzluk ve rüşvet, ayrılıkçılık değil',
    'Incitement to subvert state power': 'Devlet iktidarını devirmeye kışkırtma',
    'Splittism and spreading extremist ideas': 'Bölücülük ve aşırı fikirleri yayma',
    'Attempting to split the country, with five other officials':
      'Beş görevliyle birlikte ülkeyi bölmeye teşebbüs',
    // professions
    'retired driver': 'emekli şoför',
    'poet, professor at Xinjiang Normal University': 'şair, Xinjiang Normal University profesörü',
    'singer, composer, dutar player': 'şarkıcı, besteci, dutar sanatçısı',
    'comedian, actor': 'komedyen, oyuncu',
    'retired oil worker': 'emekli petrol işçisi',
    'former grain bureau official': 'tahıl dairesinin eski görevlisi',
    'former official, trader': 'eski memur, tüccar',
    'former police employee': 'eski polis teşkilatı çalışanı',
    'technology entrepreneur, founder of Bagdax': 'teknoloji girişimcisi, Bagdax kurucusu',
    'professional footballer, Jiangsu Suning': 'profesyonel futbolcu, Jiangsu Suning',
    'television journalist, Ili Television': 'televizyon gazetecisi, İli Televizyonu',
    'had played for Shandong Luneng’s under-17 side':
      'Shandong Luneng 17 yaş altı takımında oynamıştı',
    'professional footballer': 'profesyonel futbolcu',
    'football goalkeeper': 'futbol kalecisi',
    'engineer, author': 'mühendis, yazar',
    'local government employee, web moderator of Salkin, writer':
      'yerel yönetim çalışanı, Salkin sitesi moderatörü, yazar',
    'retired medical doctor': 'emekli doktor',
    'Described as former president of the university hospital':
      'Üniversite hastanesinin eski başkanı diye anılıyor',
    'physician, academic, health official': 'hekim, akademisyen, sağlık görevlisi',
    'imam, rights advocate': 'imam, hak savunucusu',
    'computer designer, translator, activist': 'bilgisayar tasarımcısı, çevirmen, aktivist',
    'economist at Minzu University; founder of Uighur Online':
      'Minzu Üniversitesi’nde iktisatçı; Uighur Online kurucusu',
    'historian, publisher': 'tarihçi, yayıncı',
    'university student': 'üniversite öğrencisi',
    'insurance worker, Mandarin teacher': 'sigorta çalışanı, Çince öğretmeni',
    'fashion model': 'manken',
    'plant biology researcher': 'bitki biyolojisi araştırmacısı',
    'Islamic scholar, translator of the Quran into Uyghur':
      'İslam âlimi, Kur’an’ın Uygurcaya çevirmeni',
    writer: 'yazar',
    'novelist, poet': 'romancı, şair',
    'legal consultant, retired culture official': 'hukuk danışmanı, emekli kültür görevlisi',
    'anthropologist, folklorist; professor at Xinjiang University':
      'antropolog, halkbilimci; Xinjiang Üniversitesi profesörü',
    'singer-songwriter, dutar player': 'şarkıcı ve şarkı yazarı, dutar sanatçısı',
    'geographer; president of Xinjiang University 2010-2017':
      'coğrafyacı; 2010–2017 arası Xinjiang Üniversitesi rektörü',
    'literary critic, textbook editor': 'edebiyat eleştirmeni, ders kitabı editörü',
  },
  bodies: {
    'anonymous reports to RFA': 'RFA’ya ulaşan isimsiz haberler',
    'court verdict cited by RFA': 'RFA’nın aktardığı mahkeme kararı',
    'Dörbiljin police official': 'Dörbiljin polis yetkilisi',
    'Jiangsu Suning on Weibo': 'Jiangsu Suning kulübü (Weibo)',
    neighbour: 'komşusu',
    'a translated report on a protest by the Committee to Protect Journalists':
      'Gazetecileri Koruma Komitesi’nin protestosuna dair çeviri bir haber',
    'a cousin': 'bir kuzeni',
    'woman who attended the trial': 'duruşmada bulunan bir kadın',
    'unnamed official': 'adı verilmeyen bir yetkili',
    'medical scholars in Russia who worked with him':
      'onunla çalışmış olan Rusya’daki tıp bilimcileri',
    'photo caption, in a relay of RFA': 'fotoğraf altı yazısı (RFA haberinin aktarımında)',
    'Uyghur Human Rights Project, which says that relatives confirmed it':
      'Uygur İnsan Hakları Projesi (akrabaların doğruladığını söylüyor)',
    'a Chinese government source': 'bir Çin hükûmeti kaynağı',
    'two sources of Scholars at Risk': 'Scholars at Risk’in iki kaynağı',
    'anonymous reports': 'isimsiz haberler',
    'Chinese side, in a dispute of diplomats online':
      'Çin tarafı (diplomatların çevrimiçi tartışmasında)',
    'Darren Byler (translator), in the Victims Database':
      'Darren Byler (çevirmen), Sincan Mağdurları Veritabanı’nda',
    RFA: 'RFA',
    AFP: 'AFP',
    Xinhua: 'Xinhua ajansı',
    'Committee of Concerned Scientists': 'İlgili Bilim İnsanları Komitesi',
    'English PEN': 'İngiliz PEN',
    "FIFPro (players' union)": 'FIFPro (futbolcular birliği)',
    'Halmurat Harri and others (#MeTooUyghur)': 'Halmurat Harri ve başkaları (#MeTooUyghur)',
    'Mary Lawlor, UN rapporteur': 'Mary Lawlor, BM özel raportörü',
    'Rachel Harris and Freemuse': 'Rachel Harris ve Freemuse',
    'Russian medical scholars': 'Rus tıp bilginleri',
    'Senators Risch and Coons': 'Senatör Risch ve Senatör Coons',
    'The Guardian': 'The Guardian',
    'UN special rapporteurs': 'BM özel raportörleri',
    'three UN rapporteurs': 'üç BM özel raportörü',
    'US Ambassador Burns': 'ABD Büyükelçisi Burns',
    'US Assistant Secretary Destro': 'ABD Dışişleri Bakan Yardımcısı Destro',
    'ambassadors of the European Union': 'Avrupa Birliği büyükelçileri',
    'campaigners under #FreeAdilMijit': '#FreeAdilMijit kampanyacıları',
    'family in Calgary': 'Calgary’deki ailesi',
    'more than 40 NGOs': '40’tan fazla sivil toplum kuruluşu',
    'Abduweli Ayup (uncle) and activists': 'Abduweli Ayup (amcası veya dayısı) ve aktivistler',
    'Chinese embassies, per CPJ': 'Çin büyükelçilikleri (CPJ aracılığıyla)',
    'Ministry of Foreign Affairs of China, to The Economist':
      'Çin Dışişleri Bakanlığı (The Economist aracılığıyla)',
    'founding compilation': 'ilk derleme',
    'several of the sources read for the founding compilation':
      'ilk derleme için okunan kaynakların birkaçı',
    'Radio Free Asia': 'Özgür Asya Radyosu',
    'Radio Free Asia, Uyghur service': 'Özgür Asya Radyosu, Uygurca servisi',
    'Radio Free Asia, copy': 'Özgür Asya Radyosu (kopya)',
    Wikipedia: 'Vikipedi',
    'Wikipedia, Chinese': 'Vikipedi, Çince',
    'Wikipedia, Uyghur': 'Vikipedi, Uygurca',
    'encyclopedia article': 'ansiklopedi maddesi',
    'Amnesty International': 'Uluslararası Af Örgütü',
    'Uyghur Human Rights Project': 'Uygur İnsan Hakları Projesi',
    'Human Rights Foundation (page on him)': 'Human Rights Foundation (hakkındaki sayfa)',
    'Dui Hua Foundation': 'Dui Hua Vakfı',
    'Committee to Protect Journalists': 'Gazetecileri Koruma Komitesi',
    'World Uyghur Congress': 'Dünya Uygur Kurultayı',
    'Uyghur PEN': 'Uygur PEN',
    USCIRF: 'ABD Uluslararası Din Özgürlüğü Komisyonu',
    'Tom Lantos Commission': 'Tom Lantos Komisyonu',
    'Voice of America': 'Amerika’nın Sesi',
    'Al Jazeera': 'El Cezire',
    'China Central Television': 'Çin Merkez Televizyonu',
    'China Radio International, Turkish service': 'Çin Uluslararası Radyosu, Türkçe servisi',
    'Chinese state media': 'Çin devlet medyası',
    'Chinese state media (CGTN)': 'Çin devlet medyası (CGTN)',
    'UN Working Group on Arbitrary Detention': 'BM Keyfi Tutuklamalar Çalışma Grubu',
    'UN Working Group on Arbitrary Detention, in press':
      'BM Keyfi Tutuklamalar Çalışma Grubu (basında)',
    'UN Working Group on Enforced Disappearances': 'BM Zorla Kaybetmeler Çalışma Grubu',
    'UN Committee against Torture': 'BM İşkenceye Karşı Komite',
    'Ministry of Foreign Affairs of China': 'Çin Dışişleri Bakanlığı',
    'Ministry of Foreign Affairs of China (Mao Ning)': 'Çin Dışişleri Bakanlığı (Mao Ning)',
    'Ministry of Foreign Affairs of China (Wang Wenbin)': 'Çin Dışişleri Bakanlığı (Wang Wenbin)',
    'Ministry of Foreign Affairs of China (Hong Lei)': 'Çin Dışişleri Bakanlığı (Hong Lei)',
    'Foreign Minister of China': 'Çin Dışişleri Bakanı',
    'President of China': 'Çin Devlet Başkanı',
    'Government of China': 'Çin hükûmeti',
    'Government of China, to the UN group': 'Çin hükûmeti (BM çalışma grubuna)',
    'Government of China, to the UN Working Group on Enforced Disappearances':
      'Çin hükûmeti (BM Zorla Kaybetmeler Çalışma Grubu’na)',
    'Government of China, to UN experts': 'Çin hükûmeti (BM uzmanlarına)',
    'Government of China, via Interpol notice': 'Çin hükûmeti (Interpol bülteni yoluyla)',
    'authorities of China': 'Çin makamları',
    'authorities of China, to officials of Canada': 'Çin makamları (Kanadalı yetkililere)',
    'Chinese diplomats': 'Çinli diplomatlar',
    'Embassy of China in Washington': 'Çin’in Washington Büyükelçiliği',
    'Embassy of China in Washington, as told by Human Rights Foundation':
      'Çin’in Washington Büyükelçiliği (aktaran: Human Rights Foundation)',
    'Embassy of China in Washington, to Senator Coons’ office, as told by Human Rights Foundation':
      'Çin’in Washington Büyükelçiliği (Senatör Coons bürosuna; aktaran: Human Rights Foundation)',
    'Embassy of China in Washington, as told by Amnesty International Finland':
      'Çin’in Washington Büyükelçiliği (aktaran: Uluslararası Af Örgütü, Finlandiya)',
    'Embassy of China in Washington, as told by the Tom Lantos Commission':
      'Çin’in Washington Büyükelçiliği (aktaran: Tom Lantos Komisyonu)',
    'Chinese Embassy in Washington, via Senator Coons':
      'Çin’in Washington Büyükelçiliği (Senatör Coons aracılığıyla)',
    'Embassy of China in France': 'Çin’in Fransa Büyükelçiliği',
    'Embassy of China in Ottawa': 'Çin’in Ottawa Büyükelçiliği',
    'Embassy of China in Ankara': 'Çin’in Ankara Büyükelçiliği',
    'Consulate of China in Almaty': 'Çin’in Almatı Konsolosluğu',
    'Mission of China to the EU': 'Çin’in AB Temsilciliği',
    'Permanent Mission of China, Geneva': 'Çin’in Cenevre Daimî Temsilciliği',
    'Permanent Mission of China, Geneva (Liu Yuyin)':
      'Çin’in Cenevre Daimî Temsilciliği (Liu Yuyin)',
    'Ministry of Foreign Affairs of Turkey': 'Türkiye Dışişleri Bakanlığı',
    'Government of Canada': 'Kanada hükûmeti',
    'Government of Morocco': 'Fas hükûmeti',
    'European Union': 'Avrupa Birliği',
    'European Parliament': 'Avrupa Parlamentosu',
    'US State Department': 'ABD Dışişleri Bakanlığı',
    public: 'kamuoyu',
    relatives: 'akrabaları',
  },
}
