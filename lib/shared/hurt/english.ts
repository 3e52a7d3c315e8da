import type { HurtWords } from "./kind";

const NEAR =
  "(?:he|she|they|dad|daddy|father|mom|mum|mommy|mother|parents|stepdad|stepmom|stepfather|stepmother|husband|wife|boyfriend|girlfriend|partner|ex|bf|gf|brother|sister|uncle|aunt|cousin|grandpa|coach|teacher|classmates?|bull(?:y|ies))";
const STRANGER =
  "(?:man|men|guys?|stranger|strangers|someone|somebody|girls|boys|kids|gang|police|cop|drunk|people|bouncer|neighbou?r)";
const KIN =
  "(?:mom|mum|mother|dad|father|grand(?:ma|pa|mother|father|dad|parents)|gran|granny|nana|brother|sister|husband|wife|son|daughter|friend|uncle|aunt|cousin|partner|boyfriend|girlfriend|fiancée?|teacher|neighbou?r|baby|nephew|niece)";
const PET =
  "(?:dog|doggo|puppy|pup|cat|kitty|kitten|hamster|rabbit|bunny|parrot|parakeet|budgie|bird|goldfish|fish|horse|pony|turtle|tortoise|guinea pig|gerbil|ferret|pet|lizard|gecko)s?";
const ME = "(?:me|my (?:mom|mum|mother|brother|sister|face|head|son|daughter)|her|him|us)";
const BLOW =
  "(?:hits?|hitting|beats?|beating|slap(?:s|ped)?|punch(?:es|ed)?|kick(?:s|ed)?|chok(?:es|ed)|strangl(?:es|ed)|shov(?:es|ed)|smack(?:s|ed)?|push(?:es|ed)?|threw|grabbed|burn(?:s|ed|t)|whipp?(?:s|ed))";
const PILLS =
  "(?:pills?|tablets?|meds|medication|advils?|tylenols?|ibuprofens?|paracetamols?|aspirins?|xanax|painkillers?|antidepressants?|benadryls?|sleeping)";
const THINGS =
  "(?:batter(?:y|ies)|phone|laptop|computer|tablet|console|controller|car(?! (?:hit|killed|ran|struck))|engine|wi-?fi|internet|server|plants?|cactus|flowers?|basil|succulents?|roses?|trees?|lawn|leaves|characters?|wizard|knight|hero|villain|boss|sim|avatar|party|conversation|chat|wind|sound|noise|lights?|lamp|fire|tv|watch|mouse|calculator|keyboard|app|line|grass|tomato(?:es)?)";

/** Patterns in English. Gaps are bounded, so that a long sentence costs no more than its length. */
export const ENGLISH: HurtWords = {
  ordinary: [
    /suicide (?:squad|squeeze|doors?|drills?|sprints?|prevention (?:week|month|walk))/g,
    /\b(?:to die for|die laughing|die of (?:laughter|embarrassment|boredom|cuteness|shame)|(?:dying|died) (?:of |from )?(?:laugh\w*|embarrassment|boredom|cuteness|cringe|to \w+|down|out|off))\b/g,
    /(?<!wish |wish that |if )\b(?:i|we)(?:'m)? (?:(?:literally|nearly|almost|just|kinda|totally|all|so|was|am|were|legit|basically|honestly) ){0,2}(?:died|dying|dead)\b(?! inside)/g,
    /\b(?:could|would|might|can) (?:have |'ve )?(?:just )?(?:die|died|kill|killed)\b(?! (?:me|us|her) if)/g,
    /\bkill(?:ed|ing|s)? (?:it|the (?:mood|vibe|game|time|show|lights|engine|beat|crowd|stage)|time|my (?:feet|back|legs|battery|vibe|mood|idea|appetite)|me(?! if i (?:le|tell|told|go|went|ran|run|scream))|two birds)\b/g,
    /\b(?:killer|drop dead|dead)(?:-| )(?:deal|heels|app|whales?|bees|sudoku|tired|serious|line|end|lift\w*|pan|pool|ringer|heat|weight|gorgeous|sea|poets?)\b/g,
    new RegExp(
      `\\b${THINGS}(?:'s)? (?:\\w+ ){0,3}(?:died|dead|dies|dying|killed)\\b|\\bdead (?:\\w+ )?${THINGS}\\b`,
      "g",
    ),
    /\b(?:game|movie|film|show|episode|book|novel|series|season|minecraft|dungeons|level|raid|play|musical|drama)\b[^,]{0,40}\b(?:died|dies|kill\w*|dead|murder\w*|stabb\w*|shot|suicide)\b/g,
    /\bmurder(?:-| )myster(?:y|ies)|\bmurder on\b|\bmurdered (?:that|the|this|a) (?:\w+ ){0,2}(?:song|pizza|burger|karaoke|dance|solo|exam|test|steak)/g,
    /\bstabb(?:ed|ing) (?:a|the|my|at|some|into) (?:\w+ )?(?:pumpkin|cake|potato(?:es)?|meat|straw|salad|marshmallow|meatball|steak|food|plate|broccoli)/g,
    /\b(?:shot|hit|killed) (?:\w+ ){0,6}(?:with|by) (?:a|the|his|her|my) (?:nerf|water|toy|foam|laser|squirt|paint)/g,
    /\bshot (?:me|him|her|us) (?:a|an|that|some) \w+/g,
    /\bcut myself (?:\w+ ){0,2}(?:shaving|cooking|chopping|slicing|peeling|on (?:a|the|some)|with (?:the|some) scissors|opening|a (?:slice|piece|bit)|some)|\baccidentally cut|\bcut myself (?:off|short|loose)/g,
    /\b(?:stop|keep|kept|started|start|been) cutting (?:class|corners|onions?|paper|out|back|down|the|my hair|it)/g,
    /\bhurt myself (?:playing|at|on|falling|when|skating|running|skiing|climbing|while|in)/g,
    /\bbeats? (?:me|him|her|us|my \w+) (?:\w+ )?(?:at|in|by|to|again at|\d)|\bhits? (?:me|him|her|us) (?:up|with (?:a |an |the )?(?:snow|water|pillow|ball|high|idea|pie|beach|balloon)|that|how|like)/g,
    /\bpush(?:ed|es)? (?:me|him|her|us) (?:on|to (?!the )\w+|in the (?:swing|stroller|cart))|\bkick(?:ed|s)? (?:me|us|him|her) (?:out|off)|\bthrew (?:me|him|her|us) (?:a|an|the|in the (?:pool|air|lake))|\bgrabbed (?:me|him|her|us) (?:a|an|some|for)|\bburn(?:ed|t) (?:the|my|our)\b/g,
    /\bslapp?(?:ed)? (?:me|him|her) (?:\w+ )?(?:high|on the back)|\bpush(?:ed|es)? (?:her|him|my \w+) (?:down the slide|around|along|up the hill)/g,
    /\babus(?:ed|ing|es) (?:the|my) (?:snooze|button|system|buffet|discount|free)/g,
    /\bput (?:the |my |our )?(?:baby|kids?|twins|toddler|son|daughter|niece|nephew)\b[^,]{0,10}(?:down|to sleep)/g,
    /\blost (?:my|her|his|our|their) (?:mom|mum|dad|mother|father|brother|sister|friend|wife|husband|cousin|uncle|aunt) (?:in|at|by|near|on) (?:the|a) /g,
    /\bburied (?:him|her|it|me|us|the car|the snowman) (?:up to|in (?:the )?(?:sand|snow|leaves|blankets|pillows))/g,
    /\b(?:coffee|tea|water) urns?\b|\b(?:gives?|giving|gave) (?:me|him|her|us) grief\b/g,
    /\bgood grief\b|\bburied (?:treasure|in|under|the treasure)\b|\bfrom the ashes\b|\bashes of the (?:fire|campfire)|\bfuneral (?:home|parlor) (?:tycoon|game)/g,
    /\bmiscarriage of justice|\bbirth control|\babort(?:ed)? (?:the )?(?:mission|launch|plan)/g,
    /\bfirst-person shooter|\bshooting (?:star|hoops|range|guard)s?|\bshooter game/g,
    /\brape ?seed|\bdeath(?: |-)(?:metal|star|valley|cap|note)|\bdeath by chocolate|\bfate worse than death|\bscared to death|\bbored to death|\bfreez\w+ to death|\bsick to death|\blove (?:you|him|her|it) to death/g,
    /\bdon't want to wake up (?:early|at|for|tomorrow|so)/g,
    /\bjump(?:ed|ing)? off the (?:bridge|cliff|roof|boat|dock|pier)[^,]{0,20}(?:lake|water|river|sea|pool|snow)/g,
  ],
  words: {
    suicide: [
      /\bsuicid\w*|\bun-?aliv\w*|\bsewer ?slid\w*|\bkms\b|\bkys\b|\bctb\b|\bself-?delet\w*/,
      /\b(?:want(?:ed|s|ing)?|wanna|wish(?:ed|ing)?|ready|hop(?:e|ed|ing)|gonna|going|need|rather|deserve|tr(?:y|ied|ying)|plan(?:ned|ning)?|think(?:ing)? (?:of|about)|thought (?:of|about)|supposed) (?:i (?:could|would) )?(?:to )?(?:just |rather |really )*(?:die|dying|be dead|being dead|not exist|stop existing|not be alive|not wake up|never wake up|disappear(?: forever)?)\b/,
      /\b(?:kill(?:ed|ing|s)?|hang(?:ed|ing|s)?|hung|shot|drown(?:ed|ing)?|off(?:ed|ing)?) (?:my|him|her|your|them|our)sel(?:f|ves)\b/,
      /\b(?:end(?:ed|ing|s)?) (?:it all|everything|it tonight|my (?:own )?life|his (?:own )?life|her (?:own )?life|their (?:own )?li(?:fe|ves)|the pain)\b|\b(?:took|take|taking|taken) (?:my|his|her|their) (?:own )?li(?:fe|ves)\b/,
      /\b(?:think\w*|thought|thoughts|keep|imagin\w+) (?:\w+ )?(?:about |of )?(?:jumping|driving (?:my|the) car (?:into|off)|crashing (?:my|the) car|swerving|hanging myself)\b|\bgave away (?:all )?my (?:stuff|things|belongings)|\b(?:wrote|written|writing) (?:goodbye )?letters to everyone/,
      /\bjust want(?:ed)? (?:the|it|this|everything|all)(?: \w+)? to (?:stop|end|be over)\b|\b(?:fall asleep|go to sleep|to sleep) (?:forever|and (?:not|never) wake up)/,
      /\bjump(?:ed|ing)? (?:off|from) (?:a|the|my) (?:\w+ )?(?:bridge|roof|building|balcony|overpass|window)|\b(?:jump|step|walk|throw myself)\w* (?:in front of|into) (?:a|the|an) (?:\w+ )?(?:train|traffic|bus|truck|car)/,
      /\bbetter off (?:dead|without me)|\b(?:no|any|a) (?:reason|point) (?:to|in|for) (?:liv\w+|be(?:ing)? alive|go(?:ing)? on|exist\w*)|\bnot worth living|\bwhat'?s the point (?:of|in) (?:liv|any|going on|being)\w*/,
      /\b(?:don'?t|do not|didn'?t|not) (?:really )?(?:want to|wanna) (?:live|be alive|be here|exist|wake up|go on|keep going|keep living)\b(?! in| with| at| near| for)/,
      /\b(?:wish(?:ed)?|if) (?:that )?(?:i|i'd) (?:was|were|had|'d|could|wasn'?t|weren'?t|would)? ?(?:just |be |been )?(?:never )?(?:dead|not alive|never (?:been )?born|never wok\w+ up|never wake up|woken up|not wake up|born|gone forever|alive)\b/,
      /\b(?:burden (?:to|on) (?:everyone|everybody|my|them|people)|feel like (?:such )?a burden|(?:they|everyone|everybody)(?:'d| would) (?:all )?be (?:happier|better|fine) without me|(?:don'?t|can'?t|cannot) see (?:a|any|the) (?:reason|point|future|way out)|no way out|giv(?:e|en|ing) up on (?:life|living|everything)|yeet myself|toaster bath|forever sleep|(?:end|delete) myself)\b/,
      /\b(?:on|off|over) (?:the|a) (?:roof|bridge|ledge|edge|overpass)[^,]{0,20}\b(?:decid\w+|jump\w*|ending|let go|if i)\b|\bmedicine cabinet[^,]{0,20}(?:too long|staring|tempting)|\b(?:star\w+|look\w*) at the (?:medicine cabinet|pills)|\b(?:sav|hoard|stockpil|collect)(?:ed|ing) (?:up )?(?:my |the )?(?:pills|meds)/,
      /\b(?:goodbye|farewell|suicide) (?:note|letter)s?\b|\bnoose\b|\bslit(?:ting)? (?:my|his|her) wrists?/,
      /\b(?:tired of|done with|hate|sick of) (?:being alive|living|life|existing|my life)\b|\bcan'?t (?:go on|keep going|live like this|do this) ?(?:like this )?(?:any ?more)?\b|\b(?:nobody|no one) (?:would|will|'d) (?:even )?(?:miss me|notice if i|care if i)/,
    ],
    "self-harm": [
      /\b(?:fresh|new|more|old) (?:cuts|scars)\b|\b(?:cuts|scars) (?:all )?(?:on|over|up|down) my (?:thighs?|arms?|wrists?|legs?|skin)\b(?! from (?:the|a|my) (?:cat|rose|bush|bramble|fall|bike))/,
      /\bself[- ]?harm\w*|\bself[- ]?injur\w*/,
      /\b(?:cut|cuts|cutting|burn(?:ed|t|ing)?|scratch(?:ed|ing)?|carv(?:ed|ing)) (?:up )?(?:myself|himself|herself|themself|my (?:wrists?|arms?|thighs?|legs?|skin|hips?))\b/,
      /\b(?:started|been|urges?|keep|kept|stopped|back to|think\w* about|addicted to) (?:to )?cut(?:ting)?(?: again)?\s*(?:$|,|and\b|because|for|since|last|tonight|after|when)/,
      /\b(?:razor|blade|knife|lighter|glass)s?\b[^,]{0,25}\b(?:my (?:skin|wrists?|arms?|thighs?|legs?))\b/,
      /\b(?:want(?:ed)?|urges?|need|tempted|going|gonna|wanna) (?:to )?hurt myself\b|\bhurt(?:ing)? myself (?:on purpose|again)\b|\brelapsed?\b|\b(?:days?|weeks?|months?) clean\b/,
    ],
    overdose: [
      /\boverdos\w*|\bod'?(?:ed|ing)\b|\bod'd\b|\bstomach (?:was )?pumped|\bpump(?:ed)? (?:my|his|her) stomach/,
      new RegExp(
        `\\b(?:took|take|taking|swallow(?:ed|ing)?|down(?:ed|ing)|popp(?:ed|ing)|ate|had)\\b[^,]{0,20}\\b(?:all|whole|entire|bottle|pack(?:et)?|box|strip|handfuls?|every|too many|a bunch|\\d{2,3}|dozens?|rest)\\b[^,]{0,25}\\b${PILLS}\\b`,
      ),
      new RegExp(`\\b${PILLS}\\b[^,]{0,12}\\b(?:all )?at once\\b|\\b(?:whole|entire) bottle of ${PILLS}`),
    ],
    sexual: [
      /\braped?\b|\braping\b|\brapist\b|\bmolest\w*|\b(?:pictures?|photos?|videos?)[^,]{0,12}(?:up|under|down) my (?:skirt|shirt|dress)|\bgrop(?:ed|ing|es)\b|\bsexual(?:ly)? (?:assault\w*|harass\w*|abus\w*|violence)|\bsa'd\b|\brevenge porn|\bupskirt\w*|\bhidden cameras?|\bincest\b|\bp(?:a)?edophile|\broofied|\bspiked my drink|\bdeep ?fakes?\b|\bleaked (?:my )?nudes/,
      /\btouch(?:ed|es|ing)? me (?:when|without|there|inappropriate\w*|in ways|where|down|under|as a (?:kid|child))|\b(?:kept|keeps|started|wouldn'?t stop) (?:touching|kissing|grabbing|rubbing) (?:me|my)\b|\bmade me (?:take (?:off )?my|undress|strip|touch|kiss|sleep with|watch him)|\b(?:forced|forcing) (?:himself|herself|me) (?:on|to (?:kiss|have|touch|undress|do))|\b(?:hands?|hand) (?:up|under|down) my (?:skirt|shirt|dress|pants)/,
      /\bwithout my consent|\b(?:didn'?t|did not|never) consent|\bnon-?consensual|\bsaid no[^,]{0,30}(?:didn'?t|wouldn'?t|kept|anyway|ignored)|\b(?:didn'?t|wouldn'?t|did not|would not) stop[^,]{0,30}(?:said no|begged|say no|told him)/,
    ],
    abuse: [
      /\babus(?:e|ed|er|ers|es|ive|ing)\b|\bdomestic violence|\bbull(?:y|ied|ies|ying)\b|\bgasli(?:t|ght\w*)/,
      new RegExp(`\\b${NEAR}\\b[^,]{0,32}\\b${BLOW} ${ME}\\b`),
      new RegExp(
        `\\b${BLOW} (?:me|us|my \\w+|him|her) with (?:a|his|her|the) (?:belt|stick|cane|hanger|shoe|cable|fist|bat|bottle)`,
      ),
      new RegExp(
        `\\b${NEAR}\\b[^,]{0,16}\\b(?:broke|breaks|twisted|bruised) (?:my|his|her) (?:arm|nose|ribs?|jaw|tooth|wrist|finger|leg)|\\b${NEAR}\\b[^,]{0,16}\\b(?:throws?|threw|throwing) (?:\\w+ ){0,3}at (?:me|us|my|mom|her)\\b(?! (?:for|while we))`,
      ),
      /\bcall(?:s|ed|ing)? (?:me|him|her) names\b|\b(?:he|she|they|dad|mom)(?:'d| would|'ll| will| said (?:he|she|they)(?:'d| would|'ll)) kill (?:me|us|her) if i\b/,
      /\b(?:punch(?:ed|es)|kick(?:ed|s)) (?:the|a|through the) (?:wall|door|window)s?\b|\bsp(?:at|it) (?:on|at) me\b|\bpush(?:ed|es)? (?:me|her|him) (?:into|down the stairs|against|over|to the (?:ground|floor|wall))\b|\bshoved me\b/,
      /\b(?:gave me|got) (?:a |another )?(?:black eye|bruises from)|\bafraid (?:of|to go home to) (?:him|my (?:dad|husband|boyfriend|father|stepdad))/,
    ],
    violence: [
      new RegExp(`\\b${STRANGER}\\b[^,]{0,30}\\b${BLOW} ${ME}\\b`),
      /\b(?:man|men|guy|someone|somebody|stranger|robber|kid)s?\b[^,]{0,22}\bwith a (?:gun|knife|machete|crowbar|bat)\b|\b(?:man|guy|someone|somebody|stranger|car)\b[^,]{0,12}\bfollow(?:ed|ing) me\b/,
      /\bassault(?:ed|ing|s)?\b|\bmugg(?:ed|ing)\b|\brobbed (?:me|us|at)|\bstalk(?:ed|er|ing) (?:me|her|us|my)|\bstalker\b|\bbeat(?:en)? (?:me |him |her |us )?up\b|\bjumped (?:me|by)\b|\bkidnapp\w*|\bdeath threats?|\bthreaten\w* (?:to (?:kill|hurt|hit|shoot)|me)/,
      /\bstabb(?:ed|ing)\b|\b(?:knife|gun) ?point|\b(?:pulled|waved|held|pointed|drew) (?:a|his|her|the) (?:knife|gun|blade)|\bgot shot|\b(?:was|were|been) shot\b(?! (?:in|on|at|with) )|\bshot (?:dead|to death|him|her|me|my|a man|somebody|someone)|\b(?:mass|school|drive-by) shooting|\bgun(?:shots?|man|men)\b|\bmurder(?:ed|er|s)?\b|\bhomicide|\bstrangl\w+|\bchoked (?:me|her|him)/,
    ],
    miscarriage: [
      /\bborn sleeping\b|\bbaby (?:was|is|had|has) (?:gone|dead|died|passed|stopped)|\blost it at \w+ weeks/,
      /\bmiscarr\w*|\bstill-?b(?:orn|irth)\w*|\babort(?:ion|ions|ed)\b|\bectopic|\bd ?& ?c\b/,
      /\blost (?:the|our|my|a|another) (?:(?:first|second|unborn) )?(?:baby|babies|pregnancy|twins)\b(?! (?:blanket|photo|shoe|sock|toy|tooth|teeth|weight|bottle|monitor|fat))/,
      /\bno (?:more )?heart ?beat|\bheart ?beat (?:had )?(?:stopped|was gone)|\b(?:couldn'?t|could not|can'?t) (?:find|hear) (?:a|the|any) (?:baby'?s )?heart ?beat/,
    ],
    death: [
      /\bpass(?:ed|ing|es) away\b|\bfuneral\w*|\bcasket|\bcoffin|\bcremat\w*|\beulogy|\bhearse|\bobituary|\b(?:the|his|her|\w+'s) wake (?:was|is)\b|\bhospice\b|\blast breath\b|\blife support\b|\bstopped breathing\b|\bgone too soon\b|\bmy late (?:husband|wife|father|mother|dad|mom|brother|sister|grand\w+)|\b(?:lost|losing) [^,]{0,20}\bto (?:cancer|covid|suicide|a stroke|an overdose|a heart attack)|\b(?:he|she)'s (?:dead|dying|gone forever)\b|\bmourn\w*|\bgrie(?:f|ving|ved)\b|\brest in peace|\bno longer with us|\b(?:up )?in heaven\b|\bburial\b|\burn\b/,
      new RegExp(
        `\\b${KIN}\\b(?:'s)?[^,]{0,24}\\b(?:died|dies|is dead|are dead|was dead|dead|is dying|killed|passed|is gone)\\b(?! (?:my|the|her|his|a|out|by|me|on|around|with) )`,
      ),
      /\b(?:he|she|they) (?:just |suddenly )?(?:died|is dead|are dead)\b|\b(?:was|were|been|got) (?:\w+ )?killed\b|\bdied (?:in|of|from|on|at|this|last|yesterday|today|suddenly|when)\b|\bscatter\w*[^,]{0,15}ashes|\b(?:mom|dad|mother|father|grand\w+|his|her|brother|sister|friend)(?:'s)? (?:ashes|death|grave)\b|\bdeath of\b|\bburied (?:him|her|my|our|grand\w+|mom|dad)/,
      new RegExp(
        `\\blost (?:my|our|his|her) (?:\\w+ )?${KIN}\\b|\\banniversary of[^,]{0,20}(?:death|passing)|\\byears since[^,]{0,20}(?:died|passed|gone|death)`,
      ),
    ],
    pet: [
      new RegExp(
        `\\b(?:said|say|saying) (?:our |my |a )?(?:last |final )?goodbyes? to (?:our|my|the) (?:\\w+ ){0,2}${PET}\\b[^,]{0,16}(?:vet|last time|forever)`,
      ),
      new RegExp(`\\b(?:${PET}|him|her|it)\\b[^,]{0,12}\\bput (?:to sleep|down)\\b`),
      /\brainbow bridge|\beuthani[sz]\w*|\bput(?:ting)? (?:him|her|it) (?:down|to sleep)\b|\bput(?:ting)? down (?:him|her|our|my|the) (?:\w+ ){0,2}/,
      new RegExp(
        `\\bput(?:ting)? (?:our|my|the|old|poor) (?:\\w+ ){0,2}(?:down|to sleep)\\b|\\bput(?:ting)? down (?:our|my|the) (?:\\w+ )?${PET}`,
      ),
      new RegExp(
        `\\b${PET}\\b[^,]{0,24}\\b(?:died|dies|is dead|was dead|dying|passed|was killed|got killed|hit by (?:a|the) \\w+|run over|ran over)`,
      ),
      new RegExp(
        `\\b(?:hit|killed|struck|ran over|run over|crushed) (?:our|my|the|his|her|their|a) (?:\\w+ ){0,2}${PET}\\b`,
      ),
      new RegExp(`\\b(?:lost|buried|bury) (?:our|my|the|his|her) (?:\\w+ )?${PET}\\b`),
    ],
  },
};
