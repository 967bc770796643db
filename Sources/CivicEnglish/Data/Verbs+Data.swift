/// Verbs of civic prose, written for this package.
enum VerbData {
  /// One verb a line: base, past, participle, `-ing` form where it is not base + `ing`.
  static let irregular = """
    arise arose arisen arising
    awake awoke awoken awaking
    bear bore borne
    beat beat beaten
    become became become becoming
    begin began begun beginning
    bind bound bound
    break broke broken
    bring brought brought
    build built built
    buy bought bought
    cast cast cast
    catch caught caught
    choose chose chosen choosing
    come came come coming
    cost cost cost
    cut cut cut cutting
    deal dealt dealt
    draw drew drawn
    drive drove driven driving
    fall fell fallen
    feed fed fed
    feel felt felt
    fight fought fought
    find found found
    flee fled fled
    forbid forbade forbidden forbidding
    forgo forwent forgone
    get got got getting
    give gave given giving
    go went gone
    grow grew grown
    hear heard heard
    hold held held
    keep kept kept
    know knew known
    lay laid laid
    lead led led
    leave left left leaving
    lend lent lent
    let let let letting
    lie lay lain lying
    lose lost lost losing
    make made made making
    mean meant meant
    meet met met
    outlaw outlawed outlawed
    overcome overcame overcome overcoming
    override overrode overridden overriding
    oversee oversaw overseen
    overthrow overthrew overthrown
    pay paid paid
    put put put putting
    read read read
    rebuild rebuilt rebuilt
    ride rode ridden riding
    rise rose risen rising
    run ran run running
    say said said
    see saw seen
    seek sought sought
    sell sold sold
    send sent sent
    set set set setting
    shed shed shed shedding
    shut shut shut shutting
    sit sat sat sitting
    speak spoke spoken
    spend spent spent
    split split split splitting
    spread spread spread
    stand stood stood
    strike struck struck striking
    swear swore sworn
    take took taken taking
    teach taught taught
    tell told told
    think thought thought
    undergo underwent undergone
    undertake undertook undertaken undertaking
    uphold upheld upheld
    win won won winning
    withdraw withdrew withdrawn
    withhold withheld withheld
    write wrote written writing
    admit admitted admitted admitting
    ban banned banned banning
    bar barred barred barring
    begin began begun beginning
    cap capped capped capping
    commit committed committed committing
    compel compelled compelled compelling
    confer conferred conferred conferring
    control controlled controlled controlling
    defer deferred deferred deferring
    drop dropped dropped dropping
    expel expelled expelled expelling
    incur incurred incurred incurring
    infer inferred inferred inferring
    map mapped mapped mapping
    occur occurred occurred occurring
    omit omitted omitted omitting
    permit permitted permitted permitting
    plan planned planned planning
    prefer preferred preferred preferring
    propel propelled propelled propelling
    refer referred referred referring
    remit remitted remitted remitting
    rid rid rid ridding
    scrap scrapped scrapped scrapping
    ship shipped shipped shipping
    stop stopped stopped stopping
    step stepped stepped stepping
    submit submitted submitted submitting
    top topped topped topping
    transfer transferred transferred transferring
    die died died dying
    tie tied tied tying
    veto vetoed vetoed vetoing
    """

  /// Words that are verbs wherever their form allows it.
  static let regular = """
    abolish absorb accept accompany accuse achieve acquire acquit adapt add adhere adjourn adjudicate administer adopt advertise advise affect affirm agree
    allege allocate allow amend amount analyse analyze annex announce annul apologise appear apply appoint apportion appropriate approve argue
    arrange arrest arrive ascend assemble assess assign assist associate assume assure attach attain attend attract audit authorise authorize
    avoid balance base belong borrow calculate cancel carry cease celebrate censure certify chair challenge circulate cite clarify classify
    codify collapse collect combine commemorate commence commission communicate compete complain complete comply compose comprise
    conceal concede concentrate concern conclude condemn conduct confirm confiscate conform connect consent consider consist consolidate
    constitute construct consult contain continue contribute convene convert convey convict cooperate coordinate correct create criticise criticize
    debate decide declare decline decrease dedicate defeat defend define delay delegate deliberate deliver demonstrate denounce deny depart depend
    deploy deport deposit deprive derive describe deserve designate destroy detain deter determine develop devolve devote differ diminish
    direct disagree disappear disband discharge disclose discriminate discuss dismiss dispatch display dispute dissent dissolve distinguish
    distribute divide dominate donate draft earn educate elaborate elect eliminate embody emerge emphasise emphasize employ enable enact
    encompass encourage enforce engage enhance enjoy enlarge enroll ensure entail enter entitle entrench entrust enumerate equal establish evaluate evict
    evolve examine exceed exclude execute exempt exercise exist expand expect expire explain express extend extract
    facilitate fail feature file finalise finance finish flow follow forecast formulate foster found fulfil function gain
    gather generate govern guarantee guard guide handle happen help hire identify ignore illustrate impeach implement imply import impose
    imprison improve include incorporate increase indicate induce inform inherit initiate inquire inspect install institute instruct insure
    integrate intend interpret intervene introduce invade invalidate invent invest investigate invite invoke involve join justify
    label lack last launch legalise legislate levy license limit listen litigate live lobby locate maintain manage manufacture marry mediate
    mention merge migrate modernise modify monitor motivate move negotiate nominate notify nullify obey object oblige observe obtain occupy
    operate oppose ordain organise organize originate oust overlap overrule overturn owe own participate pass perform persuade pledge possess postpone
    practise preclude prepare prescribe preserve preside prevail prevent proceed proclaim prohibit promote promulgate prompt propose prosecute
    protect prove provide publish pursue qualify quash raise range ratify reach reaffirm realise realize reapportion receive recognise recognize recommend reconcile record
    recover recruit redistribute reduce refine reflect refuse regain register regulate reinstate reject relate release relinquish rely remain remand remember
    remove renew renounce reopen reorganise repeal replace report represent repress request require resign resist resolve respect respond
    restore restrict result resume retain retire reveal reverse revise revoke reward rotate safeguard sanction satisfy schedule
    secede secure seize select sentence separate serve settle share shape shift sign simplify solicit solve specify sponsor spur
    stabilise stipulate strengthen stress succeed suffer suggest summon supersede supervise supplement support suppose suppress
    surrender survive suspend sustain swap tackle terminate testify threaten tighten tolerate total train translate transmit transpose treat
    trigger unify unite update urge utilise validate vary vest violate vow waive warn weaken widen work worsen
    accede align appease collaborate cover depose enlist inaugurate legitimise liberalise mandate oblige outnumber petition pardon privatise
    reform relocate repatriate reunite ring-fence stem succeed tax unseat
    discover detect deduct wear weigh advocate aid alert alter amass anchor answer applaud ascertain aspire attest await bestow betray blend bolster breach
    capture care categorise chase circumvent cleanse clear collide commend compensate complement compile compute condense confine confront congratulate conserve
    contend contravene cope correspond crack cultivate curb debate decentralise deduce deem deepen default degrade demolish denote designate deteriorate
    deviate devise diagnose digest disappoint discourage disregard disrupt distort divest divorce double echo elude emanate embark embrace emigrate
    endanger endure enrich enrol ensue entertain equip erode evacuate evoke exacerbate exaggerate exclaim exhaust expedite exploit expose falsify fluctuate
    forge fund generalise halt hamper hinder hoist hope illuminate immigrate impair impede imperil implicate inaugurate inhabit inhibit inscribe insist insulate
    interact interrogate invalidate irrigate isolate jeopardise kidnap knock lament legitimate liaise liberate lower magnify manipulate merit mislead mobilise
    mitigate mould multiply narrow necessitate neglect net nurture obscure offset outline outlive overlook overpower overtake own pave penalise perceive
    permeate perpetuate pertain pioneer plead polarise populate pose precipitate prescribe presume privilege probe procure profess prolong proliferate promise
    prosper punish quote rank reassure rebel reckon reconsider reconvene redefine reelect re-elect reinforce reiterate rejoin relax relieve relocate remedy render
    reorganise replicate resent resettle resist retaliate retract retrieve reunify revive revolve rob salute scrutinise shelter shield shrink signal simulate
    spark stabilise stage stagnate steer stimulate strengthen subdue subsist substitute subtract suffice surge surround switch sympathise tailor terminate
    thrive transact transform transgress trim triumph undermine undo unfold unveil upgrade usher vie vilify visualise waste withstand
    obstruct enfranchise disenfranchise contravene infringe disclose divulge tamper bribe intimidate evade flout breach escalate endorse espouse
    curtail diverge converge traverse harmonise harmonize subsidise subsidize outsource privatize centralise decentralise delimit demarcate gazette table
    adjudge apprehend arraign indict sue uphold deliberate caucus filibuster gerrymander redistrict canvass campaign rally topple crown
    abstain achieve address admonish bestow chart comment contest criminalise decriminalise derogate disqualify elapse empower encode exert
    incur interfere lapse lodge naturalise naturalize nationalise nationalize overhaul pilot postdate precede predate prioritise recuse redraw
    redress reside revert shorten span surpass swell symbolise symbolize trace uncover vacate
    """

  /// Verbs with a particle that belongs to them.
  static let phrasal = """
    make up|set up|carry out|draw up|take over|take up|break up|lay down|lay out|take part|build up|give up|sum up|point out|rule out|call off|hand over
    |bring about|bring up|put forward|set out|spell out|follow up|turn down|strike down|step down|stand down|back up|split up|sign up|fill in|phase out|work out|hold up
    |put down|set aside|come up|take place|vote down|break down|give rise
    """

  /// Words that are nouns first, and verbs only where nothing else is one.
  static let nounFirst = """
    access account act advance aim answer appeal approach attack attempt award back balance bail ballot benefit bill blame block board
    boycott branch budget call campaign care cause centre challenge change charge chart check circuit claim clerk close code command
    commission compromise conflict contact contract copy cost council count court cross cut damage date debate decree default delay demand demonstrate
    deposit design document dollar doubt draft duty effect elect e-mail end estimate exchange excuse exercise exhibit experience export face
    favor favour fear fee field figure file fine fire fish fly focus force form frame function fund grade grant ground group handle harm head
    highlight hope host house impact import increase influence interest interview issue journey judge jury land land law leave level light limit line
    link list loan local look lower mandate mark market master match matter measure member merit mind minister model motion name need note notice
    number object offer office open order pact panel paper park part party patent pattern period permit phase picture place plan plant play point police
    poll position post power practice present press pressure price process produce profit program programme progress project promise protest
    purchase purpose quarter question quote race rank rate reason record reform refuge regard relief rent report request rescue research reserve
    resort respect result return review right risk role roll root round rule sanction scale score seal search seat second secret section
    sentence separate service set shape share shelter ship show sign site slate space speech stage stamp standard start state station stay step stock stop
    store strike structure struggle study subject suit sum supply support surface survey target task tax term test text time title tour
    trade transport travel treaty trial trust try turn type use value veto view visit voice volume vote wage want watch water weight welcome
    witness wonder word work world yield
    """
}
