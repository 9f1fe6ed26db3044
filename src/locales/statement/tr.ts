/** Turkish, with the polite "siz". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Sohbetin sakladıkları ve nedenleri',
  intro:
    'Bu özeti, bu web sitesindeki ayarlarına göre sohbetin kendisi oluşturur. Bir ayar değiştiğinde bu metin de onunla birlikte değişir.',
  noChat: 'Bu sayfada sohbet yok. Bu özet, aşağıdaki ayarlara sahip bir sohbeti açıklamaktadır.',

  storedTitle: 'Tarayıcınızda saklananlar',
  storedNote:
    'Sohbet çerez kullanmaz. Tarayıcınızın, yalnızca bu web sitesinin sayfaları tarafından okunabilen depolama alanını kullanır.',
  storedIfAgreed: 'Tablo, rıza vermeniz hâlinde nelerin saklanacağını gösterir.',
  columnName: 'Ad',
  columnPurpose: 'Amaç',
  columnWritten: 'Ne zaman yazıldığı',
  columnKind: 'Kategori',
  columnType: 'Veri türü',
  columnPlace: 'Saklandığı yer',
  columnLifetime: 'Saklama süresi',
  columnSetBy: 'Yazan',
  columnValue: 'Şu anki değer',
  placeLocal: 'Yerel depolama',
  placeSession: 'Oturum depolaması',
  placeDatabase: 'Tarayıcıdaki veritabanı (IndexedDB)',
  placeMemory: 'Sayfanın belleği',
  placeOwn: 'Bu web sitesinin sağladığı bir depolama alanı',
  typeTimestamp: 'Zaman bilgisi',
  typeBoolean: 'Evet veya hayır',
  typeText: 'Metin',
  typeRecord: 'Kayıt',
  kindFunctional: 'Sohbetin durumu',
  kindConversation: 'Görüşmeniz',
  kindIdentification: 'Tanıma',
  lifeRetention: 'Sohbeti son kullanımınızdan sonra: {duration}',
  lifeRetentionOrTab:
    'Sohbeti son kullanımınızdan sonra: {duration}. En geç, siz sekmeyi kapatana kadar.',
  lifeDay: 'Yerine ulaşana kadar, ancak en fazla: {duration}',
  lifeDayOrTab:
    'Yerine ulaşana kadar, ancak en fazla: {duration}. En geç, siz sekmeyi kapatana kadar.',
  lifeErased: 'Siz veya tarayıcınız silene kadar',
  lifeTab: 'Siz sekmeyi kapatana kadar',
  lifePage: 'Siz sayfadan ayrılana kadar',
  setByWidget: 'Sohbet',
  setByService: 'Sohbet hizmeti',

  retentionTitle: 'Ne kadar süreyle geçerli olduğu',
  retentionActivity:
    'Süresi sınırlı olan her şeyin süresi, son etkinliğinizden itibaren işler: sohbetin bulunduğu bir sayfayı yüklediğinizde, sohbeti açtığınızda, kapattığınızda veya küçülttüğünüzde, daveti kapattığınızda, bir mesaj gönderdiğinizde veya sohbet açıkken bir mesaj aldığınızda. Süre sınırı: {duration}.',
  retentionMeaning:
    'Süre dolduğunda, saklananlar o andan itibaren dikkate alınmaz. Sohbet bunlara bir sonraki bakışında, yani sohbetin bulunduğu bir sayfayı yüklediğinizde veya böyle bir sayfaya döndüğünüzde silinir. Bir daha gelmezseniz, siz tarayıcınızın verilerini temizleyene kadar kullanılmadan tarayıcınızda kalır.',

  consentTitle: 'Ne zaman saklandığı',
  consentGranted:
    'Sohbet, sohbetin bulunduğu bir sayfayı yüklediğiniz andan itibaren bu ögeleri saklar.',
  consentInteraction:
    'Sohbet, siz onu kullanana kadar hiçbir şey saklamaz: siz onu açana veya kapatana, davetini kapatana ya da bir mesaj gönderene kadar. Bundan önce yalnızca daha önceden saklanmış bir şey olup olmadığına bakar.',
  consentDenied:
    'Buna rıza vermediğiniz için sohbet şu anda tarayıcınızda hiçbir şey saklamamakta ve oradan hiçbir şey okumamaktadır. Daha önce saklanmış olanlar okunmadan silinir. Sohbette yaptıklarınız yalnızca sayfanın belleğinde tutulur.',
  consentDeniedService:
    'Yine de bir mesaj gönderirseniz, sohbet hizmeti kendi kayıtlarını siz sekmeyi kapatana kadar oturum depolamasında saklar.',

  hostsTitle: 'Kimlerle, ne zaman bağlantı kurulduğu',
  hostsCode: 'Sohbet programının yüklendiği yer: {hosts}',
  hostsNobody: 'Sohbete bağlı bir hizmet yok: kimseyle bağlantı kurulmaz.',
  hostsBrowser: 'Görüşme tarayıcınızda kalır: kimseyle bağlantı kurulmaz.',
  hostsServer: 'Görüşme şu sunucu üzerinden yürütülür: {hosts}',
  hostsService:
    'Görüşme, bir Zendesk hizmeti olan Sunshine Conversations üzerinden yürütülür. Şu sunucularla bağlantı kurulur: {hosts}',
  hostsOwn: 'Görüşme, bu web sitesinin kendisinin bağladığı bir hizmet üzerinden yürütülür.',
  whenOpen: 'Bu, sohbeti açtığınızda gerçekleşir.',
  whenAuto:
    'Bu, sohbeti açtığınızda gerçekleşir. Hâlihazırda bir görüşmeniz varsa, bir sayfa yüklendikten kısa süre sonra gerçekleşir.',
  whenLoad: 'Bu, sohbetin bulunduğu bir sayfayı yüklediğinizde gerçekleşir.',
  whenActed: 'Siz sohbeti kendiniz kullanmadan önce hiçbir zaman gerçekleşmez.',
  whenSent:
    'Saklamaya rıza vermediğiniz sürece, yalnızca bir mesaj gönderdiğinizde veya sohbeti başlattığınızda gerçekleşir.',
  hostsMedia:
    'Mesajlardaki görseller, size gösterildiklerinde, sohbet hizmetinin veya karşı tarafın onları sakladığı yerden yüklenir.',

  sentTitle: 'Neler gönderildiği',
  sentIntro:
    'Sohbet, ilk mesajınızla birlikte ve değiştiklerinde yeniden, aşağıdakileri gönderir. Bundan önce hiçbir şey gönderilmez.',
  sentMessages: 'yazdıklarınız',
  sentTyping: 'yazmakta olduğunuz ve nereye kadar okuduğunuz',
  sentUuid: 'ziyaretinizin rastgele numarası (widget_uuid)',
  sentPage:
    'sayfanın başlığı ve adresi ile ondan önceki sayfanın adresi; adreslerdeki parametrelerden yalnızca şunlar: {names}',
  sentNoParameters: 'hiçbiri',
  sentOnline: 'ziyaretinizin başladığı an',
  sentLocale: 'sohbetin dili',
  sentOpenedBy:
    'sohbetin sizin tarafınızdan mı, kendiliğinden mi yoksa bu web sitesi tarafından mı açıldığı',
  sentMetadata: 'bu web sitesinin görüşmeye eklediği bilgiler: {names}',
  sentProfile: 'siz veya bu web sitesi verdiyse, adınız ve e-posta adresiniz',
  sentIdentity: 'oturum açtıysanız bu web sitesinde kim olduğunuz',
  sentFiles: 'göndermeyi seçtiğiniz dosyalar',
  sentLocation:
    'yalnızca ilgili düğmeye basmanızdan ve tarayıcınızın size sormasından sonra, konumunuz',
  sentNothingElse:
    'Sohbet bunların dışında hiçbir şey göndermez. Cihazınızı incelemez. İnternetteki her bağlantıda olduğu gibi, karşı uçtaki bilgisayar IP adresinizi görür.',
  sentByService:
    'Sohbet hizmeti de çalışmaya başladıktan sonra kendiliğinden şunları gönderir: tarayıcınıza verdiği numara, sayfanın başlığı ve adresi, ondan önceki sayfanın adresi, diliniz ve tarayıcınızın adı ile sürümü.',

  legalTitle: 'Hukuki dayanak',
  legalController:
    'Sohbetin ne için kullanılacağına karar veren ve bundan sorumlu olan: {controller}.',
  legalProvider: 'Sohbeti sağlayan: {provider}. Sohbetin adına sağlandığı taraf: {controller}.',
  legalInterest:
    'Sohbeti sunmak ve çalışır durumda tutmak meşru bir menfaattir (Genel Veri Koruma Tüzüğü (GDPR), madde 6, fıkra 1, bent (f)). Bu menfaatin sahibi: {controller}.',
  legalContract:
    'Sorularınızı yanıtlamak, varsa, sizinle yapılacak bir sözleşmenin hazırlanması veya yapılmış bir sözleşmenin ifası için gereklidir (madde 6, fıkra 1, bent (b)).',
  legalStorage:
    'Talep ettiğiniz sohbetin çalışması için saklanması gerekenler, size sorulmadan saklanabilir. Kanunun gerektirdiği hâllerde, bunların dışındaki her şey yalnızca rızanızla saklanır; rızanızı dilediğiniz zaman geri alabilirsiniz.',
  controllerUnknown: 'Bu web sitesinin işletmecisi',
  providerUnknown: 'Sohbetin sağlayıcısı',
  privacyLink: 'Gizlilik bildirimi',

  nowTitle: 'Şu anda bu tarayıcıda saklananlar',
  nowNothing: 'Şu anda bu tarayıcıda sohbete ait hiçbir şey saklanmıyor.',
  nowNotRead: 'Rıza vermediğiniz için buna bakılmadı.',
  nowUndeclared:
    'Şu ögeler sohbetin bu sürümü tarafından yazılmamıştır ve diğerleriyle birlikte silinir: {names}',
  lookAgain: 'Yeniden bak',
  download: 'Sohbet verilerimi indir',
  erase: 'Sohbet verilerimi sil',
  eraseQuestion:
    'Sohbetin bu tarayıcıda sakladığı her şey silinsin mi? Sohbette açık olan görüşme sona erer.',
  eraseConfirm: 'Sil',
  eraseCancel: 'Sakla',
  erasing: 'Siliniyor…',
  erased: 'Sohbet verileriniz bu tarayıcıdan silindi.',
  eraseFailed:
    'Şunlar silinemedi: {names}. Bu web sitesinin açık olduğu diğer sekmeleri kapatıp yeniden deneyin.',
  eraseElsewhere:
    'Bu işlem, gönderdiğiniz mesajları silmez. Bunun için başvurabileceğiniz taraf: {controller}.',
  notAdvice:
    'Bu özet hukuki danışmanlık niteliğinde değildir. Sohbetin ne yaptığını açıklar. Bunun yeterli olup olmadığını değerlendirmek bu web sitesinin işletmecisine aittir.',

  loadedPurpose:
    'Ziyaretinizin ne zaman başladığını hatırlar. Sohbetin kendiliğinden açılmasına kadar geçecek süre, tüm sayfalar boyunca bu andan itibaren işler.',
  loadedWritten: 'Bir ziyaretin ilk sayfasında. Sonraki sayfalar bunu değiştirmez.',
  autoOpenedPurpose:
    'Sohbetin kendiliğinden açıldığını hatırlar; böylece bu, bir ziyarette yalnızca bir kez gerçekleşir.',
  autoOpenedWritten: 'Sohbet kendiliğinden açıldığında.',
  openedPurpose: 'Sohbeti açtığınızı hatırlar; böylece sohbet sonraki sayfada da açık olur.',
  openedWritten: 'Sohbeti açtığınızda (true) veya kapattığınızda (false).',
  closedPurpose:
    'Sohbeti kapattığınızı hatırlar; böylece sohbet kapalı kalır ve kendiliğinden açılmaz.',
  closedWritten: 'Sohbeti kapattığınızda (true) veya açtığınızda (false).',
  foldedPurpose:
    'Sohbeti küçülttüğünüzü hatırlar; böylece sohbet sonraki sayfada da küçültülmüş olur.',
  foldedWritten: 'Sohbeti küçülttüğünüzde (true) veya yeniden genişlettiğinizde (false).',
  dismissedPurpose:
    'Sohbet düğmesinin yanındaki daveti kapattığınızı hatırlar; böylece davet yeniden görünmez.',
  dismissedWritten: 'Daveti kapattığınızda.',
  uuidPurpose:
    'Kim olduklarını belirtmeden ziyaretçileri birbirinden ayıran rastgele bir numaradır. Mesajlarınızın bir arada kalması için ilk mesajınızla birlikte gönderilir.',
  uuidWritten: 'Bir ziyaretin ilk sayfasında.',
  welcomePurpose: 'Karşılama mesajının görüşmenize ait olup olmadığını hatırlar.',
  welcomeWritten:
    'Sohbet kendiliğinden açıldığında (true) veya sohbeti ondan önce siz açtığınızda (false).',
  expiresPurpose:
    'Yukarıdakilerin tümünün ne zamana kadar geçerli olduğunu belirtir. Bu andan sonra bunlar dikkate alınmaz ve silinir.',
  expiresWritten:
    'Sohbeti her kullandığınızda veya sohbetin bulunduğu bir sayfayı her yüklediğinizde.',
  draftPurpose:
    'Yazıp göndermediğiniz metni saklar; böylece metin sonraki sayfada da yerinde olur.',
  draftWritten: 'Siz yazarken. Metni gönderdiğinizde veya kaldırdığınızda silinir.',
  transcriptPurpose:
    'En son mesajlarınızı ve ait oldukları sohbetin adını saklar; böylece sonraki sayfa bunları beklemeden gösterir.',
  transcriptWritten: 'Mesaj gönderildiğinde veya alındığında.',
  outboxPurpose: 'Gönderdiğiniz bir mesajı, kaybolmaması için yerine ulaşana kadar saklar.',
  outboxWritten: 'Bir mesaj gönderdiğinizde. Mesaj yerine ulaştığında silinir.',
  localPurpose:
    'Bu web sitesi görüşme için bir sohbet hizmeti kullanmadığından, görüşmenin kendisini, dosyaları ve adınızla birlikte saklar.',
  localWritten: 'Mesaj gönderildiğinde veya alındığında.',
  clientIdPurpose: 'Sohbet hizmetinin bu tarayıcıyı tanımasını sağlayan bir numaradır.',
  clientIdWritten: 'Sohbet hizmeti çalışmaya başladığında.',
  appUserIdPurpose: 'Sohbet hizmetinin görüşmenizi yeniden bulmasını sağlayan bir numaradır.',
  appUserIdWritten: 'Görüşmeniz başladığında.',
  sessionTokenPurpose: 'Görüşmenin size ait olduğunu sohbet hizmetine kanıtlar.',
  sessionTokenWritten: 'Oturum açmış değilseniz, görüşmeniz başladığında.',
} satisfies StatementStrings;
