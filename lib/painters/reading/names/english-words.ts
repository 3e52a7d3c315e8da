/** Capital words that are nobody, and names that are words as well. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Brands, places, languages, feasts, works and their heroes: nobody whom the writer meets. In lower case. */
export const NOBODY = words(`
netflix google youtube spotify instagram facebook tiktok twitter whatsapp zoom skype discord snapchat uber amazon apple
microsoft excel powerpoint photoshop duolingo kindle ikea lego nintendo playstation xbox switch steam minecraft roblox
fortnite pokemon mario zelda barbie elsa batman superman spiderman disney pixar marvel starbucks mcdonald mcdonalds kfc
subway costa greggs tesco sainsbury aldi lidl asda walmart target costco boots primark zara nike adidas samsung sony siri
alexa tesla toyota honda ford bmw audi volvo mercedes porsche lexus fanta coke pepsi nutella oreo kitkat haribo
english korean french spanish german chinese japanese italian russian arabic latin portuguese welsh irish scottish american
british european african asian indian mexican canadian australian turkish greek polish dutch swedish christian muslim jewish
catholic buddhist monday tuesday wednesday thursday friday saturday sunday january february march july september october
november december christmas easter halloween thanksgiving ramadan eid diwali hanukkah chuseok seollal valentine valentines
god jesus lord buddha allah bible wifi internet covid tv dvd usb pe gp ok okay
britain england scotland wales ireland europe asia africa america australia korea seoul busan japan tokyo london
paris rome madrid berlin vienna dublin edinburgh glasgow manchester liverpool leeds bristol oxford cambridge brighton boston
chicago seattle denver york brooklyn manhattan canada mexico spain france italy germany greece turkey india
china thailand vietnam bali hawaii california texas florida oregon ohio michigan sydney melbourne daegu jeju incheon
gangnam hongdae cornwall devon kent essex yorkshire norfolk suffolk dorset wimbledon harvard yale
mr mrs ms miss dr prof sir madam madame santa rudolph cupid cinderella voldemort gandalf frodo sherlock dracula frankenstein shrek simba nemo totoro goku naruto
beethoven mozart bach chopin brahms vivaldi tchaikovsky shakespeare dickens austen picasso monet einstein messi ronaldo
beyonce adele rihanna drake eminem elvis queen oasis coldplay blackpink bts nirvana metallica`);

/** Works, bands and heroes of two words and more. */
export const WORKS =
  /\b(?:Mona Lisa|Harry Potter|Harry Styles|Taylor Swift|Ed Sheeran|Justin Bieber|Billie Eilish|Ariana Grande|Olivia Rodrigo|Bruno Mars|Michael Jackson|Elton John|David Bowie|Bob Dylan|Bob Marley|Peter Pan|Peter Rabbit|Mickey Mouse|Minnie Mouse|Donald Duck|Donald Trump|Joe Biden|Snow White|Mary Poppins|Bridget Jones|Bob Ross|Bob the Builder|Thomas the Tank(?: Engine)?|James Bond|Indiana Jones|Star Wars|Peppa Pig|Paddington(?: Bear)?|Winnie the Pooh|Charlie Brown|Toy Story|Anne of Green Gables|Jane Eyre|Jane Austen|Emily Bront[eë]|Agatha Christie|Stephen King|Roald Dahl|Romeo and Juliet|Tom and Jerry|Ben (?:and|&) Jerry(?:'s)?|Trader Joe's|Wendy's|Denny's|Macy's|Levi's|Sainsbury's|McDonald's|Domino's|Jack Daniel'?s|Big Ben|Uncle Sam|Aunt Jemima|Johnny Walker|Dr\.? (?:Pepper|Who|Seuss|Martens)|Stranger Things|Grey's Anatomy|Gilmore Girls|Ted Lasso|Bob's Burgers|Hannah Montana|Sailor Moon|Mario Kart|Animal Crossing|Tomb Raider|Lady Gaga|Van Gogh|Leonardo da Vinci|Pride and Prejudice|Les Mis[eé]rables)\b/g;
/** Not people either, but words of the lexicon may be in them. */
export const FEASTS =
  /\b(?:Santa Claus|Father Christmas|Mother Nature|(?:Mother|Father)'s Day|Saint \w+|St\.? [A-Z]\w+)\b/g;

/** Behind a name these make it a place, a work or a shop: Victoria Station, an Adele concert. */
export const NO_PERSON_BEHIND =
  /^(?:'s)? (?:Street|St\b|Road|Rd|Avenue|Lane|Drive|Square|Park|Gardens?|Station|Hall|House|Hospital|College|University|School|Academy|Airport|Hotel|Inn|Arms|Bridge|Lake|River|Beach|Bay|Island|Islands|Hill|Mountain|Mount|Museum|Gallery|Theatre|Theater|Stadium|Centre|Center|Mall|Market|Church|Cathedral|Castle|Palace|County|City|Town|Falls|Line|Award|Cup|Trophy|Day|Kart|Crossing|Bull|concert|album|song|songs|movie|film|novel|series|gig|poster|fan club|album|soundtrack|biscuits?|sandwich|cake|dress|costume|T-shirt)\b/;

/** Before a capital word these say what it is: a thing of that make, a place. */
export const NO_PERSON_BEFORE =
  /\b(?:an?|the|this|that|these|those|St\.?|Saint|Mount|Lake|Port|Fort|San|Santa|New|Los|Las|El|La|Le|Von|Van|Queen|King)\s$/i;

/** Names that places have too: in, at and to them is where. */
export const PLACES_TOO = words(
  "charlotte victoria florence sydney austin jordan georgia virginia savannah madison lincoln dallas houston troy chelsea brooklyn kingston israel kenya chad carolina adelaide alexandria geneva vienna verona siena sofia london paris aurora phoenix santiago diego jose francisco antonio petersburg dakota cheyenne preston bradford clifton milton wells stanford kent chester lancaster warren marina savanna catalina lourdes",
);

/** Names that are words of every day: what stands beside them must say that somebody is meant. */
export const WORDS_TOO = words(`
will mark bill art may april june august rose hope faith joy grace sunny summer autumn penny jack frank rich pat sue rob
nick drew grant chase dean earl duke guy van dale glen brook cliff heath forest dusty rusty sandy ginger olive hazel ivy lily
daisy jasmine violet heather poppy iris ruby pearl amber robin jay angel star sky dawn christian gene lance wade pierce spike
biff blaze blossom buck chuck foster mack marshal peg skip stew bob buddy major ali temple melody harmony destiny trinity
genesis stormy precious candy cherry honey sugar coral crystal king prince noble ace baker carter cooper mason hunter
taylor archer harper parker miles rocky mercy merry holly carol noel eve gay chip dick randy woody sonny junior dolly kitty
bunny teddy patience constance prudence brandy sherry margarita misty cookie cal al ed don ken herb curt ernest gail wayne jewel
gem opal rosemary sage basil pepper river rowan ash reed fern clover maple willow saffron juniper clay garland hyacinth dahlia
tiara valentine madeleine rey lane page paige reading lady miss bell beau lee low les bud
von vi an in so do my no or us we he she it me man son day dev san sun wan yan nan ana ida ian art ray rod ty bo vito
rain storm ocean winter blue gray grey marble rich sterling cash dollar lucky bliss dream true chance justice liberty journey
messiah royal saint legend maverick sailor stone wolf fox bear lion tiger panda fish hawk robin wren dove lark swan finch raven
martin drake phoenix rebel rocket jet ford royce porter turner fisher shepherd bishop knight pope abbot cook gardener potter
smith taylor weaver sawyer marina diya mercedes star savanna dollie june augusta julius sol luz paz cruz
many cherish sharon`);
