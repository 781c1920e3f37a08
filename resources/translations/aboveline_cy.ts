<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>About Aboveline</source>
        <translation type="unfinished">Ynghylch Aboveline</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Apache License, version 2.0. Copyright the Aboveline contributors.</source>
        <translation type="unfinished">Apache License, fersiwn 2.0. Hawlfraint cyfranwyr Aboveline.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Assess cases in the field without a network. Evidence is kept, scores follow each answer, and laptops are merged.</source>
        <translation type="unfinished">Asesu achosion yn y maes heb rwydwaith. Cedwir y dystiolaeth, mae'r sgorau'n dilyn pob ateb, ac unir y gliniaduron.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Choose the folder with the newer version</source>
        <translation type="unfinished">Dewiswch y ffolder sy'n cynnwys y fersiwn mwy newydd</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Fingerprint of this laptop</source>
        <translation type="unfinished">Ôl bys y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Install…</source>
        <translation type="unfinished">Gosod…</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Libraries</source>
        <translation type="unfinished">Llyfrgelloedd</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Licence</source>
        <translation type="unfinished">Trwydded</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Look for a newer version on a stick…</source>
        <translation type="unfinished">Chwilio am fersiwn mwy newydd ar gofbin…</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>New inspections are created in</source>
        <translation type="unfinished">Crëir arolygiadau newydd yn</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Notices and licence texts</source>
        <translation type="unfinished">Hysbysiadau a thestunau'r trwyddedau</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Reading the files…</source>
        <translation type="unfinished">Wrthi'n darllen y ffeiliau…</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>The open inspection</source>
        <translation type="unfinished">Yr arolygiad agored</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>The setup is open. Close this window when it asks for that.</source>
        <translation type="unfinished">Mae'r rhaglen osod ar agor. Caewch y ffenestr hon pan fydd yn gofyn am hynny.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>There is nothing newer than version {version} in {place}.</source>
        <translation type="unfinished">Nid oes dim mwy newydd na fersiwn {version} yn {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Used under the GNU Lesser General Public License, version 3. You may replace Qt's libraries with your own.</source>
        <translation type="unfinished">Defnyddir o dan y GNU Lesser General Public License, fersiwn 3. Cewch roi eich llyfrgelloedd eich hun yn lle rhai Qt.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Version</source>
        <translation type="unfinished">Fersiwn</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Version {version} is in {path}. It is signed by the publisher of this program.</source>
        <translation type="unfinished">Mae fersiwn {version} yn {path}. Fe'i llofnodwyd gan gyhoeddwr y rhaglen hon.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>Version {version} is in {path}. It is whole, by the list of hashes beside it. Compare its SHA-256 with the release notes: {sha256}</source>
        <translation type="unfinished">Mae fersiwn {version} yn {path}. Mae'n gyfan, yn ôl y rhestr o hashau wrth ei ymyl. Cymharwch ei SHA-256 â'r nodiadau rhyddhau: {sha256}</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>licence included in the package</source>
        <translation type="unfinished">trwydded wedi'i chynnwys yn y pecyn</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>part of {name}</source>
        <translation type="unfinished">rhan o {name}</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>{licence}; part of {name}</source>
        <translation type="unfinished">{licence}; rhan o {name}</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/about_page.py"/>
        <source>{path} could not be started.</source>
        <translation type="unfinished">Ni ellid cychwyn {path}.</translation>
    </message>
</context>
<context>
    <name>ActionPane</name>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>&amp;By when</source>
        <translation type="unfinished">&amp;Erbyn pryd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>&amp;Progress</source>
        <translation type="unfinished">Cy&amp;nnydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>A date or words</source>
        <translation type="unfinished">Dyddiad neu eiriau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>Action {number}</source>
        <translation type="unfinished">Cam gweithredu {number}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>It i&amp;s done</source>
        <translation type="unfinished">Mae &amp;wedi’i wneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>It is done</source>
        <translation type="unfinished">Mae wedi’i wneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>Review &amp;date</source>
        <translation type="unfinished">Dyddiad a&amp;dolygu</translation>
    </message>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>Wh&amp;o</source>
        <translation type="unfinished">P&amp;wy</translation>
    </message>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>Wha&amp;t will be done</source>
        <translation type="unfinished">&amp;Beth fydd yn cael ei wneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/action_pane.py"/>
        <source>Who does it</source>
        <translation type="unfinished">Pwy sy’n ei wneud</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <location filename="../../ui/agreement/agreement_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/agreement_page.py"/>
        <source>Back to where you were</source>
        <translation type="unfinished">Yn ôl i'r man blaenorol</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/agreement_page.py"/>
        <source>Calibration</source>
        <translation type="unfinished">Graddnodi</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/agreement_page.py"/>
        <source>How far assessors agree</source>
        <translation type="unfinished">I ba raddau y mae aseswyr yn cytuno</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/agreement_page.py"/>
        <source>Paired readings</source>
        <translation type="unfinished">Darlleniadau pâr</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/agreement_page.py"/>
        <source>Second assessments</source>
        <translation type="unfinished">Ail asesiadau</translation>
    </message>
</context>
<context>
    <name>AllocatePage</name>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>1 case is allocated to {whom}.</source>
        <translation type="unfinished">Dyrannwyd 1 achos i {whom}.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>Allocate the cases</source>
        <translation type="unfinished">Dyrannu'r achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>Balancing case {number} of {count}</source>
        <translation type="unfinished">Yn cydbwyso achos {number} o {count}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>Nobody takes part. Tick one or more people.</source>
        <translation type="unfinished">Nid oes neb yn cymryd rhan. Ticiwch un neu ragor o bobl.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>Reading the inspection…</source>
        <translation type="unfinished">Wrthi'n darllen yr arolygiad…</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>Select cases, then press a person's number. Balance shares out all cases. Nobody gets a case of their own YOT or of a case manager they know.</source>
        <translation type="unfinished">Dewiswch achosion, yna pwyswch rif person. Mae Cydbwyso yn rhannu pob achos. Nid oes neb yn cael achos eu tîm eu hunain nac achos rheolwr achos y maent yn ei adnabod.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>Select one or more cases first.</source>
        <translation type="unfinished">Dewiswch un neu ragor o achosion yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>The balance was cancelled. Nothing has been recorded.</source>
        <translation type="unfinished">Canslwyd y cydbwyso. Nid oes dim wedi'i gofnodi.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>The cases are allocated.</source>
        <translation type="unfinished">Dyrannwyd yr achosion.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>nobody</source>
        <translation type="unfinished">neb</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocate_page.py"/>
        <source>{n} cases are allocated to {whom}.</source>
        <translation type="unfinished">Dyrannwyd {n} o achosion i {whom}.</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <location filename="../../ui/widgets/forms/answer_buttons.py"/>
        <source>Clear</source>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/answer_buttons.py"/>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/answer_buttons.py"/>
        <source>N/A</source>
        <translation type="unfinished">D/B</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/answer_buttons.py"/>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/answer_buttons.py"/>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
</context>
<context>
    <name>AsItStoodPage</name>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>&amp;Moment</source>
        <translation type="unfinished">&amp;Moment</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Answers changed</source>
        <translation type="unfinished">Atebion a newidiwyd</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>As it stood</source>
        <translation type="unfinished">Fel yr oedd</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Changed by</source>
        <translation type="unfinished">Newidiwyd gan</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>End of a day of fieldwork</source>
        <translation type="unfinished">Diwedd diwrnod o waith maes</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Moment</source>
        <translation type="unfinished">Moment</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Moved</source>
        <translation type="unfinished">Symudodd</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Nothing was recorded by then; now {complete_now} of {n_now} cases are complete.</source>
        <translation type="unfinished">Nid oedd dim wedi’i gofnodi erbyn hynny; nawr mae {complete_now} o {n_now} achos wedi’u cwblhau.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Reasons, notes and evidence only</source>
        <translation type="unfinished">Rhesymau, nodiadau a thystiolaeth yn unig</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Then</source>
        <translation type="unfinished">Bryd hynny</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>Then {complete} of {n} cases were complete; now {complete_now} of {n_now} are.</source>
        <translation type="unfinished">Bryd hynny roedd {complete} o {n} achos yn gyflawn; nawr mae {complete_now} o {n_now} yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>nobody named</source>
        <translation type="unfinished">neb wedi'i enwi</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>o&amp;r a day</source>
        <translation type="unfinished">ne&amp;u ddiwrnod</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>{n} answer that counts has moved since.</source>
        <translation type="unfinished">Symudodd {n} ateb sy'n cyfrif ers hynny.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>{n} answers that count have moved since.</source>
        <translation type="unfinished">Symudodd {n} o atebion sy'n cyfrif ers hynny.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>{n} change made by then reached this laptop later.</source>
        <translation type="unfinished">Daeth {n} newid a wnaed erbyn hynny i'r gliniadur hwn yn ddiweddarach.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/as_it_stood_page.py"/>
        <source>{n} changes made by then reached this laptop later.</source>
        <translation type="unfinished">Daeth {n} o newidiadau a wnaed erbyn hynny i'r gliniadur hwn yn ddiweddarach.</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Marked as complete as it is: “{0}”</source>
        <translation type="unfinished">Marciwyd yn gyflawn fel y mae: “{0}”</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Back up now</source>
        <translation type="unfinished">Gwneud copi wrth gefn yn awr</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Backing up…</source>
        <translation type="unfinished">Wrthi'n gwneud copi wrth gefn…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Backups are encrypted copies of this inspection in a folder that you choose, for example on a USB stick. While you work, one is made every 10 minutes if anything has changed, and one when you lock or close. The newest 5 are kept, and the last of each of the latest 7 days.</source>
        <translation type="unfinished">Copïau wedi'u hamgryptio o'r arolygiad hwn yw copïau wrth gefn, mewn ffolder a ddewiswch, er enghraifft ar gof bach USB. Tra byddwch yn gweithio gwneir un bob 10 munud os oes rhywbeth wedi newid, ac un pan fyddwch yn cloi neu'n cau. Cedwir y 5 diweddaraf, a'r olaf o bob un o'r 7 diwrnod diwethaf.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Backups in this folder</source>
        <translation type="unfinished">Copïau wrth gefn yn y ffolder hwn</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Choose a folder for backups</source>
        <translation type="unfinished">Dewis ffolder i gopïau wrth gefn</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Choose a folder…</source>
        <translation type="unfinished">Dewis ffolder…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Folder</source>
        <translation type="unfinished">Ffolder</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>No folder chosen</source>
        <translation type="unfinished">Dim ffolder wedi'i ddewis</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Restore a backup…</source>
        <translation type="unfinished">Adfer copi wrth gefn…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backup_page.py"/>
        <source>Stop making backups</source>
        <translation type="unfinished">Rhoi'r gorau i wneud copïau wrth gefn</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>1 change is not backed up.</source>
        <translation type="unfinished">Nid oes copi wrth gefn o 1 newid.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>Backed up {when}</source>
        <translation type="unfinished">Copi wrth gefn {when}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>Backing up…</source>
        <translation type="unfinished">Wrthi'n gwneud copi wrth gefn…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>No backup has been made yet.</source>
        <translation type="unfinished">Ni wnaed copi wrth gefn eto.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>No backup since {when}</source>
        <translation type="unfinished">Dim copi ers {when}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>No backup yet</source>
        <translation type="unfinished">Dim copi wrth gefn eto</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>No backups</source>
        <translation type="unfinished">Dim copïau wrth gefn</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>No folder is chosen for backups. Choose one, for example on a USB stick.</source>
        <translation type="unfinished">Ni ddewiswyd ffolder i gopïau wrth gefn. Dewiswch un, er enghraifft ar gof bach USB.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>Not backed up yet</source>
        <translation type="unfinished">Heb gopi wrth gefn eto</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>The last backup was made {when}.</source>
        <translation type="unfinished">Gwnaed y copi wrth gefn diwethaf {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>The program tries again every minute.</source>
        <translation type="unfinished">Mae'r rhaglen yn rhoi cynnig arall arni bob munud.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>There are no changes to back up.</source>
        <translation type="unfinished">Nid oes newidiadau i'w copïo wrth gefn.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/backups.py"/>
        <source>{n} changes are not backed up.</source>
        <translation type="unfinished">Newidiadau heb gopi wrth gefn: {n}.</translation>
    </message>
</context>
<context>
    <name>BalanceControls</name>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>&amp;Second assessments</source>
        <translation type="unfinished">&amp;Ail asesiadau</translation>
    </message>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>Balance</source>
        <translation type="unfinished">Cydbwyso</translation>
    </message>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>Balance: show an even allocation of all cases</source>
        <translation type="unfinished">Cydbwyso: dangos dyraniad cyfartal o bob achos</translation>
    </message>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>Cases in a day</source>
        <translation type="unfinished">Achosion mewn diwrnod</translation>
    </message>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>Cases with a second assessment</source>
        <translation type="unfinished">Achosion ag ail asesiad</translation>
    </message>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>Leave as it was</source>
        <translation type="unfinished">Gadael fel yr oedd</translation>
    </message>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>Make 1 change</source>
        <translation type="unfinished">Gwneud 1 newid</translation>
    </message>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>Make {n} changes</source>
        <translation type="unfinished">Gwneud {n} o newidiadau</translation>
    </message>
    <message>
        <location filename="../../ui/sample/balance_controls.py"/>
        <source>{number} cases a day</source>
        <translation type="unfinished">{number} achos y dydd</translation>
    </message>
</context>
<context>
    <name>CalibrationPane</name>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>1 definitive answer of {case} is sealed. It travels in every hand-out.</source>
        <translation type="unfinished">Seliwyd 1 ateb diffiniol ar gyfer {case}. Mae'n teithio ym mhob dosbarthiad.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Agree</source>
        <translation type="unfinished">Yn cytuno</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Calibration</source>
        <translation type="unfinished">Graddnodi</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Calibration case</source>
        <translation type="unfinished">Achos graddnodi</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Definitive</source>
        <translation type="unfinished">Diffiniol</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Definitive answers, and who agrees</source>
        <translation type="unfinished">Atebion diffiniol, a phwy sy'n cytuno</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Open the calibration case</source>
        <translation type="unfinished">Agor yr achos graddnodi</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Others</source>
        <translation type="unfinished">Eraill</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Reading {name}…</source>
        <translation type="unfinished">Yn darllen {name}…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Seal definitive answers</source>
        <translation type="unfinished">Selio atebion diffiniol</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Seal definitive answers…</source>
        <translation type="unfinished">Selio atebion diffiniol…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>Words</source>
        <translation type="unfinished">Geiriad</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>{count} definitive answers of {case} are sealed. They travel in every hand-out.</source>
        <translation type="unfinished">Seliwyd yr atebion diffiniol ar gyfer {case}: {count}. Maent yn teithio ym mhob dosbarthiad.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <location filename="../../ui/cases/page.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/cases/page.py"/>
        <source>Cases to show</source>
        <translation type="unfinished">Achosion i'w dangos</translation>
    </message>
    <message>
        <location filename="../../ui/cases/page.py"/>
        <source>No case is left to start</source>
        <translation type="unfinished">Does dim achos ar ôl i'w ddechrau</translation>
    </message>
    <message>
        <location filename="../../ui/cases/page.py"/>
        <source>Open the next case that is not started</source>
        <translation type="unfinished">Agor yr achos nesaf sydd heb ei ddechrau</translation>
    </message>
    <message>
        <location filename="../../ui/cases/page.py"/>
        <source>Open the next case that is not started (F8)</source>
        <translation type="unfinished">Agor yr achos nesaf sydd heb ei ddechrau (F8)</translation>
    </message>
    <message>
        <location filename="../../ui/cases/page.py"/>
        <source>Search for a reference, a case manager or words of a note</source>
        <translation type="unfinished">Chwilio am gyfeirnod, rheolwr achos neu eiriau nodyn</translation>
    </message>
    <message>
        <location filename="../../ui/cases/page.py"/>
        <source>Search the cases</source>
        <translation type="unfinished">Chwilio'r achosion</translation>
    </message>
    <message>
        <location filename="../../ui/cases/page.py"/>
        <source>Search the list, notes, evidence, flags and explanations (Ctrl+F)</source>
        <translation type="unfinished">Chwilio'r rhestr, nodiadau, tystiolaeth, baneri ac esboniadau (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../ui/cases/page.py"/>
        <source>Start next</source>
        <translation type="unfinished">Dechrau nesaf</translation>
    </message>
</context>
<context>
    <name>ChallengeFields</name>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>&amp;Question</source>
        <translation type="unfinished">&amp;Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>C&amp;ase</source>
        <translation type="unfinished">Ac&amp;hos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Da&amp;y</source>
        <translation type="unfinished">Dy&amp;dd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Day</source>
        <translation type="unfinished">Dydd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Gro&amp;unds</source>
        <translation type="unfinished">S&amp;ail</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Grounds</source>
        <translation type="unfinished">Sail</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Raised &amp;by</source>
        <translation type="unfinished">Codwyd &amp;gan</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Raised by</source>
        <translation type="unfinished">Codwyd gan</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Today, or a day such as 26 March 2012</source>
        <translation type="unfinished">Heddiw, neu ddiwrnod fel 26 Mawrth 2012</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenge_fields.py"/>
        <source>Why the YOT disputes the judgement</source>
        <translation type="unfinished">Pam mae'r tîm yn herio'r dyfarniad</translation>
    </message>
</context>
<context>
    <name>ChallengeText</name>
    <message>
        <location filename="../../ui/settle/challenge_text.py"/>
        <source>All about the selected challenge</source>
        <translation type="unfinished">Popeth am yr her a ddewiswyd</translation>
    </message>
</context>
<context>
    <name>ChallengesPage</name>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>&amp;Decide</source>
        <translation type="unfinished">&amp;Penderfynu</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>&amp;Edit the selected one</source>
        <translation type="unfinished">G&amp;olygu'r un a ddewiswyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>&amp;Open the case</source>
        <translation type="unfinished">&amp;Agor yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>&amp;Record the challenge</source>
        <translation type="unfinished">Co&amp;fnodi'r her</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>&amp;Record the change</source>
        <translation type="unfinished">Co&amp;fnodi'r newid</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>&amp;Write the pack…</source>
        <translation type="unfinished">&amp;Ysgrifennu'r pecyn…</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Cancel the &amp;edit</source>
        <translation type="unfinished">Canslo'r g&amp;olygu</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Challenges</source>
        <translation type="unfinished">Heriau</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Change the selected challenge</source>
        <translation type="unfinished">Newid yr her a ddewiswyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Counts now</source>
        <translation type="unfinished">Yn cyfrif nawr</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Decisio&amp;n</source>
        <translation type="unfinished">Penderf&amp;yniad</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Disputed</source>
        <translation type="unfinished">Heriwyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>In {n} another answer counts now than it says.</source>
        <translation type="unfinished">Heriau lle mae ateb arall yn cyfrif nawr: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>In {n} another answer counts now than they say.</source>
        <translation type="unfinished">Heriau lle mae ateb arall yn cyfrif nawr: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>New challenge</source>
        <translation type="unfinished">Her newydd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Open it a&amp;gain</source>
        <translation type="unfinished">A&amp;gor eto</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Raised</source>
        <translation type="unfinished">Codwyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Raised by</source>
        <translation type="unfinished">Codwyd gan</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Re&amp;move</source>
        <translation type="unfinished">&amp;Tynnu</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Rea&amp;son</source>
        <translation type="unfinished">Rhe&amp;swm</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>The YOT</source>
        <translation type="unfinished">Y tîm troseddau ieuenctid</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>This decision does: {effect}</source>
        <translation type="unfinished">Effaith y penderfyniad hwn: {effect}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>Write the pack</source>
        <translation type="unfinished">Ysgrifennu'r pecyn</translation>
    </message>
    <message>
        <location filename="../../ui/settle/decision_box.py"/>
        <source>the answer changes to {answer}</source>
        <translation type="unfinished">mae'r ateb yn newid i {answer}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>{answer} (differs)</source>
        <translation type="unfinished">{answer} (yn wahanol)</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>{n} challenge to decide.</source>
        <translation type="unfinished">{n} her i'w phenderfynu.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>{n} challenges to decide.</source>
        <translation type="unfinished">{n} o heriau i'w penderfynu.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/challenges_page.py"/>
        <source>{path} holds the pack. It is not encrypted.</source>
        <translation type="unfinished">Mae'r pecyn yn {path}. Nid yw wedi ei amgryptio.</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <location filename="../../ui/assess/changes/change_line.py"/>
        <location filename="../../ui/shell/last_change.py"/>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
</context>
<context>
    <name>ChangeReasonBar</name>
    <message>
        <location filename="../../ui/assess/change_reason_bar.py"/>
        <source>{case} was complete. &amp;Why has it changed?</source>
        <translation type="unfinished">Roedd {case} yn gyflawn. &amp;Pam y mae wedi newid?</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <location filename="../../ui/scores/chart_view.py"/>
        <source>Scores</source>
        <translation type="unfinished">Sgorau</translation>
    </message>
</context>
<context>
    <name>ChoiceColumn</name>
    <message>
        <location filename="../../ui/settle/side_by_side.py"/>
        <source>Evidence: {text}</source>
        <translation type="unfinished">Tystiolaeth: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/side_by_side.py"/>
        <source>Keep this answer ({number})</source>
        <translation type="unfinished">Cadw'r ateb hwn ({number})</translation>
    </message>
    <message>
        <location filename="../../ui/settle/side_by_side.py"/>
        <source>Let this answer count ({number})</source>
        <translation type="unfinished">Gadael i'r ateb hwn gyfrif ({number})</translation>
    </message>
    <message>
        <location filename="../../ui/settle/side_by_side.py"/>
        <source>Note: {text}</source>
        <translation type="unfinished">Nodyn: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/side_by_side.py"/>
        <source>Reason: {text}</source>
        <translation type="unfinished">Rheswm: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/side_by_side.py"/>
        <source>Recorded {when}</source>
        <translation type="unfinished">Cofnodwyd {when}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/side_by_side.py"/>
        <source>{whose}, counts now</source>
        <translation type="unfinished">{whose}, yn cyfrif nawr</translation>
    </message>
</context>
<context>
    <name>CloseAfterBackup</name>
    <message>
        <location filename="../../ui/safety/leaving.py"/>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <location filename="../../ui/safety/leaving.py"/>
        <source>Close now</source>
        <translation type="unfinished">Cau yn awr</translation>
    </message>
    <message>
        <location filename="../../ui/safety/leaving.py"/>
        <source>Everything is saved, but not backed up. {reason}</source>
        <translation type="unfinished">Mae popeth wedi'i gadw, ond heb gopi wrth gefn. {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/leaving.py"/>
        <source>Everything is saved. A backup is being made, and then the window closes.</source>
        <translation type="unfinished">Mae popeth wedi'i gadw. Gwneir copi wrth gefn, ac yna bydd y ffenestr yn cau.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <location filename="../../ui/shell/locking.py"/>
        <source>Typed text could not be saved. It is kept in this window, hidden, and saving is tried again. Unlock to see it.</source>
        <translation type="unfinished">Ni ellid cadw testun a deipiwyd. Mae yn y ffenestr hon, wedi'i guddio, a rhoddir cynnig arall ar ei gadw. Datglowch i'w weld.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Data for analysts</source>
        <translation type="unfinished">Data i ddadansoddwyr</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Export data</source>
        <translation type="unfinished">Allforio data</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Export data…</source>
        <translation type="unfinished">Allforio data…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Format</source>
        <translation type="unfinished">Fformat</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Only a lead's laptop exports data. Ask the lead.</source>
        <translation type="unfinished">Dim ond gliniadur arweinydd sy'n allforio data. Gofynnwch i'r arweinydd.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Pseudonyms</source>
        <translation type="unfinished">Ffugenwau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Reading the inspection…</source>
        <translation type="unfinished">Wrthi'n darllen yr arolygiad…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Replace references and names with pseudonyms, and leave free text out</source>
        <translation type="unfinished">Rhoi ffugenwau yn lle cyfeirnodau ac enwau, heb destun rhydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>The export was cancelled. Nothing was written.</source>
        <translation type="unfinished">Canslwyd yr allforio. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>This writes the records of the inspection as tables for other programs. The file is not encrypted. The journal keeps who exported data, when, in which format and with which hash.</source>
        <translation type="unfinished">Mae hyn yn ysgrifennu cofnodion yr arolygiad yn dablau i raglenni eraill. Nid yw'r ffeil wedi'i hamgryptio. Mae'r cofnodlyfr yn cadw pwy a allforiodd ddata, pryd, ym mha fformat a chyda pha hash.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>What is written</source>
        <translation type="unfinished">Yr hyn a ysgrifennir</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Write the data</source>
        <translation type="unfinished">Ysgrifennu'r data</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Write the data of this inspection to {name}, unencrypted?</source>
        <translation type="unfinished">Ysgrifennu data'r arolygiad hwn i {name}, heb ei amgryptio?</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>Writing table {number} of {count}</source>
        <translation type="unfinished">Wrthi'n ysgrifennu tabl {number} o {count}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>{path} holds {n} row. It is not encrypted, and the export is in the journal.</source>
        <translation type="unfinished">Rhesi yn {path}: {n}. Nid yw wedi'i amgryptio, ac mae'r allforio yn y cofnodlyfr.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/data_page.py"/>
        <source>{path} holds {n} rows. It is not encrypted, and the export is in the journal.</source>
        <translation type="unfinished">Rhesi yn {path}: {n}. Nid yw wedi'i amgryptio, ac mae'r allforio yn y cofnodlyfr.</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <location filename="../../ui/settle/difference_list.py"/>
        <source>Answers</source>
        <translation type="unfinished">Atebion</translation>
    </message>
    <message>
        <location filename="../../ui/settle/difference_list.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/difference_list.py"/>
        <source>Differences to settle</source>
        <translation type="unfinished">Gwahaniaethau i'w setlo</translation>
    </message>
    <message>
        <location filename="../../ui/settle/difference_list.py"/>
        <source>Question in full</source>
        <translation type="unfinished">Cwestiwn yn llawn</translation>
    </message>
    <message>
        <location filename="../../ui/settle/difference_list.py"/>
        <source>Question or record</source>
        <translation type="unfinished">Cwestiwn neu gofnod</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>As in {name}</source>
        <translation type="unfinished">Fel yn {name}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Check a document</source>
        <translation type="unfinished">Gwirio dogfen</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Check a document…</source>
        <translation type="unfinished">Gwirio dogfen…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Choose a document and a format.</source>
        <translation type="unfinished">Dewiswch ddogfen a fformat.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Documents</source>
        <translation type="unfinished">Dogfennau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Documents are made from the record as it is now, and the same record gives the same file. Word documents are for editing; their figures can still be checked after that.</source>
        <translation type="unfinished">Gwneir dogfennau o'r cofnod fel y mae nawr, ac mae'r un cofnod yn rhoi'r un ffeil. Mae dogfennau Word i'w golygu; gellir gwirio eu ffigurau o hyd wedi hynny.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Figure</source>
        <translation type="unfinished">Ffigur</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Figures that differ</source>
        <translation type="unfinished">Ffigurau sy'n wahanol</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Formats</source>
        <translation type="unfinished">Fformatau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>In the document</source>
        <translation type="unfinished">Yn y ddogfen</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>In the inspection</source>
        <translation type="unfinished">Yn yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Keep them</source>
        <translation type="unfinished">Eu cadw</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Look of Word documents</source>
        <translation type="unfinished">Golwg dogfennau Word</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Make documents in a folder</source>
        <translation type="unfinished">Gwneud dogfennau mewn ffolder</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Make documents…</source>
        <translation type="unfinished">Gwneud dogfennau…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Make {n} documents…</source>
        <translation type="unfinished">Gwneud {n} o ddogfennau…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Make {n} document…</source>
        <translation type="unfinished">Gwneud {n} o ddogfennau…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Making {name}</source>
        <translation type="unfinished">Yn gwneud {name}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Only a lead's laptop makes documents. Ask the lead.</source>
        <translation type="unfinished">Gliniadur arolygydd arweiniol yn unig sy'n gwneud dogfennau. Gofynnwch i'r arolygydd arweiniol.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Open the folder</source>
        <translation type="unfinished">Agor y ffolder</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Reading the inspection…</source>
        <translation type="unfinished">Wrthi'n darllen yr arolygiad…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished">Wrthi'n darllen {name}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Replace them</source>
        <translation type="unfinished">Eu disodli</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Replace {names}?</source>
        <translation type="unfinished">Disodli {names}?</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Stopped. Documents that were finished before are in the folder.</source>
        <translation type="unfinished">Wedi stopio. Mae'r dogfennau a orffennwyd cyn hynny yn y ffolder.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Text around it</source>
        <translation type="unfinished">Y testun o'i gwmpas</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>The program's own</source>
        <translation type="unfinished">Un y rhaglen ei hun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Use a template</source>
        <translation type="unfinished">Defnyddio templed</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Use a template of your own…</source>
        <translation type="unfinished">Defnyddio eich templed eich hun…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Use the program's look</source>
        <translation type="unfinished">Defnyddio golwg y rhaglen</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>What is written</source>
        <translation type="unfinished">Yr hyn a ysgrifennir</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>What somebody wrote into these files since is lost.</source>
        <translation type="unfinished">Collir yr hyn a ysgrifennodd rhywun yn y ffeiliau hyn ers hynny.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>{name}: {figures} compared, all as the inspection gives them.</source>
        <translation type="unfinished">{name}: cymharwyd {figures}, pob un fel y mae'r arolygiad yn ei roi.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>{name}: {figures} compared, {n} are not as the inspection gives them.</source>
        <translation type="unfinished">{name}: cymharwyd {figures}, nid yw {n} fel y mae'r arolygiad yn ei roi.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>{name}: {figures} compared, {n} is not as the inspection gives it.</source>
        <translation type="unfinished">{name}: cymharwyd {figures}, nid yw {n} fel y mae'r arolygiad yn ei roi.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>{n} document is in {folder}. It is not encrypted.</source>
        <translation type="unfinished">Mae {n} o ddogfennau yn {folder}. Nid yw wedi'i hamgryptio.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>{n} documents are in {folder}. They are not encrypted.</source>
        <translation type="unfinished">Mae {n} o ddogfennau yn {folder}. Nid ydynt wedi'u hamgryptio.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>{n} figure</source>
        <translation type="unfinished">{n} o ffigurau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>{n} figure that is marked no more</source>
        <translation type="unfinished">{n} ffigur nad yw wedi'i marcio mwyach</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>{n} figures</source>
        <translation type="unfinished">{n} o ffigurau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/documents_page.py"/>
        <source>{n} figures that are marked no more</source>
        <translation type="unfinished">{n} o ffigurau nad ydynt wedi'u marcio mwyach</translation>
    </message>
</context>
<context>
    <name>DrilldownPage</name>
    <message>
        <location filename="../../ui/scores/drilldown_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_page.py"/>
        <source>Back to where you were</source>
        <translation type="unfinished">Yn ôl i'r man blaenorol</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_page.py"/>
        <source>Back to where you were (Escape)</source>
        <translation type="unfinished">Yn ôl i'r man blaenorol (Escape)</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_page.py"/>
        <source>No judgement counts towards this score yet.</source>
        <translation type="unfinished">Nid oes dyfarniad yn cyfrif at y sgôr hwn eto.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_page.py"/>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_page.py"/>
        <source>The judgements behind a score</source>
        <translation type="unfinished">Y dyfarniadau y tu ôl i sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_page.py"/>
        <source>This case: {case}</source>
        <translation type="unfinished">Yr achos hwn: {case}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_page.py"/>
        <source>Whose judgements are shown</source>
        <translation type="unfinished">Dyfarniadau pwy a ddangosir</translation>
    </message>
</context>
<context>
    <name>DrilldownView</name>
    <message>
        <location filename="../../ui/scores/drilldown_view.py"/>
        <source>N/A</source>
        <translation type="unfinished">D/B</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_view.py"/>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_view.py"/>
        <source>The judgements behind the score</source>
        <translation type="unfinished">Y dyfarniadau y tu ôl i'r sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_view.py"/>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
</context>
<context>
    <name>DueTab</name>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>Due and overdue</source>
        <translation type="unfinished">I’w wneud ac yn hwyr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>Nothing that is not done has a day.</source>
        <translation type="unfinished">Nid oes diwrnod i unrhyw beth sydd heb ei wneud.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>{n} are due now or soon.</source>
        <translation type="unfinished">{n} i’w gwneud nawr neu’n fuan.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>{n} are overdue, </source>
        <translation type="unfinished">{n} yn hwyr, </translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>{n} is due now or soon.</source>
        <translation type="unfinished">{n} i’w wneud nawr neu’n fuan.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/due_tab.py"/>
        <source>{n} is overdue, </source>
        <translation type="unfinished">{n} yn hwyr, </translation>
    </message>
</context>
<context>
    <name>EvidenceEdit</name>
    <message>
        <location filename="../../ui/assess/form/evidence_edit.py"/>
        <source>Evidence used in this case</source>
        <translation type="unfinished">Tystiolaeth a ddefnyddiwyd yn yr achos hwn</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source> or </source>
        <translation type="unfinished"> neu </translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>&amp;Judgements</source>
        <translation type="unfinished">&amp;Dyfarniadau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>A judgement rests on the record if its evidence names a place there. It rests on an interview if its evidence names only that, or was written during one.</source>
        <translation type="unfinished">Mae dyfarniad yn seiliedig ar y cofnod os yw ei dystiolaeth yn enwi lle ynddo. Mae'n seiliedig ar gyfweliad os nad yw ei dystiolaeth yn enwi dim arall, neu os ysgrifennwyd hi yn ystod un.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>All judgements</source>
        <translation type="unfinished">Pob dyfarniad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Effect on the band</source>
        <translation type="unfinished">Effaith ar y band</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Evidence behind the scores</source>
        <translation type="unfinished">Y dystiolaeth y tu ôl i'r sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Interview</source>
        <translation type="unfinished">Cyfweliad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Judgements shown</source>
        <translation type="unfinished">Dyfarniadau a ddangosir</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Nothing</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Record</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Rests on</source>
        <translation type="unfinished">Yn seiliedig ar</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Those that rest on an interview</source>
        <translation type="unfinished">Y rhai sy'n seiliedig ar gyfweliad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Those that rest on the record</source>
        <translation type="unfinished">Y rhai sy'n seiliedig ar y cofnod</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Those without evidence</source>
        <translation type="unfinished">Y rhai heb dystiolaeth</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>{n} different answer would change the band. If all were different, it could be {bands}.</source>
        <translation type="unfinished">Byddai {n} ateb gwahanol yn newid y band. Pe bai pob un yn wahanol, gallai fod yn {bands}.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>{n} different answers would change the band. If all were different, it could be {bands}.</source>
        <translation type="unfinished">Byddai {n} o atebion gwahanol yn newid y band. Pe bai pob un yn wahanol, gallai fod yn {bands}.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>{n} score could move to another band if the answers without evidence were different.</source>
        <translation type="unfinished">Gallai {n} sgôr symud i fand arall pe bai'r atebion heb dystiolaeth yn wahanol.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>{n} scores could move to another band if the answers without evidence were different.</source>
        <translation type="unfinished">Gallai {n} o sgorau symud i fand arall pe bai'r atebion heb dystiolaeth yn wahanol.</translation>
    </message>
</context>
<context>
    <name>ExchangeTab</name>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>&amp;Designation</source>
        <translation type="unfinished">S&amp;wydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>&amp;Read a filled-in plan…</source>
        <translation type="unfinished">&amp;Darllen cynllun wedi’i lenwi…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>&amp;Sign the plan off</source>
        <translation type="unfinished">Cy&amp;meradwyo’r cynllun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>&amp;Take these changes</source>
        <translation type="unfinished">&amp;Cymryd y newidiadau hyn</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Back from the YOT</source>
        <translation type="unfinished">Yn ôl o’r TTI</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Changes that the file brings</source>
        <translation type="unfinished">Newidiadau y mae’r ffeil yn eu cynnig</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Dat&amp;e</source>
        <translation type="unfinished">Dyddi&amp;ad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Designation</source>
        <translation type="unfinished">Swydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Here</source>
        <translation type="unfinished">Yma</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>In the file</source>
        <translation type="unfinished">Yn y ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">&amp;Iaith</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Language of the document</source>
        <translation type="unfinished">Iaith y ddogfen</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>No, changed here too</source>
        <translation type="unfinished">Na, newidiwyd yma hefyd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Read a filled-in plan</source>
        <translation type="unfinished">Darllen cynllun wedi’i lenwi</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Read a plan that came back: its changes are shown here before they are taken.</source>
        <translation type="unfinished">Darllenwch gynllun a ddaeth yn ôl: dangosir ei newidiadau yma cyn eu cymryd.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Reading the plan…</source>
        <translation type="unfinished">Yn darllen y cynllun…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Sign-off of the plan</source>
        <translation type="unfinished">Cymeradwyo’r cynllun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Signed off by {who} on {day}.</source>
        <translation type="unfinished">Cymeradwywyd gan {who} ar {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Take the sign-off bac&amp;k</source>
        <translation type="unfinished">Tynnu’r gymeradwyaeth yn &amp;ôl</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Take the text of the file where &amp;both sides changed it</source>
        <translation type="unfinished">C&amp;ymryd testun y ffeil lle newidiodd y ddwy ochr ef</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>The changes of the file are taken. Undo in the plan reverses them one by one.</source>
        <translation type="unfinished">Mae newidiadau’r ffeil wedi’u cymryd. Mae Dadwneud yn y cynllun yn eu gwrthdroi fesul un.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>The plan is not signed off.</source>
        <translation type="unfinished">Nid yw’r cynllun wedi’i gymeradwyo.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>The plan was changed since then.</source>
        <translation type="unfinished">Newidiwyd y cynllun ers hynny.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>To the YOT</source>
        <translation type="unfinished">At y TTI</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Will be taken</source>
        <translation type="unfinished">Cymerir</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Write a &amp;Word document…</source>
        <translation type="unfinished">Ysgrifennu dogfen &amp;Word…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Write a workb&amp;ook…</source>
        <translation type="unfinished">Ysgrifennu llyfr &amp;gwaith…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Write the plan</source>
        <translation type="unfinished">Ysgrifennu’r cynllun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Writing the plan…</source>
        <translation type="unfinished">Yn ysgrifennu’r cynllun…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>plan</source>
        <translation type="unfinished">cynllun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>{file} brings {n} change.</source>
        <translation type="unfinished">Mae {file} yn cynnig {n} o newidiadau.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>{file} brings {n} changes.</source>
        <translation type="unfinished">Mae {file} yn cynnig {n} o newidiadau.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>{n} text was changed here too, and stays.</source>
        <translation type="unfinished">Newidiwyd {n} o destunau yma hefyd, ac maent yn aros.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>{n} texts were changed here too, and stay.</source>
        <translation type="unfinished">Newidiwyd {n} o destunau yma hefyd, ac maent yn aros.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/exchange_tab.py"/>
        <source>{path} holds the plan for the YOT to fill in.</source>
        <translation type="unfinished">Mae’r cynllun i’r TTI ei lenwi yn {path}.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../ui/shell/exporting.py"/>
        <source>Exporting…</source>
        <translation type="unfinished">Wrthi'n allforio…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/exporting.py"/>
        <source>Replace</source>
        <translation type="unfinished">Disodli</translation>
    </message>
    <message>
        <location filename="../../ui/shell/exporting.py"/>
        <source>Scores and judgements are in {folder}. The files are not encrypted.</source>
        <translation type="unfinished">Mae'r sgorau a'r dyfarniadau yn {folder}. Nid yw'r ffeiliau wedi'u hamgryptio.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/exporting.py"/>
        <source>The fingerprint of this laptop is {fingerprint}: say it if the lead asks.</source>
        <translation type="unfinished">Ôl bys y gliniadur hwn yw {fingerprint}: dywedwch ef os bydd yr arweinydd yn gofyn.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/exporting.py"/>
        <source>{name} are there already, so nothing was written.</source>
        <translation type="unfinished">Mae {name} yno eisoes, felly ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/exporting.py"/>
        <source>{name} is there already, so nothing was written.</source>
        <translation type="unfinished">Mae {name} yno eisoes, felly ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/exporting.py"/>
        <source>{n} case is exported to {path}. Give the file to the lead inspector.</source>
        <translation type="unfinished">Mae {n} achos wedi'i allforio i {path}. Rhowch y ffeil i'r arolygydd arweiniol.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/exporting.py"/>
        <source>{n} cases are exported to {path}. Give the file to the lead inspector.</source>
        <translation type="unfinished">Mae {n} achos wedi'i allforio i {path}. Rhowch y ffeil i'r arolygydd arweiniol.</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <location filename="../../ui/assess/form/facts_pane.py"/>
        <source>A fact is yes or no.</source>
        <translation type="unfinished">Ie neu na yw ffaith.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/facts_pane.py"/>
        <source>Facts</source>
        <translation type="unfinished">Ffeithiau</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/facts_pane.py"/>
        <source>What is true of this case. The facts decide which questions are asked.</source>
        <translation type="unfinished">Beth sy'n wir am yr achos hwn. Y ffeithiau sy'n penderfynu pa gwestiynau a ofynnir.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <location filename="../../ui/application.py"/>
        <source>The program met a fault of its own. What was answered before is saved; you can go on.</source>
        <translation type="unfinished">Daeth y rhaglen ar draws nam ynddi ei hun. Mae'r hyn a atebwyd cynt wedi'i gadw; gallwch fynd ymlaen.</translation>
    </message>
    <message>
        <location filename="../../ui/application.py"/>
        <source>The report could not be written. Your work is saved.</source>
        <translation type="unfinished">Ni ellid ysgrifennu'r adroddiad. Mae eich gwaith wedi'i gadw.</translation>
    </message>
    <message>
        <location filename="../../ui/application.py"/>
        <source>The report is in {path}. It says where the program was, and nothing of any case.</source>
        <translation type="unfinished">Mae'r adroddiad yn {path}. Mae'n dweud ble'r oedd y rhaglen, a dim am unrhyw achos.</translation>
    </message>
    <message>
        <location filename="../../ui/application.py"/>
        <source>Write a report</source>
        <translation type="unfinished">Ysgrifennu adroddiad</translation>
    </message>
</context>
<context>
    <name>FigurePicker</name>
    <message>
        <location filename="../../ui/findings/figure_picker.py"/>
        <source>Figu&amp;re</source>
        <translation type="unfinished">Ffigw&amp;r</translation>
    </message>
    <message>
        <location filename="../../ui/findings/figure_picker.py"/>
        <source>Figure</source>
        <translation type="unfinished">Ffigwr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/figure_picker.py"/>
        <source>Insert the figure</source>
        <translation type="unfinished">Mewnosod y ffigwr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/figure_picker.py"/>
        <source>Shown as</source>
        <translation type="unfinished">Dangosir fel</translation>
    </message>
</context>
<context>
    <name>FileDrops</name>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>An inspection that is open is closed first, with everything saved.</source>
        <translation type="unfinished">Mae arolygiad sydd ar agor yn cael ei gau yn gyntaf, gyda phopeth wedi'i gadw.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Drop one file to join an inspection from it. Nothing was done.</source>
        <translation type="unfinished">Gollyngwch un ffeil i ymuno ag arolygiad ohoni. Ni wnaed dim.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Drop one file, or several assessment files to merge. Nothing was done.</source>
        <translation type="unfinished">Gollyngwch un ffeil, neu sawl ffeil asesu i'w cyfuno. Ni wnaed dim.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Every Asset rating in {name} is here already. Nothing was done.</source>
        <translation type="unfinished">Mae pob sgôr Asset yn {name} yma eisoes. Ni wnaed dim.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Import</source>
        <translation type="unfinished">Mewnforio</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Import the Asset ratings from {name}?</source>
        <translation type="unfinished">Mewnforio'r sgorau Asset o {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Import the sample from {name}?</source>
        <translation type="unfinished">Mewnforio'r sampl o {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Importing {name}</source>
        <translation type="unfinished">Wrthi'n mewnforio {name}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Join</source>
        <translation type="unfinished">Ymuno</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Join the inspection in {name}?</source>
        <translation type="unfinished">Ymuno â'r arolygiad yn {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Merge {name} into this inspection?</source>
        <translation type="unfinished">Cyfuno {name} â'r arolygiad hwn?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Merge {n} files?</source>
        <translation type="unfinished">Cyfuno {n} o ffeiliau?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Open the inspection first, and then drop {name} again.</source>
        <translation type="unfinished">Agorwch yr arolygiad yn gyntaf, ac yna gollyngwch {name} eto.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Open the inspection in {name}?</source>
        <translation type="unfinished">Agor yr arolygiad yn {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished">Wrthi'n darllen {name}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Show the cases</source>
        <translation type="unfinished">Dangos yr achosion</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Show the changes</source>
        <translation type="unfinished">Dangos y newidiadau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>The cases are shown first. Nothing is imported before you agree to them.</source>
        <translation type="unfinished">Dangosir yr achosion yn gyntaf. Ni fewnforir dim cyn i chi gytuno iddynt.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>The changes are shown first. Nothing is merged before you agree to them.</source>
        <translation type="unfinished">Dangosir y newidiadau yn gyntaf. Ni chyfunir dim cyn i chi gytuno iddynt.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>Unlock the inspection first, and then drop {name} again.</source>
        <translation type="unfinished">Datglowch yr arolygiad yn gyntaf, ac yna gollyngwch {name} eto.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>You need the passphrase that the lead inspector told you.</source>
        <translation type="unfinished">Mae arnoch angen y cyfrinymadrodd a ddywedodd yr arolygydd arweiniol wrthych.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>{name} holds answers. They are imported with the command line. Nothing was done.</source>
        <translation type="unfinished">Mae {name} yn cynnwys atebion. Fe'u mewnforir gyda'r llinell orchymyn. Ni wnaed dim.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>{name} is merged on the lead inspector's laptop. To join an inspection from it, close this one first.</source>
        <translation type="unfinished">Mae {name} yn cael ei chyfuno ar liniadur yr arolygydd arweiniol. I ymuno ag arolygiad ohoni, caewch yr un hwn yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>{name} is not an assessment file, a table or the folder of an inspection. Nothing was done.</source>
        <translation type="unfinished">Nid yw {name} yn ffeil asesu, yn dabl nac yn ffolder arolygiad. Ni wnaed dim.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>{n} Asset rating is imported.</source>
        <translation type="unfinished">Mewnforiwyd {n} o sgorau Asset.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>{n} Asset ratings are imported.</source>
        <translation type="unfinished">Mewnforiwyd {n} o sgorau Asset.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>{n} rating is new or changed.</source>
        <translation type="unfinished">Newydd neu wedi newid: {n} o sgorau.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_drops.py"/>
        <source>{n} ratings are new or changed.</source>
        <translation type="unfinished">Newydd neu wedi newid: {n} o sgorau.</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <location filename="../../ui/shell/file_opening.py"/>
        <source>Answer the open question first, and then open {name} again.</source>
        <translation type="unfinished">Atebwch y cwestiwn sydd ar agor yn gyntaf, ac yna agorwch {name} eto.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_opening.py"/>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_opening.py"/>
        <source>Open the inspection</source>
        <translation type="unfinished">Agor yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_opening.py"/>
        <source>Open the inspection {inspection} to merge {name}?</source>
        <translation type="unfinished">Agor yr arolygiad {inspection} i gyfuno {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_opening.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished">Wrthi'n darllen {name}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_opening.py"/>
        <source>The changes are shown first. Nothing is merged before you agree to them.</source>
        <translation type="unfinished">Dangosir y newidiadau yn gyntaf. Ni chyfunir dim cyn i chi gytuno iddynt.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/file_opening.py"/>
        <source>Unlock the inspection first, and then open {name} again.</source>
        <translation type="unfinished">Datglowch yr arolygiad yn gyntaf, ac yna agorwch {name} eto.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../ui/scores/filter_bar.py"/>
        <source>Filt&amp;er…</source>
        <translation type="unfinished">&amp;Hidlo…</translation>
    </message>
    <message>
        <location filename="../../ui/scores/filter_bar.py"/>
        <source>Filter the cases</source>
        <translation type="unfinished">Hidlo'r achosion</translation>
    </message>
    <message>
        <location filename="../../ui/scores/filter_bar.py"/>
        <source>Remove the filter {filter}</source>
        <translation type="unfinished">Tynnu'r hidlydd {filter}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/filter_bar.py"/>
        <source>Show &amp;all cases</source>
        <translation type="unfinished">Dangos yr h&amp;oll achosion</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <location filename="../../ui/assess/interview/side_panel.py"/>
        <source>Find a question (Ctrl+F)</source>
        <translation type="unfinished">Dod o hyd i gwestiwn (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/side_panel.py"/>
        <source>Find a question by its number or its words</source>
        <translation type="unfinished">Dod o hyd i gwestiwn yn ôl ei rif neu ei eiriau</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>&amp;Accept the figures of {n} text</source>
        <translation type="unfinished">D&amp;erbyn ffigurau {n} o destunau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>&amp;Accept the figures of {n} texts</source>
        <translation type="unfinished">D&amp;erbyn ffigurau {n} o destunau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>&amp;New to improve</source>
        <translation type="unfinished">I'w we&amp;lla newydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Finding</source>
        <translation type="unfinished">Canfyddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Findings</source>
        <translation type="unfinished">Canfyddiadau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>In the report</source>
        <translation type="unfinished">Yn yr adroddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Move do&amp;wn</source>
        <translation type="unfinished">Symud i la&amp;wr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Move u&amp;p</source>
        <translation type="unfinished">Symud i fyn&amp;y</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>New &amp;strength</source>
        <translation type="unfinished">Cry&amp;fder newydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>New finding</source>
        <translation type="unfinished">Canfyddiad newydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Other &amp;kind</source>
        <translation type="unfinished">Mat&amp;h arall</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Part of the r&amp;eport</source>
        <translation type="unfinished">Rhan o'r &amp;adroddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Part of the report</source>
        <translation type="unfinished">Rhan o'r adroddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Proposed from the figures</source>
        <translation type="unfinished">Cynigion o'r ffigurau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Put int&amp;o the report</source>
        <translation type="unfinished">Rh&amp;oi yn yr adroddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Re&amp;do</source>
        <translation type="unfinished">Ailwne&amp;ud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Re&amp;move</source>
        <translation type="unfinished">Ty&amp;nnu</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>Removed. Undo brings it back.</source>
        <translation type="unfinished">Tynnwyd. Mae dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>{n} figure changed</source>
        <translation type="unfinished">Newidiodd {n} ffigwr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>{n} figures changed</source>
        <translation type="unfinished">Newidiodd {n} ffigwr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/findings_page.py"/>
        <source>✓ in the report: {text}</source>
        <translation type="unfinished">✓ yn yr adroddiad: {text}</translation>
    </message>
</context>
<context>
    <name>FrameworksPage</name>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Check and compare a file…</source>
        <translation type="unfinished">Gwirio a chymharu ffeil…</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Check and compare a framework file</source>
        <translation type="unfinished">Gwirio a chymharu ffeil fframwaith</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Comparing {name}…</source>
        <translation type="unfinished">Yn cymharu {name}…</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Difference</source>
        <translation type="unfinished">Gwahaniaeth</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Differences</source>
        <translation type="unfinished">Gwahaniaethau</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>For past scores</source>
        <translation type="unfinished">I sgorau'r gorffennol</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Frameworks</source>
        <translation type="unfinished">Fframweithiau</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>The comparison</source>
        <translation type="unfinished">Y gymhariaeth</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>The form is in {path}. Submissions of it, as CSV, are imported by the command answers import.</source>
        <translation type="unfinished">Mae'r ffurflen yn {path}. Mewnforir ei chyflwyniadau, fel CSV, gyda'r gorchymyn answers import.</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>This inspection uses {framework}</source>
        <translation type="unfinished">Mae'r arolygiad hwn yn defnyddio {framework}</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Write as a form for ODK</source>
        <translation type="unfinished">Ysgrifennu fel ffurflen i ODK</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Write as a form for ODK…</source>
        <translation type="unfinished">Ysgrifennu fel ffurflen i ODK…</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>Writing the form…</source>
        <translation type="unfinished">Yn ysgrifennu'r ffurflen…</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Check {n} new files…</source>
        <translation type="unfinished">Gwirio {n} ffeil newydd…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Check {n} new file…</source>
        <translation type="unfinished">Gwirio {n} ffeil newydd…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Choose a folder…</source>
        <translation type="unfinished">Dewis ffolder…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Choose a stick or a shared folder. While this page is in view, files that come into it are listed. You see what they change before you merge them. Files can also be dropped on the window.</source>
        <translation type="unfinished">Dewiswch gof bach neu ffolder a rennir. Tra bo'r dudalen hon yn y golwg, rhestrir y ffeiliau sy'n dod iddo. Gwelwch beth maent yn ei newid cyn i chi eu huno. Gellir gollwng ffeiliau ar y ffenestr hefyd.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Choose the folder to gather from</source>
        <translation type="unfinished">Dewis y ffolder i gasglu ohono</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Files in the folder</source>
        <translation type="unfinished">Ffeiliau yn y ffolder</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Gather</source>
        <translation type="unfinished">Casglu</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Is being copied</source>
        <translation type="unfinished">Yn cael ei chopïo</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Merged or handed out before</source>
        <translation type="unfinished">Wedi'i huno neu ei dosbarthu o'r blaen</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>New</source>
        <translation type="unfinished">Newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/gather_page.py"/>
        <source>Watching {folder}</source>
        <translation type="unfinished">Yn gwylio {folder}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <location filename="../../ui/overlay/guide_page.py"/>
        <source>The guide is not installed with this program.</source>
        <translation type="unfinished">Nid yw'r canllaw wedi'i osod gyda'r rhaglen hon.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/guide_page.py"/>
        <source>This guide is in English only.</source>
        <translation type="unfinished">Yn Saesneg yn unig y mae'r canllaw hwn.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/guide_page.py"/>
        <source>User guide</source>
        <translation type="unfinished">Canllaw defnyddiwr</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>1 case is handed out in {path}. Tell its passphrase in person.</source>
        <translation type="unfinished">Dosberthir 1 achos yn {path}. Dywedwch ei gyfrinymadrodd wyneb yn wyneb.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Choose an assessor</source>
        <translation type="unfinished">Dewiswch asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Choose whose cases the file carries. Nothing has been written.</source>
        <translation type="unfinished">Dewiswch achosion pwy y mae'r ffeil yn eu cario. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Everyone (1 case)</source>
        <translation type="unfinished">Pawb (1 achos)</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Everyone (all {n} cases)</source>
        <translation type="unfinished">Pawb (pob achos: {n})</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>For</source>
        <translation type="unfinished">I</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Hand out</source>
        <translation type="unfinished">Dosbarthu</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Hand out to a file</source>
        <translation type="unfinished">Dosbarthu i ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Hand out to a file…</source>
        <translation type="unfinished">Dosbarthu i ffeil…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Handing out…</source>
        <translation type="unfinished">Wrthi'n dosbarthu…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Passphrase of the file</source>
        <translation type="unfinished">Cyfrinymadrodd y ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>Repeat the passphrase</source>
        <translation type="unfinished">Ailadrodd y cyfrinymadrodd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>This writes a sealed file. Another laptop joins the inspection from it. Tell its passphrase in person, and never send the passphrase with the file.</source>
        <translation type="unfinished">Mae hyn yn ysgrifennu ffeil wedi'i selio. Mae gliniadur arall yn ymuno â'r arolygiad ohoni. Dywedwch ei chyfrinymadrodd wyneb yn wyneb, a pheidiwch byth ag anfon y cyfrinymadrodd gyda'r ffeil.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>{code} (1 case)</source>
        <translation type="unfinished">{code} (1 achos)</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>{code} ({n} cases)</source>
        <translation type="unfinished">{code} ({n} o achosion)</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handout_page.py"/>
        <source>{n} cases are handed out in {path}. Tell its passphrase in person.</source>
        <translation type="unfinished">Dosberthir {n} o achosion yn {path}. Dywedwch ei gyfrinymadrodd wyneb yn wyneb.</translation>
    </message>
</context>
<context>
    <name>HandOutsPage</name>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Assessors</source>
        <translation type="unfinished">Aseswyr</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Awaited</source>
        <translation type="unfinished">Disgwylir</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Changed since</source>
        <translation type="unfinished">Wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Everyone</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Files that were handed out</source>
        <translation type="unfinished">Ffeiliau a ddosbarthwyd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>For</source>
        <translation type="unfinished">I</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Gathered {when}</source>
        <translation type="unfinished">Casglwyd {when}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Hand out to a folder</source>
        <translation type="unfinished">Dosbarthu i ffolder</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Hand out to a folder…</source>
        <translation type="unfinished">Dosbarthu i ffolder…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Hand out to each assessor</source>
        <translation type="unfinished">Dosbarthu i bob asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Hand out {n} file to a folder…</source>
        <translation type="unfinished">Dosbarthu {n} ffeil i ffolder…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Hand out {n} files to a folder…</source>
        <translation type="unfinished">Dosbarthu {n} ffeil i ffolder…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Handed out</source>
        <translation type="unfinished">Dosbarthwyd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Handing out…</source>
        <translation type="unfinished">Wrthi'n dosbarthu…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Hash of the file</source>
        <translation type="unfinished">Hash y ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>No case is allocated to anybody else yet, so there is nothing to hand out.</source>
        <translation type="unfinished">Nid oes achos wedi'i ddyrannu i neb arall eto, felly nid oes dim i'w ddosbarthu.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Not yet</source>
        <translation type="unfinished">Ddim eto</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>On this laptop</source>
        <translation type="unfinished">Ar y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Passphrase, shown only now</source>
        <translation type="unfinished">Cyfrinymadrodd, a ddangosir nawr yn unig</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Passphrases, which are shown only now</source>
        <translation type="unfinished">Cyfrinymadroddion, a ddangosir nawr yn unig</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Stopped. Hand out again: files without a known passphrase are of no use.</source>
        <translation type="unfinished">Wedi'i atal. Dosbarthwch eto: nid yw ffeiliau heb gyfrinymadrodd hysbys o unrhyw ddefnydd.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Their file</source>
        <translation type="unfinished">Eu ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>This writes a sealed file for each assessor who has cases, each with a passphrase of its own. A later change, such as another allocation, goes out in another file, which their laptop merges.</source>
        <translation type="unfinished">Mae hyn yn ysgrifennu ffeil dan sêl i bob asesydd sydd ag achosion, pob un â'i chyfrinymadrodd ei hun. Mae newid diweddarach, megis dyraniad arall, yn mynd allan mewn ffeil arall, y mae eu gliniadur yn ei huno.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>Writing the file for {assessor}</source>
        <translation type="unfinished">Yn ysgrifennu'r ffeil i {assessor}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>{code} (has left)</source>
        <translation type="unfinished">{code} (wedi gadael)</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>{complete} of {cases}</source>
        <translation type="unfinished">{complete} o {cases}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>{n} file is written. Tell its passphrase in person: it is shown only now.</source>
        <translation type="unfinished">Ysgrifennwyd {n} ffeil. Dywedwch bob cyfrinymadrodd wyneb yn wyneb: fe'u dangosir nawr yn unig.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/handouts_page.py"/>
        <source>{n} files are written. Tell each passphrase in person: they are shown only now.</source>
        <translation type="unfinished">Ysgrifennwyd {n} ffeil. Dywedwch bob cyfrinymadrodd wyneb yn wyneb: fe'u dangosir nawr yn unig.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Back to the cases</source>
        <translation type="unfinished">Yn ôl i'r achosion</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Back to the cases (Escape)</source>
        <translation type="unfinished">Yn ôl i'r achosion (Escape)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Choose another assessor's form to read</source>
        <translation type="unfinished">Dewis ffurflen aseswr arall i'w darllen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Flags</source>
        <translation type="unfinished">Baneri</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Go to the next fact or question to answer (F8)</source>
        <translation type="unfinished">Mynd i'r ffaith neu'r cwestiwn nesaf i'w ateb (F8)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Go to the next fact or question to answer. {count} in this case.</source>
        <translation type="unfinished">Mynd i'r ffaith neu'r cwestiwn nesaf i'w ateb. {count} yn yr achos hwn.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Go to the next open flag (Shift+F8)</source>
        <translation type="unfinished">Mynd i'r faner agored nesaf (Shift+F8)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Go to the next open flag. {count} in this case.</source>
        <translation type="unfinished">Mynd i'r faner agored nesaf. {count} yn yr achos hwn.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Interview</source>
        <translation type="unfinished">Cyfweliad</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Interview (F6)</source>
        <translation type="unfinished">Cyfweliad (F6)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Level recorded: {0}</source>
        <translation type="unfinished">Lefel a gofnodwyd: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Mark the case as complete (in the review, Ctrl+Enter)</source>
        <translation type="unfinished">Marcio'r achos yn gyflawn (yn yr adolygiad, Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Review</source>
        <translation type="unfinished">Adolygu</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>Review, and back (F5)</source>
        <translation type="unfinished">Adolygiad, ac yn ôl (F5)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>To answer</source>
        <translation type="unfinished">I'w hateb</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>{0}'s form</source>
        <translation type="unfinished">Ffurflen {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>{0}'s form, which counts</source>
        <translation type="unfinished">Ffurflen {0}, sy'n cyfrif</translation>
    </message>
    <message>
        <location filename="../../ui/assess/header.py"/>
        <source>{0}, to read</source>
        <translation type="unfinished">{0}, i'w darllen</translation>
    </message>
</context>
<context>
    <name>HeldWord</name>
    <message>
        <location filename="../../ui/assess/held_word.py"/>
        <source>Words that are not recorded</source>
        <translation type="unfinished">Geiriau na chofnodir</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../ui/assess/history/panel.py"/>
        <source>Enter shows a change in full. Escape closes the history.</source>
        <translation type="unfinished">Mae Enter yn dangos newid yn llawn. Mae Escape yn cau'r hanes.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/panel.py"/>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Allocate</source>
        <translation type="unfinished">Dyrannu</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Backups…</source>
        <translation type="unfinished">Copïau wrth gefn…</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Gather</source>
        <translation type="unfinished">Casglu</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Hand out</source>
        <translation type="unfinished">Dosbarthu</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Home</source>
        <translation type="unfinished">Home</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Import the sample…</source>
        <translation type="unfinished">Mewnforio'r sampl…</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Nobody has a case yet.</source>
        <translation type="unfinished">Nid oes gan neb achos eto.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Scores and findings</source>
        <translation type="unfinished">Sgorau a chanfyddiadau</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Set up</source>
        <translation type="unfinished">Gosod</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>Settle</source>
        <translation type="unfinished">Setlo</translation>
    </message>
    <message>
        <location filename="../../ui/lead/home_page.py"/>
        <source>The team</source>
        <translation type="unfinished">Y tîm</translation>
    </message>
</context>
<context>
    <name>InspectionController</name>
    <message>
        <location filename="../../ui/shell/inspection_controller.py"/>
        <source>Choose one…</source>
        <translation type="unfinished">Dewis un…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/inspection_controller.py"/>
        <source>Close without saving it</source>
        <translation type="unfinished">Cau heb ei gadw</translation>
    </message>
    <message>
        <location filename="../../ui/shell/inspection_controller.py"/>
        <source>Opened with the recovery key. Choose a new passphrase for this laptop.</source>
        <translation type="unfinished">Agorwyd â'r allwedd adfer. Dewiswch gyfrinymadrodd newydd i'r gliniadur hwn.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/inspection_controller.py"/>
        <source>Show it</source>
        <translation type="unfinished">Ei ddangos</translation>
    </message>
    <message>
        <location filename="../../ui/shell/inspection_controller.py"/>
        <source>Some typed text is not saved yet. Unlock to see it.</source>
        <translation type="unfinished">Nid yw rhywfaint o destun a deipiwyd wedi'i gadw eto. Datglowch i'w weld.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/inspection_controller.py"/>
        <source>There is no inspection in {folder}. Choose the folder of an inspection.</source>
        <translation type="unfinished">Nid oes arolygiad yn {folder}. Dewiswch ffolder arolygiad.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/inspection_controller.py"/>
        <source>This laptop has joined. Its fingerprint is {fingerprint}: say it when the lead merges your first file. It is shown again after each export, and under About Aboveline.</source>
        <translation type="unfinished">Mae'r gliniadur hwn wedi ymuno. Ei ôl bys yw {fingerprint}: dywedwch ef pan fydd yr arweinydd yn cyfuno eich ffeil gyntaf. Fe'i dangosir eto ar ôl pob allforiad, ac o dan Ynghylch Aboveline.</translation>
    </message>
</context>
<context>
    <name>InspectionNavigation</name>
    <message>
        <location filename="../../ui/shell/inspection_navigation.py"/>
        <source>An interview does not show this, because it has answers. F6 leads to the form.</source>
        <translation type="unfinished">Nid yw cyfweliad yn dangos hyn, am fod atebion ynddo. Mae F6 yn arwain at y ffurflen.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/inspection_navigation.py"/>
        <source>That is the first case.</source>
        <translation type="unfinished">Dyna'r achos cyntaf.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/inspection_navigation.py"/>
        <source>That is the last case of the list.</source>
        <translation type="unfinished">Dyna achos olaf y rhestr.</translation>
    </message>
</context>
<context>
    <name>InspectionView</name>
    <message>
        <location filename="../../ui/shell/inspection_view.py"/>
        <source>Practice</source>
        <translation type="unfinished">Ymarfer</translation>
    </message>
    <message>
        <location filename="../../ui/shell/inspection_view.py"/>
        <source>{area}, fieldwork {days}</source>
        <translation type="unfinished">{area}, gwaith maes {days}</translation>
    </message>
</context>
<context>
    <name>InterviewDetails</name>
    <message>
        <location filename="../../ui/assess/interview/details.py"/>
        <source>Continue this one</source>
        <translation type="unfinished">Parhau â hwn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details.py"/>
        <source>Start another interview</source>
        <translation type="unfinished">Dechrau cyfweliad arall</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details.py"/>
        <source>Start another interview?</source>
        <translation type="unfinished">Dechrau cyfweliad arall?</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details.py"/>
        <source>The interview began on {when}.</source>
        <translation type="unfinished">Dechreuodd y cyfweliad ar {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details.py"/>
        <source>{interview}. Another interview gets a record of its own, with the person and the minutes from now on. Notes stay where they are.</source>
        <translation type="unfinished">{interview}. Caiff cyfweliad arall ei gofnod ei hun, gyda'r person a'r munudau o hyn ymlaen. Mae'r nodiadau'n aros lle maent.</translation>
    </message>
</context>
<context>
    <name>InterviewDetailsBar</name>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>&amp;began</source>
        <translation type="unfinished">dech&amp;reuodd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>A name or a role, such as case manager</source>
        <translation type="unfinished">Enw neu rôl, megis rheolwr achos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>Back to the form</source>
        <translation type="unfinished">Yn ôl i'r ffurflen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>Case manager</source>
        <translation type="unfinished">Rheolwr achos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>Earlier interviews: {interviews}</source>
        <translation type="unfinished">Cyfweliadau cynharach: {interviews}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>End this interview and start another</source>
        <translation type="unfinished">Gorffen y cyfweliad hwn a dechrau un arall</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>Go back to the form at this question (F6)</source>
        <translation type="unfinished">Mynd yn ôl i'r ffurflen wrth y cwestiwn hwn (F6)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>Interview &amp;with</source>
        <translation type="unfinished">C&amp;yfweliad â</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>Start another interview</source>
        <translation type="unfinished">Dechrau cyfweliad arall</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>When the interview began</source>
        <translation type="unfinished">Pryd y dechreuodd y cyfweliad</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>Who is interviewed</source>
        <translation type="unfinished">Pwy sy'n cael ei gyfweld</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/details_bar.py"/>
        <source>{duration} so far</source>
        <translation type="unfinished">{duration} hyd yma</translation>
    </message>
</context>
<context>
    <name>InterviewEditor</name>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Back to the form</source>
        <translation type="unfinished">Yn ôl i'r ffurflen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Hide answers</source>
        <translation type="unfinished">Cuddio atebion</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Mark done and go to next</source>
        <translation type="unfinished">Marcio ei fod wedi'i wneud a mynd i'r nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Mark this as done and go to the next (Ctrl+Enter)</source>
        <translation type="unfinished">Marcio bod hwn wedi'i wneud a mynd i'r nesaf (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Show answers</source>
        <translation type="unfinished">Dangos atebion</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Show or hide the answers (F7)</source>
        <translation type="unfinished">Dangos neu guddio'r atebion (F7)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>What the case manager &amp;says</source>
        <translation type="unfinished">Beth mae'r rheolwr achos yn ei &amp;ddweud</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>What the case manager says</source>
        <translation type="unfinished">Beth mae'r rheolwr achos yn ei ddweud</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Where in the &amp;record</source>
        <translation type="unfinished">&amp;Ble yn y cofnod</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Where in the case record the evidence is</source>
        <translation type="unfinished">Ble yng nghofnod yr achos y mae'r dystiolaeth</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Where in the record</source>
        <translation type="unfinished">Ble yn y cofnod</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <location filename="../../ui/assess/interview/question_list.py"/>
        <source>What to ask</source>
        <translation type="unfinished">Beth i'w ofyn</translation>
    </message>
</context>
<context>
    <name>InterviewQuestionPane</name>
    <message>
        <location filename="../../ui/assess/interview/question_pane.py"/>
        <source>All {n} asked.</source>
        <translation type="unfinished">Gofynnwyd pob un o {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/question_pane.py"/>
        <source>Everything is asked.</source>
        <translation type="unfinished">Gofynnwyd popeth.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/question_pane.py"/>
        <source>It is not known yet whether this question applies. It depends on:</source>
        <translation type="unfinished">Ni wyddys eto a yw'r cwestiwn hwn yn berthnasol. Mae'n dibynnu ar:</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/question_pane.py"/>
        <source>Nothing is flagged or open in {case}. Press Ctrl+F to find a question.</source>
        <translation type="unfinished">Nid oes baner na dim ar agor yn {case}. Pwyswch Ctrl+F i ddod o hyd i gwestiwn.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/question_pane.py"/>
        <source>The case as a whole</source>
        <translation type="unfinished">Yr achos cyfan</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/question_pane.py"/>
        <source>There is no guidance on this question.</source>
        <translation type="unfinished">Nid oes canllawiau ar y cwestiwn hwn.</translation>
    </message>
</context>
<context>
    <name>InterviewSidePanel</name>
    <message>
        <location filename="../../ui/assess/interview/side_panel.py"/>
        <source>Flag the whole case</source>
        <translation type="unfinished">Rhoi baner ar yr achos cyfan</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/side_panel.py"/>
        <source>Flag the whole case…</source>
        <translation type="unfinished">Rhoi baner ar yr achos cyfan…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/side_panel.py"/>
        <source>Write a query for the lead, good practice, or something to ask (Ctrl+Shift+L)</source>
        <translation type="unfinished">Ysgrifennu ymholiad i'r arweinydd, arfer da, neu rywbeth i'w ofyn (Ctrl+Shift+L)</translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <location filename="../../ui/assess/interview/view.py"/>
        <source>A new interview has started. It is recorded once you type something, or after a minute.</source>
        <translation type="unfinished">Mae cyfweliad newydd wedi dechrau. Caiff ei gofnodi unwaith y byddwch yn teipio rhywbeth, neu ar ôl munud.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/view.py"/>
        <source>Everything else in the list is done.</source>
        <translation type="unfinished">Mae popeth arall yn y rhestr wedi'i wneud.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Assessor on this laptop</source>
        <translation type="unfinished">Asesydd ar y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Choose another file to join from</source>
        <translation type="unfinished">Dewis ffeil arall i ymuno ohoni</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Choose another…</source>
        <translation type="unfinished">Dewis un arall…</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Enter the assessor's code, such as PA. Leave this empty to use the code in the file.</source>
        <translation type="unfinished">Rhowch god yr asesydd, megis PA. Gadewch hwn yn wag i ddefnyddio'r cod yn y ffeil.</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Enter the folder for the inspection on this laptop.</source>
        <translation type="unfinished">Rhowch y ffolder i'r arolygiad ar y gliniadur hwn.</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Enter the passphrase or recovery key that opens the file.</source>
        <translation type="unfinished">Rhowch y cyfrinymadrodd neu'r allwedd adfer sy'n agor y ffeil.</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Folder on this laptop</source>
        <translation type="unfinished">Ffolder ar y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Join</source>
        <translation type="unfinished">Ymuno</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Join an inspection</source>
        <translation type="unfinished">Ymuno ag arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Join from a file</source>
        <translation type="unfinished">Ymuno o ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Joining…</source>
        <translation type="unfinished">Wrthi'n ymuno…</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>New passphrase for this laptop</source>
        <translation type="unfinished">Cyfrinymadrodd newydd i'r gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>No one person. Each answer is recorded for the assessor of its case.</source>
        <translation type="unfinished">Neb yn benodol. Cofnodir pob ateb i asesydd ei achos.</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Nothing can be written in {folder}. Enter another folder for this laptop's copy.</source>
        <translation type="unfinished">Ni ellir ysgrifennu dim yn {folder}. Rhowch ffolder arall ar gyfer copi'r gliniadur hwn.</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Open the file with the recovery key instead</source>
        <translation type="unfinished">Agor y ffeil â'r allwedd adfer yn lle hynny</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Opening the file…</source>
        <translation type="unfinished">Wrthi'n agor y ffeil…</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Passphrase of the file</source>
        <translation type="unfinished">Cyfrinymadrodd y ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>The file is for several people. Choose whose laptop this is, then press Join.</source>
        <translation type="unfinished">Mae'r ffeil ar gyfer mwy nag un person. Dewiswch gliniadur pwy yw hwn, yna pwyswch Ymuno.</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>The lead inspector tells you this passphrase in person.</source>
        <translation type="unfinished">Mae'r arolygydd arweiniol yn dweud y cyfrinymadrodd hwn wrthych wyneb yn wyneb.</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>The recovery key, another assessor, another folder</source>
        <translation type="unfinished">Yr allwedd adfer, asesydd arall, ffolder arall</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>There is no assessor {code} in this inspection. The team is: {team}.</source>
        <translation type="unfinished">Nid oes asesydd {code} yn yr arolygiad hwn. Y tîm yw: {team}.</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>Whose laptop is this?</source>
        <translation type="unfinished">Gliniadur pwy yw hwn?</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>assessor</source>
        <translation type="unfinished">asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>lead inspector</source>
        <translation type="unfinished">arolygydd arweiniol</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>{n} case</source>
        <translation type="unfinished">{n} achos</translation>
    </message>
    <message>
        <location filename="../../ui/start/join_page.py"/>
        <source>{n} cases</source>
        <translation type="unfinished">{n} achos</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <location filename="../../ui/scores/judged_page.py"/>
        <source>&amp;Open the judgement</source>
        <translation type="unfinished">&amp;Agor y dyfarniad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/judged_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/scores/judged_page.py"/>
        <source>Judgements</source>
        <translation type="unfinished">Dyfarniadau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/judged_page.py"/>
        <source>Scores</source>
        <translation type="unfinished">Sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/judged_page.py"/>
        <source>The selected judgement</source>
        <translation type="unfinished">Y dyfarniad a ddewiswyd</translation>
    </message>
</context>
<context>
    <name>LaptopsPage</name>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Forget it</source>
        <translation type="unfinished">Ei anghofio</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Forget the selected laptop…</source>
        <translation type="unfinished">Anghofio'r gliniadur a ddewiswyd…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Forget {laptop}?</source>
        <translation type="unfinished">Anghofio {laptop}?</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Forgetting…</source>
        <translation type="unfinished">Yn anghofio…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Its new changes are refused until somebody confirms its fingerprint. What was merged stays. Other leads' laptops forget it for themselves.</source>
        <translation type="unfinished">Gwrthodir ei newidiadau newydd nes i rywun gadarnhau ei ôl bys. Mae'r hyn a unwyd yn aros. Mae gliniaduron arweinwyr eraill yn ei anghofio drostynt eu hunain.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Keep it</source>
        <translation type="unfinished">Ei chadw</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>No other laptop is known here yet.</source>
        <translation type="unfinished">Nid oes gliniadur arall yn hysbys yma eto.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Other laptops</source>
        <translation type="unfinished">Gliniaduron eraill</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Other laptops are known here by their fingerprints. If one is not the person's own, forget it: its new changes are then refused. The changes that were merged stay, and are listed for you to look at.</source>
        <translation type="unfinished">Adnabyddir gliniaduron eraill yma wrth eu holion bysedd. Os nad yw un yn eiddo i'r person, anghofiwch ef: gwrthodir ei newidiadau newydd wedyn. Mae'r newidiadau a unwyd yn aros, ac fe'u rhestrir i chi edrych arnynt.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>Other laptops are known here by their fingerprints. Only the lead's laptop forgets one.</source>
        <translation type="unfinished">Adnabyddir gliniaduron eraill yma wrth eu holion bysedd. Gliniadur yr arweinydd yn unig sy'n anghofio un.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>compared</source>
        <translation type="unfinished">wedi'i gymharu</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>not compared</source>
        <translation type="unfinished">heb ei gymharu</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>{laptop} is forgotten.</source>
        <translation type="unfinished">Anghofiwyd {laptop}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>{n} change</source>
        <translation type="unfinished">{n} newid</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>{n} changes</source>
        <translation type="unfinished">{n} newid</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>{n} record of it counts, in {cases}. Look at it in the history.</source>
        <translation type="unfinished">Mae cofnodion ohono'n cyfrif ({n}), yn {cases}. Edrychwch arnynt yn yr hanes.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/laptops_page.py"/>
        <source>{n} records of it count, in {cases}. Look at them in the history.</source>
        <translation type="unfinished">Mae cofnodion ohono'n cyfrif ({n}), yn {cases}. Edrychwch arnynt yn yr hanes.</translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>Scaled Approach level, worked out</source>
        <translation type="unfinished">Lefel y Dull Graddedig, wedi'i chyfrifo</translation>
    </message>
</context>
<context>
    <name>LevelRule</name>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>Applies at</source>
        <translation type="unfinished">Yn berthnasol ar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>Asset total</source>
        <translation type="unfinished">Cyfanswm Asset</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>Level</source>
        <translation type="unfinished">Lefel</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>RoSH</source>
        <translation type="unfinished">RoSH</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>applies at {stages}</source>
        <translation type="unfinished">yn gymwys: {stages}</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <location filename="../../ui/assess/interview/line_actions.py"/>
        <source>There is no flag to settle here.</source>
        <translation type="unfinished">Nid oes baner i'w setlo yma.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/line_actions.py"/>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/line_actions.py"/>
        <source>{question}: {answer}.</source>
        <translation type="unfinished">{question}: {answer}.</translation>
    </message>
</context>
<context>
    <name>LinkedEditor</name>
    <message>
        <location filename="../../ui/findings/linked_editor.py"/>
        <source>{now} (was {was})</source>
        <translation type="unfinished">{now} ({was} gynt)</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <location filename="../../ui/shell/locking.py"/>
        <source>Locks in 30 seconds. Any key keeps it open.</source>
        <translation type="unfinished">Bydd yn cloi mewn 30 eiliad. Mae unrhyw allwedd yn ei gadw ar agor.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/shell/main_window.py"/>
        <source>{name} – Aboveline</source>
        <translation type="unfinished">{name} – Aboveline</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>&amp;Cases</source>
        <translation type="unfinished">&amp;Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished">All&amp;forio…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>&amp;Larger text</source>
        <translation type="unfinished">Testun &amp;mwy</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>&amp;Lock</source>
        <translation type="unfinished">C&amp;loi</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished">&amp;Agor…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Gadael</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>&amp;Smaller text</source>
        <translation type="unfinished">Testun &amp;llai</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>&amp;Usual size of text</source>
        <translation type="unfinished">Maint a&amp;rferol y testun</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>Choose the inspection to repair</source>
        <translation type="unfinished">Dewiswch yr arolygiad i'w drwsio</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>E&amp;xport scores and judgements as CSV…</source>
        <translation type="unfinished">Allforio &amp;sgorau a dyfarniadau fel CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>Export to a file</source>
        <translation type="unfinished">Allforio i ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>Folder for scores and judgements</source>
        <translation type="unfinished">Ffolder ar gyfer sgorau a dyfarniadau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>O&amp;ther inspections</source>
        <translation type="unfinished">Arolygiadau &amp;eraill</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>Open an inspection</source>
        <translation type="unfinished">Agor arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>Rep&amp;air…</source>
        <translation type="unfinished">&amp;Trwsio…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menu_actions.py"/>
        <source>Sea&amp;rch the cases</source>
        <translation type="unfinished">C&amp;hwilio'r achosion</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>1 case</source>
        <translation type="unfinished">1 achos</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>1 case has changed.</source>
        <translation type="unfinished">Newidiodd 1 achos.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>1 file has been merged.</source>
        <translation type="unfinished">Unwyd 1 ffeil.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>1 new change</source>
        <translation type="unfinished">1 newid newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>1 record has versions that differ.</source>
        <translation type="unfinished">Mae gan 1 cofnod fersiynau sy'n wahanol.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>A receipt could not be written beside a file. The command `aboveline receipts` writes it elsewhere.</source>
        <translation type="unfinished">Ni ellid ysgrifennu derbynneb wrth ochr ffeil. Mae'r gorchymyn `aboveline receipts` yn ei hysgrifennu mewn man arall.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>A receipt for the assessor is beside each file.</source>
        <translation type="unfinished">Mae derbynneb i'r asesydd wrth ochr pob ffeil.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Cancel the merge</source>
        <translation type="unfinished">Canslo'r uno</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Cases that would change</source>
        <translation type="unfinished">Achosion a fyddai'n newid</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Cases that would change ({count})</source>
        <translation type="unfinished">Achosion a fyddai'n newid ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Changes</source>
        <translation type="unfinished">Newidiadau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Changes in the file</source>
        <translation type="unfinished">Newidiadau yn y ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Checking 1 file</source>
        <translation type="unfinished">Wrthi'n gwirio 1 ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Checking {n} files</source>
        <translation type="unfinished">Wrthi'n gwirio {n} o ffeiliau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Complete cases</source>
        <translation type="unfinished">Achosion cyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Confirm and check the files again</source>
        <translation type="unfinished">Cadarnhau a gwirio'r ffeiliau eto</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Counts for now</source>
        <translation type="unfinished">Yn cyfrif am y tro</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Everything in these files is here already. There is nothing to merge.</source>
        <translation type="unfinished">Mae popeth yn y ffeiliau hyn yma eisoes. Nid oes dim i'w uno.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Files</source>
        <translation type="unfinished">Ffeiliau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Leave out unfit files</source>
        <translation type="unfinished">Gadael ffeiliau anaddas allan</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Making a backup, then merging</source>
        <translation type="unfinished">Wrthi'n gwneud copi wrth gefn, yna'n uno</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Merge</source>
        <translation type="unfinished">Uno</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Merge 1 change</source>
        <translation type="unfinished">Uno 1 newid</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Merge files</source>
        <translation type="unfinished">Uno ffeiliau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Merge {n} changes</source>
        <translation type="unfinished">Uno {n} o newidiadau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>New changes</source>
        <translation type="unfinished">Newidiadau newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Nothing has been merged yet.</source>
        <translation type="unfinished">Nid oes dim wedi'i gyfuno eto.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Nothing has been merged yet. A backup is made before the merge.</source>
        <translation type="unfinished">Nid oes dim wedi'i uno eto. Gwneir copi wrth gefn cyn uno.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Opening the inspection…</source>
        <translation type="unfinished">Wrthi'n agor yr arolygiad…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Other versions</source>
        <translation type="unfinished">Fersiynau eraill</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Record</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Records</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>The file has {changes} in {cases}.</source>
        <translation type="unfinished">Yn y ffeil mae {changes}, mewn {cases}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>The file has {changes}.</source>
        <translation type="unfinished">Yn y ffeil mae {changes}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>The files have {changes} in {cases}.</source>
        <translation type="unfinished">Yn y ffeiliau mae {changes}, mewn {cases}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>The files have {changes}.</source>
        <translation type="unfinished">Yn y ffeiliau mae {changes}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Versions that differ</source>
        <translation type="unfinished">Fersiynau sy'n wahanol</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Versions that differ ({count})</source>
        <translation type="unfinished">Fersiynau sy'n wahanol ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Where versions differ, all are kept, and the newest counts until the lead rules otherwise.</source>
        <translation type="unfinished">Lle mae fersiynau'n wahanol, cedwir pob un, a'r diweddaraf sy'n cyfrif nes i'r arweinydd ddyfarnu fel arall.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Write {n} receipt</source>
        <translation type="unfinished">Ysgrifennu {n} o dderbynebau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>Write {n} receipts</source>
        <translation type="unfinished">Ysgrifennu {n} o dderbynebau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>{n} cases</source>
        <translation type="unfinished">{n} o achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>{n} cases have changed.</source>
        <translation type="unfinished">Newidiodd {n} o achosion.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>{n} files have been merged.</source>
        <translation type="unfinished">Unwyd {n} o ffeiliau.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>{n} new changes</source>
        <translation type="unfinished">{n} o newidiadau newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_page.py"/>
        <source>{n} records have versions that differ.</source>
        <translation type="unfinished">Mae gan {n} o gofnodion fersiynau sy'n wahanol.</translation>
    </message>
</context>
<context>
    <name>MergeQuestions</name>
    <message>
        <location filename="../../ui/sharing/merge_questions.py"/>
        <source>Merge the unsigned changes too</source>
        <translation type="unfinished">Cyfuno'r newidiadau heb eu llofnodi hefyd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_questions.py"/>
        <source>the person</source>
        <translation type="unfinished">y person</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_questions.py"/>
        <source>{count} laptops introduce themselves. Ask each person for the fingerprint that their laptop shows. If you merge, each laptop counts as its person's.</source>
        <translation type="unfinished">Mae {count} o liniaduron yn eu cyflwyno eu hunain. Gofynnwch i bob person am yr ôl bys y mae ei liniadur yn ei ddangos. Os cyfunwch, mae pob gliniadur yn cyfrif fel eiddo ei berson.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_questions.py"/>
        <source>{fingerprint} is the fingerprint that {people} said</source>
        <translation type="unfinished">{fingerprint} yw'r ôl bys a ddywedodd {people}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_questions.py"/>
        <source>{laptop} introduces itself with the fingerprint {fingerprint}. Another laptop is known for this person, or the file holds changes that only a lead may make. Ask the person for the fingerprint that their laptop shows.</source>
        <translation type="unfinished">{laptop}: mae'n ei gyflwyno ei hun â'r ôl bys {fingerprint}. Mae gliniadur arall yn hysbys ar gyfer y person hwn, neu mae'r ffeil yn dal newidiadau na chaiff neb ond arweinydd eu gwneud. Gofynnwch i'r person am yr ôl bys y mae ei gliniadur yn ei ddangos.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_questions.py"/>
        <source>{laptop} introduces itself, with the fingerprint {fingerprint}. Ask the person for the fingerprint that their laptop shows. If you merge, this laptop counts as theirs.</source>
        <translation type="unfinished">{laptop}: mae'n ei gyflwyno ei hun, â'r ôl bys {fingerprint}. Gofynnwch i'r person am yr ôl bys y mae ei gliniadur yn ei ddangos. Os cyfunwch, mae'r gliniadur hwn yn cyfrif fel eiddo'r person.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_questions.py"/>
        <source>{laptop} with the fingerprint {fingerprint} was forgotten here. Ask the person for the fingerprint that their laptop shows, and believe it again only if it is this one.</source>
        <translation type="unfinished">Anghofiwyd {laptop} â'r ôl bys {fingerprint} yma. Gofynnwch i'r person am yr ôl bys y mae ei gliniadur yn ei ddangos, a chredwch ef eto dim ond os hwn ydyw.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_questions.py"/>
        <source>{n} change is unsigned, because a version before signatures recorded it. Ask who made it.</source>
        <translation type="unfinished">{n} newid heb ei lofnodi, gan mai fersiwn cyn llofnodion a'i cofnododd. Gofynnwch pwy a'i gwnaeth.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/merge_questions.py"/>
        <source>{n} changes are unsigned, because a version before signatures recorded them. Ask who made them.</source>
        <translation type="unfinished">{n} newid heb eu llofnodi, gan mai fersiwn cyn llofnodion a'u cofnododd. Gofynnwch pwy a'u gwnaeth.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <location filename="../../ui/widgets/forms/moment_field.py"/>
        <source>“{typed}” cannot be read as a date, so {day} stays.</source>
        <translation type="unfinished">Ni ellir darllen “{typed}” fel dyddiad, felly mae {day} yn aros.</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <location filename="../../ui/widgets/forms/more_rows.py"/>
        <source>Less</source>
        <translation type="unfinished">Llai</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/more_rows.py"/>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Area</source>
        <translation type="unfinished">Ardal</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Assessors' codes</source>
        <translation type="unfinished">Codau'r aseswyr</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Choose a folder for the inspection</source>
        <translation type="unfinished">Dewis ffolder i'r arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Choose a question framework</source>
        <translation type="unfinished">Dewis fframwaith cwestiynau</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Choose where to create the inspection's folder</source>
        <translation type="unfinished">Dewis ble i greu ffolder yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Create inspection</source>
        <translation type="unfinished">Creu arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Creating the inspection…</source>
        <translation type="unfinished">Wrthi'n creu'r arolygiad…</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Enter the area that is inspected.</source>
        <translation type="unfinished">Rhowch yr ardal a arolygir.</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Enter the folder for the inspection.</source>
        <translation type="unfinished">Rhowch y ffolder i'r arolygiad.</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Enter the lead inspector's code, such as LI.</source>
        <translation type="unfinished">Rhowch god yr arolygydd arweiniol, megis LI.</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Fieldwork from</source>
        <translation type="unfinished">Gwaith maes o</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Folder</source>
        <translation type="unfinished">Ffolder</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>From a file…</source>
        <translation type="unfinished">O ffeil…</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Lead inspector's code</source>
        <translation type="unfinished">Cod yr arolygydd arweiniol</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>New inspection</source>
        <translation type="unfinished">Arolygiad newydd</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>No one person. Each answer is recorded for the assessor of its case.</source>
        <translation type="unfinished">Neb yn benodol. Cofnodir pob ateb i asesydd ei achos.</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>One code on each line, or separated by commas, such as PA, LA. Others can join the team later.</source>
        <translation type="unfinished">Un cod i bob llinell, neu wedi'u gwahanu â choma, megis PA, LA. Gall eraill ymuno â'r tîm yn nes ymlaen.</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Only the lead inspector sets up an inspection. The others join it with the lead's file.</source>
        <translation type="unfinished">Yr arolygydd arweiniol yn unig sy'n sefydlu arolygiad. Mae'r lleill yn ymuno â ffeil yr arweinydd.</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Passphrase for this laptop</source>
        <translation type="unfinished">Cyfrinymadrodd i'r gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Person on this laptop</source>
        <translation type="unfinished">Person ar y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Region</source>
        <translation type="unfinished">Rhanbarth</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>Repeat the passphrase</source>
        <translation type="unfinished">Ailadrodd y cyfrinymadrodd</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>The code {code} is entered twice. Each person needs a code of their own.</source>
        <translation type="unfinished">Rhoddwyd y cod {code} ddwywaith. Mae ar bob person angen ei god ei hun.</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>The lead inspector</source>
        <translation type="unfinished">Yr arolygydd arweiniol</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>The name of the area, as it will appear in the report.</source>
        <translation type="unfinished">Enw'r ardal, fel y bydd yn ymddangos yn yr adroddiad.</translation>
    </message>
    <message>
        <location filename="../../ui/start/new_page.py"/>
        <source>to</source>
        <translation type="unfinished">hyd</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>Hide</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>Long enough.</source>
        <translation type="unfinished">Digon hir.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>Show the passphrase</source>
        <translation type="unfinished">Dangos y cyfrinymadrodd</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>Strong.</source>
        <translation type="unfinished">Cryf.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>Strong: five words at random. Note them or tell them now, they are not shown again.</source>
        <translation type="unfinished">Cryf: pum gair ar hap. Nodwch hwy neu dywedwch hwy yn awr, ni chânt eu dangos eto.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>Suggest a passphrase</source>
        <translation type="unfinished">Awgrymu cyfrinymadrodd</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>Suggest one</source>
        <translation type="unfinished">Awgrymu un</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation type="unfinished">Mae'r ddau gyfrinymadrodd yn wahanol. Teipiwch yr ail eto.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/new_passphrase.py"/>
        <source>Too short so far. It has {n} of {least} characters; four words do too.</source>
        <translation type="unfinished">Rhy fyr hyd yma. Mae ynddo {n} o {least} o nodau; mae pedwar gair yn ddigon hefyd.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../ui/widgets/notice.py"/>
        <source>Another task is under way. Wait until it has ended, or cancel it.</source>
        <translation type="unfinished">Mae tasg arall ar waith. Arhoswch nes iddi orffen, neu ei chanslo.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice.py"/>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice.py"/>
        <source>Dismiss</source>
        <translation type="unfinished">Diystyru</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice.py"/>
        <source>Dismiss this message</source>
        <translation type="unfinished">Diystyru'r neges hon</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice.py"/>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
</context>
<context>
    <name>OlderChanges</name>
    <message>
        <location filename="../../ui/assess/changes/older_changes.py"/>
        <source>Answers changed before</source>
        <translation type="unfinished">Atebion a newidiwyd cyn hynny</translation>
    </message>
</context>
<context>
    <name>OnboardingFlow</name>
    <message>
        <location filename="../../ui/shell/onboarding_flow.py"/>
        <source>Everything in the inspection is sound. A copy of it as it was is in {copy}.</source>
        <translation type="unfinished">Mae popeth yn yr arolygiad yn gywir. Mae copi ohono fel yr oedd yn {copy}.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/onboarding_flow.py"/>
        <source>I have written it down, close</source>
        <translation type="unfinished">Rwyf wedi'i hysgrifennu, cau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/onboarding_flow.py"/>
        <source>The backup is restored into {folder}. Backups and other copies are unchanged.</source>
        <translation type="unfinished">Mae'r copi wrth gefn wedi'i adfer i {folder}. Nid yw copïau wrth gefn na chopïau eraill wedi newid.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/onboarding_flow.py"/>
        <source>The inspection is being created. Its recovery key comes next.</source>
        <translation type="unfinished">Mae'r arolygiad wrthi'n cael ei greu. Daw ei allwedd adfer nesaf.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/onboarding_flow.py"/>
        <source>Write down the recovery key before you close. It is not shown again.</source>
        <translation type="unfinished">Ysgrifennwch yr allwedd adfer cyn cau. Ni ddangosir hi eto.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../ui/assess/outline.py"/>
        <source>Outline of the form</source>
        <translation type="unfinished">Amlinelliad o'r ffurflen</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>Change passphrase</source>
        <translation type="unfinished">Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>Change the passphrase of this laptop</source>
        <translation type="unfinished">Newid cyfrinymadrodd y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>Changing the passphrase…</source>
        <translation type="unfinished">Wrthi'n newid y cyfrinymadrodd…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>Current passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd presennol</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>Enter the current passphrase.</source>
        <translation type="unfinished">Rhowch y cyfrinymadrodd presennol.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>Enter the recovery key.</source>
        <translation type="unfinished">Rhowch yr allwedd adfer.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>New passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>Recovery key</source>
        <translation type="unfinished">Allwedd adfer</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>Repeat the new passphrase</source>
        <translation type="unfinished">Ailadrodd y cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>The current passphrase</source>
        <translation type="unfinished">Y cyfrinymadrodd presennol</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>The passphrase of this laptop has been changed.</source>
        <translation type="unfinished">Mae cyfrinymadrodd y gliniadur hwn wedi'i newid.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>The recovery key</source>
        <translation type="unfinished">Yr allwedd adfer</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/passphrase_page.py"/>
        <source>You know</source>
        <translation type="unfinished">Yr hyn a wyddoch</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>Due and overdue</source>
        <translation type="unfinished">I’w wneud ac yn hwyr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>Recommendations and plan</source>
        <translation type="unfinished">Argymhellion a chynllun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>Suggestions</source>
        <translation type="unfinished">Awgrymiadau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>The plan</source>
        <translation type="unfinished">Y cynllun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>To the YOT and back</source>
        <translation type="unfinished">At y TTI ac yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>{n} action, </source>
        <translation type="unfinished">{n} o gamau gweithredu, </translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>{n} actions, </source>
        <translation type="unfinished">{n} o gamau gweithredu, </translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>{n} done.</source>
        <translation type="unfinished">{n} wedi’u gwneud.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>{n} recommendation, </source>
        <translation type="unfinished">{n} o argymhellion, </translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_page.py"/>
        <source>{n} recommendations, </source>
        <translation type="unfinished">{n} o argymhellion, </translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>&amp;New recommendation</source>
        <translation type="unfinished">&amp;Argymhelliad newydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Move &amp;up</source>
        <translation type="unfinished">Symud i &amp;fyny</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Move do&amp;wn</source>
        <translation type="unfinished">Symud i &amp;lawr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>New &amp;action</source>
        <translation type="unfinished">&amp;Cam newydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>New action</source>
        <translation type="unfinished">Cam gweithredu newydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>New recommendation</source>
        <translation type="unfinished">Argymhelliad newydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Re&amp;move</source>
        <translation type="unfinished">D&amp;ileu</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Recommendations and actions</source>
        <translation type="unfinished">Argymhellion a chamau gweithredu</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Redo</source>
        <translation type="unfinished">Ailwneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Removed: {text}. Undo brings it back.</source>
        <translation type="unfinished">Dilëwyd: {text}. Mae Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Review</source>
        <translation type="unfinished">Adolygu</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>There are no recommendations yet. Add one, or look at the suggestions.</source>
        <translation type="unfinished">Nid oes argymhellion eto. Ychwanegwch un, neu edrychwch ar yr awgrymiadau.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_tab.py"/>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <location filename="../../ui/shell/practice_bar.py"/>
        <source>Begin again</source>
        <translation type="unfinished">Dechrau eto</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_bar.py"/>
        <source>Practice: nothing here is real, so try everything. It does not lock by itself.</source>
        <translation type="unfinished">Ymarfer: nid oes dim yn real, felly rhowch gynnig ar bopeth. Nid yw'n cloi.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_bar.py"/>
        <source>Practice: {yes} yes, {no} no, {na} not applicable; ? shows all keys</source>
        <translation type="unfinished">Ymarfer: {yes} ie, {no} na, {na} ddim yn berthnasol; mae ? yn dangos pob allwedd</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_bar.py"/>
        <source>Remove practice</source>
        <translation type="unfinished">Tynnu'r ymarfer</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_bar.py"/>
        <source>Remove the practice inspection from this laptop</source>
        <translation type="unfinished">Tynnu'r arolygiad ymarfer o'r gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_bar.py"/>
        <source>Start the practice inspection again, with nothing answered</source>
        <translation type="unfinished">Dechrau'r arolygiad ymarfer eto, heb ateb dim</translation>
    </message>
</context>
<context>
    <name>PracticeFlow</name>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>Begin again</source>
        <translation type="unfinished">Dechrau eto</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>Begin the practice inspection again?</source>
        <translation type="unfinished">Dechrau'r arolygiad ymarfer eto?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>Creating the practice inspection…</source>
        <translation type="unfinished">Wrthi'n creu'r arolygiad ymarfer…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>Keep my answers</source>
        <translation type="unfinished">Cadw fy atebion</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>Keep practice</source>
        <translation type="unfinished">Cadw'r ymarfer</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>Remove practice</source>
        <translation type="unfinished">Tynnu'r ymarfer</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>Remove the practice inspection?</source>
        <translation type="unfinished">Tynnu'r arolygiad ymarfer?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>The practice inspection is removed.</source>
        <translation type="unfinished">Mae'r arolygiad ymarfer wedi'i dynnu.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>What you answered in it is removed and cannot be brought back.</source>
        <translation type="unfinished">Mae'r hyn a ateboch ynddo yn cael ei dynnu ac ni ellir ei adfer.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/practice_flow.py"/>
        <source>What you answered in it is removed and cannot be brought back. You can practise again at any time.</source>
        <translation type="unfinished">Mae'r hyn a ateboch ynddo yn cael ei dynnu ac ni ellir ei adfer. Gallwch ymarfer eto unrhyw bryd.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>&amp;Comments</source>
        <translation type="unfinished">&amp;Sylwadau</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>&amp;Designation</source>
        <translation type="unfinished">S&amp;wydd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>&amp;Open the case</source>
        <translation type="unfinished">&amp;Agor yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>&amp;Reason to unlock</source>
        <translation type="unfinished">&amp;Rheswm dros ddatgloi</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>&amp;Send back</source>
        <translation type="unfinished">An&amp;fon yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>&amp;Unlock</source>
        <translation type="unfinished">&amp;Datgloi</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Changed after completion, and nobody said why yet.</source>
        <translation type="unfinished">Newidiodd ar ôl ei gwblhau, ac nid oes neb wedi dweud pam eto.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Changed after completion: {text}</source>
        <translation type="unfinished">Newidiodd ar ôl ei gwblhau: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Comments</source>
        <translation type="unfinished">Sylwadau</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Designation</source>
        <translation type="unfinished">Swydd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Mark as &amp;read</source>
        <translation type="unfinished">Nodi ei fod wedi'i &amp;ddarllen</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Mark as not &amp;read</source>
        <translation type="unfinished">Nodi nad yw wedi'i &amp;ddarllen</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Progress and sign-off</source>
        <translation type="unfinished">Cynnydd a chymeradwyo</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Reason to unlock</source>
        <translation type="unfinished">Rheswm dros ddatgloi</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Say in the comments what its assessor should do.</source>
        <translation type="unfinished">Dywedwch yn y sylwadau beth y dylai ei asesydd ei wneud.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Sent back: {text}</source>
        <translation type="unfinished">Anfonwyd yn ôl: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Show settled cases too</source>
        <translation type="unfinished">Dangos achosion sydd wedi'u setlo hefyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Si&amp;gn off and lock</source>
        <translation type="unfinished">C&amp;ymeradwyo a chloi</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Signed off by {name}, {designation}. What was assessed is locked.</source>
        <translation type="unfinished">Cymeradwywyd gan {name}, {designation}. Mae'r hyn a aseswyd wedi'i gloi.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Signed off by {name}. What was assessed is locked.</source>
        <translation type="unfinished">Cymeradwywyd gan {name}. Mae'r hyn a aseswyd wedi'i gloi.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>The first thing that its assessor sees on opening the case</source>
        <translation type="unfinished">Y peth cyntaf y mae ei asesydd yn ei weld wrth agor yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>The inspection is not signed off.</source>
        <translation type="unfinished">Nid yw'r arolygiad wedi'i gymeradwyo.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>To answer</source>
        <translation type="unfinished">I'w hateb</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>To look at</source>
        <translation type="unfinished">I'w gweld</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Waits</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>Who still has what open</source>
        <translation type="unfinished">Pwy sydd â beth ar agor o hyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>changed after completion</source>
        <translation type="unfinished">newidiodd ar ôl ei gwblhau</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>nobody</source>
        <translation type="unfinished">neb</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>sent back</source>
        <translation type="unfinished">anfonwyd yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>{complete} of {n} forms are complete, {read} are read.</source>
        <translation type="unfinished">Mae {complete} o {n} ffurflen yn gyflawn, a {read} wedi'u darllen.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>{n} between laptops</source>
        <translation type="unfinished">rhwng gliniaduron: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>{n} difference</source>
        <translation type="unfinished">gwahaniaethau: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>{n} differences</source>
        <translation type="unfinished">gwahaniaethau: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>{n} queries</source>
        <translation type="unfinished">{n} ymholiad</translation>
    </message>
    <message>
        <location filename="../../ui/settle/progress_page.py"/>
        <source>{n} query</source>
        <translation type="unfinished">{n} ymholiad</translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>Choose receipts</source>
        <translation type="unfinished">Dewis derbynebau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>Choose receipts…</source>
        <translation type="unfinished">Dewis derbynebau…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>Comparing the receipts with this laptop…</source>
        <translation type="unfinished">Yn cymharu'r derbynebau â'r gliniadur hwn…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>Purge this laptop</source>
        <translation type="unfinished">Tynnu popeth o'r gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>Remove the inspection</source>
        <translation type="unfinished">Tynnu'r arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>Remove this inspection from this laptop; this cannot be undone</source>
        <translation type="unfinished">Tynnu'r arolygiad hwn o'r gliniadur hwn; ni ellir dadwneud hyn</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>The receipts cover all {n} changes on this laptop. Nothing has been removed yet.</source>
        <translation type="unfinished">Mae'r derbynebau'n cwmpasu pob un o'r {n} newid ar y gliniadur hwn. Ni thynnwyd dim eto.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>The receipts cover the {n} change on this laptop. Nothing has been removed yet.</source>
        <translation type="unfinished">Mae'r derbynebau'n cwmpasu'r {n} newid ar y gliniadur hwn. Ni thynnwyd dim eto.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/purge_page.py"/>
        <source>This removes the inspection and its backups from this laptop for good: first the keys, then the data. It is only done where the lead's receipts cover everything here. Files that you exported or were handed stay, so remove those yourself.</source>
        <translation type="unfinished">Mae hyn yn tynnu'r arolygiad a'i gopïau wrth gefn o'r gliniadur hwn am byth: yr allweddi yn gyntaf, wedyn y data. Dim ond lle mae derbynebau'r arweinydd yn cwmpasu popeth yma y gwneir hyn. Mae ffeiliau a allforiwyd gennych neu a roddwyd i chi yn aros, felly tynnwch y rheini eich hun.</translation>
    </message>
</context>
<context>
    <name>Purging</name>
    <message>
        <location filename="../../ui/shell/purging.py"/>
        <source>Remove the rest</source>
        <translation type="unfinished">Tynnu'r gweddill</translation>
    </message>
    <message>
        <location filename="../../ui/shell/purging.py"/>
        <source>Removing the inspection…</source>
        <translation type="unfinished">Yn tynnu'r arolygiad…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/purging.py"/>
        <source>The inspection in {folder} is being removed for good, and that is not finished.</source>
        <translation type="unfinished">Mae'r arolygiad yn {folder} yn cael ei dynnu am byth, ac nid yw hynny wedi gorffen.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/purging.py"/>
        <source>The inspection is removed for good. {n} file was overwritten, read back and removed.</source>
        <translation type="unfinished">Mae'r arolygiad wedi'i dynnu am byth. Cafodd {n} ffeil ei throsysgrifo, ei darllen yn ôl a'i thynnu.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/purging.py"/>
        <source>The inspection is removed for good. {n} files were overwritten, read back and removed.</source>
        <translation type="unfinished">Mae'r arolygiad wedi'i dynnu am byth. Cafodd {n} ffeil ei throsysgrifo, ei darllen yn ôl a'i thynnu.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished">&amp;Dewis popeth</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished">&amp;Cam i fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished">Cam i &amp;lawr</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished">Iawn</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished">%1
Ni chafwyd hyd i'r ffolder.
Gwnewch yn siŵr bod yr enw'n gywir.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished">%1
Ni chafwyd hyd i'r ffeil.
Gwnewch yn siŵr bod yr enw'n gywir.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished">Mae %1 yn bod eisoes.
A ydych am roi un arall yn ei le?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished">&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished">&amp;Ffolder newydd</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished">Ail&amp;enwi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished">Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished">Newid i olwg fanwl</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished">Newid i olwg rhestr</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished">Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished">Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished">Golwg fanwl</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished">Ffolderi</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished">Ffolder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished">&amp;Enw'r ffeil:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Ffeiliau</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished">Ffeiliau o'r math:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished">Dod o hyd i ffolder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished">Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished">Mynd i'r ffolder uwchben</translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished">Golwg rhestr</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished">Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">Edrych yn:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished">Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished">Ffolder newydd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished">Ffolder uwchben</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished">Lleoedd diweddar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished">Cadw fel</translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished">Dangos </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished">Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished">Bar ochr</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished">Cyfrifiadur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished">Dyddiad newid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Math</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished">&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished">&amp;Ie</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished">Terfynu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">Gosod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Gollwng</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">Anwybyddu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished">N&amp;a i bob un</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished">Adfer y rhagosodiadau</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished">Ailgynnig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished">Cadw'r cyfan</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished">Ie i &amp;bob un</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished">Copïo lleoliad y &amp;ddolen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QueriesPage</name>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>&amp;Answer</source>
        <translation type="unfinished">A&amp;teb</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>&amp;Case</source>
        <translation type="unfinished">A&amp;chos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>&amp;Open the case</source>
        <translation type="unfinished">&amp;Agor yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>&amp;Question</source>
        <translation type="unfinished">&amp;Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>&amp;To</source>
        <translation type="unfinished">A&amp;t</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>All that are not closed</source>
        <translation type="unfinished">Pob un nad yw wedi'i gau</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>All, closed ones too</source>
        <translation type="unfinished">Pob un, y rhai sydd wedi'u cau hefyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Ask a &amp;new query</source>
        <translation type="unfinished">Gofyn ymholiad &amp;newydd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Ask a&amp;gain</source>
        <translation type="unfinished">&amp;Gofyn eto</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Asked by</source>
        <translation type="unfinished">Gofynnwyd gan</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Clo&amp;se the query</source>
        <translation type="unfinished">Ca&amp;u'r ymholiad</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Leave empty for the case itself</source>
        <translation type="unfinished">Gadewch yn wag am yr achos ei hun</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Queries</source>
        <translation type="unfinished">Ymholiadau</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Queries shown</source>
        <translation type="unfinished">Yr ymholiadau a ddangosir</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Query</source>
        <translation type="unfinished">Ymholiad</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Those that wait for me</source>
        <translation type="unfinished">Y rhai sy'n aros amdanaf i</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>To</source>
        <translation type="unfinished">At</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Write here, then answer, ask again, close, or ask a new query</source>
        <translation type="unfinished">Ysgrifennwch yma, yna ateb, gofyn eto, cau, neu ofyn ymholiad newydd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Your text</source>
        <translation type="unfinished">Eich testun</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>{n} queries are open.</source>
        <translation type="unfinished">Mae {n} ymholiad ar agor.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>{n} query is open.</source>
        <translation type="unfinished">Mae {n} ymholiad ar agor.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>{n} wait for {me}.</source>
        <translation type="unfinished">Mae {n} yn aros am {me}.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>{n} waits for {me}.</source>
        <translation type="unfinished">Mae {n} yn aros am {me}.</translation>
    </message>
</context>
<context>
    <name>QueryThread</name>
    <message>
        <location filename="../../ui/settle/query_thread.py"/>
        <source>The query and its answers</source>
        <translation type="unfinished">Yr ymholiad a'i atebion</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>&amp;Evidence</source>
        <translation type="unfinished">Tystiola&amp;eth</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>&amp;Note</source>
        <translation type="unfinished">&amp;Nodyn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>Ask, check, good practice, for the lead (F)</source>
        <translation type="unfinished">Gofyn, gwirio, arfer da, i'r arweinydd (F)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>Flag</source>
        <translation type="unfinished">Baner</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>Flags on this question</source>
        <translation type="unfinished">Baneri ar y cwestiwn hwn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>Guidance</source>
        <translation type="unfinished">Canllawiau</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>Guidance on this question</source>
        <translation type="unfinished">Canllawiau ar y cwestiwn hwn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>History of this question</source>
        <translation type="unfinished">Hanes y cwestiwn hwn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>There is no guidance on this question.</source>
        <translation type="unfinished">Nid oes canllawiau ar y cwestiwn hwn.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>What counts as sufficient (F1, G)</source>
        <translation type="unfinished">Beth sy'n cyfrif yn ddigonol (F1, G)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>Where in the record</source>
        <translation type="unfinished">Ble yn y cofnod</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/question_editor.py"/>
        <source>Who answered this, when, from what to what (Ctrl+H)</source>
        <translation type="unfinished">Pwy a atebodd hwn, pryd, o beth i beth (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <location filename="../../ui/assess/form/questions_pane.py"/>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/questions_pane.py"/>
        <source>Reasons can be ticked after the answer no, if the question has any.</source>
        <translation type="unfinished">Gellir ticio rhesymau ar ôl yr ateb na, os oes gan y cwestiwn rai.</translation>
    </message>
</context>
<context>
    <name>RatingsPane</name>
    <message>
        <location filename="../../ui/assess/ratings/pane.py"/>
        <source>Meanings of the ratings, and intervention level</source>
        <translation type="unfinished">Ystyron y graddfeydd, a'r lefel ymyrraeth</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/pane.py"/>
        <source>That was the last rating. Press Ctrl+Right to go to the questions.</source>
        <translation type="unfinished">Honno oedd y raddfa olaf. Pwyswch Ctrl+Right i fynd i'r cwestiynau.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/pane.py"/>
        <source>not rated</source>
        <translation type="unfinished">heb ei raddio</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/pane.py"/>
        <source>{0} is not allowed here. Use one of {1}.</source>
        <translation type="unfinished">Ni chaniateir {0} yma. Defnyddiwch un o {1}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../ui/assess/form/reasons.py"/>
        <source>Why not? Number keys tick reasons, Enter continues.</source>
        <translation type="unfinished">Pam ddim? Mae bysellau rhif yn ticio rhesymau, ac mae Enter yn parhau.</translation>
    </message>
</context>
<context>
    <name>RecommendationPane</name>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>&amp;Responsible</source>
        <translation type="unfinished">Yn gy&amp;frifol</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>&amp;Text</source>
        <translation type="unfinished">&amp;Testun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>A date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>A date: its reply is due 20 working days later</source>
        <translation type="unfinished">Dyddiad: disgwylir ei ateb 20 diwrnod gwaith yn ddiweddarach</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>A finding that was removed since</source>
        <translation type="unfinished">Canfyddiad a dynnwyd wedyn</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Add a fin&amp;ding</source>
        <translation type="unfinished">&amp;Ychwanegu canfyddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Add a finding that it rests on</source>
        <translation type="unfinished">Ychwanegu canfyddiad y mae’n seiliedig arno</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>C&amp;omes from</source>
        <translation type="unfinished">&amp;Daw o</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Choose a finding…</source>
        <translation type="unfinished">Dewiswch ganfyddiad…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Comes from</source>
        <translation type="unfinished">Daw o</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Da&amp;y sent</source>
        <translation type="unfinished">Diwrnod a&amp;nfon</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Day re&amp;plied</source>
        <translation type="unfinished">Diwrnod ate&amp;b</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Finding</source>
        <translation type="unfinished">Canfyddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Its number</source>
        <translation type="unfinished">Ei rif</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Outcom&amp;e</source>
        <translation type="unfinished">&amp;Canlyniad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Re&amp;gulation</source>
        <translation type="unfinished">Rh&amp;eoliad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Recommendation {number}</source>
        <translation type="unfinished">Argymhelliad {number}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Rest&amp;s on findings</source>
        <translation type="unfinished">Ar &amp;sail canfyddiadau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Rests on &amp;questions</source>
        <translation type="unfinished">Ar sail cwestiyna&amp;u</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Rests on findings</source>
        <translation type="unfinished">Yn seiliedig ar ganfyddiadau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Such as 1.1.10</source>
        <translation type="unfinished">Megis 1.1.10</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Ta&amp;ke the finding away</source>
        <translation type="unfinished">&amp;Tynnu'r canfyddiad i ffwrdd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Who is responsible for it</source>
        <translation type="unfinished">Pwy sy’n gyfrifol amdano</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>Write what should be done</source>
        <translation type="unfinished">Ysgrifennwch beth y dylid ei wneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>a health inspection</source>
        <translation type="unfinished">arolygiad iechyd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/recommendation_pane.py"/>
        <source>the inspection</source>
        <translation type="unfinished">yr arolygiad</translation>
    </message>
</context>
<context>
    <name>RecordedLevels</name>
    <message>
        <location filename="../../ui/assess/ratings/recorded_levels.py"/>
        <source>Not recorded</source>
        <translation type="unfinished">Heb ei gofnodi</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/recorded_levels.py"/>
        <source>Only the lead's laptop changes these. If one is wrong, set a flag.</source>
        <translation type="unfinished">Gliniadur yr arweinydd yn unig sy'n newid y rhain. Os oes un yn anghywir, gosodwch faner.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/recorded_levels.py"/>
        <source>The level that the YOT recorded</source>
        <translation type="unfinished">Y lefel a gofnododd y tîm troseddau ieuenctid</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Changing the recovery key…</source>
        <translation type="unfinished">Wrthi'n newid yr allwedd adfer…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Checking…</source>
        <translation type="unfinished">Wrthi'n gwirio…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Do this if somebody may have seen the recovery key, or if it is lost. The new key opens this laptop, the backups that can be reached, and the files written from now on. The old key stops opening them. Files and backups that are elsewhere, and other laptops, still open with the old key.</source>
        <translation type="unfinished">Gwnewch hyn os gallai rhywun fod wedi gweld yr allwedd adfer, neu os yw ar goll. Mae'r allwedd newydd yn agor y gliniadur hwn, y copïau wrth gefn sydd o fewn cyrraedd, a'r ffeiliau a ysgrifennir o hyn ymlaen. Nid yw'r hen allwedd yn eu hagor mwyach. Mae ffeiliau a chopïau wrth gefn sydd mewn man arall, a gliniaduron eraill, yn dal i agor gyda'r hen allwedd.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Enter the passphrase.</source>
        <translation type="unfinished">Rhowch y cyfrinymadrodd.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Enter the recovery key.</source>
        <translation type="unfinished">Rhowch yr allwedd adfer.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>I have written it down</source>
        <translation type="unfinished">Rwyf wedi'i hysgrifennu</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Make a new key</source>
        <translation type="unfinished">Creu allwedd newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Make a new recovery key</source>
        <translation type="unfinished">Creu allwedd adfer newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Present recovery key</source>
        <translation type="unfinished">Yr allwedd adfer bresennol</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>The passphrase of this laptop</source>
        <translation type="unfinished">Cyfrinymadrodd y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>The present recovery key</source>
        <translation type="unfinished">Yr allwedd adfer bresennol</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>The recovery key has been changed. The old key opens this laptop no more.</source>
        <translation type="unfinished">Mae'r allwedd adfer wedi'i newid. Nid yw'r hen allwedd yn agor y gliniadur hwn mwyach.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>Use the new key</source>
        <translation type="unfinished">Defnyddio'r allwedd newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/recovery_key_page.py"/>
        <source>You know</source>
        <translation type="unfinished">Yr hyn a wyddoch</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <location filename="../../ui/widgets/forms/shown_key.py"/>
        <source>Copy</source>
        <translation type="unfinished">Copïo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/shown_key.py"/>
        <source>Copy the recovery key</source>
        <translation type="unfinished">Copïo'r allwedd adfer</translation>
    </message>
    <message>
        <location filename="../../ui/start/recovery_page.py"/>
        <source>I have written it down</source>
        <translation type="unfinished">Rwyf wedi'i hysgrifennu</translation>
    </message>
    <message>
        <location filename="../../ui/start/recovery_page.py"/>
        <source>It opens this inspection, and every laptop and file of it, when a passphrase is forgotten. It is shown once and kept nowhere. Keep it on paper, apart from the laptop.</source>
        <translation type="unfinished">Mae'n agor yr arolygiad hwn, a phob gliniadur a ffeil ohono, pan anghofir cyfrinymadrodd. Fe'i dangosir unwaith ac ni chedwir hi yn unman. Cadwch hi ar bapur, ar wahân i'r gliniadur.</translation>
    </message>
    <message>
        <location filename="../../ui/start/recovery_page.py"/>
        <source>Open the inspection</source>
        <translation type="unfinished">Agor yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/shown_key.py"/>
        <source>Recovery key: {key}</source>
        <translation type="unfinished">Allwedd adfer: {key}</translation>
    </message>
    <message>
        <location filename="../../ui/start/recovery_page.py"/>
        <source>Write down the recovery key</source>
        <translation type="unfinished">Ysgrifennwch yr allwedd adfer</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <location filename="../../ui/overlay/reference_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/reference_page.py"/>
        <source>Back to where you were (Esc)</source>
        <translation type="unfinished">Yn ôl i'r man blaenorol (Esc)</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>1 change can still be read.</source>
        <translation type="unfinished">Gellir darllen 1 newid o hyd.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>A copy of the inspection as it was is in {copy}.</source>
        <translation type="unfinished">Mae copi o'r arolygiad fel yr oedd yn {copy}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>Check and repair</source>
        <translation type="unfinished">Gwirio a thrwsio</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>Enter the passphrase or the recovery key.</source>
        <translation type="unfinished">Rhowch y cyfrinymadrodd neu'r allwedd adfer.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>Passphrase or recovery key</source>
        <translation type="unfinished">Cyfrinymadrodd neu allwedd adfer</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>Repair an inspection</source>
        <translation type="unfinished">Trwsio arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>Repairing…</source>
        <translation type="unfinished">Yn trwsio…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>Restore that backup…</source>
        <translation type="unfinished">Adfer y copi wrth gefn hwnnw…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>The inspection is repaired as far as that is possible, and is not sound: {fault}.</source>
        <translation type="unfinished">Trwsiwyd yr arolygiad hyd y gellir, ac nid yw'n gywir: {fault}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>They are of 1 case.</source>
        <translation type="unfinished">Maent yn perthyn i 1 achos.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>They are of {n} cases.</source>
        <translation type="unfinished">Maent yn perthyn i {n} achos.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>This checks everything in {folder}, and makes again from the recorded changes what is wrong. It changes no recorded answer, and first keeps a copy. It cannot bring back what is gone: for that, restore a backup or merge your last export.</source>
        <translation type="unfinished">Mae hyn yn gwirio popeth yn {folder}, ac yn gwneud eto o'r newidiadau a gofnodwyd yr hyn sydd o'i le. Nid yw'n newid unrhyw ateb a gofnodwyd, ac mae'n cadw copi yn gyntaf. Ni all ddod â'r hyn sydd wedi mynd yn ôl: ar gyfer hynny, adferwch gopi wrth gefn neu unwch eich allforiad diwethaf.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/repair_page.py"/>
        <source>{n} changes can still be read.</source>
        <translation type="unfinished">Gellir darllen {n} newid o hyd.</translation>
    </message>
</context>
<context>
    <name>RepresentationPage</name>
    <message>
        <location filename="../../ui/sample/representation_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_page.py"/>
        <source>Beside the caseload</source>
        <translation type="unfinished">Wrth ochr y llwyth achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_page.py"/>
        <source>Change by hand</source>
        <translation type="unfinished">Newid â llaw</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_page.py"/>
        <source>Draw</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_page.py"/>
        <source>It was drawn with the seed {seed}.</source>
        <translation type="unfinished">Fe'i tynnwyd â'r hedyn {seed}.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_page.py"/>
        <source>The sample</source>
        <translation type="unfinished">Y sampl</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_page.py"/>
        <source>The sample has 1 case.</source>
        <translation type="unfinished">Mae gan y sampl 1 achos.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_page.py"/>
        <source>The sample has {n} cases.</source>
        <translation type="unfinished">Mae gan y sampl {n} o achosion.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_page.py"/>
        <source>The upper bar is the share of the caseload, the lower one that of the sample.</source>
        <translation type="unfinished">Cyfran y llwyth achosion yw'r bar uchaf, a chyfran y sampl yw'r un isaf.</translation>
    </message>
</context>
<context>
    <name>ResponseForm</name>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>&amp;Number on the paper</source>
        <translation type="unfinished">&amp;Rhif ar y papur</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>&amp;Record the response</source>
        <translation type="unfinished">&amp;Cofnodi'r ymateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>Every item is answered. Enter records the response.</source>
        <translation type="unfinished">Atebwyd pob eitem. Mae Enter yn cofnodi'r ymateb.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>Items of the response</source>
        <translation type="unfinished">Eitemau'r ymateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>Ne&amp;w response</source>
        <translation type="unfinished">Ymateb ne&amp;wydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>New response</source>
        <translation type="unfinished">Ymateb newydd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>Number of the response</source>
        <translation type="unfinished">Rhif yr ymateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>Response {number}</source>
        <translation type="unfinished">Ymateb {number}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>{n} item is not answered. Enter records the response as it is.</source>
        <translation type="unfinished">{n} eitem heb ei hateb. Mae Enter yn cofnodi'r ymateb fel y mae.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_form.py"/>
        <source>{n} items are not answered. Enter records the response as it is.</source>
        <translation type="unfinished">{n} eitem heb eu hateb. Mae Enter yn cofnodi'r ymateb fel y mae.</translation>
    </message>
</context>
<context>
    <name>ResponseImport</name>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>&amp;Import</source>
        <translation type="unfinished">&amp;Mewnforio</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Cancel the import</source>
        <translation type="unfinished">Canslo'r mewnforio</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Error</source>
        <translation type="unfinished">Gwall</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>First responses</source>
        <translation type="unfinished">Ymatebion cyntaf</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>No remarks</source>
        <translation type="unfinished">Dim sylwadau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Place</source>
        <translation type="unfinished">Lle</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Problem</source>
        <translation type="unfinished">Problem</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Problems</source>
        <translation type="unfinished">Problemau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Reading {name}…</source>
        <translation type="unfinished">Yn darllen {name}…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Response</source>
        <translation type="unfinished">Ymateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Responses as they will be recorded</source>
        <translation type="unfinished">Ymatebion fel y cânt eu cofnodi</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>Warning</source>
        <translation type="unfinished">Rhybudd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>What to do</source>
        <translation type="unfinished">Beth i'w wneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>{name} has {responses}, of which {new} are new and {changed} changed. Nothing is imported yet.</source>
        <translation type="unfinished">Mae gan {name} {responses}, gyda {new} yn newydd a {changed} wedi newid. Nid oes dim wedi'i fewnforio eto.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>{n} remark</source>
        <translation type="unfinished">{n} sylw</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>{n} remarks</source>
        <translation type="unfinished">{n} sylw</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>{n} response</source>
        <translation type="unfinished">{n} ymateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>{n} responses</source>
        <translation type="unfinished">{n} ymateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_import.py"/>
        <source>{responses} imported, of which {new} are new and {changed} changed.</source>
        <translation type="unfinished">Mewnforiwyd {responses}, gyda {new} yn newydd a {changed} wedi newid.</translation>
    </message>
</context>
<context>
    <name>ResponseModel</name>
    <message>
        <location filename="../../ui/findings/response_table.py"/>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_table.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_table.py"/>
        <source>from {first} to {last}</source>
        <translation type="unfinished">o {first} i {last}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_table.py"/>
        <source>not asked</source>
        <translation type="unfinished">ni ofynnwyd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/response_table.py"/>
        <source>{answer} (not counted)</source>
        <translation type="unfinished">{answer} (ni chyfrifir)</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>1 case</source>
        <translation type="unfinished">1 achos</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>1 change</source>
        <translation type="unfinished">1 newid</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Backups in this folder, newest first</source>
        <translation type="unfinished">Copïau wrth gefn yn y ffolder hwn, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Checking the backup…</source>
        <translation type="unfinished">Wrthi'n gwirio'r copi wrth gefn…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Enter the passphrase or the recovery key.</source>
        <translation type="unfinished">Rhowch y cyfrinymadrodd neu'r allwedd adfer.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>It is undamaged. It will be restored as a separate inspection in {folder}.</source>
        <translation type="unfinished">Nid yw wedi'i ddifrodi. Caiff ei adfer yn arolygiad ar wahân yn {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Looking for backups…</source>
        <translation type="unfinished">Wrthi'n chwilio am gopïau wrth gefn…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>No other inspection is changed. If the original still opens, export from it and merge that file into the restored inspection, so that nothing is lost.</source>
        <translation type="unfinished">Ni newidir unrhyw arolygiad arall. Os yw'r gwreiddiol yn dal i agor, allforiwch ohono ac unwch y ffeil honno i'r arolygiad a adferwyd, fel na chollir dim.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Passphrase or recovery key</source>
        <translation type="unfinished">Cyfrinymadrodd neu allwedd adfer</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Restore a backup</source>
        <translation type="unfinished">Adfer copi wrth gefn</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Restore this backup</source>
        <translation type="unfinished">Adfer y copi wrth gefn hwn</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Restoring…</source>
        <translation type="unfinished">Wrthi'n adfer…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Show contents</source>
        <translation type="unfinished">Dangos y cynnwys</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>The last change was made {when}.</source>
        <translation type="unfinished">Gwnaed y newid olaf {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>This is a backup of {area} with {cases} and {changes}.</source>
        <translation type="unfinished">Dyma gopi wrth gefn o {area}: {cases}, {changes}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>Try the next older backup</source>
        <translation type="unfinished">Rhoi cynnig ar y copi wrth gefn hŷn nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>{n} cases</source>
        <translation type="unfinished">{n} o achosion</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>{n} changes</source>
        <translation type="unfinished">{n} o newidiadau</translation>
    </message>
</context>
<context>
    <name>RestsPanel</name>
    <message>
        <location filename="../../ui/scores/rests_panel.py"/>
        <source>Show the &amp;judgements behind it</source>
        <translation type="unfinished">Dangos y &amp;dyfarniadau y tu ôl iddi</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>E&amp;xplanation</source>
        <translation type="unfinished">E&amp;sboniad</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>Explanation</source>
        <translation type="unfinished">Esboniad</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>Flags on the case</source>
        <translation type="unfinished">Baneri ar yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>For the next person who reads this case</source>
        <translation type="unfinished">I'r person nesaf sy'n darllen yr achos hwn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>Mark as complete</source>
        <translation type="unfinished">Marcio'n gyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>Mark as complete, or reopen</source>
        <translation type="unfinished">Marcio'n gyflawn, neu ailagor</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>Next: {0}</source>
        <translation type="unfinished">Nesaf: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>Open {0}</source>
        <translation type="unfinished">Agor {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>Reopen case</source>
        <translation type="unfinished">Ailagor yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>There is something to answer or look at. Say why it is left, then press Ctrl+Enter.</source>
        <translation type="unfinished">Mae rhywbeth i'w ateb neu i edrych arno. Dywedwch pam y'i gadewir, yna pwyswch Ctrl+Enter.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>To answer and to look at in this case</source>
        <translation type="unfinished">I'w hateb ac i edrych arnynt yn yr achos hwn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>You can mark {0} as complete as it is, if you say why.</source>
        <translation type="unfinished">Gallwch farcio {0} yn gyflawn fel y mae, os dywedwch pam.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>{0} (Ctrl+Enter)</source>
        <translation type="unfinished">{0} (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>{0} is complete.</source>
        <translation type="unfinished">Mae {0} yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/pane.py"/>
        <source>{1} has not marked {0} as complete.</source>
        <translation type="unfinished">Nid yw {1} wedi marcio {0} yn gyflawn.</translation>
    </message>
</context>
<context>
    <name>RollUpPage</name>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Across inspections</source>
        <translation type="unfinished">Ar draws arolygiadau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Add a folder</source>
        <translation type="unfinished">Ychwanegu ffolder</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Add a folder…</source>
        <translation type="unfinished">Ychwanegu ffolder…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Add files</source>
        <translation type="unfinished">Ychwanegu ffeiliau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Add files…</source>
        <translation type="unfinished">Ychwanegu ffeiliau…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Also count files that no lead of their inspection signed</source>
        <translation type="unfinished">Cyfrif hefyd ffeiliau heb lofnod arweinydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished">Canslwyd. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>File of keys</source>
        <translation type="unfinished">Ffeil allweddi</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>File of keys: {name}</source>
        <translation type="unfinished">Ffeil allweddi: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>File of keys…</source>
        <translation type="unfinished">Ffeil allweddi…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Files and folders</source>
        <translation type="unfinished">Ffeiliau a ffolderi</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Give a recovery key or a passphrase. Nothing was read.</source>
        <translation type="unfinished">Rhowch allwedd adfer neu gyfrinymadrodd. Ni ddarllenwyd dim.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>It is tried on each file and folder. For several keys, choose a file with a key on each line.</source>
        <translation type="unfinished">Rhoddir cynnig arno ar bob ffeil a ffolder. Os oes sawl allwedd, dewiswch ffeil ag allwedd ar bob llinell.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Looking at the files…</source>
        <translation type="unfinished">Wrthi'n edrych ar y ffeiliau…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>None yet</source>
        <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Reading {name}, {number} of {count}</source>
        <translation type="unfinished">Wrthi'n darllen {name}, {number} o {count}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Recovery key or passphrase</source>
        <translation type="unfinished">Allwedd adfer neu gyfrinymadrodd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Remove all</source>
        <translation type="unfinished">Tynnu'r cyfan</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Scores</source>
        <translation type="unfinished">Sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Scores by area and region</source>
        <translation type="unfinished">Sgorau yn ôl ardal a rhanbarth</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Show the scores</source>
        <translation type="unfinished">Dangos y sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>The weakest questions</source>
        <translation type="unfinished">Y cwestiynau gwannaf</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>They are marked in the column Signed. Leave this out for the lead's files.</source>
        <translation type="unfinished">Cânt eu marcio yn y golofn Llofnodwyd. Gadewch hyn allan ar gyfer ffeiliau'r arweinydd.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>This puts the scores of any number of inspections into one table by area and region. It reads merged files and folders of inspections, and changes none of them.</source>
        <translation type="unfinished">Mae hyn yn rhoi sgorau unrhyw nifer o arolygiadau mewn un tabl yn ôl ardal a rhanbarth. Mae'n darllen ffeiliau cyfun a ffolderi arolygiadau, heb newid yr un ohonynt.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Weakest questions</source>
        <translation type="unfinished">Cwestiynau gwannaf</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Words</source>
        <translation type="unfinished">Geiriad</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Write a Parquet dataset</source>
        <translation type="unfinished">Ysgrifennu set ddata Parquet</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Write a Parquet dataset…</source>
        <translation type="unfinished">Ysgrifennu set ddata Parquet…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>Yes, of those judged</source>
        <translation type="unfinished">Ie, o'r rhai a farnwyd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_page.py"/>
        <source>{path} holds the judgements as a Parquet dataset. It is not encrypted.</source>
        <translation type="unfinished">Mae'r dyfarniadau yn {path} yn set ddata Parquet. Nid yw wedi'i hamgryptio.</translation>
    </message>
</context>
<context>
    <name>SafetyController</name>
    <message>
        <location filename="../../ui/shell/safety_controller.py"/>
        <source>Backups…</source>
        <translation type="unfinished">Copïau wrth gefn…</translation>
    </message>
</context>
<context>
    <name>SampleChanges</name>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>Add the other</source>
        <translation type="unfinished">Ychwanegu'r llall</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>Another case</source>
        <translation type="unfinished">Achos arall</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>Case of the sample</source>
        <translation type="unfinished">Achos o'r sampl</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>Remove the case</source>
        <translation type="unfinished">Tynnu'r achos allan</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>Replace it with the other</source>
        <translation type="unfinished">Rhoi'r llall yn ei le</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>The history keeps it</source>
        <translation type="unfinished">Mae'r hanes yn ei gadw</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>The reference of a case to add, or to put in place of the one above</source>
        <translation type="unfinished">Cyfeirnod achos i'w ychwanegu, neu i'w roi yn lle'r un uchod</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>{case} is in the sample.</source>
        <translation type="unfinished">Mae {case} yn y sampl.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>{case} is out of the sample. What is recorded of it stays.</source>
        <translation type="unfinished">Mae {case} allan o'r sampl. Mae'r hyn a gofnodwyd amdano yn aros.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_changes.py"/>
        <source>{other} is in the sample in place of {case}.</source>
        <translation type="unfinished">Mae {other} yn y sampl yn lle {case}.</translation>
    </message>
</context>
<context>
    <name>SampleDraw</name>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Any words. Left blank, the program makes a seed.</source>
        <translation type="unfinished">Unrhyw eiriau. O'i adael yn wag, mae'r rhaglen yn gwneud hedyn.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>As the rules say</source>
        <translation type="unfinished">Fel y dywed y rheolau</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>At least this many cases where {dimension} is one of {groups}</source>
        <translation type="unfinished">O leiaf hyn o achosion lle mae {dimension} yn un o {groups}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>At least this many cases where {dimension} is {groups}</source>
        <translation type="unfinished">O leiaf hyn o achosion lle mae {dimension} yn {groups}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Cases to draw</source>
        <translation type="unfinished">Achosion i'w tynnu</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Choose a sheet of the caseload…</source>
        <translation type="unfinished">Dewis taenlen y llwyth achosion…</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Choose a sheet of the whole caseload. Cases are drawn at random within each stratum, and anyone can repeat the draw with the same seed. Only the drawn cases are recorded. Of the others, the inspection keeps only how many there are in each group.</source>
        <translation type="unfinished">Dewiswch daenlen o'r llwyth achosion cyfan. Tynnir achosion ar hap o fewn pob haen, a gall unrhyw un ailadrodd y tynnu â'r un hedyn. Dim ond yr achosion a dynnir sy'n cael eu cofnodi. O'r lleill, nid yw'r arolygiad ond yn cadw faint sydd ym mhob grŵp.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Draw the sample from a caseload</source>
        <translation type="unfinished">Tynnu'r sampl o lwyth achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Draw {n} case</source>
        <translation type="unfinished">Tynnu {n} achos</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Draw {n} cases</source>
        <translation type="unfinished">Tynnu {n} o achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Only compare with it</source>
        <translation type="unfinished">Dim ond cymharu â hi</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Out of the sample: {cases}.</source>
        <translation type="unfinished">Allan o'r sampl: {cases}.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished">Wrthi'n darllen {name}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Recording the caseload</source>
        <translation type="unfinished">Cofnodi'r llwyth achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Recording the sample</source>
        <translation type="unfinished">Cofnodi'r sampl</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Remove from the sample the cases that are not drawn</source>
        <translation type="unfinished">Tynnu o'r sampl yr achosion nas dewiswyd</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Seed</source>
        <translation type="unfinished">Hedyn</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>The caseload has {n} case. Only its groups are recorded.</source>
        <translation type="unfinished">Mae gan y llwyth achosion {n} achos. Dim ond ei grwpiau sy'n cael eu cofnodi.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>The caseload has {n} cases. Only their numbers by group are recorded.</source>
        <translation type="unfinished">Mae gan y llwyth achosion {n} o achosion. Dim ond eu niferoedd fesul grŵp sy'n cael eu cofnodi.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>The sample of {n} case is drawn.</source>
        <translation type="unfinished">Tynnwyd y sampl o {n} achos.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>The sample of {n} cases is drawn.</source>
        <translation type="unfinished">Tynnwyd y sampl o {n} o achosion.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>Try again</source>
        <translation type="unfinished">Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>{drawn} of {there} cases would be drawn with the seed {seed}. Nothing has been recorded yet.</source>
        <translation type="unfinished">Byddai {drawn} o {there} o achosion yn cael eu tynnu â'r hedyn {seed}. Nid oes dim wedi ei gofnodi eto.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/sample_draw.py"/>
        <source>{minimum}: {wanted} cannot be met. {drawn} drawn, {there} in the caseload.</source>
        <translation type="unfinished">{minimum}: ni ellir cyrraedd {wanted}. Tynnwyd {drawn}, mae {there} yn y llwyth achosion.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>1 changed case</source>
        <translation type="unfinished">1 achos wedi'i newid</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>1 error</source>
        <translation type="unfinished">1 gwall</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>1 new case</source>
        <translation type="unfinished">1 achos newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>1 value stays as it is, because an assessor has changed it since.</source>
        <translation type="unfinished">Mae 1 gwerth yn aros fel y mae, am fod asesydd wedi'i newid ers hynny.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>1 warning</source>
        <translation type="unfinished">1 rhybudd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Back, without importing</source>
        <translation type="unfinished">Yn ôl, heb fewnforio</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Cases as they will be recorded</source>
        <translation type="unfinished">Achosion fel y cânt eu cofnodi</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Choose the file again…</source>
        <translation type="unfinished">Dewis y ffeil eto…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Error</source>
        <translation type="unfinished">Gwall</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Everything in this sheet is here already. There is nothing to import.</source>
        <translation type="unfinished">Mae popeth yn y ddalen hon yma eisoes. Nid oes dim i'w fewnforio.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>How the file is read</source>
        <translation type="unfinished">Sut y darllenir y ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Import</source>
        <translation type="unfinished">Mewnforio</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Import 1 case</source>
        <translation type="unfinished">Mewnforio 1 achos</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Import the sample</source>
        <translation type="unfinished">Mewnforio'r sampl</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Import {n} cases</source>
        <translation type="unfinished">Mewnforio {n} o achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Importing {name}</source>
        <translation type="unfinished">Wrthi'n mewnforio {name}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Nothing has been imported yet.</source>
        <translation type="unfinished">Nid oes dim wedi'i fewnforio eto.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Opening the inspection…</source>
        <translation type="unfinished">Wrthi'n agor yr arolygiad…</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Place</source>
        <translation type="unfinished">Lle</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Problem</source>
        <translation type="unfinished">Problem</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Problems</source>
        <translation type="unfinished">Problemau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished">Wrthi'n darllen {name}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>The columns are those that were chosen for a sheet with the same headings before.</source>
        <translation type="unfinished">Y colofnau yw'r rhai a ddewiswyd o'r blaen ar gyfer taenlen â'r un penawdau.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>The sample is imported, with {changes}.</source>
        <translation type="unfinished">Mae'r sampl wedi'i mewnforio: {changes}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Their assessors: {whose}.</source>
        <translation type="unfinished">Eu hasesyddion: {whose}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>Warning</source>
        <translation type="unfinished">Rhybudd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>What to do</source>
        <translation type="unfinished">Beth i'w wneud</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>no new or changed cases</source>
        <translation type="unfinished">dim achosion newydd na rhai wedi'u newid</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>nobody</source>
        <translation type="unfinished">neb</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{code} {count}</source>
        <translation type="unfinished">{code} {count}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{name} has 1 error, so nothing has been imported. Correct the sheet, or choose another column, and try again.</source>
        <translation type="unfinished">Mae 1 gwall yn {name}, felly nid oes dim wedi'i fewnforio. Cywirwch y ddalen, neu dewiswch golofn arall, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{name} has no column “{field}”, so nothing has been imported. Choose the column of each field below: Enter opens the list.</source>
        <translation type="unfinished">Nid oes colofn “{field}” yn {name}, felly ni fewnforiwyd dim. Dewiswch golofn pob maes isod: mae Enter yn agor y rhestr.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{name} has {changes}.</source>
        <translation type="unfinished">Mae gan {name} y canlynol: {changes}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{name} has {n} errors, so nothing has been imported. Correct the sheet, or choose other columns, and try again.</source>
        <translation type="unfinished">Gwallau yn {name}: {n}. Nid oes dim wedi'i fewnforio. Cywirwch y ddalen, neu dewiswch golofnau eraill, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{new} and {changed}</source>
        <translation type="unfinished">{new}, {changed}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{n} changed cases</source>
        <translation type="unfinished">{n} o achosion wedi'u newid</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{n} errors</source>
        <translation type="unfinished">{n} o wallau</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{n} new cases</source>
        <translation type="unfinished">{n} o achosion newydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{n} values stay as they are, because an assessor has changed them since.</source>
        <translation type="unfinished">Mae {n} o werthoedd yn aros fel y maent, am fod asesydd wedi'u newid ers hynny.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/sample_page.py"/>
        <source>{n} warnings</source>
        <translation type="unfinished">{n} o rybuddion</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../ui/saving.py"/>
        <source>Not saved</source>
        <translation type="unfinished">Heb ei gadw</translation>
    </message>
    <message>
        <location filename="../../ui/saving.py"/>
        <source>Not saved. {reason} {remedy}</source>
        <translation type="unfinished">Heb ei gadw. {reason} {remedy}</translation>
    </message>
    <message>
        <location filename="../../ui/saving.py"/>
        <source>Saved</source>
        <translation type="unfinished">Wedi'i gadw</translation>
    </message>
    <message>
        <location filename="../../ui/saving.py"/>
        <source>Saved {time}</source>
        <translation type="unfinished">Cadwyd {time}</translation>
    </message>
    <message>
        <location filename="../../ui/saving.py"/>
        <source>Your last change was not recorded. Make it again when the problem is solved.</source>
        <translation type="unfinished">Ni chofnodwyd eich newid diwethaf. Gwnewch ef eto pan fydd y broblem wedi'i datrys.</translation>
    </message>
    <message>
        <location filename="../../ui/saving.py"/>
        <source>Your text is still here. Saving it is tried again every few seconds and when you type.</source>
        <translation type="unfinished">Mae eich testun yma o hyd. Ceisir ei gadw eto bob ychydig eiliadau ac wrth i chi deipio.</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>&amp;Fold the scores away</source>
        <translation type="unfinished">&amp;Plygu'r sgorau o'r golwg</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>&amp;Fold the scores to a strip</source>
        <translation type="unfinished">&amp;Plygu'r sgorau'n stribed</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>No scores yet</source>
        <translation type="unfinished">Dim sgorau eto</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>Provisional, this laptop only: {complete} of {n} case complete.</source>
        <translation type="unfinished">Dros dro, y gliniadur hwn yn unig: {complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>Provisional, this laptop only: {complete} of {n} cases complete.</source>
        <translation type="unfinished">Dros dro, y gliniadur hwn yn unig: {complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>Provisional: {complete} of {n} case complete.</source>
        <translation type="unfinished">Dros dro: {complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>Provisional: {complete} of {n} cases complete.</source>
        <translation type="unfinished">Dros dro: {complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>Scores</source>
        <translation type="unfinished">Sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>Sho&amp;w the scores</source>
        <translation type="unfinished">Dango&amp;s y sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>Your second assessments count in no score.</source>
        <translation type="unfinished">Nid yw eich ail asesiadau yn cyfrif mewn unrhyw sgôr.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>{complete} of {n} case complete.</source>
        <translation type="unfinished">{complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>{complete} of {n} cases complete.</source>
        <translation type="unfinished">{complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>{score}: sample {move}</source>
        <translation type="unfinished">{score}: sampl {move}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>{score}: this case {case}, sample {sample}</source>
        <translation type="unfinished">{score}: yr achos hwn {case}, sampl {sample}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>{score}: this case {move}</source>
        <translation type="unfinished">{score}: yr achos hwn {move}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/panel.py"/>
        <source>{score}: {move}</source>
        <translation type="unfinished">{score}: {move}</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <location filename="../../ui/scores/score_view.py"/>
        <source>Scores</source>
        <translation type="unfinished">Sgorau</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <location filename="../../ui/scores/scores_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/scores/scores_page.py"/>
        <source>Copy as &amp;picture</source>
        <translation type="unfinished">Copïo fel &amp;llun</translation>
    </message>
    <message>
        <location filename="../../ui/scores/scores_page.py"/>
        <source>Copy as &amp;table</source>
        <translation type="unfinished">Copïo fel &amp;tabl</translation>
    </message>
    <message>
        <location filename="../../ui/scores/scores_page.py"/>
        <source>P&amp;rint…</source>
        <translation type="unfinished">Arg&amp;raffu…</translation>
    </message>
    <message>
        <location filename="../../ui/scores/scores_page.py"/>
        <source>Scores</source>
        <translation type="unfinished">Sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/scores_page.py"/>
        <source>The line across a bar is the share of the caseload.</source>
        <translation type="unfinished">Y llinell ar draws bar yw cyfran y llwyth achosion.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/scores_page.py"/>
        <source>The whole sample</source>
        <translation type="unfinished">Y sampl gyfan</translation>
    </message>
    <message>
        <location filename="../../ui/scores/scores_page.py"/>
        <source>This laptop has only the cases of its assessor.</source>
        <translation type="unfinished">Dim ond achosion ei asesydd sydd ar y gliniadur hwn.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../ui/widgets/forms/search_field.py"/>
        <source>Clear the search</source>
        <translation type="unfinished">Clirio'r chwiliad</translation>
    </message>
</context>
<context>
    <name>SecondAssessmentsPane</name>
    <message>
        <location filename="../../ui/agreement/second_assessments_pane.py"/>
        <source>AC1</source>
        <translation type="unfinished">AC1</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/second_assessments_pane.py"/>
        <source>Agreement</source>
        <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/second_assessments_pane.py"/>
        <source>Agreement by criterion and question</source>
        <translation type="unfinished">Cytundeb fesul maen prawf a chwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/second_assessments_pane.py"/>
        <source>How far assessors agree</source>
        <translation type="unfinished">I ba raddau y mae aseswyr yn cytuno</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/second_assessments_pane.py"/>
        <source>Judgements</source>
        <translation type="unfinished">Dyfarniadau</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/second_assessments_pane.py"/>
        <source>Kappa</source>
        <translation type="unfinished">Kappa</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/second_assessments_pane.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/second_assessments_pane.py"/>
        <source>Words</source>
        <translation type="unfinished">Geiriad</translation>
    </message>
</context>
<context>
    <name>SentBackBar</name>
    <message>
        <location filename="../../ui/assess/sent_back.py"/>
        <source>Go to the queries</source>
        <translation type="unfinished">Mynd i'r ymholiadau</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sent_back.py"/>
        <source>the case</source>
        <translation type="unfinished">yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sent_back.py"/>
        <source>{who} answered your query on {place}: {text}</source>
        <translation type="unfinished">Atebodd {who} eich ymholiad ar {place}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sent_back.py"/>
        <source>{who} asks about {place}: {text}</source>
        <translation type="unfinished">Mae {who} yn gofyn am {place}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sent_back.py"/>
        <source>{who} sent this case back: {text}</source>
        <translation type="unfinished">Anfonodd {who} yr achos hwn yn ôl: {text}</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>&amp;Copy the sentence</source>
        <translation type="unfinished">&amp;Copïo'r frawddeg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;Iaith</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>A sentence is proposed on each question that at least {least} people answered; percentages begin with {percent_from} answers.</source>
        <translation type="unfinished">Cynigir brawddeg ar bob cwestiwn a atebwyd gan o leiaf {least} o bobl; mae canrannau'n dechrau gyda {percent_from} ateb.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>Copy &amp;all</source>
        <translation type="unfinished">Copïo'r cy&amp;fan</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>Language of the sentences</source>
        <translation type="unfinished">Iaith y brawddegau</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>Proposed sentences</source>
        <translation type="unfinished">Brawddegau arfaethedig</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>Sentence</source>
        <translation type="unfinished">Brawddeg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>in English</source>
        <translation type="unfinished">yn Saesneg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>in Welsh, a draft</source>
        <translation type="unfinished">yn Gymraeg, drafft</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>{n} sentence is copied.</source>
        <translation type="unfinished">Nifer y brawddegau a gopïwyd: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/sentence_view.py"/>
        <source>{n} sentences are copied.</source>
        <translation type="unfinished">Nifer y brawddegau a gopïwyd: {n}.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>A new person</source>
        <translation type="unfinished">Person newydd</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>After</source>
        <translation type="unfinished">Wedyn</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Area</source>
        <translation type="unfinished">Ardal</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Before</source>
        <translation type="unfinished">Cynt</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Code of the new person</source>
        <translation type="unfinished">Cod y person newydd</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Everything here can be corrected later. The history keeps every change.</source>
        <translation type="unfinished">Gellir cywiro popeth yma yn nes ymlaen. Mae'r hanes yn cadw pob newid.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Fieldwork from</source>
        <translation type="unfinished">Gwaith maes o</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>History of the set-up</source>
        <translation type="unfinished">Hanes y gosod</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>It was so already.</source>
        <translation type="unfinished">Felly yr oedd eisoes.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Keep {code}</source>
        <translation type="unfinished">Cadw {code}</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Knows the case managers</source>
        <translation type="unfinished">Yn adnabod y rheolwyr achos</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Lead inspector</source>
        <translation type="unfinished">Arolygydd arweiniol</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>One name on each line, as in the sample. They get no case of these.</source>
        <translation type="unfinished">Un enw ar bob llinell, fel yn y sampl. Nid ydynt yn cael achosion y rhain.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Possible until the first answer or hand-out.</source>
        <translation type="unfinished">Yn bosibl tan yr ateb cyntaf neu'r rhannu cyntaf.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Region</source>
        <translation type="unfinished">Rhanbarth</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Remove {code}</source>
        <translation type="unfinished">Tynnu {code}</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Remove {code} from the team</source>
        <translation type="unfinished">Tynnu {code} o'r tîm</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Remove {code} from the team?</source>
        <translation type="unfinished">Tynnu {code} o'r tîm?</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Save what you have typed first.</source>
        <translation type="unfinished">Cadwch yr hyn rydych wedi'i deipio yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Set up</source>
        <translation type="unfinished">Gosod</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Take the questions from a file</source>
        <translation type="unfinished">Cymryd y cwestiynau o ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Take the questions from a file…</source>
        <translation type="unfinished">Cymryd y cwestiynau o ffeil…</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>The days of fieldwork are known</source>
        <translation type="unfinished">Mae dyddiau'r gwaith maes yn hysbys</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>The set-up is saved.</source>
        <translation type="unfinished">Mae'r gosod wedi ei gadw.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>They get no case of this YOT. May be blank.</source>
        <translation type="unfinished">Nid ydynt yn cael achosion y tîm hwn. Gall fod yn wag.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>Works for the YOT</source>
        <translation type="unfinished">Yn gweithio i'r tîm</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>to</source>
        <translation type="unfinished">hyd</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>{code} has left the team</source>
        <translation type="unfinished">Mae {code} wedi gadael y tîm</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>{code} is out of the team.</source>
        <translation type="unfinished">Mae {code} allan o'r tîm.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>{code} takes part again</source>
        <translation type="unfinished">Mae {code} yn cymryd rhan eto</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>{code} takes part again.</source>
        <translation type="unfinished">Mae {code} yn cymryd rhan eto.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>{n} case is then allocated to nobody.</source>
        <translation type="unfinished">Ni fydd {n} achos wedi'i ddyrannu i neb wedyn.</translation>
    </message>
    <message>
        <location filename="../../ui/lead/setup_page.py"/>
        <source>{n} cases are then allocated to nobody.</source>
        <translation type="unfinished">Ni fydd {n} achos wedi'u dyrannu i neb wedyn.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source> minutes</source>
        <translation type="unfinished"> mun</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>%</source>
        <translation type="unfinished">%</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>100% is the size that the system uses. On any page, Ctrl++ makes text larger, Ctrl+- makes it smaller, and Ctrl+0 makes it 100% again.</source>
        <translation type="unfinished">100% yw'r maint y mae'r system yn ei ddefnyddio. Ar unrhyw dudalen, mae Ctrl++ yn gwneud y testun yn fwy, Ctrl+- yn ei wneud yn llai, a Ctrl+0 yn ei wneud yn 100% eto.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Answer keys</source>
        <translation type="unfinished">Allweddi ateb</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Answer with letters</source>
        <translation type="unfinished">Ateb â llythrennau</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Answer yes, no and N/A with 1, 2 and 3</source>
        <translation type="unfinished">Ateb ie, na a D/B ag 1, 2 a 3</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Appearance</source>
        <translation type="unfinished">Golwg</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Each change applies immediately, to every inspection on this laptop.</source>
        <translation type="unfinished">Mae pob newid ar waith ar unwaith, ym mhob arolygiad ar y gliniadur.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Interview text</source>
        <translation type="unfinished">Testun cyfweliad</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Letter for {answer}</source>
        <translation type="unfinished">Llythyren i {answer}</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Lock after</source>
        <translation type="unfinished">Cloi ar ôl</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Locking</source>
        <translation type="unfinished">Cloi</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>N/A</source>
        <translation type="unfinished">D/B</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Never</source>
        <translation type="unfinished">Byth</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>No key answers now. The answer buttons still work.</source>
        <translation type="unfinished">Nid oes allwedd yn ateb yn awr. Mae'r botymau ateb yn dal i weithio.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Same as the system</source>
        <translation type="unfinished">Yr un fath â'r system</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Size of text</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>The inspection locks when no key is pressed and the mouse does not move for this long. Everything is saved first. Choose 0 to never lock it.</source>
        <translation type="unfinished">Mae'r arolygiad yn cloi pan na wesgir allwedd ac na symudir y llygoden am yr amser hwn. Cedwir popeth yn gyntaf. Dewiswch 0 i beidio byth â chloi.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>The size of question and note in an interview, compared with other text.</source>
        <translation type="unfinished">Maint y cwestiwn a'r nodyn mewn cyfweliad, o'i gymharu â thestun arall.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>This setting cannot be saved on this laptop. It applies until the window is closed.</source>
        <translation type="unfinished">Ni ellir cadw'r gosodiad hwn ar y gliniadur hwn. Mae'n gymwys nes cau'r ffenestr.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>no</source>
        <translation type="unfinished">na</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>yes</source>
        <translation type="unfinished">ie</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>{key} already answers {taken}. Choose another letter.</source>
        <translation type="unfinished">Mae {key} eisoes yn ateb {taken}. Dewiswch lythyren arall.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>{key} does something else in a form. Choose another letter.</source>
        <translation type="unfinished">Mae {key} yn gwneud rhywbeth arall mewn ffurflen. Dewiswch lythyren arall.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/settings_page.py"/>
        <source>{key} is not a letter from A to Z. Choose another key.</source>
        <translation type="unfinished">Nid yw {key} yn llythyren o A i Z. Dewiswch allwedd arall.</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Rheswm</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>A ruling needs a reason. Say why, then choose.</source>
        <translation type="unfinished">Mae angen rheswm dros ddyfarniad. Dywedwch pam, yna dewiswch.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Nothing differs that the lead has not settled.</source>
        <translation type="unfinished">Nid oes dim yn wahanol nad yw'r arweinydd wedi'i setlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Only the lead's laptop settles them.</source>
        <translation type="unfinished">Dim ond gliniadur yr arweinydd sy'n eu setlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Open the case</source>
        <translation type="unfinished">Agor yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Open {case}</source>
        <translation type="unfinished">Agor {case}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Or your own answer:</source>
        <translation type="unfinished">Neu eich ateb eich hun:</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Second assessments are blind until both are complete</source>
        <translation type="unfinished">Mae ail asesiadau'n ddall nes bod y ddau'n gyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Settle differences</source>
        <translation type="unfinished">Setlo gwahaniaethau</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Settle {n} in which laptops' answers agree</source>
        <translation type="unfinished">Setlo'r rhai lle mae atebion gliniaduron yn cytuno: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Show settled ones too</source>
        <translation type="unfinished">Dangos y rhai sydd wedi'u setlo hefyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>What the ruling is for</source>
        <translation type="unfinished">Ar gyfer beth y mae'r dyfarniad</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Why this answer counts; it stays for the next one</source>
        <translation type="unfinished">Pam y mae'r ateb hwn yn cyfrif; mae'n aros ar gyfer yr un nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>Your own answer: {answer}</source>
        <translation type="unfinished">Eich ateb eich hun: {answer}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>for all {n} that differ in {case}</source>
        <translation type="unfinished">ar gyfer pob un o'r {n} sy'n wahanol yn {case}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>for the whole of {case}</source>
        <translation type="unfinished">ar gyfer {case} i gyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>for this one</source>
        <translation type="unfinished">ar gyfer yr un hwn</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>{case} is blind until it is complete for {codes}.</source>
        <translation type="unfinished">Mae {case} yn ddall nes ei fod yn gyflawn ar gyfer {codes}.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>{case} is worth reading twice, since {n} changed answer of {of} would take {score} to “{band}”.</source>
        <translation type="unfinished">Mae {case} yn werth ei ddarllen ddwywaith: byddai newid {n} o {of} ateb yn mynd â {score} i “{band}”.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>{case} is worth reading twice, since {n} changed answers of {of} would take {score} to “{band}”.</source>
        <translation type="unfinished">Mae {case} yn werth ei ddarllen ddwywaith: byddai newid {n} o {of} ateb yn mynd â {score} i “{band}”.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>{n} difference waits.</source>
        <translation type="unfinished">Gwahaniaethau'n aros: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/settle/settle_page.py"/>
        <source>{n} differences wait.</source>
        <translation type="unfinished">Gwahaniaethau'n aros: {n}.</translation>
    </message>
</context>
<context>
    <name>SheetBox</name>
    <message>
        <location filename="../../ui/widgets/forms/sheet_box.py"/>
        <source>&amp;Sheet</source>
        <translation type="unfinished">&amp;Taflen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/sheet_box.py"/>
        <source>Choose a sheet</source>
        <translation type="unfinished">Dewis taflen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/forms/sheet_box.py"/>
        <source>Sheet of the workbook</source>
        <translation type="unfinished">Taflen y llyfr gwaith</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../ui/overlay/shortcuts_page.py"/>
        <source>Key</source>
        <translation type="unfinished">Allwedd</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/shortcuts_page.py"/>
        <source>Keys</source>
        <translation type="unfinished">Allweddi</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/shortcuts_page.py"/>
        <source>No key matches. Clear the search to see all of them.</source>
        <translation type="unfinished">Nid oes allwedd yn cyfateb. Cliriwch y chwiliad i'w gweld i gyd.</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/shortcuts_page.py"/>
        <source>Search the keys</source>
        <translation type="unfinished">Chwilio'r allweddi</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/shortcuts_page.py"/>
        <source>Search: a key, or words of what it does</source>
        <translation type="unfinished">Chwilio: allwedd, neu eiriau o'r hyn a wna</translation>
    </message>
    <message>
        <location filename="../../ui/overlay/shortcuts_page.py"/>
        <source>What it does</source>
        <translation type="unfinished">Beth a wna</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../ui/settle/side_by_side.py"/>
        <source>The answers side by side</source>
        <translation type="unfinished">Yr atebion ochr yn ochr</translation>
    </message>
</context>
<context>
    <name>SideReadingsPane</name>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Allocate</source>
        <translation type="unfinished">Dyrannu</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Allocated to</source>
        <translation type="unfinished">Dyrannwyd i</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Paired readings and dip samples</source>
        <translation type="unfinished">Darlleniadau pâr a samplau dipio</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Reader</source>
        <translation type="unfinished">Darllenydd</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Take the selected one back</source>
        <translation type="unfinished">Cymryd yr un a ddewiswyd yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Who reads which case</source>
        <translation type="unfinished">Pwy sy'n darllen pa achos</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <location filename="../../ui/cases/sorting.py"/>
        <source>Largest first</source>
        <translation type="unfinished">Mwyaf yn gyntaf</translation>
    </message>
    <message>
        <location filename="../../ui/cases/sorting.py"/>
        <source>Smallest first</source>
        <translation type="unfinished">Lleiaf yn gyntaf</translation>
    </message>
    <message>
        <location filename="../../ui/cases/sorting.py"/>
        <source>Sort by {column}</source>
        <translation type="unfinished">Trefnu yn ôl {column}</translation>
    </message>
    <message>
        <location filename="../../ui/cases/sorting.py"/>
        <source>Sorted by {column}, {direction}</source>
        <translation type="unfinished">Mewn trefn yn ôl {column}, {direction}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>&amp;Join with the file from your lead…</source>
        <translation type="unfinished">Ymuno â'r &amp;ffeil gan eich arweinydd…</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>&amp;New inspection…</source>
        <translation type="unfinished">Arolygiad &amp;newydd…</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>&amp;Open</source>
        <translation type="unfinished">Ag&amp;or</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>&amp;Practise</source>
        <translation type="unfinished">Y&amp;marfer</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished">Adfe&amp;r copi wrth gefn…</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Case assessments in the field, on this laptop alone</source>
        <translation type="unfinished">Asesu achosion yn y maes, ar y gliniadur hwn yn unig</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Choose a backup, or the folder that holds the backups</source>
        <translation type="unfinished">Dewis copi wrth gefn, neu'r ffolder sy'n dal y copïau</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Inspections on this laptop</source>
        <translation type="unfinished">Arolygiadau ar y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Make this laptop's copy of an inspection (Ctrl+Shift+J)</source>
        <translation type="unfinished">Gwneud copi'r gliniadur hwn o arolygiad (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Open an inspection in another folder of this laptop (Ctrl+O)</source>
        <translation type="unfinished">Agor arolygiad mewn ffolder arall ar y gliniadur hwn (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Open another &amp;folder…</source>
        <translation type="unfinished">Agor ffolder ara&amp;ll…</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Set up an inspection as its lead inspector (Ctrl+N)</source>
        <translation type="unfinished">Sefydlu arolygiad fel ei arolygydd arweiniol (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Try everything on invented cases</source>
        <translation type="unfinished">Rhoi cynnig ar bopeth ar achosion dychmygol</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Unlock the selected inspection (Enter)</source>
        <translation type="unfinished">Datgloi'r arolygiad a ddewiswyd (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/start/start_page.py"/>
        <source>Your lead inspector gives you a file and tells you its passphrase. To try the program first, practise on invented cases: that needs neither.</source>
        <translation type="unfinished">Mae eich arolygydd arweiniol yn rhoi ffeil i chi ac yn dweud ei chyfrinymadrodd wrthych. I roi cynnig ar y rhaglen yn gyntaf, ymarferwch ar achosion dychmygol: nid oes angen y naill na'r llall.</translation>
    </message>
</context>
<context>
    <name>SuggestionsTab</name>
    <message>
        <location filename="../../ui/findings/suggestions_tab.py"/>
        <source>Above the line</source>
        <translation type="unfinished">Uwchben y llinell</translation>
    </message>
    <message>
        <location filename="../../ui/findings/suggestions_tab.py"/>
        <source>Make a recommendation of i&amp;t</source>
        <translation type="unfinished">Gwneud argymhelliad ohon&amp;o</translation>
    </message>
    <message>
        <location filename="../../ui/findings/suggestions_tab.py"/>
        <source>No question is weak enough, on enough judgements, that no recommendation rests on already.</source>
        <translation type="unfinished">Nid oes cwestiwn digon gwan, ar ddigon o ddyfarniadau, nad oes argymhelliad yn seiliedig arno eisoes.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/suggestions_tab.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/findings/suggestions_tab.py"/>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/suggestions_tab.py"/>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/suggestions_tab.py"/>
        <source>The weakest questions</source>
        <translation type="unfinished">Y cwestiynau gwannaf</translation>
    </message>
    <message>
        <location filename="../../ui/findings/suggestions_tab.py"/>
        <source>The weakest questions behind the headline scores that no recommendation rests on, weakest first.</source>
        <translation type="unfinished">Y cwestiynau gwannaf y tu ôl i’r prif sgorau nad oes argymhelliad yn seiliedig arnynt, y gwannaf yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/suggestions_tab.py"/>
        <source>{yes} of {judged}</source>
        <translation type="unfinished">{yes} o {judged}</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>&amp;Import a sheet…</source>
        <translation type="unfinished">&amp;Mewnforio taflen…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>&amp;Questionnaire</source>
        <translation type="unfinished">&amp;Holiadur</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Answered</source>
        <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Bring them back</source>
        <translation type="unfinished">Dod â nhw'n ôl</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>C&amp;hange</source>
        <translation type="unfinished">&amp;Newid</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Each bar shows the answers from left to right, in the order of the words below it. The first answer has the strongest colour, the last the faintest.</source>
        <translation type="unfinished">Mae pob bar yn dangos yr atebion o'r chwith i'r dde, yn nhrefn y geiriau oddi tano. Yr ateb cyntaf sydd â'r lliw cryfaf, a'r olaf â'r gwannaf.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Import a sheet of responses</source>
        <translation type="unfinished">Mewnforio taflen o ymatebion</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Only the lead's laptop records them.</source>
        <translation type="unfinished">Dim ond gliniadur yr arweinydd sy'n eu cofnodi.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Proposed sentences</source>
        <translation type="unfinished">Brawddegau arfaethedig</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Questionnaire</source>
        <translation type="unfinished">Holiadur</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Record the response that is being typed in first, or begin a new one to clear it.</source>
        <translation type="unfinished">Yn gyntaf cofnodwch yr ymateb sy'n cael ei deipio, neu dechreuwch un newydd i'w glirio.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Remo&amp;ve</source>
        <translation type="unfinished">&amp;Dileu</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Response</source>
        <translation type="unfinished">Ymateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Response {number} is recorded.</source>
        <translation type="unfinished">Cofnodwyd ymateb {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Response {number} is removed.</source>
        <translation type="unfinished">Dilëwyd ymateb {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Responses</source>
        <translation type="unfinished">Ymatebion</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Tally</source>
        <translation type="unfinished">Cyfrif</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>The answers that were not recorded are cleared.</source>
        <translation type="unfinished">Cliriwyd yr atebion na chawsant eu cofnodi.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>What service users said</source>
        <translation type="unfinished">Yr hyn a ddywedodd defnyddwyr gwasanaeth</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>{answered} of {asked}</source>
        <translation type="unfinished">{answered} o {asked}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>{n} response is recorded. It is part of no score.</source>
        <translation type="unfinished">Mae {n} ymateb wedi’i gofnodi. Nid yw’n rhan o unrhyw sgôr.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/surveys_page.py"/>
        <source>{n} responses are recorded. They are part of no score.</source>
        <translation type="unfinished">Mae {n} o ymatebion wedi’u cofnodi. Nid ydynt yn rhan o unrhyw sgôr.</translation>
    </message>
</context>
<context>
    <name>TeamLines</name>
    <message>
        <location filename="../../ui/sample/team_lines.py"/>
        <source>Allocate the selected cases to {name}</source>
        <translation type="unfinished">Dyrannu'r achosion a ddewiswyd i {name}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/team_lines.py"/>
        <source>For the second assessment</source>
        <translation type="unfinished">Ar gyfer yr ail asesiad</translation>
    </message>
    <message>
        <location filename="../../ui/sample/team_lines.py"/>
        <source>Nobody</source>
        <translation type="unfinished">Neb</translation>
    </message>
    <message>
        <location filename="../../ui/sample/team_lines.py"/>
        <source>Numbers allocate the second assessment</source>
        <translation type="unfinished">Mae rhifau'n dyrannu'r ail asesiad</translation>
    </message>
    <message>
        <location filename="../../ui/sample/team_lines.py"/>
        <source>Takes part</source>
        <translation type="unfinished">Yn cymryd rhan</translation>
    </message>
    <message>
        <location filename="../../ui/sample/team_lines.py"/>
        <source>The team</source>
        <translation type="unfinished">Y tîm</translation>
    </message>
    <message>
        <location filename="../../ui/sample/team_lines.py"/>
        <source>{code} takes part in the balance</source>
        <translation type="unfinished">{code} yn cymryd rhan yn y cydbwyso</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>&amp;Text</source>
        <translation type="unfinished">&amp;Testun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>Accept the changed figures</source>
        <translation type="unfinished">Derbyn y ffigurau sydd wedi newid</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>Accept {n} chan&amp;ged figure</source>
        <translation type="unfinished">Derbyn {n} ffigwr a newid&amp;iodd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>Accept {n} chan&amp;ged figures</source>
        <translation type="unfinished">Derbyn {n} ffigwr a newid&amp;iodd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>Alter this before it is published, or say that it identifies nobody: {found}</source>
        <translation type="unfinished">Newidiwch hyn cyn ei gyhoeddi, neu nodwch nad yw'n dangos pwy yw neb: {found}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>Checked by the lead: {found}</source>
        <translation type="unfinished">Gwiriwyd gan yr arweinydd: {found}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>Language of the text</source>
        <translation type="unfinished">Iaith y testun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>Nobod&amp;y is recognised in it</source>
        <translation type="unfinished">Nid adna&amp;byddir neb ynddo</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>age</source>
        <translation type="unfinished">oedran</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>date</source>
        <translation type="unfinished">dyddiad</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>name</source>
        <translation type="unfinished">enw</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>place</source>
        <translation type="unfinished">lle</translation>
    </message>
    <message>
        <location filename="../../ui/findings/text_pane.py"/>
        <source>reference</source>
        <translation type="unfinished">cyfeirnod</translation>
    </message>
</context>
<context>
    <name>ThenAndNowPage</name>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>&amp;Open its judgements</source>
        <translation type="unfinished">&amp;Agor ei dyfarniadau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>&amp;Passphrase or recovery key</source>
        <translation type="unfinished">&amp;Cyfrinymadrodd neu allwedd adfer</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>&amp;Show</source>
        <translation type="unfinished">&amp;Dangos</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>All scores</source>
        <translation type="unfinished">Pob sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Cancelled. Nothing was read.</source>
        <translation type="unfinished">Canslwyd. Ni ddarllenwyd dim.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Choose its fil&amp;e…</source>
        <translation type="unfinished">Dewis ei &amp;ffeil…</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Choose the file of an earlier inspection</source>
        <translation type="unfinished">Dewis ffeil arolygiad cynharach</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Choose the merged file of an earlier inspection. It is read and not changed.</source>
        <translation type="unfinished">Dewiswch ffeil unedig arolygiad cynharach. Fe'i darllenir ac ni newidir hi.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Co&amp;mpare</source>
        <translation type="unfinished">Cy&amp;mharu</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Difference</source>
        <translation type="unfinished">Gwahaniaeth</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Give the passphrase or the recovery key of the file. Nothing was read.</source>
        <translation type="unfinished">Rhowch gyfrinymadrodd neu allwedd adfer y ffeil. Ni ddarllenwyd dim.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Interval</source>
        <translation type="unfinished">Cyfwng</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Its passphrase or recovery key</source>
        <translation type="unfinished">Ei chyfrinymadrodd neu allwedd adfer</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Questions with a clear difference</source>
        <translation type="unfinished">Cwestiynau â gwahaniaeth clir</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Reading the file…</source>
        <translation type="unfinished">Yn darllen y ffeil…</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Recommendation</source>
        <translation type="unfinished">Argymhelliad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Recommendation {number} of now, {responsible}: {text}</source>
        <translation type="unfinished">Argymhelliad {number} nawr, {responsible}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Recommendation {number} of then, {responsible}: {text}</source>
        <translation type="unfinished">Argymhelliad {number} bryd hynny, {responsible}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Remark</source>
        <translation type="unfinished">Sylw</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Scores of both inspections</source>
        <translation type="unfinished">Sgorau'r ddau arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Scores shown</source>
        <translation type="unfinished">Sgorau a ddangosir</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Scores that a recommendation rests on</source>
        <translation type="unfinished">Sgorau y mae argymhelliad yn seiliedig arnynt</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Scores that are lower now</source>
        <translation type="unfinished">Sgorau sy'n is nawr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Then</source>
        <translation type="unfinished">Bryd hynny</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Then and now</source>
        <translation type="unfinished">Bryd hynny a nawr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Then: {area}, {day}, {n} case.</source>
        <translation type="unfinished">Bryd hynny: {area}, {day}, {n} achos.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Then: {area}, {day}, {n} cases.</source>
        <translation type="unfinished">Bryd hynny: {area}, {day}, {n} o achosion.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>Words</source>
        <translation type="unfinished">Geiriad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>no date</source>
        <translation type="unfinished">dim dyddiad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>{names}: give its passphrase or the recovery key. It is read and not changed.</source>
        <translation type="unfinished">{names}: rhowch ei chyfrinymadrodd neu'r allwedd adfer. Fe'i darllenir ac ni newidir hi.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>{n} question differs clearly.</source>
        <translation type="unfinished">Cwestiynau sy'n amlwg yn wahanol: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>{n} questions differ clearly.</source>
        <translation type="unfinished">Cwestiynau sy'n amlwg yn wahanol: {n}.</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>&amp;Day of the step</source>
        <translation type="unfinished">&amp;Diwrnod y cam</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>&amp;Set this day</source>
        <translation type="unfinished">&amp;Gosod y diwrnod hwn</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>&amp;Use the worked-out day</source>
        <translation type="unfinished">&amp;Defnyddio'r diwrnod a gyfrifwyd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Day of the step</source>
        <translation type="unfinished">Diwrnod y cam</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Fieldwork</source>
        <translation type="unfinished">Gwaith maes</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Fieldwork: {days}.</source>
        <translation type="unfinished">Gwaith maes: {days}.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>History of the step's day</source>
        <translation type="unfinished">Hanes diwrnod y cam</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Set by hand. The worked-out day is {day}.</source>
        <translation type="unfinished">Gosodwyd â llaw. Y diwrnod a gyfrifwyd yw {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Step</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Steps of the timetable</source>
        <translation type="unfinished">Camau'r amserlen</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>The day of “{step}” is recorded. Later steps move with it.</source>
        <translation type="unfinished">Cofnodwyd diwrnod “{step}”. Mae'r camau diweddarach yn symud gydag ef.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>The days are being worked out…</source>
        <translation type="unfinished">Mae'r diwrnodau'n cael eu cyfrifo…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>The timetable as a line</source>
        <translation type="unfinished">Yr amserlen fel llinell</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>There is no timetable yet. Record the days of fieldwork in the set-up of the inspection.</source>
        <translation type="unfinished">Nid oes amserlen eto. Cofnodwch ddiwrnodau'r gwaith maes wrth sefydlu'r arolygiad.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Timetable</source>
        <translation type="unfinished">Amserlen</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>To look at</source>
        <translation type="unfinished">I'w gweld</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Where it comes from</source>
        <translation type="unfinished">O ble y daw</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Write a &amp;calendar file…</source>
        <translation type="unfinished">Ysgrifennu ffeil &amp;calendr…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Write a calendar file</source>
        <translation type="unfinished">Ysgrifennu ffeil calendr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>Writing {name}…</source>
        <translation type="unfinished">Yn ysgrifennu {name}…</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>the fieldwork</source>
        <translation type="unfinished">y gwaith maes</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>{area} timetable</source>
        <translation type="unfinished">Amserlen {area}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} i {last}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>{first} to {last} weeks after {step}</source>
        <translation type="unfinished">{first} i {last} wythnos ar ôl {step}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>{n} event is written to {path}. The file is not encrypted.</source>
        <translation type="unfinished">Nifer y digwyddiadau a ysgrifennwyd i {path}: {n}. Nid yw'r ffeil wedi'i hamgryptio.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>{n} events are written to {path}. The file is not encrypted.</source>
        <translation type="unfinished">Nifer y digwyddiadau a ysgrifennwyd i {path}: {n}. Nid yw'r ffeil wedi'i hamgryptio.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>{n} week after {step}</source>
        <translation type="unfinished">{n} wythnos ar ôl {step}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>{n} weeks after {step}</source>
        <translation type="unfinished">{n} wythnos ar ôl {step}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Enter the passphrase.</source>
        <translation type="unfinished">Rhowch y cyfrinymadrodd.</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Enter the recovery key.</source>
        <translation type="unfinished">Rhowch yr allwedd adfer.</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Nothing in it is real. Its passphrase is: {passphrase}</source>
        <translation type="unfinished">Nid oes dim ynddo'n real. Ei gyfrinymadrodd yw: {passphrase}</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Other inspections</source>
        <translation type="unfinished">Arolygiadau eraill</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Recovery key</source>
        <translation type="unfinished">Allwedd adfer</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Unlock</source>
        <translation type="unfinished">Datgloi</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Unlock the inspection</source>
        <translation type="unfinished">Datgloi'r arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Unlock the practice inspection</source>
        <translation type="unfinished">Datgloi'r arolygiad ymarfer</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Unlock {area}</source>
        <translation type="unfinished">Datgloi {area}</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Unlocking…</source>
        <translation type="unfinished">Wrthi'n datgloi…</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>Use the recovery key instead</source>
        <translation type="unfinished">Defnyddio'r allwedd adfer yn lle hynny</translation>
    </message>
</context>
<context>
    <name>_FlagLine</name>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Mark this flag as settled, or as open again (S in the list, Ctrl+Shift+Enter in the note)</source>
        <translation type="unfinished">Marcio bod y faner hon wedi'i setlo, neu ar agor eto (S yn y rhestr, Ctrl+Shift+Enter yn y nodyn)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Settle</source>
        <translation type="unfinished">Setlo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>Settled</source>
        <translation type="unfinished">Wedi'i setlo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/editor.py"/>
        <source>{flag}: {text}</source>
        <translation type="unfinished">{flag}: {text}</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Dip sample</source>
        <translation type="unfinished">Sampl dipio</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>Paired reading</source>
        <translation type="unfinished">Darlleniad pâr</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/figure_rows.py"/>
        <source>{agreed} of {of}</source>
        <translation type="unfinished">{agreed} o {of}</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/figure_rows.py"/>
        <source>{share} ({low} to {high})</source>
        <translation type="unfinished">{share} ({low} i {high})</translation>
    </message>
</context>
<context>
    <name>allocating</name>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>1 case</source>
        <translation type="unfinished">1 achos</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>1 day at {a_day} a day</source>
        <translation type="unfinished">1 diwrnod â {a_day} y dydd</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>1 second assessment</source>
        <translation type="unfinished">1 ail asesiad</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Balance would make 1 change, marked with an arrow. Nothing has been recorded yet.</source>
        <translation type="unfinished">Byddai cydbwyso yn gwneud 1 newid, wedi ei farcio â saeth. Nid oes dim wedi ei gofnodi eto.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Balance would make {n} changes, marked with an arrow. Nothing has been recorded yet.</source>
        <translation type="unfinished">Byddai cydbwyso yn gwneud {n} o newidiadau, wedi eu marcio â saeth. Nid oes dim wedi ei gofnodi eto.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Case manager</source>
        <translation type="unfinished">Rheolwr achos</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Days needed</source>
        <translation type="unfinished">Diwrnodau gofynnol</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Each day</source>
        <translation type="unfinished">Bob dydd</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>RoSH</source>
        <translation type="unfinished">RoSH</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Second assessor</source>
        <translation type="unfinished">Ail asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>Stratum</source>
        <translation type="unfinished">Haen</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>The cases are balanced. Nothing has to change.</source>
        <translation type="unfinished">Mae'r achosion yn gytbwys. Nid oes angen newid dim.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>knows {names}</source>
        <translation type="unfinished">yn adnabod {names}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>nobody</source>
        <translation type="unfinished">neb</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>on each day of fieldwork {each}</source>
        <translation type="unfinished">ar bob diwrnod o waith maes {each}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>only 1 day of fieldwork</source>
        <translation type="unfinished">dim ond 1 diwrnod o waith maes</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>only {n} days of fieldwork</source>
        <translation type="unfinished">diwrnodau gwaith maes: dim ond {n}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>works for {yot}</source>
        <translation type="unfinished">yn gweithio i {yot}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>{before} → {after}</source>
        <translation type="unfinished">{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>{count} {stratum}</source>
        <translation type="unfinished">{count} {stratum}</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>{n} cases</source>
        <translation type="unfinished">{n} o achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>{n} days at {a_day} a day</source>
        <translation type="unfinished">{n} o ddyddiau â {a_day} y dydd</translation>
    </message>
    <message>
        <location filename="../../ui/sample/allocation_words.py"/>
        <source>{n} second assessments</source>
        <translation type="unfinished">{n} o ail asesiadau</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>"{one}" and "{other}" would both be read from this column.</source>
        <translation type="unfinished">Byddai "{one}" a "{other}" ill dau'n cael eu darllen o'r golofn hon.</translation>
    </message>
    <message>
        <location filename="../../app/commands/importing.py"/>
        <source>"{text}" looks like "{name}", and is taken for it.</source>
        <translation type="unfinished">Mae "{text}" yn edrych fel "{name}", ac fe'i cymerir yn ei le.</translation>
    </message>
    <message>
        <location filename="../../app/records/rating.py"/>
        <source>1 Asset rating</source>
        <translation type="unfinished">1 radd Asset</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>1 action of the plan</source>
        <translation type="unfinished">1 cam gweithredu yn y cynllun</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>1 cell says {word}, which is read as blank: {places}.</source>
        <translation type="unfinished">Mae 1 gell yn dweud {word}, a ddarllenir fel cell wag: {places}.</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>1 challenge</source>
        <translation type="unfinished">1 her</translation>
    </message>
    <message>
        <location filename="../../app/records/data_export.py"/>
        <source>1 data export</source>
        <translation type="unfinished">1 allforiad data</translation>
    </message>
    <message>
        <location filename="../../app/records/timetable_date.py"/>
        <source>1 day of the timetable</source>
        <translation type="unfinished">1 diwrnod o'r amserlen</translation>
    </message>
    <message>
        <location filename="../../app/records/declaration.py"/>
        <source>1 declaration</source>
        <translation type="unfinished">1 datganiad</translation>
    </message>
    <message>
        <location filename="../../app/records/departure.py"/>
        <source>1 departure</source>
        <translation type="unfinished">1 ymadawiad</translation>
    </message>
    <message>
        <location filename="../../app/records/inspection.py"/>
        <source>1 detail of the inspection</source>
        <translation type="unfinished">1 manylyn am yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>1 entry of a query</source>
        <translation type="unfinished">1 cofnod mewn ymholiad</translation>
    </message>
    <message>
        <location filename="../../app/records/good_practice.py"/>
        <source>1 example of good practice</source>
        <translation type="unfinished">1 enghraifft o arfer da</translation>
    </message>
    <message>
        <location filename="../../app/records/fact.py"/>
        <source>1 fact</source>
        <translation type="unfinished">1 ffaith</translation>
    </message>
    <message>
        <location filename="../../app/records/sample_fact.py"/>
        <source>1 fact of the sample</source>
        <translation type="unfinished">1 ffaith o'r sampl</translation>
    </message>
    <message>
        <location filename="../../app/records/finding.py"/>
        <source>1 finding</source>
        <translation type="unfinished">1 canfyddiad</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>1 flag</source>
        <translation type="unfinished">1 faner</translation>
    </message>
    <message>
        <location filename="../../app/records/reading.py"/>
        <source>1 form read</source>
        <translation type="unfinished">1 ffurflen wedi'i darllen</translation>
    </message>
    <message>
        <location filename="../../app/records/handout.py"/>
        <source>1 hand-out</source>
        <translation type="unfinished">1 dosbarthiad</translation>
    </message>
    <message>
        <location filename="../../app/records/interview.py"/>
        <source>1 interview</source>
        <translation type="unfinished">1 cyfweliad</translation>
    </message>
    <message>
        <location filename="../../app/records/judgement.py"/>
        <source>1 judgement</source>
        <translation type="unfinished">1 dyfarniad</translation>
    </message>
    <message>
        <location filename="../../app/records/assessor.py"/>
        <source>1 member of the team</source>
        <translation type="unfinished">1 aelod o'r tîm</translation>
    </message>
    <message>
        <location filename="../../app/records/profile.py"/>
        <source>1 profile field</source>
        <translation type="unfinished">1 maes proffil</translation>
    </message>
    <message>
        <location filename="../../app/records/change_reason.py"/>
        <source>1 reason for a change</source>
        <translation type="unfinished">1 rheswm dros newid</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>1 recommendation</source>
        <translation type="unfinished">1 argymhelliad</translation>
    </message>
    <message>
        <location filename="../../app/records/survey_response.py"/>
        <source>1 response to a questionnaire</source>
        <translation type="unfinished">1 ymateb i holiadur</translation>
    </message>
    <message>
        <location filename="../../app/records/ruling.py"/>
        <source>1 ruling on whose judgement counts</source>
        <translation type="unfinished">1 penderfyniad ar ddyfarniad pwy sy'n cyfrif</translation>
    </message>
    <message>
        <location filename="../../app/records/side_reading.py"/>
        <source>1 side reading</source>
        <translation type="unfinished">1 darlleniad ochr</translation>
    </message>
    <message>
        <location filename="../../app/records/caseload.py"/>
        <source>1 table of the caseload</source>
        <translation type="unfinished">1 tabl o'r llwyth achosion</translation>
    </message>
    <message>
        <location filename="../../app/records/report_text.py"/>
        <source>1 text of the report</source>
        <translation type="unfinished">1 testun o'r adroddiad</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibrating.py"/>
        <source>A case needs a reference of up to {most} characters.</source>
        <translation type="unfinished">Mae angen cyfeirnod ar achos, hyd at {most} nod.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/rows_outside.py"/>
        <source>A case needs more than a reference in its row.</source>
        <translation type="unfinished">Mae angen mwy na chyfeirnod yn rhes achos.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>A cell holds a formula that was never calculated.</source>
        <translation type="unfinished">Mae cell yn cynnwys fformiwla na chafodd ei chyfrifo erioed.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_sample.py"/>
        <source>A change of the sample needs a reason. Say why. Nothing was recorded.</source>
        <translation type="unfinished">Mae angen rheswm dros newid y sampl. Dywedwch pam. Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>A column of the plan is missing, or its heading was changed.</source>
        <translation type="unfinished">Mae colofn o’r cynllun ar goll, neu newidiwyd ei phennawd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>A decision needs a reason. Say why in a few words.</source>
        <translation type="unfinished">Mae angen rheswm dros benderfyniad. Dywedwch pam mewn ychydig eiriau.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>A fact takes only yes or no</source>
        <translation type="unfinished">Dim ond ie neu na y gall ffaith ei gymryd</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>A figure has no part {part}. The parts are: {parts}.</source>
        <translation type="unfinished">Nid oes gan ffigwr ran {part}. Y rhannau yw: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/linked_texts.py"/>
        <source>A figure has no such part.</source>
        <translation type="unfinished">Nid oes gan ffigwr ran o'r fath.</translation>
    </message>
    <message>
        <location filename="../../app/store/merge.py"/>
        <source>A file is not fit to be merged, so none was. The store is unchanged.</source>
        <translation type="unfinished">Nid yw ffeil yn addas i'w huno, felly nid unwyd yr un. Ni newidiwyd y storfa.</translation>
    </message>
    <message>
        <location filename="../../app/commands/findings.py"/>
        <source>A finding is one of: {kinds}. {kind} is neither.</source>
        <translation type="unfinished">Mae canfyddiad yn un o'r rhain: {kinds}. Nid yw {kind} yn un ohonynt.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/data/formats/csv_set.py"/>
        <source>A folder of CSV files, one for each table</source>
        <translation type="unfinished">Ffolder o ffeiliau CSV, un i bob tabl</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/data/formats/parquet_files.py"/>
        <source>A folder of Parquet files, one for each table</source>
        <translation type="unfinished">Ffolder o ffeiliau Parquet, un i bob tabl</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/data/formats/statistics_files.py"/>
        <source>A folder of SPSS files, with value labels</source>
        <translation type="unfinished">Ffolder o ffeiliau SPSS, gyda labeli gwerthoedd</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/data/formats/statistics_files.py"/>
        <source>A folder of Stata files, with value labels</source>
        <translation type="unfinished">Ffolder o ffeiliau Stata, gyda labeli gwerthoedd</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchanging_plan.py"/>
        <source>A plan is written in one of {languages}, not in {given}.</source>
        <translation type="unfinished">Ysgrifennir cynllun yn un o {languages}, nid yn {given}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>A prompt to look, and no verdict: one assessor in twenty is marked by chance alone. Read a case together first.</source>
        <translation type="unfinished">Anogaeth i edrych, nid dyfarniad: nodir un asesydd o bob ugain ar hap yn unig. Darllenwch achos gyda'ch gilydd yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>A question mark inside a word may replace a letter that was lost when the sheet was saved, in {rows}.</source>
        <translation type="unfinished">Gall marc cwestiwn o fewn gair fod yn lle llythyren a gollwyd wrth gadw'r daflen, yn {rows}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/recommending.py"/>
        <source>A recommendation needs a text. Write what should be done.</source>
        <translation type="unfinished">Mae angen testun ar argymhelliad. Ysgrifennwch beth y dylid ei wneud.</translation>
    </message>
    <message>
        <location filename="../../app/commands/recommending.py"/>
        <source>A recommendation rests on {most} findings and questions at most.</source>
        <translation type="unfinished">Mae argymhelliad yn seiliedig ar {most} o ganfyddiadau a chwestiynau ar y mwyaf.</translation>
    </message>
    <message>
        <location filename="../../app/records/registry.py"/>
        <source>A record of kind {kind} was used, which this version does not have.</source>
        <translation type="unfinished">Defnyddiwyd cofnod o fath {kind}, nad yw gan y fersiwn hwn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>A roll-up of no file was asked for.</source>
        <translation type="unfinished">Gofynnwyd am gyfuno heb yr un ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/commands/settling.py"/>
        <source>A ruling needs a reason. Say why.</source>
        <translation type="unfinished">Mae angen rheswm dros ddyfarniad. Dywedwch pam.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling.py"/>
        <source>A sample has at least one case. Give a larger size.</source>
        <translation type="unfinished">Mae gan sampl o leiaf un achos. Rhowch faint mwy.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>A sample has {least} to {most} cases.</source>
        <translation type="unfinished">Mae gan sampl {least} i {most} o achosion.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>A sample has {smallest} to {largest} cases, but this file has {count}.</source>
        <translation type="unfinished">Mae sampl rhwng {smallest} a {largest} achos, ond y nifer yn y ffeil hon yw {count}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>A second opinion differs in {n} case, and leaves it at {low}%.</source>
        <translation type="unfinished">Mae ail farn yn wahanol mewn {n} achos, ac yn ei gadael ar {low}%.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>A second opinion differs in {n} case. With it the score would be {other}%.</source>
        <translation type="unfinished">Mae ail farn yn wahanol mewn {n} achos. Gyda hi byddai'r sgôr yn {other}%.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/side_readings_pane.py"/>
        <source>A second person can read a whole case, or dip into it. Only the judgements of the case's own assessor count. Those of the reader are compared with them. The reader gets the case in their hand-out.</source>
        <translation type="unfinished">Gall ail berson ddarllen achos cyfan, neu ddipio iddo. Dyfarniadau asesydd yr achos ei hun yn unig sy'n cyfrif. Cymherir rhai'r darllenydd â nhw. Mae'r darllenydd yn cael yr achos yn ei ddosbarthiad.</translation>
    </message>
    <message>
        <location filename="../../app/commands/planning.py"/>
        <location filename="../../app/commands/signing_off.py"/>
        <source>A sign-off needs a name. Say who signs.</source>
        <translation type="unfinished">Mae angen enw i gymeradwyo. Dywedwch pwy sy'n cymeradwyo.</translation>
    </message>
    <message>
        <location filename="../../app/store/store_database.py"/>
        <source>A store opened for reading was asked to write.</source>
        <translation type="unfinished">Gofynnwyd i storfa a agorwyd i'w darllen ysgrifennu.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>A template is for .docx only. Leave it out, or give the file the ending .docx.</source>
        <translation type="unfinished">Ar gyfer .docx yn unig y mae templed. Peidiwch â'i roi, neu rhowch y terfyniad .docx i'r ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>A text is missing.</source>
        <translation type="unfinished">Mae testun ar goll.</translation>
    </message>
    <message>
        <location filename="../../app/store/store.py"/>
        <source>A version was asked for that the journal does not hold.</source>
        <translation type="unfinished">Gofynnwyd am fersiwn nad yw'r dyddlyfr yn ei ddal.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>Action {number} is not in the file, and stays here as it is.</source>
        <translation type="unfinished">Nid yw cam {number} yn y ffeil, ac mae’n aros yma fel y mae.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Add it, or allocate the cases later.</source>
        <translation type="unfinished">Ychwanegwch hi, neu dyrannwch yr achosion yn ddiweddarach.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Add it, or choose the column that holds it. {columns}</source>
        <translation type="unfinished">Ychwanegwch hi, neu dewiswch y golofn sy'n ei dal. {columns}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>Add the assessor first.</source>
        <translation type="unfinished">Ychwanegwch yr asesydd yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Age at sentence</source>
        <translation type="unfinished">Oed wrth ddedfrydu</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Allocate</source>
        <translation type="unfinished">Dyrannu</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Allocate it later.</source>
        <translation type="unfinished">Dyrannwch ef yn ddiweddarach.</translation>
    </message>
    <message>
        <location filename="../../app/commands/importing.py"/>
        <source>Allocate the case to somebody else.</source>
        <translation type="unfinished">Dyrannwch yr achos i rywun arall.</translation>
    </message>
    <message>
        <location filename="../../app/commands/leaving.py"/>
        <source>Allocate to somebody else: {cases}.</source>
        <translation type="unfinished">Dyrannwch i rywun arall: {cases}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Allocated to</source>
        <translation type="unfinished">Dyrannwyd i</translation>
    </message>
    <message>
        <location filename="../../app/commands/planning.py"/>
        <source>An action needs a text. Write what will be done.</source>
        <translation type="unfinished">Mae angen testun ar gam gweithredu. Ysgrifennwch beth fydd yn cael ei wneud.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>An answer goes with a decision that changes it, and only with that.</source>
        <translation type="unfinished">Mae ateb yn mynd gyda phenderfyniad sy'n ei newid, a gyda hwnnw'n unig.</translation>
    </message>
    <message>
        <location filename="../../app/commands/plain_files.py"/>
        <source>An export was cut off, and what it had written unencrypted is removed: {paths}.</source>
        <translation type="unfinished">Torrwyd allforio ar ei ganol, ac mae'r hyn a ysgrifennwyd heb ei amgryptio wedi'i dynnu: {paths}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/then_and_now.py"/>
        <source>An interval is Newcombe's, for 95%. Criteria, sections and headlines have none, because the judgements in one case depend on each other.</source>
        <translation type="unfinished">Cyfwng Newcombe yw cyfwng, ar gyfer 95%. Nid oes un gan feini prawf, adrannau na phenawdau, am fod dyfarniadau un achos yn dibynnu ar ei gilydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/interviewing.py"/>
        <source>An interview cannot take {minutes} minutes. It is 0 to {longest}.</source>
        <translation type="unfinished">Ni all cyfweliad gymryd {minutes} mun. Mae rhwng 0 a {longest}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Another answer counts now than the decision says: {answer}.</source>
        <translation type="unfinished">Mae ateb arall yn cyfrif nawr nag y mae'r penderfyniad yn ei ddweud: {answer}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Answer by the decision</source>
        <translation type="unfinished">Ateb yn ôl y penderfyniad</translation>
    </message>
    <message>
        <location filename="../../app/store/confirming.py"/>
        <source>Ask for the fingerprint that it shows. If it is the same, add --confirm {fingerprint}.</source>
        <translation type="unfinished">Gofynnwch am yr ôl bys y mae'n ei ddangos. Os yr un yw, ychwanegwch --confirm {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../app/store/admission.py"/>
        <source>Ask the person it is from.</source>
        <translation type="unfinished">Gofynnwch i'r person y daeth oddi wrtho.</translation>
    </message>
    <message>
        <location filename="../../app/store/confirming.py"/>
        <source>Ask who made them. If that is sure, add --unsigned.</source>
        <translation type="unfinished">Gofynnwch pwy a'u gwnaeth. Os yw hynny'n sicr, ychwanegwch --unsigned.</translation>
    </message>
    <message>
        <location filename="../../app/assessment/case_filters.py"/>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Balance the cases, or allocate them by hand.</source>
        <translation type="unfinished">Cydbwyswch yr achosion, neu dyrannwch nhw â llaw.</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibration_words.py"/>
        <source>Begun and not complete: {codes}.</source>
        <translation type="unfinished">Wedi'u dechrau a heb eu cwblhau: {codes}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>Beyond chance, Cohen's kappa is {kappa} and Gwet's AC1 is {ac1}; 1 is full agreement, 0 is chance.</source>
        <translation type="unfinished">Y tu hwnt i hap, kappa Cohen yw {kappa} ac AC1 Gwet yw {ac1}; 1 yw cytundeb llawn, 0 yw hap.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>Both gave one and the same answer throughout, so there is no kappa. Gwet's AC1 is {ac1}.</source>
        <translation type="unfinished">Rhoddodd y ddau yr un ateb drwyddi draw, felly nid oes kappa. AC1 Gwet yw {ac1}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../app/assessment/sample_groups.py"/>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Case manager</source>
        <translation type="unfinished">Rheolwr achos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Case status</source>
        <translation type="unfinished">Statws yr achos</translation>
    </message>
    <message>
        <location filename="../../app/commands/importing.py"/>
        <source>Cases of the inspection that this sheet leaves out stay as they are: {cases}.</source>
        <translation type="unfinished">Mae achosion yr arolygiad nad ydynt yn y ddalen hon yn aros fel y maent: {cases}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Cells under no heading are not imported, in column {columns} and others.</source>
        <translation type="unfinished">Ni fewnforir celloedd heb bennawd, yng ngholofn {columns} ac eraill.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Cells under no heading are not imported, in column {columns}.</source>
        <translation type="unfinished">Ni fewnforir celloedd heb bennawd, yng ngholofn {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Challenge to {question} of {case}</source>
        <translation type="unfinished">Her i {question} yn {case}</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>Challenge {name} is decided already. Open it again to decide otherwise.</source>
        <translation type="unfinished">Penderfynwyd ar her {name} eisoes. Agorwch hi eto i benderfynu'n wahanol.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>Challenge {name} is decided, so it is not removed. Open it again first.</source>
        <translation type="unfinished">Penderfynwyd ar her {name}, felly ni thynnir hi. Agorwch hi eto yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>Challenge {name} is open already.</source>
        <translation type="unfinished">Mae her {name} ar agor eisoes.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/rows_outside.py"/>
        <source>Check that it is a case.</source>
        <translation type="unfinished">Gwiriwch ei fod yn achos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Check that no separator is missing and no cell is on two lines without quotation marks.</source>
        <translation type="unfinished">Gwiriwch nad oes gwahanydd ar goll ac nad oes cell ar ddwy linell heb ddyfynodau.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Check that the file is complete.</source>
        <translation type="unfinished">Gwiriwch fod y ffeil yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Check the date.</source>
        <translation type="unfinished">Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>Check the row.</source>
        <translation type="unfinished">Gwiriwch y rhes.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Check the year.</source>
        <translation type="unfinished">Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Check these facts.</source>
        <translation type="unfinished">Gwiriwch y ffeithiau hyn.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>Check these words. CSV in UTF-8 keeps every letter.</source>
        <translation type="unfinished">Gwiriwch y geiriau hyn. Mae CSV mewn UTF-8 yn cadw pob llythyren.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>Check these words: {words}.</source>
        <translation type="unfinished">Gwiriwch y geiriau hyn: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Choose a different column for each, or rename the column.</source>
        <translation type="unfinished">Dewiswch golofn wahanol i bob un, neu ailenwch y golofn.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>Choose this inspection's plan.</source>
        <translation type="unfinished">Dewiswch gynllun yr arolygiad hwn.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Compare it with the caseload.</source>
        <translation type="unfinished">Cymharwch ef â'r llwyth achosion.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>Copy that line again.</source>
        <translation type="unfinished">Copïwch y llinell honno eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Correct the formula or the cell in the spreadsheet.</source>
        <translation type="unfinished">Cywirwch y fformiwla neu'r gell yn y daenlen.</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>Correct the id.</source>
        <translation type="unfinished">Cywirwch yr id.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/kinds/registry.py"/>
        <source>Covering summary for the committee</source>
        <translation type="unfinished">Crynodeb i'r pwyllgor</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Criterion</source>
        <translation type="unfinished">Maen prawf</translation>
    </message>
    <message>
        <location filename="../../app/assessment/case_filters.py"/>
        <source>Custody</source>
        <translation type="unfinished">Y ddalfa</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>DOS (code page 437)</source>
        <translation type="unfinished">DOS (tudalen god 437)</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>DOS (code page 850)</source>
        <translation type="unfinished">DOS (tudalen god 850)</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Decided</source>
        <translation type="unfinished">Penderfynwyd</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Disputed answer</source>
        <translation type="unfinished">Yr ateb a heriwyd</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Done</source>
        <translation type="unfinished">Wedi ei wneud</translation>
    </message>
    <message>
        <location filename="../../app/reporting/kinds/registry.py"/>
        <source>Draft report</source>
        <translation type="unfinished">Adroddiad drafft</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Effect on the scores of the sample</source>
        <translation type="unfinished">Effaith ar sgorau'r sampl</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>Enter a passphrase. Use at least 12 characters, or four words.</source>
        <translation type="unfinished">Rhowch gyfrinymadrodd. Defnyddiwch o leiaf 12 nod, neu bedwar gair.</translation>
    </message>
    <message>
        <location filename="../../app/assessment/sample_groups.py"/>
        <source>Ethnic group</source>
        <translation type="unfinished">Grŵp ethnig</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Ethnicity</source>
        <translation type="unfinished">Ethnigrwydd</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/data/formats/xlsx_file.py"/>
        <source>Excel workbook, with charts of the scores</source>
        <translation type="unfinished">Llyfr gwaith Excel, gyda siartiau o'r sgorau</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>Export again, and ask the lead for the receipt of that file.</source>
        <translation type="unfinished">Allforiwch eto, a gofynnwch i'r arweinydd am dderbynneb y ffeil honno.</translation>
    </message>
    <message>
        <location filename="../../app/store/merge.py"/>
        <source>Export it again.</source>
        <translation type="unfinished">Allforiwch hi eto.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/kinds/registry.py"/>
        <source>Feedback sheets, one a case</source>
        <translation type="unfinished">Taflenni adborth, un i bob achos</translation>
    </message>
    <message>
        <location filename="../../app/commands/inspecting.py"/>
        <source>Fieldwork cannot end on {last} before it begins on {first}.</source>
        <translation type="unfinished">Ni all gwaith maes ddod i ben ar {last} cyn iddo ddechrau ar {first}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/editing_setup.py"/>
        <source>Fieldwork needs its first and its last day. Give both.</source>
        <translation type="unfinished">Mae angen diwrnod cyntaf a diwrnod olaf y gwaith maes. Rhowch y ddau.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>Fill it in.</source>
        <translation type="unfinished">Llenwch ef.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Fill these cells in if they mean something.</source>
        <translation type="unfinished">Llenwch y celloedd hyn os ydynt yn golygu rhywbeth.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/twins.py"/>
        <source>Format the column as text, and type the reference again.</source>
        <translation type="unfinished">Fformatiwch y golofn fel testun, a theipiwch y cyfeirnod eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Framework</source>
        <translation type="unfinished">Fframwaith</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Gather</source>
        <translation type="unfinished">Casglu</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>Gather its changes first.</source>
        <translation type="unfinished">Casglwch ei newidiadau yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Gathered from {people}.</source>
        <translation type="unfinished">Casglwyd oddi wrth {people}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Gender</source>
        <translation type="unfinished">Rhywedd</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>Give a day that exists, as 2011-05-17 or 17/05/2011.</source>
        <translation type="unfinished">Rhowch ddiwrnod sy'n bod, fel 2011-05-17 neu 17/05/2011.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>Give at least one, with sample = 38.</source>
        <translation type="unfinished">Rhowch o leiaf un, â sample = 38.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>Give each a heading of its own.</source>
        <translation type="unfinished">Rhowch bennawd ei hun i bob un.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Give each case a different reference.</source>
        <translation type="unfinished">Rhowch gyfeirnod gwahanol i bob achos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>Give each response a number of its own.</source>
        <translation type="unfinished">Rhowch ei rif ei hun i bob ymateb.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Give every date of the column as 2011-05-17.</source>
        <translation type="unfinished">Rhowch bob dyddiad yn y golofn fel 2011-05-17.</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>Give one for each.</source>
        <translation type="unfinished">Rhowch un i bob un.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>Give rows with id, en and cy: "all", "none", and others whose at_least falls to 0.</source>
        <translation type="unfinished">Rhowch resi ag id, en a cy: "all", "none", ac eraill y mae eu at_least yn disgyn i 0.</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>Give texts by id.</source>
        <translation type="unfinished">Rhowch destunau yn ôl id.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Give the column a heading if it belongs to the table.</source>
        <translation type="unfinished">Rhowch bennawd i'r golofn os yw'n perthyn i'r tabl.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>Give the number of a question, such as 1.1.01, or the id of a fact.</source>
        <translation type="unfinished">Rhowch rif cwestiwn, megis 1.1.01, neu ddynodydd ffaith.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>Give them different numbers, or remove all but one, then import again.</source>
        <translation type="unfinished">Rhowch rifau gwahanol iddynt, neu dilëwch bob un ond un, yna mewnforiwch eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>Give up to {most} characters on one line.</source>
        <translation type="unfinished">Rhowch hyd at {most} nod ar un llinell.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>Give whole years from {youngest} to {oldest}.</source>
        <translation type="unfinished">Rhowch flynyddoedd cyfan o {youngest} i {oldest}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>Give yes or no, or leave the cell blank if it is not known.</source>
        <translation type="unfinished">Rhowch yes neu no, neu gadewch y gell yn wag os na wyddys.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Grounds</source>
        <translation type="unfinished">Sail</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Guidance in force</source>
        <translation type="unfinished">Canllawiau mewn grym</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Hand out</source>
        <translation type="unfinished">Dosbarthu</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Hand out a file to each person.</source>
        <translation type="unfinished">Dosbarthwch ffeil i bob person.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Hand out again to {people}.</source>
        <translation type="unfinished">Dosbarthwch eto i {people}.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Hand out to {people}.</source>
        <translation type="unfinished">Dosbarthwch i {people}.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Handed out to {people}.</source>
        <translation type="unfinished">Dosbarthwyd i {people}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/joined_rows.py"/>
        <source>If it is one, a quotation mark is missing or not needed in the cell.</source>
        <translation type="unfinished">Os felly, mae dyfynnod ar goll yn y gell neu nid oes ei angen yno.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>If they are one case, keep one row. Else give them references that differ on paper.</source>
        <translation type="unfinished">Os un achos ydynt, cadwch un rhes. Fel arall, rhowch iddynt gyfeirnodau sy'n wahanol ar bapur.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/twins.py"/>
        <source>Import it with the sample first, or correct the reference.</source>
        <translation type="unfinished">Mewnforiwch ef gyda'r sampl yn gyntaf, neu cywirwch y cyfeirnod.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Import or draw the sample.</source>
        <translation type="unfinished">Mewnforiwch neu tynnwch y sampl.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/kinds/registry.py"/>
        <source>Improvement plan</source>
        <translation type="unfinished">Cynllun gwella</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>In 19 of 20 samples like this one it would be {low}% to {high}%, {band} throughout.</source>
        <translation type="unfinished">Mewn 19 o 20 sampl fel hon byddai rhwng {low}% a {high}%, {band} drwyddi.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>In 19 of 20 samples like this one it would be {low}% to {high}%, {worse} to {better}.</source>
        <translation type="unfinished">Mewn 19 o 20 sampl fel hon byddai rhwng {low}% a {high}%, o {worse} i {better}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Intervention level recorded</source>
        <translation type="unfinished">Lefel ymyrraeth a gofnodwyd</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>It applies because</source>
        <translation type="unfinished">Mae'n gymwys oherwydd</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>It belongs to no recommendation.</source>
        <translation type="unfinished">Nid yw’n perthyn i unrhyw argymhelliad.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>It does not say what will be done.</source>
        <translation type="unfinished">Nid yw’n dweud beth fydd yn cael ei wneud.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/timetable.py"/>
        <source>It falls on a weekend.</source>
        <translation type="unfinished">Mae'n disgyn ar benwythnos.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>It has a column that the plan does not have.</source>
        <translation type="unfinished">Mae ynddo golofn nad yw yn y cynllun.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>It has a table in a cell.</source>
        <translation type="unfinished">Mae ynddo dabl mewn cell.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>It has another number of cells than the headings.</source>
        <translation type="unfinished">Mae ynddi nifer gwahanol o gelloedd i’r penawdau.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>It has merged cells.</source>
        <translation type="unfinished">Mae ynddo gelloedd wedi’u huno.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>It has no date.</source>
        <translation type="unfinished">Nid oes dyddiad arni.</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>It has no reasons to tick; use the note.</source>
        <translation type="unfinished">Nid oes ganddo resymau i'w ticio; defnyddiwch y nodyn.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>It has other names than the program's file.</source>
        <translation type="unfinished">Mae ynddo enwau gwahanol i ffeil y rhaglen.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/timetable.py"/>
        <source>It is a bank holiday.</source>
        <translation type="unfinished">Mae'n ŵyl banc.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>It is no list of words.</source>
        <translation type="unfinished">Nid rhestr o eiriau mohono.</translation>
    </message>
    <message>
        <location filename="../../app/session/small_numbers.py"/>
        <source>It is no number from 1 to {most}.</source>
        <translation type="unfinished">Nid yw'n rhif o 1 i {most}.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>It is no whole number.</source>
        <translation type="unfinished">Nid rhif cyfan mohono.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/timetable.py"/>
        <source>It is not after the step that it follows.</source>
        <translation type="unfinished">Nid yw ar ôl y cam y mae'n ei ddilyn.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>It is of another inspection.</source>
        <translation type="unfinished">Mae’n perthyn i arolygiad arall.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>It is of another recommendation than the rows above it.</source>
        <translation type="unfinished">Mae’n perthyn i argymhelliad gwahanol i’r rhesi uwch ei phen.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>It is withheld, because it could be traced to a few children.</source>
        <translation type="unfinished">Nid yw'n cael ei dangos, gan y gellid ei holrhain i ychydig o blant.</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>It takes {secrets} to open {what}, and that was not given. Nothing was changed.</source>
        <translation type="unfinished">I agor {what} mae angen: {secrets}. Ni roddwyd hynny. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>Its headings were changed.</source>
        <translation type="unfinished">Newidiwyd ei benawdau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>Its reasons are: {reasons}.</source>
        <translation type="unfinished">Ei resymau yw: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>Its reference is there twice.</source>
        <translation type="unfinished">Mae ei chyfeirnod yno ddwywaith.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>Its reference was changed, or is of another laptop.</source>
        <translation type="unfinished">Newidiwyd ei chyfeirnod, neu mae o liniadur arall.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>Its reference was changed.</source>
        <translation type="unfinished">Newidiwyd ei chyfeirnod.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheet_choice.py"/>
        <source>Its sheets: {names}.</source>
        <translation type="unfinished">Ei daflenni: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/data/formats/json_file.py"/>
        <source>JSON, with a published schema</source>
        <translation type="unfinished">JSON, gyda sgema gyhoeddedig</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/judgements_csv.py"/>
        <source>Judgements that count, as CSV</source>
        <translation type="unfinished">Barnau sy'n cyfrif, fel CSV</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <location filename="../../app/exchange/importers/ratings.py"/>
        <source>Keep one of the two rows.</source>
        <translation type="unfinished">Cadwch un o'r ddwy res.</translation>
    </message>
    <message>
        <location filename="../../app/commands/importing.py"/>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Cadwch un o'r ddau.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Keep one table in the sheet.</source>
        <translation type="unfinished">Cadwch un tabl yn y daflen.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>Let more people take part.</source>
        <translation type="unfinished">Gadewch i ragor o bobl gymryd rhan.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>Let somebody else take part.</source>
        <translation type="unfinished">Gadewch i rywun arall gymryd rhan.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>Letters were encoded twice, as in Ã¢ for â, in {rows}.</source>
        <translation type="unfinished">Cafodd llythrennau eu hamgodio ddwywaith, fel Ã¢ am â, yn {rows}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/linked_texts.py"/>
        <source>Look at the kind and the id.</source>
        <translation type="unfinished">Edrychwch ar y math a'r id.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>Look at the names in the program's file.</source>
        <translation type="unfinished">Edrychwch ar yr enwau yn ffeil y rhaglen.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>Look at the names there.</source>
        <translation type="unfinished">Edrychwch ar yr enwau yno.</translation>
    </message>
    <message>
        <location filename="../../app/assessment/sample_groups.py"/>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Looked after</source>
        <translation type="unfinished">Plentyn sy'n derbyn gofal</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>Merge the lead's newest file, or ask for a receipt of the lead's laptop.</source>
        <translation type="unfinished">Unwch ffeil ddiweddaraf yr arweinydd, neu gofynnwch am dderbynneb gliniadur yr arweinydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>Move it elsewhere, or remove it.</source>
        <translation type="unfinished">Symudwch ef i fan arall, neu tynnwch ef.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>NA in column "{column}" is taken as not applicable in {rows}.</source>
        <translation type="unfinished">Cymerir NA yng ngholofn "{column}" fel ddim yn berthnasol yn {rows}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>No answer counts in {question} of {case}, so there is nothing to dispute.</source>
        <translation type="unfinished">Nid oes ateb yn cyfrif yn {question} yn {case}, felly nid oes dim i'w herio.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>No case has a second assessment yet. Have another assessor judge a few cases too: the figures follow from that.</source>
        <translation type="unfinished">Nid oes ail asesiad i'r un achos eto. Gofynnwch i asesydd arall asesu ychydig o achosion hefyd: daw'r ffigurau o hynny.</translation>
    </message>
    <message>
        <location filename="../../app/commands/handing_out.py"/>
        <source>No case is allocated to anybody else yet, so there is nothing to hand out. Allocate first.</source>
        <translation type="unfinished">Nid oes achos wedi'i ddyrannu i neb arall eto, felly nid oes dim i'w ddosbarthu. Dyrannwch yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/handing_out.py"/>
        <source>No case is allocated to {assessor}, so there is nothing to hand out.</source>
        <translation type="unfinished">Nid oes achos wedi'i ddyrannu i {assessor}, felly nid oes dim i'w ddosbarthu.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>No case is allocated.</source>
        <translation type="unfinished">Nid oes achos wedi ei ddyrannu.</translation>
    </message>
    <message>
        <location filename="../../app/session/case_filter.py"/>
        <source>No case of the sample has {key}={value}. Its groups are: {groups}.</source>
        <translation type="unfinished">Nid oes achos yn y sampl â {key}={value}. Ei grwpiau yw: {groups}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/leaving.py"/>
        <source>No case waits for another assessor.</source>
        <translation type="unfinished">Nid oes achos yn aros am asesydd arall.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>No figures are shown: a filter has at most {n} kinds of groups. Remove some.</source>
        <translation type="unfinished">Ni ddangosir ffigurau: mae gan hidlydd hyd at {n} o fathau o grwpiau. Tynnwch rai.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>No figures are shown: a group that you chose has fewer than {n} cases. Choose all small groups together.</source>
        <translation type="unfinished">Ni ddangosir ffigurau: mae llai na {n} achos mewn grŵp a ddewiswyd gennych. Dewiswch yr holl grwpiau bach gyda'i gilydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>No figures are shown: the figures of another filter could be subtracted to leave fewer than {n} cases.</source>
        <translation type="unfinished">Ni ddangosir ffigurau: gellid tynnu ffigurau hidlydd arall i adael llai na {n} achos.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>No figures are shown: these groups together divide the sample into parts of fewer than {n} cases. Remove a filter.</source>
        <translation type="unfinished">Ni ddangosir ffigurau: mae'r grwpiau hyn gyda'i gilydd yn rhannu'r sampl yn rhannau o lai na {n} achos. Tynnwch hidlydd.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>No file is gathered yet.</source>
        <translation type="unfinished">Nid oes ffeil wedi ei chasglu eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/laptops.py"/>
        <source>No other laptop with the fingerprint {fingerprint} is known here. Known are: {known}.</source>
        <translation type="unfinished">Nid oes gliniadur arall â'r ôl bys {fingerprint} yn hysbys yma. Y rhai hysbys yw: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <source>No past score would change.</source>
        <translation type="unfinished">Ni fyddai unrhyw sgôr o'r gorffennol yn newid.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>No purge of {folder} was begun. Nothing was removed.</source>
        <translation type="unfinished">Ni ddechreuwyd tynnu {folder}. Ni thynnwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>No score changed.</source>
        <translation type="unfinished">Ni newidiodd unrhyw sgôr.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/effects.py"/>
        <source>No score would change.</source>
        <translation type="unfinished">Ni fyddai unrhyw sgôr yn newid.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>No secret was given that could open {path}.</source>
        <translation type="unfinished">Ni roddwyd cyfrinach a allai agor {path}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/settling.py"/>
        <source>No versions differ there, or the one named is not among them.</source>
        <translation type="unfinished">Nid oes fersiynau gwahanol yno, neu nid yw'r un a enwir yn eu plith.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>Nobody who takes part may have this case: {reasons}</source>
        <translation type="unfinished">Ni chaiff neb sy'n cymryd rhan yr achos hwn: {reasons}</translation>
    </message>
    <message>
        <location filename="../../app/session/sample_view.py"/>
        <source>Not known</source>
        <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>Not marked as complete: there is something to answer or look at. Settle it, or say why it is left.</source>
        <translation type="unfinished">Heb ei farcio'n gyflawn: mae rhywbeth i'w ateb neu i edrych arno. Datryswch ef, neu dywedwch pam y'i gadewir.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Nothing is handed out yet.</source>
        <translation type="unfinished">Nid oes dim wedi ei ddosbarthu eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>Nothing is judged yet.</source>
        <translation type="unfinished">Nid oes dim wedi'i ddyfarnu eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Nothing needs to be done if they only begin a printed page.</source>
        <translation type="unfinished">Nid oes angen gwneud dim os ydynt ar ben tudalen argraffedig yn unig.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Nothing waits for a ruling.</source>
        <translation type="unfinished">Nid oes dim yn aros am ddyfarniad.</translation>
    </message>
    <message>
        <location filename="../../app/commands/handing_out.py"/>
        <source>Nothing was handed out.</source>
        <translation type="unfinished">Ni ddosbarthwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/inspecting.py"/>
        <source>Nothing was made: {fault}.</source>
        <translation type="unfinished">Ni chrëwyd dim: {fault}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sharing.py"/>
        <source>Nothing was merged, because this inspection is damaged ({fault}). Repair it, or restore a backup, and merge again.</source>
        <translation type="unfinished">Ni chyfunwyd dim, am fod yr arolygiad hwn wedi'i ddifrodi ({fault}). Trwsiwch ef, neu adferwch gopi wrth gefn, a chyfunwch eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>Nothing was read.</source>
        <translation type="unfinished">Ni ddarllenwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>Nothing was recorded: the response does not fit the questionnaire.</source>
        <translation type="unfinished">Ni chofnodwyd dim: nid yw'r ymateb yn cyd-fynd â'r holiadur.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>Nothing was recorded: the response has no answer. Answer at least one item.</source>
        <translation type="unfinished">Ni chofnodwyd dim: nid oes ateb yn yr ymateb. Atebwch o leiaf un eitem.</translation>
    </message>
    <message>
        <location filename="../../app/commands/linked_texts.py"/>
        <source>Nothing was recorded: the text has figures that cannot be worked out.</source>
        <translation type="unfinished">Ni chofnodwyd dim: mae gan y testun ffigurau na ellir eu cyfrifo.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_sample.py"/>
        <source>Nothing was recorded: {cases} are not in the sample. Look at the references.</source>
        <translation type="unfinished">Ni chofnodwyd dim: nid yw {cases} yn y sampl. Edrychwch ar y cyfeirnodau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_sample.py"/>
        <source>Nothing was recorded: {cases} is not in the sample. Look at the reference.</source>
        <translation type="unfinished">Ni chofnodwyd dim: nid yw {cases} yn y sampl. Edrychwch ar y cyfeirnod.</translation>
    </message>
    <message>
        <location filename="../../app/commands/editing_setup.py"/>
        <source>Nothing was recorded: {code} would know {count} case managers, and the most is {most}.</source>
        <translation type="unfinished">Ni chofnodwyd dim: byddai {code} yn adnabod {count} o reolwyr achos, a'r mwyaf yw {most}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/editing_setup.py"/>
        <location filename="../../app/session/checks.py"/>
        <source>Nothing was recorded: {fault}.</source>
        <translation type="unfinished">Ni chofnodwyd dim: {fault}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>Nothing was removed, because of the receipts.</source>
        <translation type="unfinished">Ni thynnwyd dim, oherwydd y derbynebau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>Nothing was removed, because the receipts do not cover everything here.</source>
        <translation type="unfinished">Ni thynnwyd dim, am nad yw'r derbynebau'n cwmpasu popeth yma.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>Nothing was removed. Give the receipts that the lead's laptop wrote for this laptop's files.</source>
        <translation type="unfinished">Ni thynnwyd dim. Rhowch y derbynebau a ysgrifennodd gliniadur yr arweinydd ar gyfer ffeiliau'r gliniadur hwn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>Nothing was rolled up.</source>
        <translation type="unfinished">Ni chyfunwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/recommending.py"/>
        <source>Only a health recommendation has an outcome, a regulation, a day sent and a day replied.</source>
        <translation type="unfinished">Dim ond argymhelliad iechyd sydd â chanlyniad, rheoliad, diwrnod anfon a diwrnod ateb.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exporting_data.py"/>
        <source>Only a lead's laptop exports data, and this is another one. Nothing was written; ask the lead.</source>
        <translation type="unfinished">Dim ond gliniadur arweinydd sy'n allforio data, ac un arall yw hwn. Ni ysgrifennwyd dim; gofynnwch i'r arweinydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>Only a lead's laptop makes documents, and this is another one. Nothing was written; ask the lead.</source>
        <translation type="unfinished">Gliniadur arolygydd arweiniol yn unig sy'n gwneud dogfennau, ac un arall yw hwn. Nid ysgrifennwyd dim; gofynnwch i'r arolygydd arweiniol.</translation>
    </message>
    <message>
        <location filename="../../app/commands/then_and_now.py"/>
        <source>Only a lead's merged file surely holds every answer and ruling.</source>
        <translation type="unfinished">Dim ond ffeil gyfun arweinydd sy'n sicr o gynnwys pob ateb a dyfarniad.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>Only a no can have reasons, and the answer is {answer}.</source>
        <translation type="unfinished">Dim ond na all fod â rhesymau, a'r ateb yw {answer}.</translation>
    </message>
    <message>
        <location filename="../../app/session/checks.py"/>
        <source>Only the lead's laptop may change the team, the sample, allocations, profiles, rulings and what is reported, and this is {laptop}. Nothing was recorded; ask the lead, with a flag on the case if it is about one.</source>
        <translation type="unfinished">Dim ond gliniadur yr arweinydd a gaiff newid y tîm, y sampl, dyraniadau, proffiliau, dyfarniadau a'r hyn a adroddir, a {laptop} yw hwn. Ni chofnodwyd dim; gofynnwch i'r arweinydd, gyda baner ar yr achos os yw'n ymwneud ag un.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheet_choice.py"/>
        <source>Only workbooks have sheets.</source>
        <translation type="unfinished">Dim ond llyfrau gwaith sydd â thaflenni.</translation>
    </message>
    <message>
        <location filename="../../app/commands/querying.py"/>
        <source>Only {asked_by}, who asked, or a lead closes query {name}. Answer it, and they can.</source>
        <translation type="unfinished">Dim ond {asked_by}, a ofynnodd, neu arweinydd sy'n cau ymholiad {name}. Atebwch ef, ac fe allant.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>Only {n} case is behind it, so one child moves it far.</source>
        <translation type="unfinished">Dim ond {n} achos sydd y tu ôl iddi, felly mae un plentyn yn ei symud ymhell.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>Only {n} cases are behind it, so one child moves it far.</source>
        <translation type="unfinished">Dim ond {n} achos sydd y tu ôl iddi, felly mae un plentyn yn ei symud ymhell.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>Open the case, or use `drafts keep`.</source>
        <translation type="unfinished">Agorwch yr achos, neu defnyddiwch `drafts keep`.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>Open the sheet as UTF-8, and save it again.</source>
        <translation type="unfinished">Agorwch y daflen fel UTF-8, a'i chadw eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Open the workbook in a spreadsheet program, save it, and use that file.</source>
        <translation type="unfinished">Agorwch y llyfr gwaith mewn rhaglen daenlen, ei gadw, a defnyddio'r ffeil honno.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>Opening it again needs a reason. Say why in a few words.</source>
        <translation type="unfinished">Mae angen rheswm dros ei hagor eto. Dywedwch pam mewn ychydig eiriau.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Order type</source>
        <translation type="unfinished">Math o orchymyn</translation>
    </message>
    <message>
        <location filename="../../app/reporting/formats/registry.py"/>
        <source>PDF for everyone, also with a screen reader (.pdf)</source>
        <translation type="unfinished">PDF i bawb, hefyd gyda darllenydd sgrin (.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/reporting/formats/pdf.py"/>
        <source>PDF needs the add-on aboveline-pdf, which is not installed. Nothing was written. Ask your service desk for the add-on, or write DOCX and let your word processor make the PDF.</source>
        <translation type="unfinished">Mae angen yr ychwanegyn aboveline-pdf ar gyfer PDF, ac nid yw wedi'i osod. Nid ysgrifennwyd dim. Gofynnwch i'ch desg gwasanaeth am yr ychwanegyn, neu ysgrifennwch DOCX a gadewch i'ch prosesydd geiriau wneud y PDF.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>Past answers were given to the earlier words. Scores compare if the sense is the same.</source>
        <translation type="unfinished">Rhoddwyd atebion y gorffennol i'r geiriad cynharach. Gellir cymharu sgorau os yw'r ystyr yr un fath.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>Past scores stay as they are.</source>
        <translation type="unfinished">Mae sgorau'r gorffennol yn aros fel y maent.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>Past scores that it feeds would change.</source>
        <translation type="unfinished">Byddai'r sgorau o'r gorffennol y mae'n eu bwydo yn newid.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Principal offence</source>
        <translation type="unfinished">Prif drosedd</translation>
    </message>
    <message>
        <location filename="../../app/reporting/kinds/registry.py"/>
        <source>Provisional findings (two pages)</source>
        <translation type="unfinished">Canfyddiadau dros dro (dwy dudalen)</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>Provisional: {complete} of {n} case complete.</source>
        <translation type="unfinished">Dros dro: {complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>Provisional: {complete} of {n} cases complete.</source>
        <translation type="unfinished">Dros dro: {complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>Published for other areas: {lowest}% to {highest}%, on average {average}%.</source>
        <translation type="unfinished">Cyhoeddwyd ar gyfer ardaloedd eraill: {lowest}% i {highest}%, {average}% ar gyfartaledd.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Put quotation marks around text that holds the separator, give every column a heading, and remove rows above the headings.</source>
        <translation type="unfinished">Rhowch ddyfynodau o amgylch testun sy'n dal y gwahanydd, rhowch bennawd i bob colofn, a thynnwch resi uwchben y penawdau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/document_process.py"/>
        <source>Putting it in its place</source>
        <translation type="unfinished">Yn ei rhoi yn ei lle</translation>
    </message>
    <message>
        <location filename="../../app/commands/querying.py"/>
        <source>Query {name} is closed already.</source>
        <translation type="unfinished">Mae ymholiad {name} wedi'i gau eisoes.</translation>
    </message>
    <message>
        <location filename="../../app/commands/querying.py"/>
        <source>Query {name} is closed. Ask again to open it.</source>
        <translation type="unfinished">Mae ymholiad {name} wedi'i gau. Gofynnwch eto i'w agor.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Raised by</source>
        <translation type="unfinished">Codwyd gan</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Raised on</source>
        <translation type="unfinished">Codwyd ar</translation>
    </message>
    <message>
        <location filename="../../app/commands/document_process.py"/>
        <source>Reading the inspection</source>
        <translation type="unfinished">Yn darllen yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>Reasons go with a no; question {question} is not answered no.</source>
        <translation type="unfinished">Gydag ateb na y mae rhesymau'n mynd; nid na yw ateb cwestiwn {question}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>Reasons that can be ticked</source>
        <translation type="unfinished">Rhesymau y gellir eu ticio</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Record whom each person knows, before allocating.</source>
        <translation type="unfinished">Cofnodwch pwy mae pob person yn eu hadnabod, cyn dyrannu.</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <source>Redone in {case}: {name} goes from {before} to {after}.</source>
        <translation type="unfinished">Ailwnaed yn {case}: {name}: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Remove it, or rename it to one of: {fields}.</source>
        <translation type="unfinished">Tynnwch hi, neu ailenwch hi i un o'r rhain: {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>Remove it.</source>
        <translation type="unfinished">Tynnwch ef.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>Remove the reasons, or answer no.</source>
        <translation type="unfinished">Tynnwch y rhesymau, neu atebwch na.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>Remove the row, or fill in its answers.</source>
        <translation type="unfinished">Tynnwch y rhes, neu llenwch ei hatebion.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/rows_outside.py"/>
        <source>Remove the row, or fill in the other cells.</source>
        <translation type="unfinished">Tynnwch y rhes, neu llenwch y celloedd eraill.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Rename or remove one of them.</source>
        <translation type="unfinished">Ailenwch neu tynnwch un ohonynt.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>Response {number} is recorded already. Give this one another number, or change that one. Nothing was recorded.</source>
        <translation type="unfinished">Mae ymateb {number} wedi'i gofnodi eisoes. Rhowch rif arall i hwn, neu newidiwch hwnnw. Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>Responses that were typed in or changed here stay as they are: {numbers}.</source>
        <translation type="unfinished">Mae ymatebion a deipiwyd neu a newidiwyd yma yn aros fel y maent: {numbers}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>Restore it to another folder, and export from there.</source>
        <translation type="unfinished">Adferwch ef i ffolder arall, ac allforiwch oddi yno.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>Restore the letters in the sheet.</source>
        <translation type="unfinished">Adferwch y llythrennau yn y daflen.</translation>
    </message>
    <message>
        <location filename="../../app/assessment/sample_groups.py"/>
        <source>RoSH level</source>
        <translation type="unfinished">Lefel RoSH</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <location filename="../../app/records/profile.py"/>
        <source>RoSH recorded</source>
        <translation type="unfinished">RoSH a gofnodwyd</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>Row {row} answers {item} of {case} too.</source>
        <translation type="unfinished">Mae rhes {row} yn ateb {item} o {case} hefyd.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>Row {row} has response {number} too.</source>
        <translation type="unfinished">Mae ymateb {number} yn rhes {row} hefyd.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/ratings.py"/>
        <source>Row {row} has the ratings of {case} at {stage} too.</source>
        <translation type="unfinished">Mae graddfeydd {case} ar gyfer {stage} yn rhes {row} hefyd.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Rule on them.</source>
        <translation type="unfinished">Dyfarnwch arnynt.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/data/formats/sqlite_file.py"/>
        <source>SQLite, with views; opens in Datasette</source>
        <translation type="unfinished">SQLite, gyda golygon; mae'n agor yn Datasette</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>Samples differ in size and profile, so a close comparison between areas is not sound.</source>
        <translation type="unfinished">Mae samplau'n amrywio o ran maint a phroffil, felly nid yw cymhariaeth fanwl rhwng ardaloedd yn ddilys.</translation>
    </message>
    <message>
        <location filename="../../app/rollup/rollup.py"/>
        <source>Samples differ, so do not compare areas closely. Published scores are for context only.</source>
        <translation type="unfinished">Mae samplau'n amrywio, felly na chymharwch ardaloedd yn fanwl. Cyd-destun yn unig yw sgorau cyhoeddedig.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/limits.py"/>
        <source>Save the table as .xlsx or CSV and use that file.</source>
        <translation type="unfinished">Cadwch y tabl fel .xlsx neu CSV a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>Save the table as .xlsx or as CSV in UTF-8 and use that file.</source>
        <translation type="unfinished">Cadwch y tabl fel .xlsx neu fel CSV mewn UTF-8 a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Scores and findings</source>
        <translation type="unfinished">Sgorau a chanfyddiadau</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Scores are provisional until every case is complete.</source>
        <translation type="unfinished">Mae'r sgorau'n rhai dros dro nes bod pob achos wedi ei gwblhau.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/scores_csv.py"/>
        <source>Scores at every level, as CSV</source>
        <translation type="unfinished">Sgorau ar bob lefel, fel CSV</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>Second assessments</source>
        <translation type="unfinished">Ail asesiadau</translation>
    </message>
    <message>
        <location filename="../../app/commands/blind_forms.py"/>
        <source>Second assessments are blind, and these cases cannot be handed out to {code} without the other form. Wait until both are complete, or end the blindness.</source>
        <translation type="unfinished">Mae ail asesiadau'n ddall, ac ni ellir rhannu'r achosion hyn i {code} heb y ffurflen arall. Arhoswch nes bod y ddwy'n gyflawn, neu rhowch derfyn ar y dallineb.</translation>
    </message>
    <message>
        <location filename="../../app/commands/blind_forms.py"/>
        <source>Second assessments are blind, so a file for everybody would show what is hidden. Hand out a file for each assessor.</source>
        <translation type="unfinished">Mae ail asesiadau'n ddall, felly byddai ffeil i bawb yn dangos yr hyn sydd wedi'i guddio. Rhannwch ffeil i bob asesydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>Second opinions differ in {n} cases, and leave it at {low}% whichever of them count.</source>
        <translation type="unfinished">Mae ail farn yn wahanol mewn {n} achos, ac yn ei gadael ar {low}% pa un bynnag sy'n cyfrif.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>Second opinions differ in {n} cases. With all of them the score would be {other}%, with some of them {low}% to {high}%.</source>
        <translation type="unfinished">Mae ail farn yn wahanol mewn {n} achos. Gyda phob un byddai'r sgôr yn {other}%, gyda rhai ohonynt {low}% i {high}%.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Sentence date</source>
        <translation type="unfinished">Dyddiad y ddedfryd</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Set the days of fieldwork.</source>
        <translation type="unfinished">Gosodwch ddyddiau'r gwaith maes.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Set up</source>
        <translation type="unfinished">Gosod</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Settle</source>
        <translation type="unfinished">Setlo</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>Several recorded responses have the number {number}.</source>
        <translation type="unfinished">Mae gan sawl ymateb a gofnodwyd y rhif {number}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>Several responses to the questionnaire {survey} have the number {number}: {items}. Give one of these names in place of the number.</source>
        <translation type="unfinished">Mae gan sawl ymateb i'r holiadur {survey} y rhif {number}: {items}. Rhowch un o'r enwau hyn yn lle'r rhif.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheet_choice.py"/>
        <source>Several sheets of {name} could be the table: {sheets}. Choose one of them.</source>
        <translation type="unfinished">Gallai sawl taflen yn {name} fod yn dabl: {sheets}. Dewiswch un ohonynt.</translation>
    </message>
    <message>
        <location filename="../../app/assessment/sample_groups.py"/>
        <source>Sex</source>
        <translation type="unfinished">Rhyw</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>Shorten it.</source>
        <translation type="unfinished">Byrhewch ef.</translation>
    </message>
    <message>
        <location filename="../../app/commands/importing.py"/>
        <source>Shorten the text.</source>
        <translation type="unfinished">Byrhewch y testun.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Show the rows, and delete those that are not meant.</source>
        <translation type="unfinished">Dangoswch y rhesi, a dilëwch y rhai nas bwriedir.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Show the value, or delete it.</source>
        <translation type="unfinished">Dangoswch y gwerth, neu dilëwch ef.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Show them, and check what is in them.</source>
        <translation type="unfinished">Dangoswch hwy, a gwiriwch beth sydd ynddynt.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/dates.py"/>
        <source>Some dates of this column are text, and all that are dates are up to the 12th, so day and month of {date} may be exchanged.</source>
        <translation type="unfinished">Testun yw rhai dyddiadau yn y golofn hon, ac mae pob un sy'n ddyddiad hyd at y 12fed, felly gall diwrnod a mis {date} fod wedi'u cyfnewid.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling.py"/>
        <source>Somebody has begun {cases}, so a new draw cannot take them out of the sample. Nothing was drawn.</source>
        <translation type="unfinished">Mae rhywun wedi dechrau {cases}, felly ni all tynnu newydd eu tynnu allan o'r sampl. Ni thynnwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>Something was recorded since the receipts were compared. Nothing was removed.</source>
        <translation type="unfinished">Cofnodwyd rhywbeth ers cymharu'r derbynebau. Ni thynnwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/assessment/sample_groups.py"/>
        <source>Stratum</source>
        <translation type="unfinished">Haen</translation>
    </message>
    <message>
        <location filename="../../app/reporting/kinds/registry.py"/>
        <source>Summary of scores (one page)</source>
        <translation type="unfinished">Crynodeb o'r sgorau (un dudalen)</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The Asset tables differ, so a calculated intervention level may be another one.</source>
        <translation type="unfinished">Mae'r tablau Asset yn wahanol, felly gall lefel ymyrraeth a gyfrifir fod yn wahanol.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>The answer is blank</source>
        <translation type="unfinished">Mae'r ateb yn wag</translation>
    </message>
    <message>
        <location filename="../../app/commands/querying.py"/>
        <source>The answer is empty. Say something.</source>
        <translation type="unfinished">Mae'r ateb yn wag. Dywedwch rywbeth.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>The answer is kept, and not counted.</source>
        <translation type="unfinished">Cedwir yr ateb, ac ni chaiff ei gyfrif.</translation>
    </message>
    <message>
        <location filename="../../app/commands/editing_setup.py"/>
        <location filename="../../app/commands/inspecting.py"/>
        <source>The area has no name. Say which area is inspected.</source>
        <translation type="unfinished">Nid oes enw i'r ardal. Dywedwch pa ardal a arolygir.</translation>
    </message>
    <message>
        <location filename="../../app/commands/backing_up.py"/>
        <source>The backup folder {folder} is not the one that was chosen: what marked it is gone. Put the stick in, or choose the folder again.</source>
        <translation type="unfinished">Nid y ffolder copïau wrth gefn {folder} yw'r un a ddewiswyd: mae'r hyn a'i nodai wedi mynd. Rhowch y cof bach i mewn, neu dewiswch y ffolder eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/backing_up.py"/>
        <location filename="../../app/commands/choosing_backups.py"/>
        <location filename="../../app/store/backup.py"/>
        <source>The backup folder {folder} is not there.</source>
        <translation type="unfinished">Nid yw'r ffolder copïau wrth gefn {folder} yno.</translation>
    </message>
    <message>
        <location filename="../../app/store/restore.py"/>
        <source>The backup in {backup} is damaged ({fault}). Nothing of it was restored.</source>
        <translation type="unfinished">Mae'r copi wrth gefn yn {backup} wedi'i ddifrodi ({fault}). Nid adferwyd dim ohono.</translation>
    </message>
    <message>
        <location filename="../../app/store/backup.py"/>
        <source>The backup in {folder} reads differently from its original, so it was removed. Use another stick.</source>
        <translation type="unfinished">Mae'r copi wrth gefn yn {folder} yn darllen yn wahanol i'r gwreiddiol, felly fe'i tynnwyd. Defnyddiwch gof bach arall.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The bands begin at other percentages. They began at {old}. They now begin at {new}.</source>
        <translation type="unfinished">Mae'r bandiau'n dechrau ar ganrannau eraill. Roeddent yn dechrau ar {old}. Maent bellach yn dechrau ar {new}.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The bands have other words.</source>
        <translation type="unfinished">Mae geiriad y bandiau'n wahanol.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>The case has no reference.</source>
        <translation type="unfinished">Nid oes cyfeirnod i'r achos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>The case is not allocated.</source>
        <translation type="unfinished">Nid yw'r achos wedi'i ddyrannu.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>The case was begun, so it stays. Allocate it by hand to move it.</source>
        <translation type="unfinished">Dechreuwyd yr achos, felly mae'n aros. Dyrannwch ef â llaw i'w symud.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>The caseload is no number above that of the row before.</source>
        <translation type="unfinished">Nid yw'r llwyth achosion yn rhif uwch na rhif y rhes flaenorol.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>The cases are no number.</source>
        <translation type="unfinished">Nid yw'r achosion yn rhif.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>The cell holds a formula that was never calculated.</source>
        <translation type="unfinished">Mae'r gell yn cynnwys fformiwla na chafodd ei chyfrifo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>The cell is blank where {noun} should be.</source>
        <translation type="unfinished">Mae'r gell yn wag; disgwylid: {noun}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>The cell shows {shown} and holds {text}, which is not {noun}.</source>
        <translation type="unfinished">Mae'r gell yn dangos {shown} ac yn cynnwys {text}, nad yw'n {noun}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>The challenge</source>
        <translation type="unfinished">Yr her</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/dates.py"/>
        <source>The column mixes day first and month first, since {proof} is not day first, so {text} is not certain.</source>
        <translation type="unfinished">Mae'r golofn yn cymysgu diwrnod yn gyntaf a mis yn gyntaf, gan nad yw {proof} yn ddiwrnod yn gyntaf, felly nid yw {text} yn sicr.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/dates.py"/>
        <source>The column seems to be {order}, since {proof} can be nothing else, so {text} is not certain.</source>
        <translation type="unfinished">Mae'n ymddangos bod y golofn yn {order}, gan na all {proof} fod yn ddim arall, felly nid yw {text} yn sicr.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>The columns are separated by {separators}.</source>
        <translation type="unfinished">Gwahenir y colofnau gan {separators}.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The combinations of answers that are warned of differ.</source>
        <translation type="unfinished">Mae'r cyfuniadau o atebion y rhybuddir amdanynt yn wahanol.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The criterion {id} moves from section {old} to {new}.</source>
        <translation type="unfinished">Mae'r maen prawf {id} yn symud o adran {old} i {new}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exporting_data.py"/>
        <source>The data of {cases} are written unencrypted: profiles, answers, ratings, dates and the whole history. Pseudonyms replace references, assessors' codes and names, and no note, evidence or other free text is written. A person who knows a child may still recognise a case.</source>
        <translation type="unfinished">Ysgrifennir data heb ei amgryptio, achosion: {cases}. Mae'n cynnwys proffiliau, atebion, sgorau Asset, dyddiadau a'r hanes cyfan. Rhoddir ffugenwau yn lle cyfeirnodau, codau aseswyr ac enwau, ac ni ysgrifennir nodyn, tystiolaeth na thestun rhydd arall. Gallai rhywun sy'n adnabod plentyn adnabod achos o hyd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exporting_data.py"/>
        <source>The data of {cases} are written unencrypted: references, profiles, names of case managers and people interviewed, notes, evidence and the whole history. Keep the file where only people may read it who are allowed to.</source>
        <translation type="unfinished">Ysgrifennir data heb ei amgryptio, achosion: {cases}. Mae'n cynnwys cyfeirnodau, proffiliau, enwau rheolwyr achos a'r bobl a gyfwelwyd, nodiadau, tystiolaeth a'r hanes cyfan. Cadwch y ffeil lle na all neb ond y rhai a ganiateir ei darllen.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/dates.py"/>
        <source>The dates of column "{column}" are read day first, though none of them shows that: {text} is {date}.</source>
        <translation type="unfinished">Darllenir dyddiadau colofn "{column}" â'r diwrnod yn gyntaf, er nad oes yr un ohonynt yn dangos hynny: {text} yw {date}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/dates.py"/>
        <source>The dates of column "{column}" are read day first: {text} is {date}.</source>
        <translation type="unfinished">Darllenir dyddiadau colofn "{column}" â'r diwrnod yn gyntaf: {text} yw {date}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>The decision</source>
        <translation type="unfinished">Y penderfyniad</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibrating.py"/>
        <source>The definitive answers of {case} stay sealed until {assessor}'s own form of it is complete.</source>
        <translation type="unfinished">Mae'r atebion diffiniol ar gyfer {case} yn aros dan sêl nes bod ffurflen {assessor} ei hun wedi'i chwblhau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/document_process.py"/>
        <source>The document could not be made. Everything saved before is safe.</source>
        <translation type="unfinished">Ni ellid gwneud y ddogfen. Mae popeth a gadwyd o'r blaen yn ddiogel.</translation>
    </message>
    <message>
        <location filename="../../app/commands/then_and_now.py"/>
        <source>The earlier inspection is {signed}.</source>
        <translation type="unfinished">Yr arolygiad cynharach: {signed}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/then_and_now.py"/>
        <source>The earlier inspection used another edition of the framework. Remarks name the differences.</source>
        <translation type="unfinished">Defnyddiodd yr arolygiad cynharach argraffiad arall o'r fframwaith. Mae'r sylwadau yn enwi'r gwahaniaethau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>The evidence</source>
        <translation type="unfinished">Y dystiolaeth</translation>
    </message>
    <message>
        <location filename="../../app/commands/good_practice.py"/>
        <source>The example has no text. Write it first.</source>
        <translation type="unfinished">Nid oes testun i'r enghraifft. Ysgrifennwch ef yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/good_practice.py"/>
        <source>The example has no text. Write it, or remove the example.</source>
        <translation type="unfinished">Nid oes testun i'r enghraifft. Ysgrifennwch ef, neu tynnwch yr enghraifft.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>The file is encoded as {encoding}.</source>
        <translation type="unfinished">Mae'r ffeil wedi'i hamgodio fel {encoding}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>The file is not UTF-8, so it is read as Windows-1252. This concerns {rows}.</source>
        <translation type="unfinished">Nid UTF-8 yw'r ffeil, felly fe'i darllenir fel Windows-1252. Mae hyn yn ymwneud â {rows}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>The file is not encrypted. It holds each case's reference, the judgements below the line, their reasons and the evidence of {cases}. Give it to nobody but the youth offending team.</source>
        <translation type="unfinished">Nid yw'r ffeil wedi'i hamgryptio. Mae ynddi gyfeirnod pob achos, y farn islaw'r llinell, y rhesymau a'r dystiolaeth ar gyfer {cases}. Peidiwch â'i rhoi i neb ond y tîm troseddau ieuenctid.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>The file is not encrypted. It holds scores and texts of the report, and no case by its reference.</source>
        <translation type="unfinished">Nid yw'r ffeil wedi'i hamgryptio. Mae ynddi sgorau a thestunau'r adroddiad, heb gyfeirnod unrhyw achos.</translation>
    </message>
    <message>
        <location filename="../../ui/frameworks/frameworks_page.py"/>
        <source>The file is sound: {framework}</source>
        <translation type="unfinished">Mae'r ffeil yn gywir: {framework}</translation>
    </message>
    <message>
        <location filename="../../app/framework/rule_files.py"/>
        <source>The file {name} is missing.</source>
        <translation type="unfinished">Mae'r ffeil {name} ar goll.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>The files are of {count} inspections. Give files of one of them.</source>
        <translation type="unfinished">Mae'r ffeiliau o {count} o arolygiadau. Rhowch ffeiliau un ohonynt.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>The files of {people} are awaited.</source>
        <translation type="unfinished">Disgwylir ffeiliau {people}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/findings.py"/>
        <source>The finding has no text. Write it, or remove the finding.</source>
        <translation type="unfinished">Nid oes testun i'r canfyddiad. Ysgrifennwch ef, neu tynnwch y canfyddiad.</translation>
    </message>
    <message>
        <location filename="../../app/folders.py"/>
        <source>The folder that {path} is looked up in is gone. Give the whole path.</source>
        <translation type="unfinished">Mae'r ffolder y chwilir am {path} ynddo wedi mynd. Rhowch y llwybr cyfan.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>The folder {folder} cannot be written: {reason}. Nothing was changed.</source>
        <translation type="unfinished">Ni ellir ysgrifennu i'r ffolder {folder}: {reason}. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>The folder {folder} could not be made: {reason}.</source>
        <translation type="unfinished">Ni ellid gwneud y ffolder {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/creation.py"/>
        <source>The folder {folder} could not be read: {reason}.</source>
        <translation type="unfinished">Ni ellid darllen y ffolder {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/inspecting.py"/>
        <source>The framework file {path} cannot be read. Check the name, and that it is a text file.</source>
        <translation type="unfinished">Ni ellir darllen y ffeil fframwaith {path}. Gwiriwch yr enw, a'i bod yn ffeil destun.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_framework.py"/>
        <source>The framework stays, because files were handed out with it, and other laptops may have answers already. Make a new inspection.</source>
        <translation type="unfinished">Mae'r fframwaith yn aros, oherwydd rhannwyd ffeiliau gydag ef, a gall fod atebion ar liniaduron eraill eisoes. Gwnewch arolygiad newydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_framework.py"/>
        <source>The framework stays, because other laptops have it already. Make a new inspection.</source>
        <translation type="unfinished">Mae'r fframwaith yn aros, oherwydd mae gan liniaduron eraill ef eisoes. Gwnewch arolygiad newydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_framework.py"/>
        <source>The framework stays, because there are answers in {cases}, and they are to its questions. Make a new inspection.</source>
        <translation type="unfinished">Mae'r fframwaith yn aros, oherwydd mae atebion i'w gwestiynau ({cases}). Gwnewch arolygiad newydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_framework.py"/>
        <source>The framework stays: the sample has {things} for which {title} has no place. Make a new inspection.</source>
        <translation type="unfinished">Mae'r fframwaith yn aros: mae gan y sampl {things} nad oes lle iddynt yn {title}. Gwnewch arolygiad newydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>The grounds are empty. Say why the YOT disputes the judgement.</source>
        <translation type="unfinished">Mae'r sail yn wag. Dywedwch pam mae'r tîm yn herio'r dyfarniad.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>The groups are no list of names.</source>
        <translation type="unfinished">Nid yw'r grwpiau yn rhestr o enwau.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/formats/docx_template.py"/>
        <source>The head or foot of {path} holds an object, or a picture that lies in another file. Put the picture itself there, or leave it out.</source>
        <translation type="unfinished">Mae pen neu droed {path} yn cynnwys gwrthrych, neu lun sydd mewn ffeil arall. Rhowch y llun ei hun yno, neu gadewch ef allan.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>The headings are in row {heading}. Above them, this is passed over: {rows}.</source>
        <translation type="unfinished">Mae'r penawdau yn rhes {heading}. Uwch eu pen, anwybyddir hyn: {rows}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>The headings are repeated, and passed over, in {rows}.</source>
        <translation type="unfinished">Mae'r penawdau'n cael eu hailadrodd, a'u hanwybyddu, yn {rows}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>The headings of another table begin here.</source>
        <translation type="unfinished">Mae penawdau tabl arall yn dechrau yma.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>The history</source>
        <translation type="unfinished">Yr hanes</translation>
    </message>
    <message>
        <location filename="../../app/folders.py"/>
        <source>The inspection has no name. Give a path, or a bare name.</source>
        <translation type="unfinished">Nid oes enw i'r arolygiad. Rhowch lwybr, neu enw moel.</translation>
    </message>
    <message>
        <location filename="../../app/store/key_file.py"/>
        <source>The inspection in {folder} has lost its keys.json, so it cannot be unlocked. Nothing was changed. Put keys.json back from the newest of its backups, as from the folder `backups` there.</source>
        <translation type="unfinished">Mae'r arolygiad yn {folder} wedi colli ei keys.json, felly ni ellir ei ddatgloi. Ni newidiwyd dim. Rhowch keys.json yn ôl o'r copi wrth gefn diweddaraf, er enghraifft o'r ffolder `backups` yno.</translation>
    </message>
    <message>
        <location filename="../../app/store/key_file.py"/>
        <source>The inspection in {folder} is being removed for good, and that is not finished. Finish it with `aboveline purge` and the folder, or open the folder in the window.</source>
        <translation type="unfinished">Mae'r arolygiad yn {folder} yn cael ei dynnu am byth, ac nid yw hynny wedi gorffen. Gorffennwch hynny gydag `aboveline purge` a'r ffolder, neu drwy agor y ffolder yn y ffenestr.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>The inspection in {folder} is open in another window or command, since {since} (process {process}). Nothing was changed; close that one first.</source>
        <translation type="unfinished">Mae'r arolygiad yn {folder} ar agor mewn ffenestr neu orchymyn arall, ers {since} (proses {process}). Ni newidiwyd dim; caewch hwnnw'n gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>The inspection in {folder} is open in another window or command. Nothing was changed; close that one first.</source>
        <translation type="unfinished">Mae'r arolygiad yn {folder} ar agor mewn ffenestr neu orchymyn arall. Ni newidiwyd dim; caewch hwnnw'n gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>The inspection in {folder} is open on the computer {laptop}, since {since}. Nothing was changed; close it there first.</source>
        <translation type="unfinished">Mae'r arolygiad yn {folder} ar agor ar y cyfrifiadur {laptop}, ers {since}. Ni newidiwyd dim; caewch ef yno'n gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/signing_off.py"/>
        <source>The inspection is not signed off, so there is nothing to unlock.</source>
        <translation type="unfinished">Nid yw'r arolygiad wedi'i gymeradwyo, felly nid oes dim i'w ddatgloi.</translation>
    </message>
    <message>
        <location filename="../../app/commands/signing_off.py"/>
        <source>The inspection is signed off already, by {name}.</source>
        <translation type="unfinished">Mae'r arolygiad wedi'i gymeradwyo eisoes, gan {name}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/signing_off.py"/>
        <source>The inspection is signed off, and these files would change what was assessed. Nothing was merged. Unlock it with a reason, merge, and sign it off again.</source>
        <translation type="unfinished">Mae'r arolygiad wedi'i gymeradwyo, a byddai'r ffeiliau hyn yn newid yr hyn a aseswyd. Ni chyfunwyd dim. Datglowch ef â rheswm, cyfunwch, a'i gymeradwyo eto.</translation>
    </message>
    <message>
        <location filename="../../app/session/checks.py"/>
        <source>The inspection is signed off, so nothing that was assessed changes. Nothing was recorded. The lead can unlock it with a reason.</source>
        <translation type="unfinished">Mae'r arolygiad wedi'i gymeradwyo, felly nid oes dim a aseswyd yn newid. Ni chofnodwyd dim. Gall yr arweinydd ei ddatgloi â rheswm.</translation>
    </message>
    <message>
        <location filename="../../app/store/signing.py"/>
        <source>The key that this laptop signs with is missing or damaged. Nothing was written; put `keys.json` back from a backup of this inspection.</source>
        <translation type="unfinished">Mae'r allwedd y mae'r gliniadur hwn yn llofnodi â hi ar goll neu wedi'i difrodi. Nid ysgrifennwyd dim; rhowch `keys.json` yn ôl o gopi wrth gefn o'r arolygiad hwn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/laptops.py"/>
        <source>The laptop that made the inspection cannot be forgotten. Nothing was changed.</source>
        <translation type="unfinished">Ni ellir anghofio'r gliniadur a wnaeth yr arolygiad. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>The mark � replaces letters that an earlier program could not read, in {rows}.</source>
        <translation type="unfinished">Mae'r marc � yn lle llythrennau na allai rhaglen gynharach eu darllen, yn {rows}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>The number has more than {most} characters.</source>
        <translation type="unfinished">Mae gan y rhif fwy na {most} nod.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>The number of a response has 1 to {most} characters.</source>
        <translation type="unfinished">Mae gan rif ymateb rhwng 1 a {most} nod.</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>The passphrase is empty. Choose one of several words.</source>
        <translation type="unfinished">Mae'r cyfrinymadrodd yn wag. Dewiswch un o sawl gair.</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>The passphrase is too easy to guess: {reason}. Add another word or two.</source>
        <translation type="unfinished">Mae'r cyfrinymadrodd yn rhy hawdd ei ddyfalu: {reason}. Ychwanegwch air neu ddau arall.</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>The passphrase is too short. Use at least 12 characters, or four words.</source>
        <translation type="unfinished">Mae'r cyfrinymadrodd yn rhy fyr. Defnyddiwch o leiaf 12 nod, neu bedwar gair.</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <source>The percentages of these past scores stay as they are: {scores}.</source>
        <translation type="unfinished">Mae canrannau'r sgorau hyn o'r gorffennol yn aros fel y maent: {scores}.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The percentages stay, and may fall into other bands.</source>
        <translation type="unfinished">Mae'r canrannau'n aros, a gallant syrthio i fandiau eraill.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>The plan is not read. Nothing was changed.</source>
        <translation type="unfinished">Ni ddarllenwyd y cynllun. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/planning.py"/>
        <source>The plan is not signed off, so there is nothing to take back.</source>
        <translation type="unfinished">Nid yw’r cynllun wedi’i gymeradwyo, felly nid oes dim i’w dynnu’n ôl.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchanging_plan.py"/>
        <source>The plan was changed here since these changes were shown. Nothing was recorded. Read it again.</source>
        <translation type="unfinished">Newidiwyd y cynllun yma ers dangos y newidiadau hyn. Ni chofnodwyd dim. Darllenwch ef eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/practising.py"/>
        <source>The practice inspection in {folder} cannot be removed: {reason}.</source>
        <translation type="unfinished">Ni ellir tynnu'r arolygiad ymarfer yn {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/tasks.py"/>
        <source>The program could not finish this. Everything saved before is safe.</source>
        <translation type="unfinished">Ni allai'r rhaglen orffen hyn. Mae popeth a gadwyd cynt yn ddiogel.</translation>
    </message>
    <message>
        <location filename="../../app/session/session.py"/>
        <source>The program tried to record {wrong}. Nothing was recorded.</source>
        <translation type="unfinished">Ceisiodd y rhaglen gofnodi {wrong}. Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/querying.py"/>
        <source>The query is empty. Say what is asked.</source>
        <translation type="unfinished">Mae'r ymholiad yn wag. Dywedwch beth a ofynnir.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>The question</source>
        <translation type="unfinished">Y cwestiwn</translation>
    </message>
    <message>
        <location filename="../../app/commands/explaining.py"/>
        <source>The reason is empty. Say why the case changed.</source>
        <translation type="unfinished">Mae'r rheswm yn wag. Dywedwch pam y newidiodd yr achos.</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>The recovery key is mistyped: it is eight groups of four characters. Nothing was changed.</source>
        <translation type="unfinished">Mae'r allwedd adfer wedi'i chamdeipio: wyth grŵp o bedwar nod yw hi. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/store/notices.py"/>
        <source>The references {references} look the same on paper, and are different cases here. Ask the lead whether they are one.</source>
        <translation type="unfinished">Mae'r cyfeirnodau {references} yn edrych yr un fath ar bapur, ac yn achosion gwahanol yma. Gofynnwch i'r arweinydd ai un ydynt.</translation>
    </message>
    <message>
        <location filename="../../app/commands/recommending.py"/>
        <source>The reply came on {replied}, before it was asked for on {sent}. Look at both days.</source>
        <translation type="unfinished">Daeth yr ateb ar {replied}, cyn gofyn amdano ar {sent}. Edrychwch ar y ddau ddiwrnod.</translation>
    </message>
    <message>
        <location filename="../../app/commands/findings.py"/>
        <source>The report has no place {place}. The places are: {places}.</source>
        <translation type="unfinished">Nid oes lle {place} yn yr adroddiad. Y lleoedd yw: {places}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>The response has no answer.</source>
        <translation type="unfinished">Nid oes ateb yn yr ymateb.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>The response has no number.</source>
        <translation type="unfinished">Nid oes rhif gan yr ymateb.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/rows_outside.py"/>
        <source>The row has a reference and nothing else: {text}.</source>
        <translation type="unfinished">Mae gan y rhes gyfeirnod a dim arall: {text}.</translation>
    </message>
    <message>
        <location filename="../../app/session/small_numbers.py"/>
        <source>The rule for small numbers in {name} has mistakes.</source>
        <translation type="unfinished">Mae camgymeriadau yn y rheol ar gyfer niferoedd bach yn {name}.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The rules for a sample differ.</source>
        <translation type="unfinished">Mae'r rheolau ar gyfer sampl yn wahanol.</translation>
    </message>
    <message>
        <location filename="../../app/framework/rule_files.py"/>
        <source>The rules for reports in {path} cannot be read. Correct or remove the file.</source>
        <translation type="unfinished">Ni ellir darllen y rheolau ar gyfer adroddiadau yn {path}. Cywirwch neu tynnwch y ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>The rules for samples in {name} have mistakes.</source>
        <translation type="unfinished">Mae camgymeriadau yn y rheolau ar gyfer samplau yn {name}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>The rules for samples in {path} cannot be read. Correct or remove the file.</source>
        <translation type="unfinished">Ni ellir darllen y rheolau ar gyfer samplau yn {path}. Cywirwch neu dilëwch y ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>The rules for sentences in {path} have mistakes.</source>
        <translation type="unfinished">Mae gwallau yn y rheolau ar gyfer brawddegau yn {path}.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>The rules for the plan in {path} have mistakes.</source>
        <translation type="unfinished">Mae camgymeriadau yn rheolau’r cynllun yn {path}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>The sample has no cases yet. Import or draw it first.</source>
        <translation type="unfinished">Nid oes gan y sampl achosion eto. Mewnforiwch neu tynnwch ef yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling.py"/>
        <source>The sample has {cases} already that would not be drawn. Nothing was drawn; say that the draw replaces them, or change the sample by hand.</source>
        <translation type="unfinished">Mae gan y sampl eisoes {cases} na fyddent yn cael eu tynnu. Ni thynnwyd dim; dywedwch fod y tynnu'n cymryd eu lle, neu newidiwch y sampl â llaw.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>The sample is no number of cases.</source>
        <translation type="unfinished">Nid yw'r sampl yn nifer o achosion.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling.py"/>
        <source>The sample was drawn by method {method}, which this version of the program does not have.</source>
        <translation type="unfinished">Tynnwyd y sampl trwy ddull {method}, nad yw gan y fersiwn hon o'r rhaglen.</translation>
    </message>
    <message>
        <location filename="../../app/store/sealing.py"/>
        <source>The sealed answers cannot be opened. The lead can seal them again.</source>
        <translation type="unfinished">Ni ellir agor yr atebion dan sêl. Gall yr arweinydd eu selio eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>The sentence date {date} is in the future.</source>
        <translation type="unfinished">Mae dyddiad y ddedfryd, {date}, yn y dyfodol.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>The sentence date {date} is too long ago for a case of a youth offending team.</source>
        <translation type="unfinished">Mae dyddiad y ddedfryd {date} yn rhy bell yn ôl i achos tîm troseddau ieuenctid.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>The sheet "{sheet}" is read. The others are not: {others}.</source>
        <translation type="unfinished">Darllenir y daflen "{sheet}". Ni ddarllenir y lleill: {others}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/finding_tables.py"/>
        <source>The sheet "{sheet}" of {name} has {count}, so nothing was imported.</source>
        <translation type="unfinished">Mae {count} yn y daflen "{sheet}" yn {name}, felly ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheet_choice.py"/>
        <source>The sheet "{sheet}" of {name} is empty.</source>
        <translation type="unfinished">Mae'r daflen "{sheet}" yn {name} yn wag.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>The sign-off</source>
        <translation type="unfinished">Y gymeradwyaeth</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>The spreadsheet hides columns that are imported all the same: {headings}.</source>
        <translation type="unfinished">Mae'r daenlen yn cuddio colofnau a fewnforir er hynny: {headings}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>The spreadsheet hides what is in this cell.</source>
        <translation type="unfinished">Mae'r daenlen yn cuddio'r hyn sydd yn y gell hon.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>The spreadsheet hides {count} rows, which are imported all the same: {rows}.</source>
        <translation type="unfinished">Mae'r daenlen yn cuddio rhesi ({count}), a fewnforir er hynny: {rows}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>The spreadsheet hides {rows}, which is imported all the same.</source>
        <translation type="unfinished">Mae'r daenlen yn cuddio {rows}, a fewnforir er hynny.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>The spreadsheet shows the error {error} in a cell.</source>
        <translation type="unfinished">Mae'r daenlen yn dangos y gwall {error} mewn cell.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>The spreadsheet shows the error {text} here.</source>
        <translation type="unfinished">Mae'r daenlen yn dangos y gwall {text} yma.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/proposals.py"/>
        <source>The statements in {name} are no texts by question. Correct or remove the file.</source>
        <translation type="unfinished">Nid testunau fesul cwestiwn yw'r datganiadau yn {name}. Cywirwch neu tynnwch y ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>The store could not do what the program asked ({text}).</source>
        <translation type="unfinished">Ni allai'r storfa wneud yr hyn a ofynnodd y rhaglen ({text}).</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>The store refused a record ({trouble}). Nothing of it was kept.</source>
        <translation type="unfinished">Gwrthododd y storfa gofnod ({trouble}). Ni chadwyd dim ohono.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>The tables hold {count} pictures or objects, which are not read.</source>
        <translation type="unfinished">Mae'r tablau'n cynnwys {count} o luniau neu wrthrychau, na chânt eu darllen.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The timescales used as guidance differ.</source>
        <translation type="unfinished">Mae'r amserlenni a ddefnyddir fel canllaw yn wahanol.</translation>
    </message>
    <message>
        <location filename="../../ui/language/catalogue.py"/>
        <source>The translation {name} cannot be read: {trouble}. The window is in English until the file is corrected.</source>
        <translation type="unfinished">Ni ellir darllen y cyfieithiad {name}: {trouble}. Saesneg sydd yn y ffenestr nes bod y ffeil wedi'i chywiro.</translation>
    </message>
    <message>
        <location filename="../../ui/language/choice.py"/>
        <source>The translation {path} could not be read: {reason}.</source>
        <translation type="unfinished">Ni ellid darllen y cyfieithiad {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <source>The two do not differ in anything that a score or a form depends on.</source>
        <translation type="unfinished">Nid yw'r ddau'n wahanol mewn dim y mae sgôr neu ffurflen yn dibynnu arno.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/figure_map.py"/>
        <source>The typesetter wrote a PDF of another form than before.</source>
        <translation type="unfinished">Ysgrifennodd y cysodydd PDF o ffurf wahanol i'r arfer.</translation>
    </message>
    <message>
        <location filename="../../app/framework/localizer.py"/>
        <source>The wording {name} cannot be read, so questions are shown in English. Correct or remove {path}.</source>
        <translation type="unfinished">Ni ellir darllen y geiriad {name}, felly dangosir y cwestiynau yn Saesneg. Cywirwch neu tynnwch {path}.</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>The wording {name} cannot be read: {trouble}.</source>
        <translation type="unfinished">Ni ellir darllen y geiriad {name}: {trouble}.</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>The wording {name} does not fit the framework {framework}.</source>
        <translation type="unfinished">Nid yw'r geiriad {name} yn gweddu i'r fframwaith {framework}.</translation>
    </message>
    <message>
        <location filename="../../app/store/backup.py"/>
        <source>The {kind} is changed, but the backup in {backup} still opens with the old one: {trouble}</source>
        <translation type="unfinished">Newidiwyd ({kind}), ond mae'r copi wrth gefn yn {backup} yn dal i agor â'r hen un: {trouble}</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The {kind} {id} has other words: “{old}” is now “{new}”</source>
        <translation type="unfinished">Mae geiriad arall ({kind}, {id}): “{old}” yw “{new}” nawr</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The {kind} {id} is gone: {text}</source>
        <translation type="unfinished">Nid yw yno mwyach ({kind}, {id}): {text}</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>The {kind} {id} is new: {text}</source>
        <translation type="unfinished">Newydd ({kind}, {id}): {text}</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>The {secrets} does not open {what}. Nothing was changed; look whether it is this inspection's.</source>
        <translation type="unfinished">Ni ellir agor {what} â'r hyn a roddwyd ({secrets}). Ni newidiwyd dim; edrychwch ai un yr arolygiad hwn ydyw.</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>The {secrets} does not open {what}. Nothing was changed; try again or use the recovery key.</source>
        <translation type="unfinished">Ni ellir agor {what} â'r hyn a roddwyd ({secrets}). Ni newidiwyd dim; rhowch gynnig arall arni neu defnyddiwch yr allwedd adfer.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>There are fewer cells than headings in {rows}.</source>
        <translation type="unfinished">Mae llai o gelloedd nag o benawdau yn {rows}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/restore_page.py"/>
        <source>There are no backups in this folder. Choose the folder that they were written to.</source>
        <translation type="unfinished">Nid oes copïau wrth gefn yn y ffolder hwn. Dewiswch y ffolder yr ysgrifennwyd hwy iddo.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>There are no cases yet.</source>
        <translation type="unfinished">Nid oes achosion eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/settling.py"/>
        <source>There are no differences between laptops in which the answers are the same.</source>
        <translation type="unfinished">Nid oes gwahaniaethau rhwng gliniaduron lle mae'r atebion yr un fath.</translation>
    </message>
    <message>
        <location filename="../../app/commands/planning.py"/>
        <source>There are no recommendations yet, so there is no plan to sign off.</source>
        <translation type="unfinished">Nid oes argymhellion eto, felly nid oes cynllun i’w gymeradwyo.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>There are no words for a share of {share}%.</source>
        <translation type="unfinished">Nid oes geiriau ar gyfer cyfran o {share}%.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>There are none yet.</source>
        <translation type="unfinished">Nid oes rhai eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>There is no Asset rating {item} at {stage}.</source>
        <translation type="unfinished">Nid oes graddfa Asset {item} yn {stage}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/planning.py"/>
        <source>There is no action {name} in the plan. They are: {known}.</source>
        <translation type="unfinished">Nid oes cam {name} yn y cynllun. Dyma hwy: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/session/inspection_records.py"/>
        <source>There is no assessor {code} in this inspection. The team is: {known}.</source>
        <translation type="unfinished">Nid oes asesydd {code} yn yr arolygiad hwn. Y tîm yw: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sharing.py"/>
        <source>There is no assessor {whose} in this inspection. The team is: {known}.</source>
        <translation type="unfinished">Nid oes asesydd {whose} yn yr arolygiad hwn. Y tîm yw: {known}.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/calibration_pane.py"/>
        <source>There is no calibration case. It is a case that everyone assesses before the first day, beside answers that the lead holds for right.</source>
        <translation type="unfinished">Nid oes achos graddnodi. Achos ydyw y mae pawb yn ei asesu cyn y diwrnod cyntaf, ochr yn ochr ag atebion y mae'r arweinydd yn eu hystyried yn gywir.</translation>
    </message>
    <message>
        <location filename="../../app/session/inspection_records.py"/>
        <source>There is no case {reference} in this inspection. Look at the reference.</source>
        <translation type="unfinished">Nid oes achos {reference} yn yr arolygiad hwn. Edrychwch ar y cyfeirnod.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>There is no column "{field}", so no case is allocated.</source>
        <translation type="unfinished">Nid oes colofn "{field}", felly ni ddyrennir yr un achos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>There is no column "{field}".</source>
        <translation type="unfinished">Nid oes colofn "{field}".</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>There is no column "{heading}".</source>
        <translation type="unfinished">Nid oes colofn "{heading}".</translation>
    </message>
    <message>
        <location filename="../../app/commands/findings.py"/>
        <source>There is no criterion {criterion}. The criteria are: {known}.</source>
        <translation type="unfinished">Nid oes maen prawf {criterion}. Y meini prawf yw: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exporting_data.py"/>
        <source>There is no data format {name}. The formats: {formats}.</source>
        <translation type="unfinished">Nid oes fformat data {name}. Y fformatau: {formats}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>There is no document {name}. The documents: {known}.</source>
        <translation type="unfinished">Nid oes dogfen {name}. Y dogfennau: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/good_practice.py"/>
        <source>There is no example of good practice {name}. Look at the list.</source>
        <translation type="unfinished">Nid oes enghraifft o arfer da {name}. Edrychwch ar y rhestr.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exporting.py"/>
        <source>There is no export format {name}. The formats: {formats}.</source>
        <translation type="unfinished">Nid oes fformat allforio {name}. Y fformatau: {formats}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>There is no fact {fact} in {title}.</source>
        <translation type="unfinished">Nid oes ffaith {fact} yn {title}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>There is no field "{field}".</source>
        <translation type="unfinished">Nid oes maes "{field}".</translation>
    </message>
    <message>
        <location filename="../../app/commands/profiling.py"/>
        <source>There is no field {field} of a profile. The fields: {fields}.</source>
        <translation type="unfinished">Nid oes maes {field} mewn proffil. Y meysydd: {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/figures.py"/>
        <source>There is no figure {address} in this inspection. Look at the kind and the id, as in question:1.1.12, criterion:1.1, headline:roh or reason:1.1.10/name-of-reason.</source>
        <translation type="unfinished">Nid oes ffigwr {address} yn yr arolygiad hwn. Edrychwch ar y math a'r id, fel yn question:1.1.12, criterion:1.1, headline:roh neu reason:1.1.10/name-of-reason.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation type="unfinished">Nid oes ffeil {path}. Gwiriwch yr enw a'r ffolder.</translation>
    </message>
    <message>
        <location filename="../../app/session/case_filter.py"/>
        <source>There is no filter {text}. Write key=group, with one of the keys: {keys}.</source>
        <translation type="unfinished">Nid oes hidlydd {text}. Ysgrifennwch key=group, gydag un o'r allweddi: {keys}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/recommending.py"/>
        <source>There is no finding {finding}. Look at the list of findings.</source>
        <translation type="unfinished">Nid oes canfyddiad {finding}. Edrychwch ar y rhestr o ganfyddiadau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/findings.py"/>
        <source>There is no finding {name}. Look at the list of findings.</source>
        <translation type="unfinished">Nid oes canfyddiad {name}. Edrychwch ar y rhestr o ganfyddiadau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/flagging.py"/>
        <source>There is no flag {kind}. A flag is one of: {flags}.</source>
        <translation type="unfinished">Nid oes baner {kind}. Mae baner yn un o: {flags}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/handing_out.py"/>
        <source>There is no folder {folder}. Make it, or choose another.</source>
        <translation type="unfinished">Nid oes ffolder {folder}. Crëwch ef, neu dewiswch un arall.</translation>
    </message>
    <message>
        <location filename="../../app/framework/catalogue.py"/>
        <source>There is no framework "{framework_id}". Choose one of: {known}.</source>
        <translation type="unfinished">Nid oes fframwaith "{framework_id}". Dewiswch un o'r rhain: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/frameworks.py"/>
        <source>There is no framework file {path}. Name a file, or one of: {known}.</source>
        <translation type="unfinished">Nid oes ffeil fframwaith {path}. Enwch ffeil, neu un o'r rhain: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/store/key_file.py"/>
        <source>There is no inspection at {folder}. Look at the path, or make one with `new` or `join`.</source>
        <translation type="unfinished">Nid oes arolygiad yn {folder}. Edrychwch ar y llwybr, neu gwnewch un â `new` neu `join`.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>There is no inspection at {parent}.</source>
        <translation type="unfinished">Nid oes arolygiad yn {parent}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/interviewing.py"/>
        <source>There is no interview {number} of {owner} on {case}.</source>
        <translation type="unfinished">Nid oes cyfweliad {number} gan {owner} ar {case}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>There is no language {choice}. Choose en, cy or both.</source>
        <translation type="unfinished">Nid oes iaith {choice}. Dewiswch en, cy neu both.</translation>
    </message>
    <message>
        <location filename="../../app/commands/settling.py"/>
        <source>There is no question or fact {item} in {title}.</source>
        <translation type="unfinished">Nid oes cwestiwn na ffaith {item} yn {title}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/recommending.py"/>
        <source>There is no question {question} in {title}.</source>
        <translation type="unfinished">Nid oes cwestiwn {question} yn {title}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>There is no question {question} in {title}. Ids look like 1.1.03.</source>
        <translation type="unfinished">Nid oes cwestiwn {question} yn {title}. Mae ids yn edrych fel 1.1.03.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>There is no questionnaire {survey}. Use one of: {known}.</source>
        <translation type="unfinished">Nid oes holiadur {survey}. Defnyddiwch un o'r rhain: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/recommending.py"/>
        <source>There is no recommendation {name}. They are: {known}.</source>
        <translation type="unfinished">Nid oes argymhelliad {name}. Dyma hwy: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>There is no response {item} in this inspection.</source>
        <translation type="unfinished">Nid oes ymateb {item} yn yr arolygiad hwn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>There is no response {number} to the questionnaire {survey}. `aboveline survey list` prints those there are.</source>
        <translation type="unfinished">Nid oes ymateb {number} i'r holiadur {survey}. Mae `aboveline survey list` yn argraffu'r rhai sydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>There is no row.</source>
        <translation type="unfinished">Nid oes rhes.</translation>
    </message>
    <message>
        <location filename="../../app/commands/timetabling.py"/>
        <source>There is no step {step} in the timetable. Use one of: {known}.</source>
        <translation type="unfinished">Nid oes cam {step} yn yr amserlen. Defnyddiwch un o'r rhain: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>There is no such dimension.</source>
        <translation type="unfinished">Nid oes dimensiwn o'r fath.</translation>
    </message>
    <message>
        <location filename="../../app/commands/linked_texts.py"/>
        <source>There is no such figure in this inspection.</source>
        <translation type="unfinished">Nid oes ffigwr o'r fath yn yr arolygiad hwn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>There is no such item in the questionnaire.</source>
        <translation type="unfinished">Nid oes eitem o'r fath yn yr holiadur.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>There is no such rule.</source>
        <translation type="unfinished">Nid oes rheol o’r fath.</translation>
    </message>
    <message>
        <location filename="../../app/session/small_numbers.py"/>
        <source>There is no such setting.</source>
        <translation type="unfinished">Nid oes gosodiad o'r fath.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>There is no such table.</source>
        <translation type="unfinished">Nid oes tabl o'r fath.</translation>
    </message>
    <message>
        <location filename="../../app/commands/linked_texts.py"/>
        <source>There is no text {name}. Look at the list.</source>
        <translation type="unfinished">Nid oes testun {name}. Edrychwch ar y rhestr.</translation>
    </message>
    <message>
        <location filename="../../app/commands/timetabling.py"/>
        <source>There is no timetable yet, because the days of fieldwork are not recorded. Record them in the set-up of the inspection first.</source>
        <translation type="unfinished">Nid oes amserlen eto, oherwydd ni chofnodwyd diwrnodau'r gwaith maes. Cofnodwch nhw wrth sefydlu'r arolygiad yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <source>There is nothing to redo here.</source>
        <translation type="unfinished">Nid oes dim i'w ailwneud yma.</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <source>There is nothing to redo in {scope}.</source>
        <translation type="unfinished">Nid oes dim i'w ailwneud yn {scope}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <source>There is nothing to redo: nothing was recorded here yet.</source>
        <translation type="unfinished">Nid oes dim i'w ail-wneud: ni chofnodwyd dim yma eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <source>There is nothing to undo here: no change made on this laptop still counts.</source>
        <translation type="unfinished">Nid oes dim i'w ddadwneud yma: nid oes newid a wnaed ar y gliniadur hwn yn cyfrif mwyach.</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <source>There is nothing to undo in {scope}: no change made here still counts.</source>
        <translation type="unfinished">Nid oes dim i'w ddadwneud yn {scope}: nid oes newid a wnaed yma'n dal i gyfrif.</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <source>There is nothing to undo: nothing was recorded here yet.</source>
        <translation type="unfinished">Nid oes dim i'w ddadwneud: ni chofnodwyd dim yma eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>These cells are merged, so only one of them has the value.</source>
        <translation type="unfinished">Mae'r celloedd hyn wedi'u cyfuno, felly dim ond un ohonynt sydd â'r gwerth.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>These columns are not recognised: {headings}.</source>
        <translation type="unfinished">Nid yw'r colofnau hyn yn cael eu hadnabod: {headings}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <source>These past scores would change: {scores}.</source>
        <translation type="unfinished">Byddai'r sgorau hyn o'r gorffennol yn newid: {scores}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/joined_rows.py"/>
        <source>This cell has several lines, and one of them reads like a row of its own: "{line}".</source>
        <translation type="unfinished">Mae sawl llinell yn y gell hon, ac mae un ohonynt yn darllen fel rhes ar wahân: "{line}".</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>This column is not recognised: {headings}.</source>
        <translation type="unfinished">Nid yw'r golofn hon yn cael ei hadnabod: {headings}.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>This comment or note is not read: “{text}”</source>
        <translation type="unfinished">Ni ddarllenir y sylw neu'r nodyn hwn: “{text}”</translation>
    </message>
    <message>
        <location filename="../../app/framework/localizer.py"/>
        <source>This guidance is in English only.</source>
        <translation type="unfinished">Yn Saesneg yn unig y mae'r canllawiau hyn.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>This is answered though “{other}” is not “{answer}”.</source>
        <translation type="unfinished">Atebwyd hwn er nad yw “{other}” yn “{answer}”.</translation>
    </message>
    <message>
        <location filename="../../app/commands/leaving.py"/>
        <source>This is {code}'s laptop, so {code} stays in the team. Nothing was changed.</source>
        <translation type="unfinished">Gliniadur {code} yw hwn, felly mae {code} yn aros yn y tîm. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/session/checks.py"/>
        <source>This is {me}'s laptop, so it records nothing of {owner}'s. Nothing was recorded.</source>
        <translation type="unfinished">Gliniadur {me} yw hwn, felly nid yw'n cofnodi dim o eiddo {owner}. Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/querying.py"/>
        <source>This laptop is nobody's in particular, so say whose query it is.</source>
        <translation type="unfinished">Nid yw'r gliniadur hwn yn eiddo i neb yn benodol, felly dywedwch ymholiad pwy ydyw.</translation>
    </message>
    <message>
        <location filename="../../app/store/notices.py"/>
        <source>This laptop is older than what {path} has seen of it. It gets back {changes} of its own, the last of {day}.</source>
        <translation type="unfinished">Mae'r gliniadur hwn yn hŷn na'r hyn y mae {path} wedi'i weld ohono. Mae'n cael yn ôl {changes} o'i eiddo ei hun, yr olaf ar {day}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/exporters/duck.py"/>
        <source>This needs {name}, which is not part of this installation. Nothing was written; choose another format, or install the program with its extra “{extra}”.</source>
        <translation type="unfinished">Mae angen {name} ar hyn, ac nid yw'n rhan o'r gosodiad hwn. Ni ysgrifennwyd dim; dewiswch fformat arall, neu gosodwch y rhaglen gyda'i hychwanegiad “{extra}”.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>This program's database library cannot encrypt. Nothing was opened.</source>
        <translation type="unfinished">Ni all llyfrgell gronfa ddata'r rhaglen hon amgryptio. Nid agorwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>This question has no list of reasons. Use the note.</source>
        <translation type="unfinished">Nid oes gan y cwestiwn hwn restr o resymau. Defnyddiwch y nodyn.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>This row has more cells ({cells}) than there are headings ({headings}).</source>
        <translation type="unfinished">Mae mwy o gelloedd yn y rhes hon ({cells}) nag sydd o benawdau ({headings}).</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/rows_outside.py"/>
        <source>This row is a total or a remark between the cases: {text}.</source>
        <translation type="unfinished">Cyfanswm neu sylw rhwng yr achosion yw'r rhes hon: {text}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/rows_outside.py"/>
        <source>This row is under the table and is not imported: {text}.</source>
        <translation type="unfinished">Mae'r rhes hon o dan y tabl ac ni fewnforir hi: {text}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling.py"/>
        <source>This sample was not drawn here, so there is nothing to draw again.</source>
        <translation type="unfinished">Ni thynnwyd y sampl hwn yma, felly nid oes dim i'w dynnu eto.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>This text is outside of the tables, and is not read: “{text}”</source>
        <translation type="unfinished">Mae’r testun hwn y tu allan i’r tablau, ac ni chaiff ei ddarllen: “{text}”</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>To do</source>
        <translation type="unfinished">I'w wneud</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>To take one from the sheet, remove it first.</source>
        <translation type="unfinished">I gymryd un o'r daflen, dilëwch ef yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>Two assessors agree on {share}% of {judgements} of {cases} ({low}% to {high}%).</source>
        <translation type="unfinished">Mae dau asesydd yn cytuno ar {share}% ({judgements}; {cases}; {low}% i {high}%).</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Two columns are chosen for "{field}".</source>
        <translation type="unfinished">Mae dwy golofn wedi'u dewis ar gyfer "{field}".</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>Two columns have one heading, or one has none.</source>
        <translation type="unfinished">Mae gan ddwy golofn yr un pennawd, neu nid oes pennawd gan un.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>Two columns have the heading "{seen}".</source>
        <translation type="unfinished">Mae gan ddwy golofn y pennawd "{seen}".</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Type the reference again.</source>
        <translation type="unfinished">Teipiwch y cyfeirnod eto.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>Under way</source>
        <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <source>Undone in {case}: {name} goes from {before} to {after}.</source>
        <translation type="unfinished">Dadwnaed yn {case}: {name}: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>Unix with Celtic letters (ISO 8859-14)</source>
        <translation type="unfinished">Unix â llythrennau Celtaidd (ISO 8859-14)</translation>
    </message>
    <message>
        <location filename="../../app/commands/signing_off.py"/>
        <source>Unlocking needs a reason. Say why.</source>
        <translation type="unfinished">Mae angen rheswm i ddatgloi. Dywedwch pam.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Unmerge them in the spreadsheet, and fill each of them in.</source>
        <translation type="unfinished">Gwahanwch hwy yn y daenlen, a llenwch bob un.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Unrecognised columns are not imported. To import one, choose it for a field.</source>
        <translation type="unfinished">Ni fewnforir colofnau nad ydynt yn cael eu hadnabod. I fewnforio un, dewiswch hi ar gyfer maes.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>Use [[size]] and [[minimum]].</source>
        <translation type="unfinished">Defnyddiwch [[size]] a [[minimum]].</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>Use a whole number from {first} to {last}.</source>
        <translation type="unfinished">Defnyddiwch rif cyfan o {first} i {last}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>Use at least 12 characters, or four words, that are hard to guess.</source>
        <translation type="unfinished">Defnyddiwch o leiaf 12 nod, neu bedwar gair, sy'n anodd eu dyfalu.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>Use at most {most} characters.</source>
        <translation type="unfinished">Defnyddiwch {most} o nodau ar y mwyaf.</translation>
    </message>
    <message>
        <location filename="../../app/session/small_numbers.py"/>
        <source>Use least_cases and caution_cases.</source>
        <translation type="unfinished">Defnyddiwch least_cases a caution_cases.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>Use one of: {choices}.</source>
        <translation type="unfinished">Defnyddiwch un o'r rhain: {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>Use one of: {fields}.</source>
        <translation type="unfinished">Defnyddiwch un o'r rhain: {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>Use one of: {items}.</source>
        <translation type="unfinished">Defnyddiwch un o'r rhain: {items}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>Use one of: {names}.</source>
        <translation type="unfinished">Defnyddiwch un o'r rhain: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/linked_texts.py"/>
        <source>Use one of: {parts}.</source>
        <translation type="unfinished">Defnyddiwch un o'r rhain: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <location filename="../../app/exchange/importers/ratings.py"/>
        <location filename="../../app/exchange/importers/responses.py"/>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>Use one of: {values}.</source>
        <translation type="unfinished">Defnyddiwch un o'r rhain: {values}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/twins.py"/>
        <source>Use the same dashes and letters in every sheet.</source>
        <translation type="unfinished">Defnyddiwch yr un cysylltnodau a llythrennau ym mhob taflen.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>Use those of the program's file.</source>
        <translation type="unfinished">Defnyddiwch rai ffeil y rhaglen.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Vulnerability recorded</source>
        <translation type="unfinished">Bregusrwydd a gofnodwyd</translation>
    </message>
    <message>
        <location filename="../../app/reporting/formats/registry.py"/>
        <source>Web page in one file (.html)</source>
        <translation type="unfinished">Tudalen we mewn un ffeil (.html)</translation>
    </message>
    <message>
        <location filename="../../app/records/linked_text.py"/>
        <source>Welsh: {text}</source>
        <translation type="unfinished">Cymraeg: {text}</translation>
    </message>
    <message>
        <location filename="../../app/commands/practising.py"/>
        <source>What is in {folder} is not a practice inspection, or not only that. Nothing was changed; move it to another place.</source>
        <translation type="unfinished">Nid arolygiad ymarfer yw'r hyn sydd yn {folder}, neu nid hynny'n unig. Ni newidiwyd dim; symudwch ef i le arall.</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibration_words.py"/>
        <source>With care: a few people on one case show where to talk, and do not measure anyone.</source>
        <translation type="unfinished">Yn ofalus: mae ychydig o bobl ar un achos yn dangos ble i siarad, ac nid ydynt yn mesur neb.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>With care: only {cases} behind it. Judgements of one case resemble each other, so the true range is wider than the one shown.</source>
        <translation type="unfinished">Yn ofalus: ychydig sydd y tu ôl iddo ({cases}). Mae dyfarniadau un achos yn debyg i'w gilydd, felly mae'r gwir ystod yn lletach na'r un a ddangosir.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>With care: only {judgements} behind it.</source>
        <translation type="unfinished">Yn ofalus: ychydig sydd y tu ôl iddo ({judgements}).</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <source>With the inspection's own framework, {score} {before}. With the new one it {after}.</source>
        <translation type="unfinished">Gyda fframwaith yr arolygiad ei hun, mae {score} {before}. Gyda'r un newydd, mae {after}.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/formats/registry.py"/>
        <source>Word document (.docx), to edit</source>
        <translation type="unfinished">Dogfen Word (.docx), i'w golygu</translation>
    </message>
    <message>
        <location filename="../../app/reporting/formats/registry.py"/>
        <source>Workbook with charts (.xlsx)</source>
        <translation type="unfinished">Llyfr gwaith gyda siartiau (.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>Write a number from 0 to {most}.</source>
        <translation type="unfinished">Ysgrifennwch rif o 0 i {most}.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>Write a whole number.</source>
        <translation type="unfinished">Ysgrifennwch rif cyfan.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>Write at_once = ["immediate"].</source>
        <translation type="unfinished">Ysgrifennwch at_once = ["immediate"].</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>Write caseload = 100, and leave it out in the last row only.</source>
        <translation type="unfinished">Ysgrifennwch caseload = 100, a'i adael allan yn y rhes olaf yn unig.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>Write cases = 5.</source>
        <translation type="unfinished">Ysgrifennwch cases = 5.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>Write groups = ["female"].</source>
        <translation type="unfinished">Ysgrifennwch groups = ["female"].</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_rules.py"/>
        <source>Write it as title = "Improvement plan".</source>
        <translation type="unfinished">Ysgrifennwch ef fel title = "Improvement plan".</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>Write sample = 38.</source>
        <translation type="unfinished">Ysgrifennwch sample = 38.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>Write the date as 30 April 2012 or 30/04/2012.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad fel 30 Ebrill 2012 neu 30/04/2012.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>Write the plan again, copy the texts into it, and leave its columns and references as they are.</source>
        <translation type="unfinished">Ysgrifennwch y cynllun eto, copïwch y testunau iddo, a gadewch ei golofnau a’i gyfeirnodau fel y maent.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>Write the text itself into the cell.</source>
        <translation type="unfinished">Ysgrifennwch y testun ei hun yn y gell.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>Write yes, or leave it blank.</source>
        <translation type="unfinished">Ysgrifennwch ydy, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <location filename="../../app/session/small_numbers.py"/>
        <source>Write {key} = 5.</source>
        <translation type="unfinished">Ysgrifennwch {key} = 5.</translation>
    </message>
    <message>
        <location filename="../../app/commands/document_process.py"/>
        <source>Writing the document</source>
        <translation type="unfinished">Yn ysgrifennu'r ddogfen</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/field_labels.py"/>
        <source>Youth offending team</source>
        <translation type="unfinished">Tîm troseddau ieuenctid</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>[[minimum]] {number}</source>
        <translation type="unfinished">[[minimum]] {number}</translation>
    </message>
    <message>
        <location filename="../../app/commands/sampling_rules.py"/>
        <source>[[size]] {number}</source>
        <translation type="unfinished">[[size]] {number}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>a DIF file</source>
        <translation type="unfinished">ffeil DIF</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>a JSON file</source>
        <translation type="unfinished">ffeil JSON</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>a Mac (MacRoman)</source>
        <translation type="unfinished">Mac (MacRoman)</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/xlsx.py"/>
        <source>a Numbers document</source>
        <translation type="unfinished">dogfen Numbers</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>a PDF document</source>
        <translation type="unfinished">Dogfen PDF</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>a RoSH level</source>
        <translation type="unfinished">lefel RoSH</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>a SYLK file</source>
        <translation type="unfinished">ffeil SYLK</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/xlsx.py"/>
        <source>a Word document, not a table</source>
        <translation type="unfinished">Dogfen Word, nid tabl,</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/xlsx.py"/>
        <source>a binary workbook</source>
        <translation type="unfinished">Llyfr gwaith deuaidd</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/twins.py"/>
        <source>a case of this inspection</source>
        <translation type="unfinished">achos o'r arolygiad hwn</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>a case status</source>
        <translation type="unfinished">statws achos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>a compressed file</source>
        <translation type="unfinished">Ffeil gywasgedig</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>a date</source>
        <translation type="unfinished">dyddiad</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>a formula</source>
        <translation type="unfinished">fformiwla</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>a gender known here</source>
        <translation type="unfinished">rhywedd hysbys yma</translation>
    </message>
    <message>
        <location filename="../../app/store/confirming.py"/>
        <source>a laptop of nobody's in particular</source>
        <translation type="unfinished">gliniadur nad yw'n eiddo i neb yn benodol</translation>
    </message>
    <message>
        <location filename="../../app/store/admission.py"/>
        <source>a laptop's key names another laptop</source>
        <translation type="unfinished">mae allwedd gliniadur yn enwi gliniadur arall</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>a number in scientific notation</source>
        <translation type="unfinished">rhif mewn nodiant gwyddonol</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>a number too long to be exact</source>
        <translation type="unfinished">rhif rhy hir i fod yn fanwl gywir</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>a number whose format is not known here</source>
        <translation type="unfinished">rhif nad yw ei fformat yn hysbys yma</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>a picture</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/xlsx.py"/>
        <source>a presentation, not a table</source>
        <translation type="unfinished">cyflwyniad, nid tabl</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>a question or fact of this framework</source>
        <translation type="unfinished">cwestiwn neu ffaith o'r fframwaith hwn</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>a record cannot be read at all ({kind})</source>
        <translation type="unfinished">ni ellir darllen cofnod o gwbl ({kind})</translation>
    </message>
    <message>
        <location filename="../../app/session/checks.py"/>
        <source>a record of a case that is not in the inspection</source>
        <translation type="unfinished">cofnod o achos nad yw yn yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../app/session/checks.py"/>
        <source>a record of an assessor {code} who is not in the team</source>
        <translation type="unfinished">cofnod o asesydd {code} nad yw yn y tîm</translation>
    </message>
    <message>
        <location filename="../../app/records/kind.py"/>
        <source>a record of kind {kind} has no place in scope {case}</source>
        <translation type="unfinished">cofnod o fath {kind} heb le yng nghwmpas {case}</translation>
    </message>
    <message>
        <location filename="../../app/records/kind.py"/>
        <source>a record of kind {kind} with owner {code}</source>
        <translation type="unfinished">cofnod o fath {kind} â pherchennog {code}</translation>
    </message>
    <message>
        <location filename="../../app/records/handout.py"/>
        <source>a reference</source>
        <translation type="unfinished">cyfeirnod</translation>
    </message>
    <message>
        <location filename="../../app/records/survey_response.py"/>
        <source>a response to the questionnaire “{survey}”</source>
        <translation type="unfinished">ymateb i'r holiadur “{survey}”</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>a rich text document</source>
        <translation type="unfinished">Dogfen destun cyfoethog</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>a saved web page</source>
        <translation type="unfinished">tudalen we a gadwyd</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/ratings.py"/>
        <source>a score of {item}</source>
        <translation type="unfinished">sgôr ar gyfer {item}</translation>
    </message>
    <message>
        <location filename="../../app/store/admission.py"/>
        <source>a signature is over rows that are not in it</source>
        <translation type="unfinished">mae llofnod dros resi nad ydynt ynddi</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>a signature over the chain of {scope} is not sound</source>
        <translation type="unfinished">nid yw llofnod dros gadwyn {scope} yn gadarn</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/ratings.py"/>
        <source>a stage of Asset</source>
        <translation type="unfinished">cyfnod Asset</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>a text behind the sign ' that a spreadsheet does not show</source>
        <translation type="unfinished">testun y tu ôl i'r arwydd ' nad yw taenlen yn ei ddangos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>a time</source>
        <translation type="unfinished">amser</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>a truth value</source>
        <translation type="unfinished">gwerth gwir neu anwir</translation>
    </message>
    <message>
        <location filename="../../app/records/kind.py"/>
        <source>a value that {kind} {item} cannot have</source>
        <translation type="unfinished">gwerth na all {kind} {item} ei gael</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>a vulnerability level</source>
        <translation type="unfinished">lefel bregusrwydd</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>a web page</source>
        <translation type="unfinished">tudalen we</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>a word for a missing value</source>
        <translation type="unfinished">gair am werth coll</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>action {item}</source>
        <translation type="unfinished">cam gweithredu {item}</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>action {number}</source>
        <translation type="unfinished">cam gweithredu {number}</translation>
    </message>
    <message>
        <location filename="../../app/records/allocation.py"/>
        <source>allocation</source>
        <translation type="unfinished">dyraniad</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>always</source>
        <translation type="unfinished">bob amser</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>an OpenDocument file in plain XML</source>
        <translation type="unfinished">ffeil OpenDocument mewn XML plaen</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/ods.py"/>
        <source>an OpenDocument file without a spreadsheet</source>
        <translation type="unfinished">ffeil OpenDocument heb daenlen</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>an XML file</source>
        <translation type="unfinished">ffeil XML</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>an XML spreadsheet of Excel 2003</source>
        <translation type="unfinished">taenlen XML Excel 2003</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>an age in the sample's range</source>
        <translation type="unfinished">oedran o fewn ystod y sampl</translation>
    </message>
    <message>
        <location filename="../../app/records/survey_response.py"/>
        <source>an answer</source>
        <translation type="unfinished">ateb</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>an answer here</source>
        <translation type="unfinished">ateb yma</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>an answer to this item</source>
        <translation type="unfinished">ateb i'r eitem hon</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>an assessor of this inspection</source>
        <translation type="unfinished">asesydd yr arolygiad hwn</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/values.py"/>
        <source>an error of the spreadsheet</source>
        <translation type="unfinished">gwall y daenlen</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>an ethnicity code</source>
        <translation type="unfinished">cod ethnigrwydd</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>an intervention level</source>
        <translation type="unfinished">lefel ymyrraeth</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>an order type known here</source>
        <translation type="unfinished">math o orchymyn hysbys yma</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>answers “{text}”</source>
        <translation type="unfinished">yn ateb “{text}”</translation>
    </message>
    <message>
        <location filename="../../app/records/finding.py"/>
        <source>area for improvement</source>
        <translation type="unfinished">maes i'w wella</translation>
    </message>
    <message>
        <location filename="../../app/records/timetable_date.py"/>
        <source>as worked out</source>
        <translation type="unfinished">fel y'i cyfrifwyd</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>asks {code}: “{text}”</source>
        <translation type="unfinished">yn gofyn i {code}: “{text}”</translation>
    </message>
    <message>
        <location filename="../../app/records/assessor.py"/>
        <source>assessor</source>
        <translation type="unfinished">asesydd</translation>
    </message>
    <message>
        <location filename="../../app/store/loss.py"/>
        <source>at least {n} change that was saved by {when} is gone</source>
        <translation type="unfinished">mae o leiaf {n} newid a gadwyd erbyn {when} wedi'i golli</translation>
    </message>
    <message>
        <location filename="../../app/store/loss.py"/>
        <source>at least {n} changes that were saved by {when} are gone</source>
        <translation type="unfinished">newidiadau a gadwyd erbyn {when} ac a gollwyd: o leiaf {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_sample.py"/>
        <source>blank</source>
        <translation type="unfinished">yn wag</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>by when</source>
        <translation type="unfinished">erbyn pryd</translation>
    </message>
    <message>
        <location filename="../../app/records/caseload.py"/>
        <source>caseload by {dimension}</source>
        <translation type="unfinished">llwyth achosion yn ôl {dimension}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>cells {cells}</source>
        <translation type="unfinished">celloedd {cells}</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>chains</source>
        <translation type="unfinished">cadwyni</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>challenge to {question}</source>
        <translation type="unfinished">her i {question}</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>change {number} of the journal cannot be read</source>
        <translation type="unfinished">ni ellir darllen newid {number} y dyddlyfr</translation>
    </message>
    <message>
        <location filename="../../app/assessment/read_state.py"/>
        <source>changed since it was read</source>
        <translation type="unfinished">newidiodd ers ei ddarllen</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>closes it</source>
        <translation type="unfinished">yn ei gau</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>closes it: “{text}”</source>
        <translation type="unfinished">yn ei gau: “{text}”</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>column mapping {field}={heading}</source>
        <translation type="unfinished">mapio colofn {field}={heading}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>commas</source>
        <translation type="unfinished">atalnodau</translation>
    </message>
    <message>
        <location filename="../../app/records/report_text.py"/>
        <source>commentary on section {section}, {title}</source>
        <translation type="unfinished">sylwebaeth ar adran {section}, {title}</translation>
    </message>
    <message>
        <location filename="../../app/records/completion.py"/>
        <source>complete</source>
        <translation type="unfinished">cyflawn</translation>
    </message>
    <message>
        <location filename="../../app/records/completion.py"/>
        <source>completion</source>
        <translation type="unfinished">cwblhau</translation>
    </message>
    <message>
        <location filename="../../app/records/report_text.py"/>
        <source>contextual notes</source>
        <translation type="unfinished">nodiadau cyd-destunol</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>criterion</source>
        <translation type="unfinished">maen prawf</translation>
    </message>
    <message>
        <location filename="../../app/records/data_export.py"/>
        <source>data export</source>
        <translation type="unfinished">allforiad data</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/dates.py"/>
        <source>day first</source>
        <translation type="unfinished">diwrnod yn gyntaf</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>does not cover every share.</source>
        <translation type="unfinished">nid yw'n cwmpasu pob cyfran.</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>does not hold {texts}.</source>
        <translation type="unfinished">nid yw'n dal {texts}.</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>does not say what it follows</source>
        <translation type="unfinished">nid yw'n dweud beth y mae'n ei ddilyn</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>done</source>
        <translation type="unfinished">wedi’i wneud</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>drawn with the seed {seed}</source>
        <translation type="unfinished">wedi ei dynnu â'r hedyn {seed}</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>encryption</source>
        <translation type="unfinished">amgryptio</translation>
    </message>
    <message>
        <location filename="../../app/records/handout.py"/>
        <source>everyone</source>
        <translation type="unfinished">pawb</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>evidence</source>
        <translation type="unfinished">tystiolaeth</translation>
    </message>
    <message>
        <location filename="../../app/records/judgement.py"/>
        <source>evidence “{evidence}”</source>
        <translation type="unfinished">tystiolaeth “{evidence}”</translation>
    </message>
    <message>
        <location filename="../../app/records/good_practice.py"/>
        <source>example of good practice {name}</source>
        <translation type="unfinished">enghraifft o arfer da {name}</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>fact</source>
        <translation type="unfinished">ffaith</translation>
    </message>
    <message>
        <location filename="../../app/records/fact.py"/>
        <source>fact {text}</source>
        <translation type="unfinished">ffaith {text}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>file awaited</source>
        <translation type="unfinished">disgwylir ffeil</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>file gathered {when}</source>
        <translation type="unfinished">casglwyd y ffeil {when}</translation>
    </message>
    <message>
        <location filename="../../app/records/finding.py"/>
        <source>finding {name}</source>
        <translation type="unfinished">canfyddiad {name}</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>flag</source>
        <translation type="unfinished">baner</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>flag {flag} on {place}</source>
        <translation type="unfinished">baner {flag} ar {place}</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>follows a row of another chain</source>
        <translation type="unfinished">yn dilyn rhes o gadwyn arall</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>follows a row that is missing</source>
        <translation type="unfinished">yn dilyn rhes sydd ar goll</translation>
    </message>
    <message>
        <location filename="../../app/records/report_text.py"/>
        <source>foreword</source>
        <translation type="unfinished">rhagair</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>framework</source>
        <translation type="unfinished">fframwaith</translation>
    </message>
    <message>
        <location filename="../../app/records/good_practice.py"/>
        <source>good practice under {criterion}: {text}</source>
        <translation type="unfinished">arfer da o dan {criterion}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/records/handout.py"/>
        <source>hand-out {file}</source>
        <translation type="unfinished">dosbarthiad {file}</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>hand-out's passphrase</source>
        <translation type="unfinished">cyfrinymadrodd y dosbarthiad</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>has a name in braces that has no value here.</source>
        <translation type="unfinished">mae ganddo enw mewn bachau nad oes gwerth iddo yma.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_framework.py"/>
        <source>has answers.</source>
        <translation type="unfinished">ag atebion.</translation>
    </message>
    <message>
        <location filename="../../app/records/departure.py"/>
        <location filename="../../app/session/stages.py"/>
        <source>has left</source>
        <translation type="unfinished">wedi gadael</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <source>has no score</source>
        <translation type="unfinished">heb sgôr</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>has text that was being typed and is not recorded yet.</source>
        <translation type="unfinished">ac ynddo destun oedd yn cael ei deipio ac nas cofnodwyd eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/leaving.py"/>
        <source>has work of {code}.</source>
        <translation type="unfinished">ag ynddo waith {code}.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>headline</source>
        <translation type="unfinished">pennawd</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>holds no assessment file and no inspection.</source>
        <translation type="unfinished">nid oes ffeil asesu nac arolygiad ynddo.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>holds {n} change that is in no receipt.</source>
        <translation type="unfinished">yn dal {n} newid nad yw mewn unrhyw dderbynneb.</translation>
    </message>
    <message>
        <location filename="../../app/store/confirming.py"/>
        <source>holds {n} change that no laptop signed.</source>
        <translation type="unfinished">yn dal {n} newid na lofnododd unrhyw liniadur.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>holds {n} changes that are in no receipt.</source>
        <translation type="unfinished">yn dal {n} newid nad yw mewn unrhyw dderbynneb.</translation>
    </message>
    <message>
        <location filename="../../app/store/confirming.py"/>
        <source>holds {n} changes that no laptop signed.</source>
        <translation type="unfinished">yn dal {n} newid na lofnododd unrhyw liniadur.</translation>
    </message>
    <message>
        <location filename="../../app/records/case.py"/>
        <source>in the sample</source>
        <translation type="unfinished">yn y sampl</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>integrity</source>
        <translation type="unfinished">cyfanrwydd</translation>
    </message>
    <message>
        <location filename="../../app/records/profile.py"/>
        <source>intervention level recorded</source>
        <translation type="unfinished">lefel ymyrraeth a gofnodwyd</translation>
    </message>
    <message>
        <location filename="../../app/records/interview.py"/>
        <source>interview {number}</source>
        <translation type="unfinished">cyfweliad {number}</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>is a receipt of another inspection.</source>
        <translation type="unfinished">yn dderbynneb arolygiad arall.</translation>
    </message>
    <message>
        <location filename="../../app/commands/blind_forms.py"/>
        <source>is blind for {code}.</source>
        <translation type="unfinished">yn ddall i {code}.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>is no number from 0 on.</source>
        <translation type="unfinished">nid yw'n rhif o 0 ymlaen.</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>is not a table.</source>
        <translation type="unfinished">nid yw'n dabl.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>is not of a lead's laptop that this laptop knows.</source>
        <translation type="unfinished">ddim o liniadur arweinydd y mae'r gliniadur hwn yn ei adnabod.</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <source>is not there</source>
        <translation type="unfinished">yn absennol</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>is of another type than in the program's file.</source>
        <translation type="unfinished">mae o fath arall i'r hyn sydd yn ffeil y rhaglen.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>is of the same inspection as {other}.</source>
        <translation type="unfinished">o'r un arolygiad â {other}.</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>is older than the row it follows</source>
        <translation type="unfinished">yn hŷn na'r rhes y mae'n ei dilyn</translation>
    </message>
    <message>
        <location filename="../../app/store/admission.py"/>
        <location filename="../../app/store/merge.py"/>
        <source>is unsound inside: {fault}.</source>
        <translation type="unfinished">nid yw'n gywir y tu mewn: {fault}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>it contains a common name</source>
        <translation type="unfinished">mae'n cynnwys enw cyffredin</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>it contains a date or a year</source>
        <translation type="unfinished">mae'n cynnwys dyddiad neu flwyddyn</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>it contains a sequence, such as abc or 123</source>
        <translation type="unfinished">mae'n cynnwys dilyniant, megis abc neu 123</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>it contains a word from this inspection</source>
        <translation type="unfinished">mae'n cynnwys gair o'r arolygiad hwn</translation>
    </message>
    <message>
        <location filename="../../ui/language/catalogue.py"/>
        <source>it declares an entity</source>
        <translation type="unfinished">mae'n datgan endid</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>it follows a row of keys</source>
        <translation type="unfinished">mae'n dilyn rhes o fysellau</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>it has too few words</source>
        <translation type="unfinished">nid oes digon o eiriau ynddo</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>it is close to a common password</source>
        <translation type="unfinished">mae'n agos at gyfrinair cyffredin</translation>
    </message>
    <message>
        <location filename="../../app/commands/passphrases.py"/>
        <source>it repeats itself</source>
        <translation type="unfinished">mae'n ei ailadrodd ei hun</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>its name is not a valid file name</source>
        <translation type="unfinished">nid yw ei henw'n enw ffeil dilys</translation>
    </message>
    <message>
        <location filename="../../app/store/recovery_slot.py"/>
        <source>keys.json has no recovery slot, so the recovery key does not open the inspection</source>
        <translation type="unfinished">nid oes slot adfer yn keys.json, felly nid yw'r allwedd adfer yn agor yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../app/records/declaration.py"/>
        <source>knows {names}</source>
        <translation type="unfinished">yn adnabod {names}</translation>
    </message>
    <message>
        <location filename="../../app/commands/blind_forms.py"/>
        <source>later changes refer to the other assessor's.</source>
        <translation type="unfinished">mae newidiadau diweddarach yn cyfeirio at rai'r asesydd arall.</translation>
    </message>
    <message>
        <location filename="../../app/records/rating.py"/>
        <source>latest</source>
        <translation type="unfinished">diweddaraf</translation>
    </message>
    <message>
        <location filename="../../app/records/assessor.py"/>
        <source>lead</source>
        <translation type="unfinished">arweinydd</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/dates.py"/>
        <source>month first</source>
        <translation type="unfinished">mis yn gyntaf</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>new action of recommendation {number}</source>
        <translation type="unfinished">cam newydd o argymhelliad {number}</translation>
    </message>
    <message>
        <location filename="../../app/records/answers.py"/>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>no</source>
        <translation type="unfinished">na</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibration_words.py"/>
        <location filename="../../app/records/answers.py"/>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>no day yet</source>
        <translation type="unfinished">dim diwrnod eto</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>no score</source>
        <translation type="unfinished">dim sgôr</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>no text</source>
        <translation type="unfinished">dim testun</translation>
    </message>
    <message>
        <location filename="../../app/records/allocation.py"/>
        <location filename="../../app/records/second_assessor.py"/>
        <location filename="../../app/records/side_reading.py"/>
        <source>nobody</source>
        <translation type="unfinished">neb</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <location filename="../../app/records/interview.py"/>
        <source>nobody named</source>
        <translation type="unfinished">neb wedi'i enwi</translation>
    </message>
    <message>
        <location filename="../../app/commands/sharing.py"/>
        <location filename="../../app/records/plan_action.py"/>
        <location filename="../../app/session/inspection_records.py"/>
        <source>nobody yet</source>
        <translation type="unfinished">neb eto</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <location filename="../../app/commands/framework_words.py"/>
        <location filename="../../app/records/calibration.py"/>
        <location filename="../../app/records/flag.py"/>
        <location filename="../../app/records/interview.py"/>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <location filename="../../app/commands/planning.py"/>
        <location filename="../../app/commands/recommending.py"/>
        <source>none yet</source>
        <translation type="unfinished">dim eto</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/xlsx.py"/>
        <source>not a workbook</source>
        <translation type="unfinished">Nid llyfr gwaith</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>not all entered</source>
        <translation type="unfinished">heb eu nodi i gyd</translation>
    </message>
    <message>
        <location filename="../../app/records/answers.py"/>
        <source>not applicable</source>
        <translation type="unfinished">ddim yn berthnasol</translation>
    </message>
    <message>
        <location filename="../../app/records/completion.py"/>
        <source>not complete</source>
        <translation type="unfinished">heb ei gwblhau</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>not decided yet</source>
        <translation type="unfinished">heb ei phenderfynu eto</translation>
    </message>
    <message>
        <location filename="../../app/records/case.py"/>
        <source>not in the sample</source>
        <translation type="unfinished">heb fod yn y sampl</translation>
    </message>
    <message>
        <location filename="../../app/records/caseload.py"/>
        <source>not known</source>
        <translation type="unfinished">anhysbys</translation>
    </message>
    <message>
        <location filename="../../app/assessment/read_state.py"/>
        <location filename="../../app/records/reading.py"/>
        <source>not read</source>
        <translation type="unfinished">heb ei ddarllen</translation>
    </message>
    <message>
        <location filename="../../app/rollup/rollup.py"/>
        <source>not signed by a lead: {laptop}, {fingerprint}</source>
        <translation type="unfinished">heb ei lofnodi gan arweinydd: {laptop}, {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../app/records/sign_off.py"/>
        <source>not signed off</source>
        <translation type="unfinished">heb ei gymeradwyo</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>note</source>
        <translation type="unfinished">nodyn</translation>
    </message>
    <message>
        <location filename="../../app/records/judgement.py"/>
        <source>note “{note}”</source>
        <translation type="unfinished">nodyn “{note}”</translation>
    </message>
    <message>
        <location filename="../../app/records/kind.py"/>
        <source>nothing</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>odd</source>
        <translation type="unfinished">anghyson</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>page {page} is not as it was written</source>
        <translation type="unfinished">nid yw tudalen {page} fel yr ysgrifennwyd hi</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>passphrase</source>
        <translation type="unfinished">cyfrinymadrodd</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>pending</source>
        <translation type="unfinished">yn aros</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>plain text on one line</source>
        <translation type="unfinished">testun plaen ar un llinell</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>progress</source>
        <translation type="unfinished">cynnydd</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>projections</source>
        <translation type="unfinished">tablau</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>query on {place}</source>
        <translation type="unfinished">ymholiad ar {place}</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <source>question</source>
        <translation type="unfinished">cwestiwn</translation>
    </message>
    <message>
        <location filename="../../app/records/rating.py"/>
        <source>rating {item} ({stage})</source>
        <translation type="unfinished">graddfa {item} ({stage})</translation>
    </message>
    <message>
        <location filename="../../app/assessment/read_state.py"/>
        <location filename="../../app/records/reading.py"/>
        <source>read</source>
        <translation type="unfinished">wedi'i ddarllen</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>reason</source>
        <translation type="unfinished">rheswm</translation>
    </message>
    <message>
        <location filename="../../app/records/judgement.py"/>
        <source>reasons {reasons}</source>
        <translation type="unfinished">rhesymau {reasons}</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>recommendation {item}</source>
        <translation type="unfinished">argymhelliad {item}</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>recovery key</source>
        <translation type="unfinished">allwedd adfer</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>references</source>
        <translation type="unfinished">cyfeiriadau</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <location filename="../../app/records/finding.py"/>
        <location filename="../../app/records/good_practice.py"/>
        <location filename="../../app/records/survey_response.py"/>
        <source>removed</source>
        <translation type="unfinished">dilëwyd</translation>
    </message>
    <message>
        <location filename="../../app/records/departure.py"/>
        <source>removed from the team</source>
        <translation type="unfinished">wedi'i dynnu o'r tîm</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>replaces a version that is missing</source>
        <translation type="unfinished">yn disodli fersiwn sydd ar goll</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>replaces what is no earlier version of the same thing</source>
        <translation type="unfinished">yn disodli rhywbeth nad yw'n fersiwn cynharach o'r un peth</translation>
    </message>
    <message>
        <location filename="../../app/records/survey_response.py"/>
        <source>response {number} without an answer</source>
        <translation type="unfinished">ymateb {number} heb ateb</translation>
    </message>
    <message>
        <location filename="../../app/records/survey_response.py"/>
        <source>response {number}: {answers}</source>
        <translation type="unfinished">ymateb {number}: {answers}</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>reverses a row that is missing</source>
        <translation type="unfinished">yn gwrthdroi rhes sydd ar goll</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>review date</source>
        <translation type="unfinished">dyddiad adolygu</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table.py"/>
        <source>row {rows}</source>
        <translation type="unfinished">rhes {rows}</translation>
    </message>
    <message>
        <location filename="../../app/commands/importing.py"/>
        <location filename="../../app/commands/surveying.py"/>
        <location filename="../../app/exchange/importers/columns.py"/>
        <location filename="../../app/exchange/importers/rows_outside.py"/>
        <location filename="../../app/exchange/importers/sample.py"/>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>row {row}</source>
        <translation type="unfinished">rhes {row}</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>row {row} of the inspection</source>
        <translation type="unfinished">rhes {row} yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>row {row} of {case}</source>
        <translation type="unfinished">rhes {row} o {case}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>row {row}, column "{heading}"</source>
        <translation type="unfinished">rhes {row}, colofn "{heading}"</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/joined_rows.py"/>
        <source>row {row}, column {column}</source>
        <translation type="unfinished">rhes {row}, colofn {column}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table.py"/>
        <source>rows {rows}</source>
        <translation type="unfinished">rhesi {rows}</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <source>scores {share}% ({yes} of {judged})</source>
        <translation type="unfinished">yn sgorio {share}% ({yes} o {judged})</translation>
    </message>
    <message>
        <location filename="../../app/records/calibration.py"/>
        <source>sealed</source>
        <translation type="unfinished">dan sêl</translation>
    </message>
    <message>
        <location filename="../../app/commands/framework_words.py"/>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>section</source>
        <translation type="unfinished">adran</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>semicolons</source>
        <translation type="unfinished">hanner colonau</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>sends the case back to {code}: “{text}”</source>
        <translation type="unfinished">yn anfon yr achos yn ôl at {code}: “{text}”</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>sheet {name}</source>
        <translation type="unfinished">dalen {name}</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>sign-off</source>
        <translation type="unfinished">cymeradwyaeth</translation>
    </message>
    <message>
        <location filename="../../app/rollup/rollup.py"/>
        <source>signed by nobody</source>
        <translation type="unfinished">heb ei lofnodi gan neb</translation>
    </message>
    <message>
        <location filename="../../app/rollup/rollup.py"/>
        <source>signed by the lead's laptop, {fingerprint}</source>
        <translation type="unfinished">llofnodwyd gan liniadur yr arweinydd, {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../app/rollup/rollup.py"/>
        <source>signed by {who} as lead, {fingerprint}</source>
        <translation type="unfinished">llofnodwyd gan {who} fel arweinydd, {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../app/records/sign_off.py"/>
        <source>signed off by {name}</source>
        <translation type="unfinished">cymeradwywyd gan {name}</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_sign_off.py"/>
        <source>signed off by {name} on {day}</source>
        <translation type="unfinished">cymeradwywyd gan {name} ar {day}</translation>
    </message>
    <message>
        <location filename="../../app/records/sign_off.py"/>
        <source>signed off by {name}, {designation}</source>
        <translation type="unfinished">cymeradwywyd gan {name}, {designation}</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_sign_off.py"/>
        <source>signed off by {name}, {designation}, on {day}</source>
        <translation type="unfinished">cymeradwywyd gan {name}, {designation}, ar {day}</translation>
    </message>
    <message>
        <location filename="../../app/records/rating.py"/>
        <source>start</source>
        <translation type="unfinished">dechrau</translation>
    </message>
    <message>
        <location filename="../../app/records/finding.py"/>
        <source>strength</source>
        <translation type="unfinished">cryfder</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>table {number}</source>
        <translation type="unfinished">tabl {number}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>tabs</source>
        <translation type="unfinished">tabiau</translation>
    </message>
    <message>
        <location filename="../../app/records/departure.py"/>
        <source>takes part</source>
        <translation type="unfinished">yn cymryd rhan</translation>
    </message>
    <message>
        <location filename="../../app/records/good_practice.py"/>
        <source>the Welsh text of the example</source>
        <translation type="unfinished">testun Cymraeg yr enghraifft</translation>
    </message>
    <message>
        <location filename="../../app/records/finding.py"/>
        <source>the Welsh text of the finding</source>
        <translation type="unfinished">testun Cymraeg y canfyddiad</translation>
    </message>
    <message>
        <location filename="../../app/records/report_text.py"/>
        <source>the Welsh text of the report</source>
        <translation type="unfinished">testun Cymraeg yr adroddiad</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>the YOT</source>
        <translation type="unfinished">y tîm troseddau ieuenctid</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>the YOT disputes the answer: “{grounds}”</source>
        <translation type="unfinished">mae'r tîm yn herio'r ateb: “{grounds}”</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>the action</source>
        <translation type="unfinished">y cam gweithredu</translation>
    </message>
    <message>
        <location filename="../../app/records/allocation.py"/>
        <source>the allocation</source>
        <translation type="unfinished">y dyraniad</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>the answer changes</source>
        <translation type="unfinished">mae'r ateb yn newid</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>the answer changes to {answer}: “{why}”</source>
        <translation type="unfinished">mae'r ateb yn newid i {answer}: “{why}”</translation>
    </message>
    <message>
        <location filename="../../app/records/inspection.py"/>
        <source>the area</source>
        <translation type="unfinished">yr ardal</translation>
    </message>
    <message>
        <location filename="../../app/commands/editing_setup.py"/>
        <location filename="../../app/records/inspection.py"/>
        <source>the area's name</source>
        <translation type="unfinished">enw'r ardal</translation>
    </message>
    <message>
        <location filename="../../app/records/allocation.py"/>
        <location filename="../../app/records/good_practice.py"/>
        <location filename="../../app/records/handout.py"/>
        <location filename="../../app/records/limits.py"/>
        <location filename="../../app/records/query.py"/>
        <location filename="../../app/records/ruling.py"/>
        <location filename="../../app/records/second_assessor.py"/>
        <location filename="../../app/records/side_reading.py"/>
        <source>the assessor's code</source>
        <translation type="unfinished">cod yr asesydd</translation>
    </message>
    <message>
        <location filename="../../app/store/incoming.py"/>
        <source>the author's code</source>
        <translation type="unfinished">cod yr awdur</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <location filename="../../app/records/completion.py"/>
        <location filename="../../app/records/flag.py"/>
        <source>the case</source>
        <translation type="unfinished">yr achos</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>the case is complete again</source>
        <translation type="unfinished">mae'r achos yn gyflawn eto</translation>
    </message>
    <message>
        <location filename="../../app/records/case.py"/>
        <source>the case itself</source>
        <translation type="unfinished">yr achos ei hun</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>the chain of {scope} does not end where it was left</source>
        <translation type="unfinished">nid yw cadwyn {scope} yn gorffen lle y'i gadawyd</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>the column {column} of {part} is missing</source>
        <translation type="unfinished">mae colofn {column} ar goll o {part}</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>the column {column} of {part} is not the program's</source>
        <translation type="unfinished">nid colofn y rhaglen yw {column} yn {part}</translation>
    </message>
    <message>
        <location filename="../../app/store/loss.py"/>
        <source>the count of saved changes (the file acknowledged) was removed or damaged before {when}, so changes may be missing</source>
        <translation type="unfinished">cafodd cyfrif y newidiadau a gadwyd (y ffeil acknowledged) ei ddileu neu ei ddifrodi cyn {when}, felly gall newidiadau fod ar goll</translation>
    </message>
    <message>
        <location filename="../../app/records/timetable_date.py"/>
        <source>the day of the timetable for “{step}”</source>
        <translation type="unfinished">diwrnod yr amserlen ar gyfer “{step}”</translation>
    </message>
    <message>
        <location filename="../../app/records/calibration.py"/>
        <source>the definitive answers</source>
        <translation type="unfinished">yr atebion diffiniol</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_sign_off.py"/>
        <location filename="../../app/records/sign_off.py"/>
        <source>the designation</source>
        <translation type="unfinished">y swydd</translation>
    </message>
    <message>
        <location filename="../../app/records/side_reading.py"/>
        <source>the dip sample</source>
        <translation type="unfinished">y sampl dipio</translation>
    </message>
    <message>
        <location filename="../../app/records/draw.py"/>
        <source>the draw of the sample</source>
        <translation type="unfinished">tynnu'r sampl</translation>
    </message>
    <message>
        <location filename="../../app/records/judgement.py"/>
        <source>the evidence</source>
        <translation type="unfinished">y dystiolaeth</translation>
    </message>
    <message>
        <location filename="../../app/records/completion.py"/>
        <location filename="../../app/session/checks.py"/>
        <location filename="../../app/store/incoming.py"/>
        <source>the explanation</source>
        <translation type="unfinished">yr esboniad</translation>
    </message>
    <message>
        <location filename="../../app/records/profile.py"/>
        <source>the field</source>
        <translation type="unfinished">y maes</translation>
    </message>
    <message>
        <location filename="../../app/records/inspection.py"/>
        <source>the first day of fieldwork</source>
        <translation type="unfinished">diwrnod cyntaf y gwaith maes</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>the flag's text</source>
        <translation type="unfinished">testun y faner</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>the framework is not the one the inspection was made with</source>
        <translation type="unfinished">nid y fframwaith y gwnaed yr arolygiad ag ef yw hwn</translation>
    </message>
    <message>
        <location filename="../../app/records/inspection.py"/>
        <source>the framework's hash</source>
        <translation type="unfinished">stwnsh y fframwaith</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>the grounds of the challenge</source>
        <translation type="unfinished">sail yr her</translation>
    </message>
    <message>
        <location filename="../../app/store/incoming.py"/>
        <source>the id of the store is none</source>
        <translation type="unfinished">nid yw dynodydd y storfa yn ddynodydd</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>the index {name}</source>
        <translation type="unfinished">y mynegai {name}</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <location filename="../../app/session/checks.py"/>
        <location filename="../../app/store/verify.py"/>
        <source>the inspection</source>
        <translation type="unfinished">yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>the inspection in {folder}</source>
        <translation type="unfinished">yr arolygiad yn {folder}</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>the journal does not name the framework that the store holds</source>
        <translation type="unfinished">nid yw'r dyddlyfr yn enwi'r fframwaith y mae'r storfa'n ei ddal</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>the judgement stays</source>
        <translation type="unfinished">mae'r dyfarniad yn aros</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>the key that this laptop signs with is missing or damaged</source>
        <translation type="unfinished">mae'r allwedd y mae'r gliniadur hwn yn llofnodi â hi ar goll neu wedi'i difrodi</translation>
    </message>
    <message>
        <location filename="../../app/store/own_key.py"/>
        <source>the key that this laptop signs with was removed from keys.json or replaced; put a copy of keys.json back from a backup</source>
        <translation type="unfinished">cafodd yr allwedd y mae'r gliniadur hwn yn llofnodi â hi ei thynnu o keys.json neu ei chyfnewid; rhowch gopi o keys.json yn ôl o gopi wrth gefn</translation>
    </message>
    <message>
        <location filename="../../app/records/inspection.py"/>
        <source>the last day of fieldwork</source>
        <translation type="unfinished">diwrnod olaf y gwaith maes</translation>
    </message>
    <message>
        <location filename="../../app/records/draw.py"/>
        <source>the list of cases</source>
        <translation type="unfinished">y rhestr o achosion</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_sign_off.py"/>
        <location filename="../../app/records/sign_off.py"/>
        <source>the name</source>
        <translation type="unfinished">yr enw</translation>
    </message>
    <message>
        <location filename="../../app/records/declaration.py"/>
        <source>the name of a case manager</source>
        <translation type="unfinished">enw rheolwr achos</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>the name of a finding</source>
        <translation type="unfinished">enw canfyddiad</translation>
    </message>
    <message>
        <location filename="../../app/records/caseload.py"/>
        <source>the name of a group</source>
        <translation type="unfinished">enw grŵp</translation>
    </message>
    <message>
        <location filename="../../app/records/survey_response.py"/>
        <source>the name of an item</source>
        <translation type="unfinished">enw eitem</translation>
    </message>
    <message>
        <location filename="../../app/records/declaration.py"/>
        <source>the name of the YOT</source>
        <translation type="unfinished">enw y tîm</translation>
    </message>
    <message>
        <location filename="../../app/records/limits.py"/>
        <source>the name of the record</source>
        <translation type="unfinished">enw'r cofnod</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>the name of who does it</source>
        <translation type="unfinished">enw’r un sy’n ei wneud</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>the name of who is responsible</source>
        <translation type="unfinished">enw’r un sy’n gyfrifol</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>the name of who raises it</source>
        <translation type="unfinished">enw'r sawl sy'n ei chodi</translation>
    </message>
    <message>
        <location filename="../../app/records/judgement.py"/>
        <source>the note</source>
        <translation type="unfinished">y nodyn</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>the number of the outcome</source>
        <translation type="unfinished">rhif y canlyniad</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>the number of the regulation</source>
        <translation type="unfinished">rhif y rheoliad</translation>
    </message>
    <message>
        <location filename="../../app/records/survey_response.py"/>
        <source>the number of the response</source>
        <translation type="unfinished">rhif yr ymateb</translation>
    </message>
    <message>
        <location filename="../../app/records/side_reading.py"/>
        <source>the paired reading</source>
        <translation type="unfinished">y darlleniad pâr</translation>
    </message>
    <message>
        <location filename="../../app/records/interview.py"/>
        <source>the person interviewed</source>
        <translation type="unfinished">y person a gyfwelwyd</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>the plan</source>
        <translation type="unfinished">y cynllun</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_sign_off.py"/>
        <source>the plan is not signed off</source>
        <translation type="unfinished">nid yw’r cynllun wedi’i gymeradwyo</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>the progress</source>
        <translation type="unfinished">y cynnydd</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>the ratings</source>
        <translation type="unfinished">y graddfeydd</translation>
    </message>
    <message>
        <location filename="../../app/records/reading.py"/>
        <source>the reading of {code}'s form</source>
        <translation type="unfinished">darllen ffurflen {code}</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <location filename="../../app/records/change_reason.py"/>
        <source>the reason</source>
        <translation type="unfinished">y rheswm</translation>
    </message>
    <message>
        <location filename="../../app/records/change_reason.py"/>
        <source>the reason for a change after completion</source>
        <translation type="unfinished">y rheswm dros newid ar ôl cwblhau</translation>
    </message>
    <message>
        <location filename="../../app/store/recovery_slot.py"/>
        <source>the recovery slot in keys.json is damaged, so the recovery key does not open the inspection</source>
        <translation type="unfinished">mae'r slot adfer yn keys.json wedi'i ddifrodi, felly nid yw'r allwedd adfer yn agor yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../app/records/good_practice.py"/>
        <location filename="../../app/records/limits.py"/>
        <source>the reference</source>
        <translation type="unfinished">y cyfeirnod</translation>
    </message>
    <message>
        <location filename="../../app/records/inspection.py"/>
        <source>the region</source>
        <translation type="unfinished">y rhanbarth</translation>
    </message>
    <message>
        <location filename="../../app/commands/editing_setup.py"/>
        <location filename="../../app/commands/inspecting.py"/>
        <source>the region's name</source>
        <translation type="unfinished">enw y rhanbarth</translation>
    </message>
    <message>
        <location filename="../../app/records/assessor.py"/>
        <source>the role of {code}</source>
        <translation type="unfinished">rôl {code}</translation>
    </message>
    <message>
        <location filename="../../app/records/calibration.py"/>
        <source>the sealed answers</source>
        <translation type="unfinished">yr atebion dan sêl</translation>
    </message>
    <message>
        <location filename="../../app/records/second_assessor.py"/>
        <source>the second assessor</source>
        <translation type="unfinished">yr ail asesydd</translation>
    </message>
    <message>
        <location filename="../../app/records/draw.py"/>
        <source>the seed</source>
        <translation type="unfinished">yr hedyn</translation>
    </message>
    <message>
        <location filename="../../app/records/sign_off.py"/>
        <source>the sign-off</source>
        <translation type="unfinished">y cymeradwyo</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_sign_off.py"/>
        <source>the sign-off of the plan</source>
        <translation type="unfinished">cymeradwyaeth y cynllun</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>the store's clock is behind its newest row</source>
        <translation type="unfinished">mae cloc y storfa y tu ôl i'w rhes ddiweddaraf</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>the store's clock is missing</source>
        <translation type="unfinished">mae cloc y storfa ar goll</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>the table {name}</source>
        <translation type="unfinished">y tabl {name}</translation>
    </message>
    <message>
        <location filename="../../app/records/good_practice.py"/>
        <source>the text of the example</source>
        <translation type="unfinished">testun yr enghraifft</translation>
    </message>
    <message>
        <location filename="../../app/records/finding.py"/>
        <source>the text of the finding</source>
        <translation type="unfinished">testun y canfyddiad</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>the text of the query</source>
        <translation type="unfinished">testun yr ymholiad</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>the text of the recommendation</source>
        <translation type="unfinished">testun yr argymhelliad</translation>
    </message>
    <message>
        <location filename="../../app/records/report_text.py"/>
        <source>the text of the report</source>
        <translation type="unfinished">testun yr adroddiad</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>the time of the action</source>
        <translation type="unfinished">amser y cam gweithredu</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>the time of the review</source>
        <translation type="unfinished">amser yr adolygiad</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>the trigger {name}</source>
        <translation type="unfinished">y sbardun {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>the view {name}</source>
        <translation type="unfinished">y golwg {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>the {secret}</source>
        <translation type="unfinished">{secret}</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>this could not be checked to the end, because a table is missing or altered</source>
        <translation type="unfinished">ni ellid gorffen y gwiriad hwn, am fod tabl ar goll neu wedi'i newid</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock_page.py"/>
        <source>this inspection</source>
        <translation type="unfinished">yr arolygiad hwn</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>this laptop</source>
        <translation type="unfinished">y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../app/records/time_spent.py"/>
        <source>time spent</source>
        <translation type="unfinished">amser a dreuliwyd</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>unanswered</source>
        <translation type="unfinished">heb ei ateb</translation>
    </message>
    <message>
        <location filename="../../app/records/registry.py"/>
        <source>unknown kind of record {kind}</source>
        <translation type="unfinished">math anhysbys o gofnod {kind}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>vertical bars</source>
        <translation type="unfinished">barrau fertigol</translation>
    </message>
    <message>
        <location filename="../../app/records/profile.py"/>
        <source>vulnerability recorded</source>
        <translation type="unfinished">bregusrwydd a gofnodwyd</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>what is remembered of another laptop is not what it signed</source>
        <translation type="unfinished">nid yr hyn a lofnododd gliniadur arall yw'r hyn a gofir amdano</translation>
    </message>
    <message>
        <location filename="../../app/records/report_text.py"/>
        <source>what service users said</source>
        <translation type="unfinished">yr hyn a ddywedodd defnyddwyr gwasanaeth</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>what will be done</source>
        <translation type="unfinished">beth fydd yn cael ei wneud</translation>
    </message>
    <message>
        <location filename="../../app/records/declaration.py"/>
        <source>what {code} declared</source>
        <translation type="unfinished">yr hyn a ddatganodd {code}</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>where this laptop's chains end is not noted; `repair` notes it</source>
        <translation type="unfinished">ni nodwyd ble mae cadwyni'r gliniadur hwn yn gorffen; mae `repair` yn ei nodi</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>whether versions of {kind} {item} of {scope} differ is not what the journal gives</source>
        <translation type="unfinished">nid yw'r hyn a ddywedir am wahaniaeth rhwng fersiynau {kind} {item} o {scope} yn cyfateb i'r dyddlyfr</translation>
    </message>
    <message>
        <location filename="../../app/records/departure.py"/>
        <source>whether {code} takes part</source>
        <translation type="unfinished">a yw {code} yn cymryd rhan</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>who</source>
        <translation type="unfinished">pwy</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>withdrawn</source>
        <translation type="unfinished">wedi ei thynnu'n ôl</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>words {each}, which the framework does not have.</source>
        <translation type="unfinished">yn geirio {each}, nad yw gan y fframwaith.</translation>
    </message>
    <message>
        <location filename="../../app/records/declaration.py"/>
        <source>works for {yot}</source>
        <translation type="unfinished">yn gweithio i {yot}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/dates.py"/>
        <source>year first</source>
        <translation type="unfinished">blwyddyn yn gyntaf</translation>
    </message>
    <message>
        <location filename="../../app/records/answers.py"/>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>yes</source>
        <translation type="unfinished">ie</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>yes or no</source>
        <translation type="unfinished">yes neu no</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample_fields.py"/>
        <source>{allowed} Or add the assessor first.</source>
        <translation type="unfinished">{allowed} Neu ychwanegwch yr asesydd yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>{answer} is no answer. An answer is yes, no or na.</source>
        <translation type="unfinished">Nid yw {answer} yn ateb. Yes, no neu na yw ateb.</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>{answer} is no answer. An answer is yes, no, na or clear.</source>
        <translation type="unfinished">Nid yw {answer} yn ateb. Ateb yw yes, no, na neu clear.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>{answer} is the disputed answer. Decide that the judgement stays, or give another.</source>
        <translation type="unfinished">{answer} yw'r ateb a heriwyd. Penderfynwch fod y dyfarniad yn aros, neu rhowch un arall.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{area}, {people}, fieldwork from {first} to {last}.</source>
        <translation type="unfinished">{area}, {people}, gwaith maes o {first} i {last}.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{area}, {people}. The days of fieldwork are not known.</source>
        <translation type="unfinished">{area}, {people}. Nid yw dyddiau'r gwaith maes yn hysbys.</translation>
    </message>
    <message>
        <location filename="../../app/commands/importing.py"/>
        <source>{assessor} answers {item} of {case} here and in row {row}.</source>
        <translation type="unfinished">Mae {assessor} yn ateb {item} o {case} yma ac yn rhes {row}.</translation>
    </message>
    <message>
        <location filename="../../app/session/blindness.py"/>
        <source>{assessor}'s form of {case} is blind until both of you have called the case complete.</source>
        <translation type="unfinished">Mae ffurflen {assessor} o {case} yn ddall nes bod y ddau ohonoch wedi dweud bod yr achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>{author} set {day} on {at}.</source>
        <translation type="unfinished">Gosododd {author} {day} ar {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/findings/timetable_page.py"/>
        <source>{author} went back to the worked-out day on {at}.</source>
        <translation type="unfinished">Aeth {author} yn ôl i'r diwrnod a gyfrifwyd ar {at}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/interviewing.py"/>
        <source>{began} is no day and time. Write it as 2012-03-26T14:30.</source>
        <translation type="unfinished">Nid yw {began} yn ddiwrnod ac amser. Ysgrifennwch ef fel 2012-03-26T14:30.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{cases} allocated</source>
        <translation type="unfinished">Dyrannwyd {cases}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{cases} and {seconds}</source>
        <translation type="unfinished">{cases} a {seconds}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{cases} handed out {when}</source>
        <translation type="unfinished">dosbarthwyd {cases} {when}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{cases} in the sample</source>
        <translation type="unfinished">{cases} yn y sampl</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{cases} on this laptop</source>
        <translation type="unfinished">{cases} ar y gliniadur hwn</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{cases} still to allocate.</source>
        <translation type="unfinished">{cases} eto i gael eu dyrannu.</translation>
    </message>
    <message>
        <location filename="../../app/records/draw.py"/>
        <source>{cases} with the seed {seed}</source>
        <translation type="unfinished">{cases} â'r hedyn {seed}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{cases}, not handed out</source>
        <translation type="unfinished">{cases}, heb eu dosbarthu</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibrating.py"/>
        <source>{case} has no definitive answers.</source>
        <translation type="unfinished">Nid oes gan {case} atebion diffiniol.</translation>
    </message>
    <message>
        <location filename="../../app/session/inspection_records.py"/>
        <source>{case} is allocated to nobody, so it is not clear whose answer this is.</source>
        <translation type="unfinished">Nid yw {case} wedi'i ddyrannu i neb, felly nid yw'n glir ateb pwy yw hwn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/returning.py"/>
        <source>{case} is allocated to nobody, so say whose form it is.</source>
        <translation type="unfinished">Nid yw {case} wedi'i ddyrannu i neb, felly dywedwch ffurflen pwy ydyw.</translation>
    </message>
    <message>
        <location filename="../../app/commands/side_readings.py"/>
        <source>{case} is allocated to {assessor} already. Choose somebody else to read it beside them.</source>
        <translation type="unfinished">Mae {case} eisoes wedi'i ddyrannu i {assessor}. Dewiswch rywun arall i'w ddarllen ochr yn ochr.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_sample.py"/>
        <source>{case} is in the sample already. Nothing was recorded.</source>
        <translation type="unfinished">Mae {case} yn y sampl eisoes. Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibrating.py"/>
        <source>{case} is in the sample, so it is judged and not practised on. Choose a reference that is not.</source>
        <translation type="unfinished">Mae {case} yn y sampl, felly fe'i hasesir ac nid ymarferir arno. Dewiswch gyfeirnod nad yw yn y sampl.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_sample.py"/>
        <source>{case} is not in the sample, so it cannot be taken out of it.</source>
        <translation type="unfinished">Nid yw {case} yn y sampl, felly ni ellir ei dynnu allan ohono.</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibration_words.py"/>
        <source>{case}: no form is complete yet, so nothing is compared.</source>
        <translation type="unfinished">{case}: nid oes ffurflen wedi'i chwblhau eto, felly ni chymherir dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibration_words.py"/>
        <source>{case}: {forms}, of {codes}.</source>
        <translation type="unfinished">{case}: {forms}, gan {codes}.</translation>
    </message>
    <message>
        <location filename="../../app/store/confirming.py"/>
        <source>{codes}'s laptop</source>
        <translation type="unfinished">gliniadur {codes}</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibration_words.py"/>
        <source>{code} agrees with {agreed} of {n} definitive answers, {share}% ({low}% to {high}%).</source>
        <translation type="unfinished">Mae {code} yn cytuno â {agreed} o {n} o atebion diffiniol, {share}% ({low}% i {high}%).</translation>
    </message>
    <message>
        <location filename="../../app/commands/inspecting.py"/>
        <source>{code} and {known} could be mistaken for each other. Choose another code.</source>
        <translation type="unfinished">Gellid drysu rhwng {code} a {known}. Dewiswch god arall.</translation>
    </message>
    <message>
        <location filename="../../app/commands/inspecting.py"/>
        <source>{code} cannot be an assessor's code: use up to 20 letters, digits, dots or dashes.</source>
        <translation type="unfinished">Ni all {code} fod yn god asesydd: defnyddiwch hyd at 20 llythyren, digid, dot neu linell doriad.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>{code} cannot have {cases}, so nothing was allocated.</source>
        <translation type="unfinished">Ni all {code} gael {cases}, felly ni ddyrannwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/settling.py"/>
        <source>{code} gave no answer to {item} of {reference}, so it cannot count.</source>
        <translation type="unfinished">Ni roddodd {code} ateb i {item} o {reference}, felly ni all gyfrif.</translation>
    </message>
    <message>
        <location filename="../../app/commands/leaving.py"/>
        <source>{code} has answered in {cases}, so {code} stays in the record. Mark {code} as having left instead.</source>
        <translation type="unfinished">Mae {code} wedi ateb ({cases}), felly mae {code} yn aros yn y cofnod. Nodwch fod {code} wedi gadael yn lle hynny.</translation>
    </message>
    <message>
        <location filename="../../app/commands/leaving.py"/>
        <source>{code} has left already. Nothing was changed.</source>
        <translation type="unfinished">Mae {code} eisoes wedi gadael. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>{code} has left the team, so nothing was allocated.</source>
        <translation type="unfinished">Mae {code} wedi gadael y tîm, felly ni ddyrannwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/importing.py"/>
        <source>{code} has left the team.</source>
        <translation type="unfinished">Mae {code} wedi gadael y tîm.</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibration_words.py"/>
        <source>{code} has no answer in common with the definitive ones.</source>
        <translation type="unfinished">Nid oes gan {code} ateb yn gyffredin â'r rhai diffiniol.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>{code} has {load}, where another has {most}. Declarations and cases already begun leave no more: of the sample {code} may have {may}.</source>
        <translation type="unfinished">Mae gan {code} {load}, lle mae gan un arall {most}. Nid yw'r datganiadau a'r achosion a ddechreuwyd yn gadael rhagor: o'r sampl caiff {code} {may}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/leaving.py"/>
        <source>{code} is the only lead. Make somebody else a lead first. Nothing was changed.</source>
        <translation type="unfinished">{code} yw'r unig arweinydd. Gwnewch rywun arall yn arweinydd yn gyntaf. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>{code} knows the case manager {name}.</source>
        <translation type="unfinished">Mae {code} yn adnabod y rheolwr achos {name}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>{code} makes the other assessment of this case.</source>
        <translation type="unfinished">Mae {code} yn gwneud asesiad arall yr achos hwn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/leaving.py"/>
        <source>{code} takes part, so nothing was changed.</source>
        <translation type="unfinished">Mae {code} yn cymryd rhan, felly ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>{code} works for {yot}.</source>
        <translation type="unfinished">Mae {code} yn gweithio i {yot}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/blind_forms.py"/>
        <source>{code}'s answers are among the lead's own changes.</source>
        <translation type="unfinished">Mae atebion {code} ymhlith newidiadau'r arweinydd ei hun.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>{code}, whose judgement counts</source>
        <translation type="unfinished">{code}, y mae ei ddyfarniad yn cyfrif</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{code}: the document does not show this figure any more.</source>
        <translation type="unfinished">{code}: nid yw'r ddogfen yn dangos y ffigur hwn mwyach.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{code}: the document says “{shown}”, and the inspection gives “{expected}”. Around it: “{around}”.</source>
        <translation type="unfinished">{code}: mae'r ddogfen yn dweud “{shown}”, ac mae'r arolygiad yn rhoi “{expected}”. O'i gwmpas: “{around}”.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{code}: the document says “{shown}”, and the inspection has no such figure. Around it: “{around}”.</source>
        <translation type="unfinished">{code}: mae'r ddogfen yn dweud “{shown}”, ac nid oes ffigur o'r fath yn yr arolygiad. O'i gwmpas: “{around}”.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{complete} of {cases} complete.</source>
        <translation type="unfinished">{complete} o {cases} wedi eu cwblhau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>{complete} of {n} case complete.</source>
        <translation type="unfinished">{complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>{complete} of {n} cases complete.</source>
        <translation type="unfinished">{complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>{count} cells say {word}, which is read as blank: {places}.</source>
        <translation type="unfinished">Mae celloedd ({count}) yn dweud {word}, a ddarllenir fel celloedd gwag: {places}.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{count} complete</source>
        <translation type="unfinished">{count} wedi eu cwblhau</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>{count} more such texts are not read.</source>
        <translation type="unfinished">Ni ddarllenir {count} arall o destunau o'r fath.</translation>
    </message>
    <message>
        <location filename="../../app/records/linked_text.py"/>
        <source>{count} of {base}</source>
        <translation type="unfinished">{count} o {base}</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>{day} is no day. Write it as 26 March 2012 or 26/03/2012.</source>
        <translation type="unfinished">Nid yw {day} yn ddiwrnod. Ysgrifennwch ef fel 26 Mawrth 2012 neu 26/03/2012.</translation>
    </message>
    <message>
        <location filename="../../app/commands/timetabling.py"/>
        <source>{day} is no day. Write it as in 2012-03-26, or leave it blank for the day that is worked out.</source>
        <translation type="unfinished">Nid diwrnod yw {day}. Ysgrifennwch ef fel yn 2012-03-26, neu gadewch ef yn wag ar gyfer y diwrnod a gyfrifir.</translation>
    </message>
    <message>
        <location filename="../../app/commands/drafting.py"/>
        <location filename="../../app/commands/linked_texts.py"/>
        <source>{fault}. Shorten it to have it saved.</source>
        <translation type="unfinished">{fault}. Byrhewch ef er mwyn iddo gael ei gadw.</translation>
    </message>
    <message>
        <location filename="../../app/commands/inspecting.py"/>
        <source>{fieldwork} are no dates. Write them as 2012-03-26.</source>
        <translation type="unfinished">Nid yw {fieldwork} yn ddyddiadau. Ysgrifennwch hwy fel 2012-03-26.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{figures} compared: all are as the inspection gives them.</source>
        <translation type="unfinished">Cymharwyd {figures}: pob un fel y mae'r arolygiad yn ei roi.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{figures} compared: {differences} as the inspection gives them.</source>
        <translation type="unfinished">Cymharwyd {figures}: {differences} fel y mae'r arolygiad yn ei roi.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{figures} of the document cannot be found any more: somebody took out the figure or its mark. Compare what was edited by hand, or make the document again.</source>
        <translation type="unfinished">Ni ellir dod o hyd i {figures} yn y ddogfen mwyach: tynnodd rhywun y ffigur neu ei farc. Cymharwch â llaw yr hyn a olygwyd, neu gwnewch y ddogfen eto.</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>{file} is not encrypted</source>
        <translation type="unfinished">nid yw {file} wedi'i hamgryptio</translation>
    </message>
    <message>
        <location filename="../../app/store/restore.py"/>
        <source>{folder} could not be read: {reason}.</source>
        <translation type="unfinished">Ni ellid darllen {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/creation.py"/>
        <source>{folder} holds an inspection whose keys.json is missing. Nothing was changed. Put keys.json back from a backup of that inspection, and choose another name for this one.</source>
        <translation type="unfinished">Mae {folder} yn dal arolygiad y mae ei keys.json ar goll. Ni newidiwyd dim. Rhowch keys.json yn ôl o gopi wrth gefn o'r arolygiad hwnnw, a dewiswch enw arall ar gyfer hwn.</translation>
    </message>
    <message>
        <location filename="../../app/store/purge.py"/>
        <source>{folder} holds files that are not the program's. Nothing was removed; move them elsewhere first.</source>
        <translation type="unfinished">Mae {folder} yn dal ffeiliau nad ydynt yn eiddo i'r rhaglen. Ni thynnwyd dim; symudwch hwy i fan arall yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/store/purge.py"/>
        <source>{folder} is a link. Nothing was removed; name the folder itself.</source>
        <translation type="unfinished">Dolen yw {folder}. Ni thynnwyd dim; enwch y ffolder ei hun.</translation>
    </message>
    <message>
        <location filename="../../app/placement.py"/>
        <source>{folder} is in the part of your profile that Windows copies to a server when you sign out. Choose a folder outside it.</source>
        <translation type="unfinished">Mae {folder} yn y rhan o'ch proffil y mae Windows yn ei chopïo i weinydd pan fyddwch yn allgofnodi. Dewiswch ffolder y tu allan iddi.</translation>
    </message>
    <message>
        <location filename="../../app/commands/choosing_backups.py"/>
        <source>{folder} is inside the inspection's own folder, so a fault there would damage both. Choose another folder, if possible on another disk.</source>
        <translation type="unfinished">Mae {folder} y tu mewn i ffolder yr arolygiad ei hun, felly byddai nam yno'n difrodi'r ddau. Dewiswch ffolder arall, ar ddisg arall os oes modd.</translation>
    </message>
    <message>
        <location filename="../../app/placement.py"/>
        <source>{folder} is kept in step with {name}, which copies it to a server and may replace its files while the inspection is open. Choose a folder outside it.</source>
        <translation type="unfinished">Caiff {folder} ei gysoni â {name}, sy'n ei gopïo i weinydd ac a all ddisodli ei ffeiliau tra bo'r arolygiad ar agor. Dewiswch ffolder y tu allan iddo.</translation>
    </message>
    <message>
        <location filename="../../app/commands/gathering.py"/>
        <source>{folder} is not there, or cannot be read. Connect the stick.</source>
        <translation type="unfinished">Nid yw {folder} yno, neu ni ellir ei ddarllen. Cysylltwch y cof bach.</translation>
    </message>
    <message>
        <location filename="../../app/placement.py"/>
        <source>{folder} is on a network drive. The inspection is not reliable there, and others may reach it. Choose a folder on this laptop.</source>
        <translation type="unfinished">Mae {folder} ar yriant rhwydwaith. Nid yw'r arolygiad yn ddibynadwy yno, a gall eraill ei gyrraedd. Dewiswch ffolder ar y gliniadur hwn.</translation>
    </message>
    <message>
        <location filename="../../app/store/purge.py"/>
        <source>{folder} is still there. Purge again to remove what is left.</source>
        <translation type="unfinished">Mae {folder} yno o hyd. Ceisiwch ei dynnu eto i dynnu'r hyn sydd ar ôl.</translation>
    </message>
    <message>
        <location filename="../../app/store/creation.py"/>
        <source>{folder} is there already and not empty. Nothing was changed; choose another name.</source>
        <translation type="unfinished">Mae {folder} yno eisoes ac nid yw'n wag. Ni newidiwyd dim; dewiswch enw arall.</translation>
    </message>
    <message>
        <location filename="../../app/store/restore.py"/>
        <source>{folder} is there already. Nothing was changed; choose another name.</source>
        <translation type="unfinished">Mae {folder} yno eisoes. Ni newidiwyd dim; dewiswch enw arall.</translation>
    </message>
    <message>
        <location filename="../../app/store/key_file.py"/>
        <source>{folder} was made by a newer version of the program. Nothing was changed.</source>
        <translation type="unfinished">Gwnaed {folder} gan fersiwn mwy newydd o'r rhaglen. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>{folder} was made by an older version of the program. Open it once in the window first.</source>
        <translation type="unfinished">Gwnaed {folder} gan fersiwn hŷn o'r rhaglen. Agorwch ef unwaith yn y ffenestr yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>{folder}, where backups of this inspection are, is not there. Nothing was removed. Connect the stick, or leave those backups with --leave-backups.</source>
        <translation type="unfinished">Nid yw {folder}, lle mae copïau wrth gefn o'r arolygiad hwn, yno. Ni thynnwyd dim. Cysylltwch y cof bach, neu gadewch y copïau hynny gyda --leave-backups.</translation>
    </message>
    <message>
        <location filename="../../app/records/data_export.py"/>
        <source>{format}, with pseudonyms, hash {hash}</source>
        <translation type="unfinished">{format}, gyda ffugenwau, hash {hash}</translation>
    </message>
    <message>
        <location filename="../../app/records/data_export.py"/>
        <source>{format}, with references and free text, hash {hash}</source>
        <translation type="unfinished">{format}, gyda chyfeirnodau a thestun rhydd, hash {hash}</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>{found} left: {named}.</source>
        <translation type="unfinished">{found} ar ôl: {named}.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} applies to other cases: {old} before, {new} now.</source>
        <translation type="unfinished">Mae {id} yn berthnasol i achosion eraill: {old} o'r blaen, {new} nawr.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} counts no longer.</source>
        <translation type="unfinished">Nid yw {id} yn cyfrif mwyach.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} counts now.</source>
        <translation type="unfinished">Mae {id} yn cyfrif nawr.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} feeds other headlines: {old} before, {new} now.</source>
        <translation type="unfinished">Mae {id} yn bwydo penawdau eraill: {old} o'r blaen, {new} nawr.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} has other reasons for a no: {gone} gone, {new} new, {other} worded otherwise. Reasons are counted beside the scores.</source>
        <translation type="unfinished">Mae gan {id} resymau eraill dros na: {gone} wedi mynd, {new} newydd, {other} â geiriad arall. Cyfrifir rhesymau ochr yn ochr â'r sgorau.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} has other words: “{old}” is now “{new}”</source>
        <translation type="unfinished">Mae geiriad {id} yn wahanol: “{old}” yw “{new}” nawr</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} is gone: {text}</source>
        <translation type="unfinished">Nid yw {id} yno mwyach: {text}</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} is new, and past cases have no answer to it: {text}</source>
        <translation type="unfinished">Mae {id} yn newydd, ac nid oes gan achosion y gorffennol ateb iddo: {text}</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} is shown in another place of the form.</source>
        <translation type="unfinished">Dangosir {id} mewn man arall ar y ffurflen.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{id} moves from {old} to {new}.</source>
        <translation type="unfinished">Mae {id} yn symud o {old} i {new}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>{item} cannot be {value}. It is one of {named}.</source>
        <translation type="unfinished">Ni all {item} fod yn {value}. Mae'n un o {named}.</translation>
    </message>
    <message>
        <location filename="../../app/records/finding.py"/>
        <source>{kind} under {criterion}: {text}</source>
        <translation type="unfinished">{kind} o dan {criterion}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>{kind} {item} of {scope} is not what the journal gives</source>
        <translation type="unfinished">nid yw {kind} {item} o {scope} yn cyfateb i'r dyddlyfr</translation>
    </message>
    <message>
        <location filename="../../app/store/confirming.py"/>
        <source>{laptop} introduces itself with the fingerprint {fingerprint}.</source>
        <translation type="unfinished">{laptop}: mae'n ei gyflwyno ei hun â'r ôl bys {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../app/store/notices.py"/>
        <source>{laptop} went back to an earlier state, or was copied: {path} of {day} lacks {gone} that it made, and adds {fresh}. All are kept.</source>
        <translation type="unfinished">{laptop}: aeth yn ôl i gyflwr cynharach, neu fe'i copïwyd. Nid oes gan {path}, {day}, {gone} a wnaeth, ac mae'n ychwanegu {fresh}. Cedwir y cyfan.</translation>
    </message>
    <message>
        <location filename="../../app/store/confirming.py"/>
        <source>{laptop} with the fingerprint {fingerprint} was forgotten here.</source>
        <translation type="unfinished">Anghofiwyd {laptop} â'r ôl bys {fingerprint} yma.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{low} to {high} points</source>
        <translation type="unfinished">{low} i {high} o bwyntiau</translation>
    </message>
    <message>
        <location filename="../../app/records/time_spent.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished">{minutes} mun {seconds} eil</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>{name} cannot be read because its headings are not clear.</source>
        <translation type="unfinished">Ni ellir darllen {name} am nad yw ei phenawdau'n glir.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <source>{name} cannot be read past row {number}. Look there for a quotation mark that is not closed, or for a cell of more than {most} characters.</source>
        <translation type="unfinished">Ni ellir darllen {name} y tu hwnt i res {number}. Edrychwch yno am ddyfynnod heb ei gau, neu am gell o fwy na {most} nod.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>{name} from {before} to {after}</source>
        <translation type="unfinished">{name} o {before} i {after}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/limits.py"/>
        <source>{name} has a sheet with content as far as row {last_row} and column {last_column}. Keep only the table in it and save it again.</source>
        <translation type="unfinished">Mae gan {name} ddalen â chynnwys hyd at res {last_row} a cholofn {last_column}. Cadwch y tabl yn unig ynddi a'i chadw eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>{name} has headings but no rows. Choose the file that holds the rows.</source>
        <translation type="unfinished">Mae gan {name} benawdau ond dim rhesi. Dewiswch y ffeil sy'n dal y rhesi.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/limits.py"/>
        <source>{name} has more than {most} rows. Split it, or keep only the rows that matter.</source>
        <translation type="unfinished">Mae gan {name} fwy na {most} o resi. Rhannwch hi, neu cadwch y rhesi sy'n cyfrif yn unig.</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibrating.py"/>
        <source>{name} has no answers, so nothing was sealed.</source>
        <translation type="unfinished">Nid oes atebion yn {name}, felly ni seliwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>{name} has no heading row. Put the names of the columns in row {number}.</source>
        <translation type="unfinished">Nid oes gan {name} res benawdau. Rhowch enwau'r colofnau yn rhes {number}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheet_choice.py"/>
        <source>{name} has no sheet "{sheet}". {remedy}</source>
        <translation type="unfinished">Nid oes taflen "{sheet}" yn {name}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>{name} has no table of the plan. Choose the file in which the plan was filled in.</source>
        <translation type="unfinished">Nid oes tabl o’r cynllun yn {name}. Dewiswch y ffeil y llenwyd y cynllun ynddi.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheet_choice.py"/>
        <source>{name} has no visible sheet with content. Choose the file that holds the table.</source>
        <translation type="unfinished">Nid oes gan {name} ddalen weladwy â chynnwys. Dewiswch y ffeil sy'n dal y tabl.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>{name} has these columns: {headings}.</source>
        <translation type="unfinished">Mae gan {name} y colofnau hyn: {headings}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/finding_tables.py"/>
        <source>{name} has {count}, so nothing was imported.</source>
        <translation type="unfinished">Mae {count} yn {name}, felly ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/records/limits.py"/>
        <source>{name} has {length} characters, and the most is {most}</source>
        <translation type="unfinished">nifer nodau {name}: {length}; yr uchafswm yw {most}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>{name} holds NUL bytes, so it is not a CSV file in UTF-8. {remedy}</source>
        <translation type="unfinished">Mae {name} yn dal beitiau NUL, felly nid ffeil CSV yn UTF-8 yw hi. {remedy}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/package.py"/>
        <source>{name} holds more than 200 MB. Keep only the table in it and save it again.</source>
        <translation type="unfinished">Mae {name} yn dal mwy na 200 MB. Cadwch y tabl yn unig ynddi a'i chadw eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/limits.py"/>
        <source>{name} holds too much to be a table of cases. Keep only the table in it and save it again.</source>
        <translation type="unfinished">Mae {name} yn cynnwys gormod i fod yn dabl achosion. Cadwch y tabl yn unig ynddi a'i chadw eto.</translation>
    </message>
    <message>
        <location filename="../../app/records/limits.py"/>
        <location filename="../../app/store/incoming.py"/>
        <source>{name} is blank or holds characters that cannot be seen</source>
        <translation type="unfinished">mae {name} yn wag neu'n dal nodau na ellir eu gweld</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/limits.py"/>
        <source>{name} is damaged or not a Word document. Open it in a word processor and save it again.</source>
        <translation type="unfinished">Mae {name} wedi'i difrodi neu nid yw'n ddogfen Word. Agorwch hi mewn prosesydd geiriau a'i chadw eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/limits.py"/>
        <source>{name} is damaged or not a workbook. Open it in a spreadsheet program and save it again.</source>
        <translation type="unfinished">Mae {name} wedi'i difrodi neu nid yw'n llyfr gwaith. Agorwch hi mewn rhaglen daenlenni a'i chadw eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>{name} is damaged: it is not the {encoding} that it says. {remedy}</source>
        <translation type="unfinished">Mae {name} wedi'i difrodi: nid {encoding} mohoni fel y dywed. {remedy}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <location filename="../../app/exchange/importers/sheet_choice.py"/>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>{name} is empty. Choose the file that holds the table.</source>
        <translation type="unfinished">Mae {name} yn wag. Dewiswch y ffeil sy'n dal y tabl.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/xls.py"/>
        <source>{name} is in an older Office format, but not a workbook. {remedy}</source>
        <translation type="unfinished">Mae {name} mewn fformat Office hŷn, ond nid llyfr gwaith mohono. {remedy}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>{name} is larger than 20 MB. Keep only the table in it and save it again.</source>
        <translation type="unfinished">Mae {name} yn fwy nag 20 MB. Cadwch y tabl yn unig ynddi a'i chadw eto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>{name} is neither UTF-8 nor Windows-1252 text, and seems to come from {origin}; see {rows}. {remedy}</source>
        <translation type="unfinished">Nid testun UTF-8 na Windows-1252 yw {name}, ac mae'n ymddangos iddi ddod o {origin}; gweler {rows}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>{name} is neither UTF-8 nor Windows-1252 text; see {rows}. {remedy}</source>
        <translation type="unfinished">Nid testun UTF-8 na Windows-1252 yw {name}; gweler {rows}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../ui/language/catalogue.py"/>
        <source>{name} is not a Qt Linguist file. The window is in English until the file is replaced.</source>
        <translation type="unfinished">Nid ffeil Qt Linguist yw {name}. Saesneg sydd yn y ffenestr nes bod ffeil arall yn ei lle.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/docx.py"/>
        <source>{name} is not a Word document. Save it as .docx and use that file.</source>
        <translation type="unfinished">Nid dogfen Word yw {name}. Cadwch hi fel .docx a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>{name} is not a table. Some rows have more cells than there are headings.</source>
        <translation type="unfinished">Nid yw {name} yn dabl. Mae gan rai rhesi fwy o gelloedd nag sydd o benawdau.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/table_finder.py"/>
        <source>{name} is not imported. In some cells there may be rows of the table.</source>
        <translation type="unfinished">Ni fewnforiwyd {name}. Gall fod rhesi o'r tabl mewn rhai celloedd.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/phrasing.py"/>
        <source>{name} is not known here.</source>
        <translation type="unfinished">nid yw {name} yn hysbys yma.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>{name} is not read, because the plan in it was restructured. Nothing was changed.</source>
        <translation type="unfinished">Ni ddarllenwyd {name}, oherwydd ailstrwythurwyd y cynllun ynddi. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/limits.py"/>
        <source>{name} is protected with a password. Save a copy without one and use that.</source>
        <translation type="unfinished">Mae {name} wedi'i gwarchod â chyfrinair. Cadwch gopi heb un a defnyddiwch hwnnw.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/encoding.py"/>
        <source>{name} is {encoding} except for some bytes; see {rows}. {remedy}</source>
        <translation type="unfinished">Mae {name} yn {encoding} heblaw am rai beitiau; gweler {rows}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/delimited.py"/>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>{name} is {kind}, not a table. {remedy}</source>
        <translation type="unfinished">{kind} yw {name}, nid tabl. {remedy}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/formats/ods.py"/>
        <location filename="../../app/exchange/importers/formats/xlsx.py"/>
        <source>{name} is {kind}. {remedy}</source>
        <translation type="unfinished">{kind} yw {name}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../app/session/challenges.py"/>
        <source>{name} names no challenge, or several. `aboveline challenge list` shows their names.</source>
        <translation type="unfinished">Nid yw {name} yn enwi her, neu mae'n enwi sawl un. Mae `aboveline challenge list` yn dangos eu henwau.</translation>
    </message>
    <message>
        <location filename="../../app/session/queries.py"/>
        <source>{name} names no query, or several. `aboveline queries list` shows their names.</source>
        <translation type="unfinished">Nid yw {name} yn enwi ymholiad, neu mae'n enwi sawl un. Mae `aboveline queries list` yn dangos eu henwau.</translation>
    </message>
    <message>
        <location filename="../../app/commands/undoing.py"/>
        <source>{name} was passed over: a newer version counts there now.</source>
        <translation type="unfinished">Aethpwyd heibio i {name}: mae fersiwn mwy newydd yn cyfrif yno yn awr.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/effects.py"/>
        <source>{name} would become {percent}%, still {band}</source>
        <translation type="unfinished">Byddai {name} yn dod yn {percent}%, {band} o hyd</translation>
    </message>
    <message>
        <location filename="../../app/scoring/effects.py"/>
        <source>{name} would become {percent}%, {band}</source>
        <translation type="unfinished">Byddai {name} yn dod yn {percent}%, {band}</translation>
    </message>
    <message>
        <location filename="../../app/scoring/effects.py"/>
        <source>{name} would have no score</source>
        <translation type="unfinished">Ni fyddai gan {name} sgôr</translation>
    </message>
    <message>
        <location filename="../../app/scoring/effects.py"/>
        <source>{name} would stay {percent}%, {band}</source>
        <translation type="unfinished">Byddai {name} yn aros yn {percent}%, {band}</translation>
    </message>
    <message>
        <location filename="../../app/scoring/effects.py"/>
        <source>{name} {percent}%, still {band}</source>
        <translation type="unfinished">{name} {percent}%, {band} o hyd</translation>
    </message>
    <message>
        <location filename="../../app/records/rating.py"/>
        <source>{n} Asset ratings</source>
        <translation type="unfinished">graddfeydd Asset: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>{n} actions of the plan</source>
        <translation type="unfinished">{n} o gamau gweithredu yn y cynllun</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} answer of two assessors differs</source>
        <translation type="unfinished">Mae atebion dau asesydd yn wahanol: {n}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} answers of two assessors differ</source>
        <translation type="unfinished">Mae atebion dau asesydd yn wahanol: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{n} are not</source>
        <translation type="unfinished">nid yw {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <location filename="../../app/commands/allocating.py"/>
        <location filename="../../app/commands/changing_framework.py"/>
        <location filename="../../app/commands/documents.py"/>
        <location filename="../../app/commands/exporting_data.py"/>
        <location filename="../../app/commands/leaving.py"/>
        <location filename="../../app/commands/sampling.py"/>
        <location filename="../../app/exchange/importers/sample.py"/>
        <location filename="../../app/records/draw.py"/>
        <location filename="../../app/session/stages.py"/>
        <source>{n} case</source>
        <translation type="unfinished">{n} o achosion</translation>
    </message>
    <message>
        <location filename="../../app/records/handout.py"/>
        <source>{n} case for {to}, hash {hash}</source>
        <translation type="unfinished">{n} achos i {to}, hash {hash}</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{n} case is</source>
        <translation type="unfinished">achosion: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <location filename="../../app/commands/allocating.py"/>
        <location filename="../../app/commands/changing_framework.py"/>
        <location filename="../../app/commands/documents.py"/>
        <location filename="../../app/commands/exporting_data.py"/>
        <location filename="../../app/commands/leaving.py"/>
        <location filename="../../app/commands/sampling.py"/>
        <location filename="../../app/exchange/importers/sample.py"/>
        <location filename="../../app/records/draw.py"/>
        <location filename="../../app/session/stages.py"/>
        <source>{n} cases</source>
        <translation type="unfinished">{n} o achosion</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{n} cases are</source>
        <translation type="unfinished">achosion: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/handout.py"/>
        <source>{n} cases for {to}, hash {hash}</source>
        <translation type="unfinished">{n} achos i {to}, hash {hash}</translation>
    </message>
    <message>
        <location filename="../../app/records/challenge.py"/>
        <source>{n} challenges</source>
        <translation type="unfinished">{n} o heriau</translation>
    </message>
    <message>
        <location filename="../../app/store/notices.py"/>
        <source>{n} change</source>
        <translation type="unfinished">{n} newid</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>{n} change is in no receipt.</source>
        <translation type="unfinished">Nid yw {n} newid mewn unrhyw dderbynneb.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} changed since</source>
        <translation type="unfinished">{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="../../app/store/notices.py"/>
        <source>{n} changes</source>
        <translation type="unfinished">{n} newid</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>{n} changes are in no receipt.</source>
        <translation type="unfinished">Nid yw {n} newid mewn unrhyw dderbynneb.</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibration_words.py"/>
        <source>{n} complete form</source>
        <translation type="unfinished">ffurflenni cyflawn: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/calibration_words.py"/>
        <source>{n} complete forms</source>
        <translation type="unfinished">ffurflenni cyflawn: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/frameworks.py"/>
        <source>{n} criteria</source>
        <translation type="unfinished">meini prawf: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/frameworks.py"/>
        <source>{n} criterion</source>
        <translation type="unfinished">meini prawf: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/data_export.py"/>
        <source>{n} data exports</source>
        <translation type="unfinished">{n} allforiad data</translation>
    </message>
    <message>
        <location filename="../../app/records/timetable_date.py"/>
        <source>{n} days of the timetable</source>
        <translation type="unfinished">diwrnodau o'r amserlen: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/declaration.py"/>
        <source>{n} declarations</source>
        <translation type="unfinished">{n} o ddatganiadau</translation>
    </message>
    <message>
        <location filename="../../app/records/departure.py"/>
        <source>{n} departures</source>
        <translation type="unfinished">ymadawiadau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/inspection.py"/>
        <source>{n} details of the inspection</source>
        <translation type="unfinished">manylion am yr arolygiad: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/query.py"/>
        <source>{n} entries of queries</source>
        <translation type="unfinished">cofnodion mewn ymholiadau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/good_practice.py"/>
        <source>{n} examples of good practice</source>
        <translation type="unfinished">{n} enghraifft o arfer da</translation>
    </message>
    <message>
        <location filename="../../app/commands/frameworks.py"/>
        <source>{n} fact</source>
        <translation type="unfinished">ffeithiau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/frameworks.py"/>
        <location filename="../../app/records/fact.py"/>
        <source>{n} facts</source>
        <translation type="unfinished">ffeithiau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/sample_fact.py"/>
        <source>{n} facts of the sample</source>
        <translation type="unfinished">{n} o ffeithiau o'r sampl</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>{n} fewer judgement below the line would make it {band}.</source>
        <translation type="unfinished">Byddai {n} yn llai o dan y llinell yn ei gwneud yn {band}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>{n} fewer judgements below the line would make it {band}.</source>
        <translation type="unfinished">Byddai {n} yn llai o dan y llinell yn ei gwneud yn {band}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{n} figure</source>
        <translation type="unfinished">{n} o ffigurau</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{n} figures</source>
        <translation type="unfinished">{n} o ffigurau</translation>
    </message>
    <message>
        <location filename="../../app/store/files_to_merge.py"/>
        <source>{n} file is not fit to be merged, so none was. The store is unchanged.</source>
        <translation type="unfinished">Nid yw {n} ffeil yn addas i'w huno, felly nid unwyd yr un. Ni newidiwyd y storfa.</translation>
    </message>
    <message>
        <location filename="../../app/store/files_to_merge.py"/>
        <source>{n} files are not fit to be merged, so none was. The store is unchanged.</source>
        <translation type="unfinished">Nid yw {n} ffeil yn addas i'w huno, felly nid unwyd yr un. Ni newidiwyd y storfa.</translation>
    </message>
    <message>
        <location filename="../../app/records/finding.py"/>
        <source>{n} findings</source>
        <translation type="unfinished">{n} o ganfyddiadau</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>{n} flags</source>
        <translation type="unfinished">baneri: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/reading.py"/>
        <source>{n} forms read</source>
        <translation type="unfinished">ffurflenni wedi'u darllen: {n}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} group is over or under</source>
        <translation type="unfinished">{n} o grwpiau dros neu dan</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} groups are over or under</source>
        <translation type="unfinished">{n} o grwpiau dros neu dan</translation>
    </message>
    <message>
        <location filename="../../app/records/handout.py"/>
        <source>{n} hand-outs</source>
        <translation type="unfinished">{n} o ddosbarthiadau</translation>
    </message>
    <message>
        <location filename="../../app/records/interview.py"/>
        <source>{n} interviews</source>
        <translation type="unfinished">cyfweliadau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{n} is not</source>
        <translation type="unfinished">nid yw {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{n} judgement</source>
        <translation type="unfinished">dyfarniadau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{n} judgement is</source>
        <translation type="unfinished">dyfarniadau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <location filename="../../app/records/judgement.py"/>
        <source>{n} judgements</source>
        <translation type="unfinished">dyfarniadau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{n} judgements are</source>
        <translation type="unfinished">dyfarniadau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/assessor.py"/>
        <source>{n} members of the team</source>
        <translation type="unfinished">aelodau'r tîm: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>{n} more judgement below the line would make it {band}.</source>
        <translation type="unfinished">Byddai {n} yn fwy o dan y llinell yn ei gwneud yn {band}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>{n} more judgements below the line would make it {band}.</source>
        <translation type="unfinished">Byddai {n} yn fwy o dan y llinell yn ei gwneud yn {band}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>{n} of the cases</source>
        <translation type="unfinished">{n} o'r achosion</translation>
    </message>
    <message>
        <location filename="../../app/commands/allocating.py"/>
        <source>{n} of the second assessments asked for cannot be made: nobody else may have a case.</source>
        <translation type="unfinished">Ni ellir gwneud {n} o'r ail asesiadau y gofynnwyd amdanynt: ni chaiff neb arall achos.</translation>
    </message>
    <message>
        <location filename="../../app/commands/score_words.py"/>
        <source>{n} of the {sample} cases of the sample, {complete} complete.</source>
        <translation type="unfinished">{n} o {sample} achos y sampl, {complete} yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} people</source>
        <translation type="unfinished">{n} o bobl</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{n} percentage point</source>
        <translation type="unfinished">pwyntiau canran: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{n} percentage points</source>
        <translation type="unfinished">pwyntiau canran: {n}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} person</source>
        <translation type="unfinished">{n} o bobl</translation>
    </message>
    <message>
        <location filename="../../app/commands/finding_tables.py"/>
        <source>{n} problem</source>
        <translation type="unfinished">{n} o broblemau</translation>
    </message>
    <message>
        <location filename="../../app/commands/finding_tables.py"/>
        <source>{n} problems</source>
        <translation type="unfinished">{n} o broblemau</translation>
    </message>
    <message>
        <location filename="../../app/records/profile.py"/>
        <source>{n} profile fields</source>
        <translation type="unfinished">meysydd proffil: {n}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} queries for the lead are open</source>
        <translation type="unfinished">{n} o ymholiadau i'r arweinydd ar agor</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} query for the lead is open</source>
        <translation type="unfinished">{n} o ymholiadau i'r arweinydd ar agor</translation>
    </message>
    <message>
        <location filename="../../app/commands/frameworks.py"/>
        <source>{n} question</source>
        <translation type="unfinished">cwestiynau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/frameworks.py"/>
        <source>{n} questions</source>
        <translation type="unfinished">cwestiynau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/change_reason.py"/>
        <source>{n} reasons for changes</source>
        <translation type="unfinished">rhesymau dros newidiadau: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>{n} recommendations</source>
        <translation type="unfinished">{n} o argymhellion</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} record has versions that differ</source>
        <translation type="unfinished">{n} o gofnodion â fersiynau gwahanol</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} records have versions that differ</source>
        <translation type="unfinished">{n} o gofnodion â fersiynau gwahanol</translation>
    </message>
    <message>
        <location filename="../../app/records/survey_response.py"/>
        <source>{n} responses to questionnaires</source>
        <translation type="unfinished">{n} ymateb i holiaduron</translation>
    </message>
    <message>
        <location filename="../../app/records/ruling.py"/>
        <source>{n} rulings on whose judgement counts</source>
        <translation type="unfinished">penderfyniadau ar ddyfarniad pwy sy'n cyfrif: {n}</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} second assessment</source>
        <translation type="unfinished">{n} o ail asesiadau</translation>
    </message>
    <message>
        <location filename="../../app/session/stages.py"/>
        <source>{n} second assessments</source>
        <translation type="unfinished">{n} o ail asesiadau</translation>
    </message>
    <message>
        <location filename="../../app/records/side_reading.py"/>
        <source>{n} side readings</source>
        <translation type="unfinished">darlleniadau ochr: {n}</translation>
    </message>
    <message>
        <location filename="../../app/records/caseload.py"/>
        <source>{n} tables of the caseload</source>
        <translation type="unfinished">{n} o dablau o'r llwyth achosion</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>{n} text</source>
        <translation type="unfinished">{n} o destunau</translation>
    </message>
    <message>
        <location filename="../../app/framework/overlay.py"/>
        <source>{n} texts</source>
        <translation type="unfinished">{n} o destunau</translation>
    </message>
    <message>
        <location filename="../../app/records/report_text.py"/>
        <source>{n} texts of the report</source>
        <translation type="unfinished">{n} o destunau'r adroddiad</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_framework.py"/>
        <source>{n} value</source>
        <translation type="unfinished">gwerthoedd: {n}</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_framework.py"/>
        <source>{n} values</source>
        <translation type="unfinished">gwerthoedd: {n}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <location filename="../../app/store/notices.py"/>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} / {other}</translation>
    </message>
    <message>
        <location filename="../../app/store/keyring.py"/>
        <source>{one} or {other}</source>
        <translation type="unfinished">{one} neu {other}</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenging.py"/>
        <source>{outcome} is no decision. It is kept, changed or withdrawn.</source>
        <translation type="unfinished">Nid yw {outcome} yn benderfyniad. Kept, changed neu withdrawn ydyw.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{parent} is write-protected, and its latest changes still have to be written into the database. Nothing was changed; copy the folder to where it may be written, and open it there.</source>
        <translation type="unfinished">Mae {parent} wedi'i warchod rhag ysgrifennu, ac mae angen ysgrifennu ei newidiadau diweddaraf i'r gronfa ddata o hyd. Ni newidiwyd dim; copïwch y ffolder i fan lle gellir ysgrifennu, ac agorwch ef yno.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{parent} was last opened by a newer version of the program. Nothing was changed; open it with that version.</source>
        <translation type="unfinished">Agorwyd {parent} ddiwethaf gan fersiwn mwy newydd o'r rhaglen. Ni newidiwyd dim; agorwch ef â'r fersiwn hwnnw.</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>{part} is missing</source>
        <translation type="unfinished">mae {part} ar goll</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>{part} is not the program's</source>
        <translation type="unfinished">nid yw {part} yn perthyn i'r rhaglen</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>{part} is not what this version makes</source>
        <translation type="unfinished">nid yw {part} fel y mae'r fersiwn hon yn ei greu</translation>
    </message>
    <message>
        <location filename="../../app/store/expected_schema.py"/>
        <source>{part}, which guards the journal, is missing; `repair` puts it back</source>
        <translation type="unfinished">mae {part}, sy'n gwarchod y dyddlyfr, ar goll; mae `repair` yn ei roi'n ôl</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>{path} cannot be read ({detail}). Check that the file exists and that you may open it.</source>
        <translation type="unfinished">Ni ellir darllen {path} ({detail}). Gwiriwch fod y ffeil yn bod a bod gennych hawl i'w hagor.</translation>
    </message>
    <message>
        <location filename="../../app/store/repair.py"/>
        <source>{path} cannot be repaired, because the table {table} is not what this version makes. Restore the newest sound backup.</source>
        <translation type="unfinished">Ni ellir trwsio {path}, am nad yw'r tabl {table} fel y mae'r fersiwn hon yn ei greu. Adferwch y copi wrth gefn cyfan diweddaraf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/target.py"/>
        <source>{path} cannot be the name of a file. Give another name.</source>
        <translation type="unfinished">Ni all {path} fod yn enw ffeil. Rhowch enw arall.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sharing.py"/>
        <source>{path} cannot be used by itself.</source>
        <translation type="unfinished">Ni ellir defnyddio {path} ar ei phen ei hun.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation type="unfinished">Ni ellir defnyddio {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} could not be decrypted: the key is not its own, or the file is damaged.</source>
        <translation type="unfinished">Ni ellid dadgryptio {path}: nid ei hallwedd hi yw hon, neu mae'r ffeil wedi'i difrodi.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} could not be opened. Look whether the folder is there and may be written to.</source>
        <translation type="unfinished">Ni ellid agor {path}. Edrychwch a yw'r ffolder yno ac a ellir ysgrifennu iddo.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exporting_data.py"/>
        <source>{path} could not be read again after writing it.</source>
        <translation type="unfinished">Ni ellid darllen {path} eto ar ôl ei ysgrifennu.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} could not be read or written: the disk reports an error. What was saved before is safe.</source>
        <translation type="unfinished">Ni ellid darllen nac ysgrifennu {path}: mae'r ddisg yn nodi gwall. Mae'r hyn a gadwyd cynt yn ddiogel.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <location filename="../../app/commands/updating.py"/>
        <location filename="../../app/store/files.py"/>
        <source>{path} could not be read: {reason}.</source>
        <translation type="unfinished">Ni ellid darllen {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/purge.py"/>
        <source>{path} could not be removed: {reason}. Purge again to remove what is left.</source>
        <translation type="unfinished">Ni ellid tynnu {path}: {reason}. Ceisiwch eto i dynnu'r hyn sydd ar ôl.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} could not be used: {reason}. Nothing was changed.</source>
        <translation type="unfinished">Ni ellid defnyddio {path}: {reason}. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} could not be written: it is read-only. What was saved before is safe.</source>
        <translation type="unfinished">Ni ellid ysgrifennu {path}: darllen yn unig yw. Mae'r hyn a gadwyd cynt yn ddiogel.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} could not be written: the disk is full. What was saved before is safe; make room.</source>
        <translation type="unfinished">Ni ellid ysgrifennu {path}: mae'r ddisg yn llawn. Mae'r hyn a gadwyd cynt yn ddiogel; gwnewch le.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} could not be written: {reason}. What was there before is unchanged; choose another folder or make room.</source>
        <translation type="unfinished">Ni ellid ysgrifennu {path}: {reason}. Ni newidiwyd yr hyn oedd yno cynt; dewiswch ffolder arall neu gwnewch le.</translation>
    </message>
    <message>
        <location filename="../../app/framework/rule_files.py"/>
        <source>{path} has a text that is too long: it has more than {most} characters. Shorten it.</source>
        <translation type="unfinished">Mae testun rhy hir yn {path}: mae ynddo fwy na {most} o nodau. Byrhewch ef.</translation>
    </message>
    <message>
        <location filename="../../app/commands/updating.py"/>
        <source>{path} has changed since it was checked. Do not install it.</source>
        <translation type="unfinished">Mae {path} wedi newid ers iddo gael ei wirio. Peidiwch â'i osod.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/found_figures.py"/>
        <source>{path} has more text than any report. Give the document that the program made, without what was added to it.</source>
        <translation type="unfinished">Mae mwy o destun yn {path} nag mewn unrhyw adroddiad. Rhowch y ddogfen a wnaeth y rhaglen, heb yr hyn a ychwanegwyd ati.</translation>
    </message>
    <message>
        <location filename="../../app/commands/documents.py"/>
        <source>{path} has no ending that says its format. Give it one of these: {known}.</source>
        <translation type="unfinished">Nid oes gan {path} derfyniad sy'n dweud ei fformat. Rhowch un o'r rhain: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <location filename="../../app/commands/sharing.py"/>
        <source>{path} holds a framework that is not the one it names.</source>
        <translation type="unfinished">Mae {path} yn dal fframwaith nad yw'r un y mae'n ei enwi.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/verification.py"/>
        <source>{path} holds no figures that can be checked: the program did not make it, or they were all taken out.</source>
        <translation type="unfinished">Nid oes ffigurau y gellir eu gwirio yn {path}: nid y rhaglen a'i gwnaeth, neu tynnwyd pob un allan.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/pdf_figures.py"/>
        <source>{path} holds no list of its figures: another program wrote it, or dropped the list. Check the Word document that it was made from.</source>
        <translation type="unfinished">Nid oes rhestr o'i ffigurau yn {path}: rhaglen arall a'i hysgrifennodd, neu a ollyngodd y rhestr. Gwiriwch y ddogfen Word y gwnaed hi ohoni.</translation>
    </message>
    <message>
        <location filename="../../app/store/notices.py"/>
        <source>{path} holds {changes} of {laptop} from {day}, before the case was in the inspection. The clock of that laptop was wrong, so do not trust there that the newest counts.</source>
        <translation type="unfinished">Mae {path} yn dal {changes} ({laptop}) o {day}, cyn i'r achos fod yn yr arolygiad. Roedd cloc y gliniadur hwnnw'n anghywir, felly peidiwch â dibynnu yno mai'r diweddaraf sy'n cyfrif.</translation>
    </message>
    <message>
        <location filename="../../app/store/notices.py"/>
        <source>{path} holds {changes} of {laptop} later than this computer's clock, from {day} on. One of the two clocks is wrong, so do not trust there that the newest counts.</source>
        <translation type="unfinished">Mae {path} yn dal {changes} ({laptop}) sy'n ddiweddarach na chloc y cyfrifiadur hwn, o {day} ymlaen. Mae un o'r ddau gloc yn anghywir, felly peidiwch â dibynnu yno mai'r diweddaraf sy'n cyfrif.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>{path} is a dataset already. Give files or folders to make another.</source>
        <translation type="unfinished">Set ddata yw {path} eisoes. Rhowch ffeiliau neu ffolderi i wneud un arall.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sheets.py"/>
        <source>{path} is a folder. Choose a file inside it.</source>
        <translation type="unfinished">Ffolder yw {path}. Dewiswch ffeil ynddo.</translation>
    </message>
    <message>
        <location filename="../../app/commands/target.py"/>
        <source>{path} is a folder. Give the file a name.</source>
        <translation type="unfinished">Ffolder yw {path}. Rhowch enw i'r ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} is a link that leads to itself.</source>
        <translation type="unfinished">Dolen sy’n arwain ati’i hun yw {path}.</translation>
    </message>
    <message>
        <location filename="../../app/store/notices.py"/>
        <source>{path} is an earlier file of {laptop}, of {day}. What it recorded until {later} is here already.</source>
        <translation type="unfinished">Ffeil gynharach yw {path} ({laptop}), o {day}. Mae'r hyn a gofnododd hyd {later} yma eisoes.</translation>
    </message>
    <message>
        <location filename="../../app/store/assessment_file.py"/>
        <source>{path} is cut short: its end is missing. Copy or export it again.</source>
        <translation type="unfinished">Mae {path} wedi'i thorri'n fyr: mae ei diwedd ar goll. Copïwch neu allforiwch hi eto.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/pdf_figures.py"/>
        <source>{path} is damaged, so its text cannot be read. Make the PDF again.</source>
        <translation type="unfinished">Mae {path} wedi'i difrodi, felly ni ellir darllen ei thestun. Gwnewch y PDF eto.</translation>
    </message>
    <message>
        <location filename="../../app/store/key_file.py"/>
        <source>{path} is damaged, so the store cannot be unlocked. Put a copy of it back from a backup.</source>
        <translation type="unfinished">Mae {path} wedi'i difrodi, felly ni ellir datgloi'r storfa. Rhowch gopi ohoni'n ôl o gopi wrth gefn.</translation>
    </message>
    <message>
        <location filename="../../app/store/purge.py"/>
        <source>{path} is damaged. Nothing was removed.</source>
        <translation type="unfinished">Mae {path} wedi'i ddifrodi. Ni thynnwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} is damaged. Restore a backup of it, or join the inspection again from a file.</source>
        <translation type="unfinished">Mae {path} wedi'i difrodi. Adferwch gopi wrth gefn ohoni, neu ymunwch â'r arolygiad eto o ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} is damaged: a record in it cannot be read. Restore a backup of it, or join the inspection again from a file.</source>
        <translation type="unfinished">Mae {path} wedi'i ddifrodi: ni ellir darllen cofnod ynddo. Adferwch gopi wrth gefn ohono, neu ymunwch â'r arolygiad eto o ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/store/store.py"/>
        <source>{path} is damaged: it does not keep what is recorded. Nothing was recorded.</source>
        <translation type="unfinished">Mae {path} wedi'i ddifrodi: nid yw'n cadw'r hyn a gofnodir. Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} is damaged: the view {name} is not the program's. Restore a backup of it, or join the inspection again from a file.</source>
        <translation type="unfinished">Mae {path} wedi'i ddifrodi: nid yw'r golwg {name} yn perthyn i'r rhaglen. Adferwch gopi wrth gefn ohono, neu ymunwch â'r arolygiad eto o ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/store/store.py"/>
        <source>{path} is damaged: what was recorded in it is gone. Restore a backup of it, or join the inspection again from a file.</source>
        <translation type="unfinished">Mae {path} wedi'i difrodi: mae'r hyn a gofnodwyd ynddi wedi mynd. Adferwch gopi wrth gefn ohoni, neu ymunwch â'r arolygiad eto o ffeil.</translation>
    </message>
    <message>
        <location filename="../../app/store/damage.py"/>
        <source>{path} is damaged: {fault}. Choose Repair in the menu or run `aboveline repair`, or restore a backup of it.</source>
        <translation type="unfinished">Mae {path} wedi'i ddifrodi: {fault}. Dewiswch Trwsio yn y ddewislen neu rhedwch `aboveline repair`, neu adferwch gopi wrth gefn ohono.</translation>
    </message>
    <message>
        <location filename="../../app/commands/gathering.py"/>
        <location filename="../../app/commands/sharing.py"/>
        <location filename="../../app/store/files_to_merge.py"/>
        <source>{path} is from another inspection.</source>
        <translation type="unfinished">Mae {path} o arolygiad arall.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} is in use by another program. Nothing was changed; close the other one and try again.</source>
        <translation type="unfinished">Mae {path} yn cael ei defnyddio gan raglen arall. Ni newidiwyd dim; caewch y llall a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} is larger than any file of this kind. Nothing was taken from it.</source>
        <translation type="unfinished">Mae {path} yn fwy nag unrhyw ffeil o'r math hwn. Ni chymerwyd dim ohoni.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>{path} is made with another edition of the framework.</source>
        <translation type="unfinished">Gwnaed {path} gydag argraffiad arall o'r fframwaith.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/verification.py"/>
        <source>{path} is no Word document and no PDF. Give a .docx or .pdf file.</source>
        <translation type="unfinished">Nid dogfen Word na PDF yw {path}. Rhowch ffeil .docx neu .pdf.</translation>
    </message>
    <message>
        <location filename="../../app/commands/target.py"/>
        <source>{path} is no ordinary file, so it is not replaced. Choose another name.</source>
        <translation type="unfinished">Nid ffeil gyffredin yw {path}, felly ni chaiff ei disodli. Dewiswch enw arall.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/formats/docx_template.py"/>
        <source>{path} is no template that can be used. Give a document saved as .docx, or leave the template out.</source>
        <translation type="unfinished">Ni ellir defnyddio {path} fel templed. Rhowch ddogfen a gadwyd fel .docx, neu peidiwch â rhoi templed.</translation>
    </message>
    <message>
        <location filename="../../app/commands/frameworks.py"/>
        <source>{path} is no text in UTF-8, so it is no framework file.</source>
        <translation type="unfinished">Nid yw {path} yn destun UTF-8, felly nid yw'n ffeil fframwaith.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/docx_figures.py"/>
        <source>{path} is not a Word document. Give a .docx or .pdf file.</source>
        <translation type="unfinished">Nid dogfen Word yw {path}. Rhowch ffeil .docx neu .pdf.</translation>
    </message>
    <message>
        <location filename="../../app/rollup/dataset.py"/>
        <source>{path} is not a dataset that `rollup --parquet` wrote, or was changed since.</source>
        <translation type="unfinished">Nid yw {path} yn set ddata a ysgrifennodd `rollup --parquet`, neu fe'i newidiwyd ers hynny.</translation>
    </message>
    <message>
        <location filename="../../app/store/receipts.py"/>
        <source>{path} is not a receipt, or was altered. Ask the lead for it again.</source>
        <translation type="unfinished">Nid derbynneb yw {path}, neu fe'i newidiwyd. Gofynnwch i'r arweinydd amdani eto.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} is not a store of this program. Nothing was changed.</source>
        <translation type="unfinished">Nid yw {path} yn storfa'r rhaglen hon. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/store/assessment_file.py"/>
        <source>{path} is not an assessment file.</source>
        <translation type="unfinished">Nid yw {path} yn ffeil asesu.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>{path} is not text in UTF-8, so no key is known.</source>
        <translation type="unfinished">Nid testun UTF-8 yw {path}, felly nid oes allwedd yn hysbys.</translation>
    </message>
    <message>
        <location filename="../../app/commands/updating.py"/>
        <source>{path} is not the file that the list of hashes names: it is damaged, or somebody changed it. Do not install it.</source>
        <translation type="unfinished">Nid {path} yw'r ffeil y mae'r rhestr o hashau'n ei henwi: mae wedi'i difrodi, neu newidiodd rhywun hi. Peidiwch â'i gosod.</translation>
    </message>
    <message>
        <location filename="../../app/commands/then_and_now.py"/>
        <source>{path} is of this inspection itself. Give a file of an earlier one. `aboveline moved` shows the moves within this one.</source>
        <translation type="unfinished">Mae {path} o'r arolygiad hwn ei hun. Rhowch ffeil un cynharach. Mae `aboveline moved` yn dangos y symudiadau o fewn hwn.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} is read-only, and nothing can be recorded without it. Allow writing to it. What was saved before is safe.</source>
        <translation type="unfinished">Mae {path} yn ddarllen-yn-unig, ac ni ellir cofnodi dim hebddo. Caniatewch ysgrifennu iddo. Mae popeth a gadwyd o’r blaen yn ddiogel.</translation>
    </message>
    <message>
        <location filename="../../app/commands/replacing.py"/>
        <source>{path} is there already and is not an earlier file of this laptop, so it was not replaced. Choose another name.</source>
        <translation type="unfinished">Mae {path} yno eisoes ac nid yw'n ffeil gynharach o'r gliniadur hwn, felly ni chafodd ei disodli. Dewiswch enw arall.</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <location filename="../../app/commands/documents.py"/>
        <location filename="../../app/commands/exchanging_plan.py"/>
        <location filename="../../app/commands/exporting.py"/>
        <location filename="../../app/commands/exporting_data.py"/>
        <location filename="../../app/commands/frameworks.py"/>
        <location filename="../../app/commands/timetabling.py"/>
        <source>{path} is there already, so nothing was written. Choose another name.</source>
        <translation type="unfinished">Mae {path} yno eisoes, felly nid ysgrifennwyd dim. Dewiswch enw arall.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>{path} is there already, so nothing was written. Give a new name.</source>
        <translation type="unfinished">Mae {path} yno eisoes, felly ni ysgrifennwyd dim. Rhowch enw newydd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exporting_data.py"/>
        <source>{path} is there already, so nothing was written. This format is a folder of files: give it a new name.</source>
        <translation type="unfinished">Mae {path} yno eisoes, felly ni ysgrifennwyd dim. Ffolder o ffeiliau yw'r fformat hwn: rhowch enw newydd iddi.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/formats/docx_template.py"/>
        <source>{path} is too large for a template. Take its text out and save it again.</source>
        <translation type="unfinished">Mae {path} yn rhy fawr i fod yn dempled. Tynnwch ei thestun allan a'i chadw eto.</translation>
    </message>
    <message>
        <location filename="../../app/framework/rule_files.py"/>
        <source>{path} is too long for rules: it has more than 256 KB. Correct or remove the file.</source>
        <translation type="unfinished">Mae {path} yn rhy hir ar gyfer rheolau: mae'n fwy na 256 KB. Cywirwch y ffeil neu ei dileu.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>{path} is unsound inside. Export it again.</source>
        <translation type="unfinished">Mae {path} yn ddiffygiol y tu mewn. Allforiwch hi eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/sharing.py"/>
        <source>{path} is unsound inside: {faults}. Export it again.</source>
        <translation type="unfinished">Nid yw {path} yn gywir y tu mewn: {faults}. Allforiwch hi eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <location filename="../../app/store/files_to_merge.py"/>
        <source>{path} is unsound inside: {fault}. Export it again.</source>
        <translation type="unfinished">Nid yw {path} yn gywir y tu mewn: {fault}. Allforiwch hi eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/updating.py"/>
        <source>{path} is version {version}, and no list of hashes is beside it, so it is not known to be whole. Ask for the file {list} too.</source>
        <translation type="unfinished">Fersiwn {version} yw {path}, ac nid oes rhestr o hashau wrth ei ymyl, felly ni wyddys a yw'n gyfan. Gofynnwch am y ffeil {list} hefyd.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchanging_plan.py"/>
        <source>{path} is written as no kind of document. Give it a name that ends in .docx or .xlsx.</source>
        <translation type="unfinished">Nid yw {path} yn fath o ddogfen y gellir ei hysgrifennu. Rhowch enw iddi sy’n gorffen gyda .docx neu .xlsx.</translation>
    </message>
    <message>
        <location filename="../../app/commands/rolling_up.py"/>
        <source>{path} is {signed}. Ask the lead of that inspection for the merged file.</source>
        <translation type="unfinished">{path}: {signed}. Gofynnwch i arweinydd yr arolygiad hwnnw am y ffeil gyfun.</translation>
    </message>
    <message>
        <location filename="../../app/commands/target.py"/>
        <source>{path} lies inside the inspection's own folder. Choose another place.</source>
        <translation type="unfinished">Mae {path} y tu mewn i ffolder yr arolygiad ei hun. Dewiswch le arall.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>{path} takes too long to read, as only a damaged one does.</source>
        <translation type="unfinished">Mae {path} yn cymryd gormod o amser i'w ddarllen, fel y gwna un sydd wedi'i ddifrodi yn unig.</translation>
    </message>
    <message>
        <location filename="../../app/store/assessment_file.py"/>
        <source>{path} was altered or damaged after it was written. Copy or export it again.</source>
        <translation type="unfinished">Newidiwyd neu difrodwyd {path} ar ôl ei hysgrifennu. Copïwch neu allforiwch hi eto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/plain_files.py"/>
        <source>{path} was left by an export that was cut off. It is not encrypted and could not be removed: {reason}. Remove it yourself.</source>
        <translation type="unfinished">Gadawyd {path} gan allforio a dorrwyd ar ei ganol. Nid yw wedi'i amgryptio ac ni ellid ei dynnu: {reason}. Tynnwch ef eich hun.</translation>
    </message>
    <message>
        <location filename="../../app/commands/purging.py"/>
        <source>{path} was left unencrypted by an export that was cut off, and its folder is not there now. Nothing was removed. Connect the stick, or leave it there with --leave-backups.</source>
        <translation type="unfinished">Gadawyd {path} heb ei amgryptio gan allforio a dorrwyd ar ei ganol, ac nid yw ei ffolder yno nawr. Ni thynnwyd dim. Cysylltwch y cof bach, neu gadewch ef yno gyda --leave-backups.</translation>
    </message>
    <message>
        <location filename="../../app/store/files_to_merge.py"/>
        <source>{path} was made with another edition of the question framework ({framework_id}).</source>
        <translation type="unfinished">Gwnaed {path} ag argraffiad arall o'r fframwaith cwestiynau ({framework_id}).</translation>
    </message>
    <message>
        <location filename="../../app/store/assessment_file.py"/>
        <source>{path} was not written: {rows} changes are more than one file may hold. All of them are safe here; hand out one assessor's cases at a time.</source>
        <translation type="unfinished">Nid ysgrifennwyd {path}: mae {rows} newid yn fwy nag y gall un ffeil ei ddal. Mae pob un yn ddiogel yma; dosbarthwch achosion un asesydd ar y tro.</translation>
    </message>
    <message>
        <location filename="../../app/store/assessment_file.py"/>
        <source>{path} was written by a newer version of the program. Update this one first.</source>
        <translation type="unfinished">Ysgrifennwyd {path} gan fersiwn mwy newydd o'r rhaglen. Diweddarwch hon yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/scoring/framework_diff.py"/>
        <source>{percent} for {band}</source>
        <translation type="unfinished">{percent} ar gyfer {band}</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>{percent}% ({yes} of {judged})</source>
        <translation type="unfinished">{percent}% ({yes} o {judged})</translation>
    </message>
    <message>
        <location filename="../../app/commands/side_readings.py"/>
        <source>{purpose} is no purpose. A purpose is one of: {known}.</source>
        <translation type="unfinished">Nid yw {purpose} yn ddiben. Un o'r rhain yw diben: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>{reason} is no reason of question {question}. {allowed}</source>
        <translation type="unfinished">Nid yw {reason} yn rheswm i gwestiwn {question}. {allowed}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>{reason} is not a reason of {question}.</source>
        <translation type="unfinished">Nid yw {reason} yn un o resymau {question}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/explaining.py"/>
        <source>{reference} is complete. Say why it changes now, with --why, or reopen it. Nothing was recorded.</source>
        <translation type="unfinished">Mae {reference} yn gyflawn. Dywedwch pam y mae'n newid nawr, gyda --why, neu ei ailagor. Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/explaining.py"/>
        <source>{reference} is not complete, so a change of it needs no reason.</source>
        <translation type="unfinished">Nid yw {reference} yn gyflawn, felly nid oes angen rheswm i'w newid.</translation>
    </message>
    <message>
        <location filename="../../app/commands/completing.py"/>
        <source>{reference} is not complete, so there is nothing to reopen.</source>
        <translation type="unfinished">Nid yw {reference} yn gyflawn, felly nid oes dim i'w ailagor.</translation>
    </message>
    <message>
        <location filename="../../app/commands/returning.py"/>
        <source>{reference} is not complete, so there is nothing to send back. Ask {code} a query instead.</source>
        <translation type="unfinished">Nid yw {reference} yn gyflawn, felly nid oes dim i'w anfon yn ôl. Gofynnwch ymholiad i {code} yn lle hynny.</translation>
    </message>
    <message>
        <location filename="../../app/store/files_to_merge.py"/>
        <source>{refusals} Nothing was merged.</source>
        <translation type="unfinished">{refusals} Nid unwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/commands/inspecting.py"/>
        <source>{role} is no role of {code}. A role is lead or assessor.</source>
        <translation type="unfinished">Nid yw {role} yn rôl i {code}. Rôl yw lead neu assessor.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/problem_groups.py"/>
        <source>{rows}, column "{heading}"</source>
        <translation type="unfinished">{rows}, colofn "{heading}"</translation>
    </message>
    <message>
        <location filename="../../app/store/roles.py"/>
        <source>{row} counts time for another laptop</source>
        <translation type="unfinished">mae {row} yn cyfrif amser i gliniadur arall</translation>
    </message>
    <message>
        <location filename="../../app/store/row_faults.py"/>
        <source>{row} holds {what}</source>
        <translation type="unfinished">mae {row} yn dal {what}</translation>
    </message>
    <message>
        <location filename="../../app/store/roles.py"/>
        <source>{row} is for the lead to record, and {laptop} did</source>
        <translation type="unfinished">yr arweinydd sydd i gofnodi {row}, ac fe'i cofnodwyd gan {laptop}</translation>
    </message>
    <message>
        <location filename="../../app/store/admission.py"/>
        <location filename="../../app/store/verify.py"/>
        <source>{row} is not signed by the laptop that it names</source>
        <translation type="unfinished">nid yw {row} wedi'i llofnodi gan y gliniadur y mae'n ei enwi</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>{row} is not what its hash says</source>
        <translation type="unfinished">nid yw {row} yn cyfateb i'w hash</translation>
    </message>
    <message>
        <location filename="../../app/store/verify.py"/>
        <source>{row} is not written as the program writes it</source>
        <translation type="unfinished">nid yw {row} wedi'i ysgrifennu fel y mae'r rhaglen yn ei ysgrifennu</translation>
    </message>
    <message>
        <location filename="../../app/store/roles.py"/>
        <source>{row} is {owner}'s, and {laptop} recorded it</source>
        <translation type="unfinished">{owner} biau {row}, ac fe'i cofnodwyd gan {laptop}</translation>
    </message>
    <message>
        <location filename="../../app/store/roles.py"/>
        <source>{row} says that {author} made it, and {laptop} did</source>
        <translation type="unfinished">mae {row} yn dweud mai {author} a'i gwnaeth, ac fe'i gwnaed gan {laptop}</translation>
    </message>
    <message>
        <location filename="../../app/store/row_faults.py"/>
        <source>{row} speaks of a case that is not in the inspection</source>
        <translation type="unfinished">mae {row} yn sôn am achos nad yw yn yr arolygiad</translation>
    </message>
    <message>
        <location filename="../../app/store/row_faults.py"/>
        <source>{row} speaks of an assessor {code} who is not in the team</source>
        <translation type="unfinished">mae {row} yn sôn am asesydd {code} nad yw yn y tîm</translation>
    </message>
    <message>
        <location filename="../../app/store/incoming.py"/>
        <source>{row}: the clock is beyond the year 2199</source>
        <translation type="unfinished">{row}: mae'r cloc y tu hwnt i'r flwyddyn 2199</translation>
    </message>
    <message>
        <location filename="../../app/store/incoming.py"/>
        <source>{row}: {code} could be mistaken for another assessor's code</source>
        <translation type="unfinished">{row}: gellid cymysgu {code} â chod asesydd arall</translation>
    </message>
    <message>
        <location filename="../../app/commands/timing.py"/>
        <source>{seconds} seconds cannot be spent on a case.</source>
        <translation type="unfinished">Ni ellir treulio {seconds} eiliad ar achos.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_file.py"/>
        <source>{table}, row {row}</source>
        <translation type="unfinished">{table}, rhes {row}</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>{text} does not say whether the action is done.</source>
        <translation type="unfinished">Nid yw {text} yn dweud a yw’r cam wedi’i wneud.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>{text} has lost a letter.</source>
        <translation type="unfinished">Mae {text} wedi colli llythyren.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/dates.py"/>
        <source>{text} is later than today, read day first.</source>
        <translation type="unfinished">Mae {text} yn hwyrach na heddiw, o'i ddarllen â'r dydd yn gyntaf.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>{text} is no day.</source>
        <translation type="unfinished">Nid yw {text} yn ddiwrnod.</translation>
    </message>
    <message>
        <location filename="../../app/commands/planning.py"/>
        <location filename="../../app/commands/recommending.py"/>
        <source>{text} is no day. Write it as 2012-04-30 or 30/04/2012.</source>
        <translation type="unfinished">Nid diwrnod yw {text}. Ysgrifennwch ef fel 2012-04-30 neu 30/04/2012.</translation>
    </message>
    <message>
        <location filename="../../app/commands/as_of.py"/>
        <source>{text} is no time. Write it as "2011-11-18 17:00", or a day as "2011-11-18".</source>
        <translation type="unfinished">Nid yw {text} yn amser. Ysgrifennwch ef fel "2011-11-18 17:00", neu ddiwrnod fel "2011-11-18".</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/columns.py"/>
        <source>{text} is not {noun}.</source>
        <translation type="unfinished">Nid {noun} yw {text}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/profiling.py"/>
        <source>{text} is not {noun}. {allowed}</source>
        <translation type="unfinished">Nid {noun} yw {text}. {allowed}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>{text} is the reference of row {row} too.</source>
        <translation type="unfinished">Cyfeirnod rhes {row} yw {text} hefyd.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/twins.py"/>
        <source>{text} is {kind}, not a reference.</source>
        <translation type="unfinished">{kind} yw {text}, nid cyfeirnod.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_sample.py"/>
        <source>{text} is {kind}, not a reference. Nothing was recorded.</source>
        <translation type="unfinished">{text}: {kind}, nid cyfeirnod. Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/responses.py"/>
        <source>{text} is {kind}, not the number of a response.</source>
        <translation type="unfinished">{kind} yw {text}, nid rhif ymateb.</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing_sample.py"/>
        <source>{text} is {length} characters long, and a reference has at most {most}. Nothing was recorded.</source>
        <translation type="unfinished">Mae {text} yn {length} o nodau o hyd, ac mae gan gyfeirnod {most} ar y mwyaf. Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>{text} is {length} characters long.</source>
        <translation type="unfinished">Mae {text} yn {length} nod o hyd.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/twins.py"/>
        <source>{text} looks like {name}, and is taken for it.</source>
        <translation type="unfinished">Mae {text} yn edrych fel {name}, ac fe'i cymerir yn ei le.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/sample.py"/>
        <source>{text} looks like {other} of row {row}.</source>
        <translation type="unfinished">Mae {text} yn edrych fel {other} yn rhes {row}.</translation>
    </message>
    <message>
        <location filename="../../app/folders.py"/>
        <source>{text} names the home folder of somebody unknown here. Write the path out.</source>
        <translation type="unfinished">Mae {text} yn enwi ffolder cartref rhywun anhysbys yma. Ysgrifennwch y llwybr yn llawn.</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>{text}; settled</source>
        <translation type="unfinished">{text}; wedi'i setlo</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>{title}, edition {hash}</source>
        <translation type="unfinished">{title}, argraffiad {hash}</translation>
    </message>
    <message>
        <location filename="../../app/commands/frameworks.py"/>
        <source>{title}, {id} {version}: {facts}, {questions} ({scored} scored), {criteria}.</source>
        <translation type="unfinished">{title}, {id} {version}: {facts}, {questions} (â sgôr: {scored}), {criteria}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished">{value} ({low} i {high})</translation>
    </message>
    <message>
        <location filename="../../app/commands/answering.py"/>
        <source>{value} is no value of a fact. A fact is yes, no or clear.</source>
        <translation type="unfinished">Nid yw {value} yn werth i ffaith. Ffaith yw yes, no neu clear.</translation>
    </message>
    <message>
        <location filename="../../app/session/checks.py"/>
        <source>{what} of {scope} was changed by an import or a merge at this very moment. Nothing was recorded; look at it and enter it again.</source>
        <translation type="unfinished">Newidiwyd {what} o {scope} gan fewnforio neu uno yr eiliad hon. Ni chofnodwyd dim; edrychwch arno a'i roi i mewn eto.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>{where}: it was emptied, and stays here as it is.</source>
        <translation type="unfinished">{where}: gwagiwyd hi, ac mae’n aros yma fel y mae.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>{where}: its action was removed here.</source>
        <translation type="unfinished">{where}: dilëwyd ei cham gweithredu yma.</translation>
    </message>
    <message>
        <location filename="../../app/reporting/plan_changes.py"/>
        <source>{where}: its recommendation was removed here.</source>
        <translation type="unfinished">{where}: dilëwyd ei hargymhelliad yma.</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{who} does not clearly differ from the team ({range}, {cases} beside {others} others).</source>
        <translation type="unfinished">Nid yw {who} yn amlwg yn wahanol i'r tîm ({range}, {cases} ochr yn ochr â {others} o rai eraill).</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{who} has too few like cases to compare with the team ({cases}).</source>
        <translation type="unfinished">Mae gan {who} rhy ychydig o achosion tebyg i'w cymharu â'r tîm ({cases}).</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{who} judges more kindly than the team. Like cases score {points} higher ({range}, {cases} beside {others} others).</source>
        <translation type="unfinished">Mae {who} yn barnu'n fwy hael na'r tîm. Mae achosion tebyg yn sgorio'n uwch ({points}; {range}; {cases} ochr yn ochr â {others} o rai eraill).</translation>
    </message>
    <message>
        <location filename="../../app/commands/agreement_words.py"/>
        <source>{who} judges more strictly than the team. Like cases score {points} lower ({range}, {cases} beside {others} others).</source>
        <translation type="unfinished">Mae {who} yn barnu'n fwy llym na'r tîm. Mae achosion tebyg yn sgorio'n is ({points}; {range}; {cases} ochr yn ochr â {others} o rai eraill).</translation>
    </message>
    <message>
        <location filename="../../app/records/interview.py"/>
        <source>{who}, {began}, {minutes} min</source>
        <translation type="unfinished">{who}, {began}, {minutes} mun</translation>
    </message>
    <message>
        <location filename="../../app/commands/challenge_pack.py"/>
        <source>{who}, {name}: {before} → {after}, because: {why}</source>
        <translation type="unfinished">{who}, {name}: {before} → {after}, oherwydd: {why}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/importers/answers.py"/>
        <source>{why}, so this row's {fields} cannot be imported.</source>
        <translation type="unfinished">{why}, felly ni ellir mewnforio'r canlynol o'r rhes hon: {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>“ask the case manager”</source>
        <translation type="unfinished">“gofyn i'r rheolwr achos”</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>“check the file”</source>
        <translation type="unfinished">“gwirio'r ffeil”</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>“good practice”</source>
        <translation type="unfinished">“arfer da”</translation>
    </message>
    <message>
        <location filename="../../app/records/flag.py"/>
        <source>“query for the lead”</source>
        <translation type="unfinished">“ymholiad i'r arweinydd”</translation>
    </message>
    <message>
        <location filename="../../app/commands/surveying.py"/>
        <source>“{answer}” is no answer to it.</source>
        <translation type="unfinished">Nid yw “{answer}” yn ateb iddo.</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>“{text}”, nobody is responsible yet</source>
        <translation type="unfinished">“{text}”, nid oes neb yn gyfrifol eto</translation>
    </message>
    <message>
        <location filename="../../app/records/recommendation.py"/>
        <source>“{text}”, {responsible} is responsible</source>
        <translation type="unfinished">“{text}”, {responsible} sy’n gyfrifol</translation>
    </message>
    <message>
        <location filename="../../app/records/plan_action.py"/>
        <source>“{what}”, {who}, {by}: done</source>
        <translation type="unfinished">“{what}”, {who}, {by}: wedi’i wneud</translation>
    </message>
</context>
<context>
    <name>assess</name>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source> and </source>
        <translation type="unfinished"> a </translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source> or </source>
        <translation type="unfinished"> neu </translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>&amp;Guidance</source>
        <translation type="unfinished">&amp;Canllawiau</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>&amp;History</source>
        <translation type="unfinished">Hane&amp;s</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>&amp;Interview</source>
        <translation type="unfinished">C&amp;yfweliad</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>&amp;Next open question</source>
        <translation type="unfinished">Cwestiwn &amp;agored nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>&amp;Previous set</source>
        <translation type="unfinished">Set &amp;flaenorol</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished">Ail&amp;wneud</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>1 has a note.</source>
        <translation type="unfinished">Nodiadau: 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>1 item is not rated</source>
        <translation type="unfinished">heb ei graddio: 1</translation>
    </message>
    <message>
        <location filename="../../ui/assess/word_places.py"/>
        <source>A fact has no note, so these words are not recorded.</source>
        <translation type="unfinished">Nid oes nodyn i ffaith, felly ni chofnodir y geiriau hyn.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/word_places.py"/>
        <source>A rating has no note, so these words are not recorded.</source>
        <translation type="unfinished">Nid oes nodyn i raddiad, felly ni chofnodir y geiriau hyn.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/rows.py"/>
        <source>Added during the interview</source>
        <translation type="unfinished">Ychwanegwyd yn ystod y cyfweliad</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/form_history.py"/>
        <source>An interview shows no history, because it has answers. F6 leads to the form.</source>
        <translation type="unfinished">Nid yw cyfweliad yn dangos hanes, am fod atebion ynddo. Mae F6 yn arwain at y ffurflen.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/rows.py"/>
        <source>Asked</source>
        <translation type="unfinished">Gofynnwyd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/rows.py"/>
        <source>Asked, flag open</source>
        <translation type="unfinished">Gofynnwyd, baner ar agor</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/pane.py"/>
        <source>Asset ratings</source>
        <translation type="unfinished">Graddfeydd Asset</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>Asset total</source>
        <translation type="unfinished">Cyfanswm Asset</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>At the latest review</source>
        <translation type="unfinished">Yn yr adolygiad diweddaraf</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>At the stage {0}</source>
        <translation type="unfinished">Yn y cam {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>At the start</source>
        <translation type="unfinished">Ar y dechrau</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>Complete, with {0}</source>
        <translation type="unfinished">Cyflawn, gyda {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>Enhanced</source>
        <translation type="unfinished">Uwch</translation>
    </message>
    <message>
        <location filename="../../ui/assess/word_places.py"/>
        <source>Enter continues.</source>
        <translation type="unfinished">Mae Enter yn parhau.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/word_places.py"/>
        <source>Enter continues. Escape restores what the keys recorded.</source>
        <translation type="unfinished">Mae Enter yn parhau. Mae Escape yn adfer yr hyn a gofnododd y bysellau.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_form.py"/>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>Explanation: “{0}”</source>
        <translation type="unfinished">Esboniad: “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>F&amp;lags on the case</source>
        <translation type="unfinished">Bane&amp;ri ar yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/changes/changed_answers.py"/>
        <source>Fact {0}</source>
        <translation type="unfinished">Ffaith {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>Factor</source>
        <translation type="unfinished">Ffactor</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <location filename="../../ui/assess/outline_model.py"/>
        <source>Facts</source>
        <translation type="unfinished">Ffeithiau</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_navigation.py"/>
        <source>Flagged on the case: {0}</source>
        <translation type="unfinished">Baner ar yr achos: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/outline_model.py"/>
        <source>Flags</source>
        <translation type="unfinished">Baneri</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>Flags that go with the case ({0})</source>
        <translation type="unfinished">Baneri sy'n mynd gyda'r achos ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>High</source>
        <translation type="unfinished">Uchel</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/form_history.py"/>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>History of the case</source>
        <translation type="unfinished">Hanes yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/form_history.py"/>
        <source>History of {0}</source>
        <translation type="unfinished">Hanes {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>Intensive</source>
        <translation type="unfinished">Dwys</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>Interviews: {0}.</source>
        <translation type="unfinished">Cyfweliadau: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>Latest</source>
        <translation type="unfinished">Diweddaraf</translation>
    </message>
    <message>
        <location filename="../../ui/assess/outline_model.py"/>
        <source>Leads to the next open fact or question (F8)</source>
        <translation type="unfinished">Mae'n arwain at y ffaith neu'r cwestiwn agored nesaf (F8)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/outline_model.py"/>
        <source>Leads to the next question with an open flag (Shift+F8)</source>
        <translation type="unfinished">Mae'n arwain at y cwestiwn nesaf â baner ar agor (Shift+F8)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/recorded_levels.py"/>
        <source>Level recorded</source>
        <translation type="unfinished">Lefel a gofnodwyd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>Low</source>
        <translation type="unfinished">Isel</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>Medium</source>
        <translation type="unfinished">Canolig</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/facts_pane.py"/>
        <location filename="../../ui/assess/labels.py"/>
        <source>N/A</source>
        <translation type="unfinished">D/B</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>Next &amp;case</source>
        <translation type="unfinished">Achos n&amp;esaf</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>Next &amp;flag</source>
        <translation type="unfinished">&amp;Baner nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>Next &amp;set</source>
        <translation type="unfinished">Set &amp;nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>Next is {page}, with {n} open item.</source>
        <translation type="unfinished">Nesaf: {page}, â {n} ar agor.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>Next is {page}, with {n} open items.</source>
        <translation type="unfinished">Nesaf: {page}, â {n} ar agor.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>No answer</source>
        <translation type="unfinished">Dim ateb</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>No evidence</source>
        <translation type="unfinished">Dim tystiolaeth</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_navigation.py"/>
        <source>No flag is open in {0}.</source>
        <translation type="unfinished">Nid oes baner ar agor yn {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>No interview is recorded.</source>
        <translation type="unfinished">Ni chofnodwyd cyfweliad.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>No note</source>
        <translation type="unfinished">Dim nodyn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>No reason</source>
        <translation type="unfinished">Dim rheswm</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/table.py"/>
        <source>Not rated</source>
        <translation type="unfinished">Heb ei raddio</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_form.py"/>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/rows.py"/>
        <source>Noted</source>
        <translation type="unfinished">Nodwyd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/rows.py"/>
        <source>Noted, flag open</source>
        <translation type="unfinished">Nodwyd, baner ar agor</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/panel.py"/>
        <source>Nothing has been recorded here yet.</source>
        <translation type="unfinished">Ni chofnodwyd dim yma eto.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_navigation.py"/>
        <location filename="../../ui/assess/next_step.py"/>
        <source>Nothing is open in {0}.</source>
        <translation type="unfinished">Does dim ar agor yn {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>Nothing is open in {page}.</source>
        <translation type="unfinished">Does dim ar agor yn yr adran: {page}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>Number keys tick reasons. Enter continues, with or without a reason.</source>
        <translation type="unfinished">Mae bysellau rhif yn ticio rhesymau. Mae Enter yn parhau, â rheswm neu hebddo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/rows.py"/>
        <source>Open questions in {set}</source>
        <translation type="unfinished">Cwestiynau agored: {set}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>Previous cas&amp;e</source>
        <translation type="unfinished">Ac&amp;hos blaenorol</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <location filename="../../ui/assess/outline_model.py"/>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>Ratings</source>
        <translation type="unfinished">Graddfeydd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_actions.py"/>
        <source>Re&amp;view, and back</source>
        <translation type="unfinished">Ad&amp;olygu, ac yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>Ready to complete</source>
        <translation type="unfinished">Barod i'w gwblhau</translation>
    </message>
    <message>
        <location filename="../../ui/assess/undoing.py"/>
        <source>Redone in {case}: {name}: {change}.</source>
        <translation type="unfinished">Ailwnaed yn {case}: {name}: {change}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <location filename="../../ui/assess/outline_model.py"/>
        <source>Review</source>
        <translation type="unfinished">Adolygu</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>RoSH is not recorded</source>
        <translation type="unfinished">nid yw RoSH wedi'i gofnodi</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/recorded_levels.py"/>
        <source>RoSH recorded</source>
        <translation type="unfinished">RoSH a gofnodwyd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>Second look</source>
        <translation type="unfinished">Ail olwg</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/set_lines.py"/>
        <source>Set {0} of {1}</source>
        <translation type="unfinished">Set {0} o {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/flags.py"/>
        <location filename="../../ui/assess/interview/rows.py"/>
        <source>Settled</source>
        <translation type="unfinished">Wedi'i setlo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/flags.py"/>
        <source>Settled: {0}</source>
        <translation type="unfinished">Wedi'i setlo: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>Standard</source>
        <translation type="unfinished">Safonol</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <location filename="../../ui/assess/undoing.py"/>
        <source>Taken back or put back: {question}.</source>
        <translation type="unfinished">Wedi'i dynnu'n ôl neu ei roi'n ôl: {question}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>The YOT recorded no level.</source>
        <translation type="unfinished">Ni chofnododd y tîm troseddau ieuenctid lefel.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>The YOT recorded the same level.</source>
        <translation type="unfinished">Cofnododd y tîm troseddau ieuenctid yr un lefel.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>The YOT recorded {0}, which differs.</source>
        <translation type="unfinished">Cofnododd y tîm troseddau ieuenctid {0}, sy'n wahanol.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>The YOT recorded {0}.</source>
        <translation type="unfinished">Cofnododd y tîm troseddau ieuenctid {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/rows.py"/>
        <source>The case as a whole</source>
        <translation type="unfinished">Yr achos cyfan</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form_choice.py"/>
        <source>The inspection is signed off, so this form is only read. The lead can unlock it.</source>
        <translation type="unfinished">Mae'r arolygiad wedi'i gymeradwyo, felly dim ond darllen y ffurflen hon a wneir. Gall yr arweinydd ei ddatgloi.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/note_offer.py"/>
        <source>The note on {0} was removed. Undo (Ctrl+Z) restores it.</source>
        <translation type="unfinished">Tynnwyd y nodyn ar {0} i ffwrdd. Mae Dadwneud (Ctrl+Z) yn ei adfer.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/outline_model.py"/>
        <source>To answer</source>
        <translation type="unfinished">I'w hateb</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>To answer ({0})</source>
        <translation type="unfinished">I'w hateb ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>To look at ({0})</source>
        <translation type="unfinished">I edrych arnynt ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>Total of dynamic factors</source>
        <translation type="unfinished">Cyfanswm y ffactorau dynamig</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>Total of static factors</source>
        <translation type="unfinished">Cyfanswm y ffactorau sefydlog</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/pane.py"/>
        <source>Type a digit to rate and move down the column. Press Enter for a list of values.</source>
        <translation type="unfinished">Teipiwch ddigid i raddio a symud i lawr y golofn. Pwyswch Enter am restr o werthoedd.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/undoing.py"/>
        <source>Undone in {case}: {name}: {change}.</source>
        <translation type="unfinished">Dadwnaed yn {case}: {name}: {change}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>Very high</source>
        <translation type="unfinished">Uchel iawn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/recorded_levels.py"/>
        <source>Vulnerability recorded</source>
        <translation type="unfinished">Bregusrwydd a gofnodwyd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>Waiting for another answer ({0})</source>
        <translation type="unfinished">Yn aros am ateb arall ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>Waits for {0}</source>
        <translation type="unfinished">Yn aros am {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/note_offer.py"/>
        <source>Was that a note? Enter puts it on {0}, and the keys record nothing else. Escape removes it and restores what they recorded.</source>
        <translation type="unfinished">Ai nodyn oedd hwnnw? Mae Enter yn ei roi ar {0}, ac nid yw'r bysellau'n cofnodi dim arall. Mae Escape yn ei dynnu i ffwrdd ac yn adfer yr hyn a gofnodwyd ganddynt.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/note_offer.py"/>
        <source>Was that a note? Enter puts it on {0}. Escape removes it.</source>
        <translation type="unfinished">Ai nodyn oedd hwnnw? Mae Enter yn ei roi ar {0}. Mae Escape yn ei dynnu i ffwrdd.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/open_row.py"/>
        <source>Whether this is asked is not known yet. It waits for:</source>
        <translation type="unfinished">Ni wyddys eto a ofynnir hwn. Mae'n aros am:</translation>
    </message>
    <message>
        <location filename="../../ui/assess/case_form.py"/>
        <source>Why not? R</source>
        <translation type="unfinished">Pam ddim? R</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>and {0}</source>
        <translation type="unfinished">a RoSH {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>down {0}</source>
        <translation type="unfinished">i lawr {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>evidence: {0}</source>
        <translation type="unfinished">tystiolaeth: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <location filename="../../ui/assess/review/list.py"/>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>fact {0}</source>
        <translation type="unfinished">ff. {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>flag “{0}” added</source>
        <translation type="unfinished">ychwanegwyd y faner “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>flag “{0}” removed</source>
        <translation type="unfinished">tynnwyd y faner “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>flag “{0}” reopened</source>
        <translation type="unfinished">ailagorwyd y faner “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>flag “{0}” settled</source>
        <translation type="unfinished">baner “{0}” wedi'i setlo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>flag “{flag}”: {text}</source>
        <translation type="unfinished">baner “{flag}”: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>from another laptop</source>
        <translation type="unfinished">o liniadur arall</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>from the sample</source>
        <translation type="unfinished">o'r sampl</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>imported</source>
        <translation type="unfinished">mewnforiwyd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>interview {0} removed</source>
        <translation type="unfinished">tynnwyd cyfweliad {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>interview {number}: {person}, {began}, {minutes} minutes</source>
        <translation type="unfinished">cyfweliad {number}: {person}, {began}, {minutes} mun</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>marked as complete</source>
        <translation type="unfinished">marciwyd yn gyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>marked as complete: “{0}”</source>
        <translation type="unfinished">marciwyd yn gyflawn: “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/session.py"/>
        <source>name not recorded</source>
        <translation type="unfinished">enw heb ei gofnodi</translation>
    </message>
    <message>
        <location filename="../../ui/assess/changes/changed_answers.py"/>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
    <message>
        <location filename="../../ui/assess/changes/changed_answers.py"/>
        <location filename="../../ui/assess/history/labels.py"/>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>not rated</source>
        <translation type="unfinished">heb ei raddio</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>note added: “{0}”</source>
        <translation type="unfinished">ychwanegwyd nodyn: “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>note removed: “{0}”</source>
        <translation type="unfinished">tynnwyd nodyn: “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/assess/changes/changed_answers.py"/>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>nothing recorded</source>
        <translation type="unfinished">dim wedi'i gofnodi</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>only spaces of the note changed</source>
        <translation type="unfinished">dim ond bylchau'r nodyn a newidiwyd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>or {0}</source>
        <translation type="unfinished">neu RoSH {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>person not named</source>
        <translation type="unfinished">person heb ei enwi</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>reason “{0}” added</source>
        <translation type="unfinished">ychwanegwyd y rheswm “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>reason “{0}” removed</source>
        <translation type="unfinished">tynnwyd y rheswm “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>redone</source>
        <translation type="unfinished">ailwnaed</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>reopened</source>
        <translation type="unfinished">ailagorwyd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>ruling</source>
        <translation type="unfinished">dyfarniad arweinydd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>same</source>
        <translation type="unfinished">yr un</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>set-up</source>
        <translation type="unfinished">sefydlu</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>so the level is not known yet</source>
        <translation type="unfinished">felly nid yw'r lefel yn hysbys eto</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>so the level is {0}</source>
        <translation type="unfinished">felly'r lefel yw {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/interview/word_offer.py"/>
        <source>the case as a whole</source>
        <translation type="unfinished">yr achos yn ei gyfanrwydd</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>the total is at least {0} ({1})</source>
        <translation type="unfinished">mae'r cyfanswm o leiaf {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>the total of {0} gives {1}</source>
        <translation type="unfinished">mae'r cyfanswm o {0} yn rhoi {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>unchanged</source>
        <translation type="unfinished">heb newid</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>undone</source>
        <translation type="unfinished">dadwnaed</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/model.py"/>
        <source>up {0}</source>
        <translation type="unfinished">i fyny {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>{0} RoSH gives {1}</source>
        <translation type="unfinished">mae RoSH {0} yn rhoi {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>{0} and over</source>
        <translation type="unfinished">{0} neu fwy</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{0} is marked as complete and has now changed. Ctrl+Z undoes the change.</source>
        <translation type="unfinished">Mae {0} wedi'i farcio'n gyflawn ac mae wedi newid nawr. Mae Ctrl+Z yn dadwneud y newid.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>{0} is not asked</source>
        <translation type="unfinished">ni ofynnir {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>{0} is {1}</source>
        <translation type="unfinished">{0} yw {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form/place_title.py"/>
        <source>{0} of {1} answered</source>
        <translation type="unfinished">Atebwyd {0} o {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>{0} to answer</source>
        <translation type="unfinished">i'w hateb: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} i {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>{0} waiting</source>
        <translation type="unfinished">{0} yn aros</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>{0} was spent on the case.</source>
        <translation type="unfinished">Treuliwyd {0} ar yr achos.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/form_choice.py"/>
        <source>{0}'s form is only read on {1}'s laptop. To judge the case yourself, choose {1}'s form.</source>
        <translation type="unfinished">Ar liniadur {1} dim ond darllen ffurflen {0} a wneir. I ddyfarnu ar yr achos eich hun, dewiswch ffurflen {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>{0}, from RoSH</source>
        <translation type="unfinished">{0}, o RoSH</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>{0}, from total</source>
        <translation type="unfinished">{0}, o'r cyfanswm</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/level_rule.py"/>
        <source>{0}, from total and RoSH</source>
        <translation type="unfinished">{0}, o'r cyfanswm a RoSH</translation>
    </message>
    <message>
        <location filename="../../ui/assess/outline_model.py"/>
        <source>{0}: {1} answered</source>
        <translation type="unfinished">{0}: atebwyd {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>{before} → {after}</source>
        <translation type="unfinished">{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>{case} is complete.</source>
        <translation type="unfinished">Mae {case} yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>{done} of {all} answered: {yes} yes, {no} no, {na} not applicable.</source>
        <translation type="unfinished">Atebwyd {done} o {all}: {yes} ie, {no} na, {na} ddim yn berthnasol.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>{done} of {n} rating is entered.</source>
        <translation type="unfinished">Cofnodwyd {done} o {n} o raddfeydd.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>{done} of {n} ratings are entered.</source>
        <translation type="unfinished">Cofnodwyd {done} o {n} o raddfeydd.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/rows.py"/>
        <source>{flag}: {text}</source>
        <translation type="unfinished">{flag}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/changes/changed_answers.py"/>
        <source>{item} changed from {before} to {after}.</source>
        <translation type="unfinished">Newidiodd {item} o {before} i {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/undoing.py"/>
        <source>{item} is again: {answer}.</source>
        <translation type="unfinished">{item}: {answer} yw’r ateb eto.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} answered question is no longer asked. Its answer is kept.</source>
        <translation type="unfinished">Ni ofynnir {n} o'r cwestiynau a atebwyd mwyach. Cedwir yr atebion.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} answered questions are no longer asked. Their answers are kept.</source>
        <translation type="unfinished">Ni ofynnir {n} o'r cwestiynau a atebwyd mwyach. Cedwir yr atebion.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>{n} have a note.</source>
        <translation type="unfinished">Nodiadau: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} item is still open in the case. F8 goes to it.</source>
        <translation type="unfinished">Yn yr achos mae {n} ar agor o hyd. Mae F8 yn mynd yno.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>{n} items are not rated</source>
        <translation type="unfinished">heb eu graddio: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} items are still open in the case. F8 goes to the next one.</source>
        <translation type="unfinished">Yn yr achos mae {n} ar agor o hyd. Mae F8 yn mynd i'r nesaf.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} question is asked again, with the answer it had.</source>
        <translation type="unfinished">Gofynnir {n} eto, â'r ateb blaenorol.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>{n} question is not asked here. Hide it</source>
        <translation type="unfinished">Ni ofynnir {n} o'r cwestiynau yma. Cuddio</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>{n} question is not asked here. Show why</source>
        <translation type="unfinished">Ni ofynnir {n} o'r cwestiynau yma. Dangos pam</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} question without an answer is asked again.</source>
        <translation type="unfinished">Gofynnir eto {n} o gwestiynau heb ateb.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} question without an answer is no longer asked.</source>
        <translation type="unfinished">Ni ofynnir {n} o gwestiynau heb ateb mwyach.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} questions are asked again, with the answers they had.</source>
        <translation type="unfinished">Gofynnir {n} eto, â'r atebion blaenorol.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>{n} questions are not asked here. Hide them</source>
        <translation type="unfinished">Ni ofynnir {n} o'r cwestiynau yma. Cuddio</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>{n} questions are not asked here. Show why</source>
        <translation type="unfinished">Ni ofynnir {n} o'r cwestiynau yma. Dangos pam</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} questions without an answer are asked again.</source>
        <translation type="unfinished">Gofynnir eto {n} o gwestiynau heb ateb.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{n} questions without an answer are no longer asked.</source>
        <translation type="unfinished">Ni ofynnir {n} o gwestiynau heb ateb mwyach.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>{n} thing to look at</source>
        <translation type="unfinished">{n} o bethau i edrych arnynt</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>{n} things to look at</source>
        <translation type="unfinished">{n} o bethau i edrych arnynt</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{page} still has {n} open item.</source>
        <translation type="unfinished">{page}: {n} ar agor o hyd.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/next_step.py"/>
        <source>{page} still has {n} open items.</source>
        <translation type="unfinished">{page}: {n} ar agor o hyd.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/ratings/levels.py"/>
        <source>{stage}, {total} and {rosh}, {result}. {recorded}</source>
        <translation type="unfinished">{stage}: {total}; {rosh}; {result}. {recorded}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/review/summary.py"/>
        <source>{who} marked {case} as complete {when}.</source>
        <translation type="unfinished">Marciodd {who} {case} yn gyflawn {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/labels.py"/>
        <source>{yes}, {no} and {na} answer {question}.</source>
        <translation type="unfinished">Mae {yes}, {no} a {na} yn ateb {question}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>“{0}” added to the note</source>
        <translation type="unfinished">ychwanegwyd “{0}” at y nodyn</translation>
    </message>
    <message>
        <location filename="../../ui/assess/history/labels.py"/>
        <source>“{0}” removed from the note</source>
        <translation type="unfinished">tynnwyd “{0}” o'r nodyn</translation>
    </message>
</context>
<context>
    <name>behind</name>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>Evidence: {text}</source>
        <translation type="unfinished">Tystiolaeth: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>Judgement</source>
        <translation type="unfinished">Dyfarniad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>N/A</source>
        <translation type="unfinished">D/B</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>Note: {text}</source>
        <translation type="unfinished">Nodyn: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>Reasons for {n} no: {reasons}</source>
        <translation type="unfinished">Rhesymau dros {n} na: {reasons}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>Reasons for {n} noes: {reasons}</source>
        <translation type="unfinished">Rhesymau dros {n} na: {reasons}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>no score</source>
        <translation type="unfinished">dim sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/drilldown_model.py"/>
        <source>{id} {question} {score}, yes {yes}, no {no}, not applicable {na}</source>
        <translation type="unfinished">{id} {question} {score}, ie {yes}, na {no}, ddim yn berthnasol {na}</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Ask</source>
        <translation type="unfinished">Gofyn</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Ask the case manager</source>
        <translation type="unfinished">Gofyn i'r rheolwr achos</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Check</source>
        <translation type="unfinished">Gwirio</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Check the file</source>
        <translation type="unfinished">Gwirio'r ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Good practice</source>
        <translation type="unfinished">Arfer da</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>In progress</source>
        <translation type="unfinished">Ar waith</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Not started</source>
        <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Query for the lead</source>
        <translation type="unfinished">Ymholiad i'r arweinydd</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>Ready</source>
        <translation type="unfinished">Barod</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>custody</source>
        <translation type="unfinished">y ddalfa</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>high RoSH</source>
        <translation type="unfinished">RoSH uchel</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>looked after</source>
        <translation type="unfinished">derbyn gofal</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>very high RoSH</source>
        <translation type="unfinished">RoSH uchel iawn</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>All cases</source>
        <translation type="unfinished">Pob achos</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>Answered</source>
        <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>Case manager</source>
        <translation type="unfinished">Rheolwr achos</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>Conflicts</source>
        <translation type="unfinished">Gwrthdaro</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Flagged</source>
        <translation type="unfinished">Â baner</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>Flags</source>
        <translation type="unfinished">Baneri</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Found in a flag on the case: {text}</source>
        <translation type="unfinished">Cafwyd mewn baner ar yr achos: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Found in a flag on {question}: {text}</source>
        <translation type="unfinished">Cafwyd mewn baner ar {question}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Found in the evidence of {question}: {text}</source>
        <translation type="unfinished">Cafwyd yn nhystiolaeth {question}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Found in the explanation: {text}</source>
        <translation type="unfinished">Cafwyd yn yr esboniad: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Found in the note of {question}: {text}</source>
        <translation type="unfinished">Cafwyd yn nodyn {question}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/cases/empty.py"/>
        <source>Import the sample from a CSV file or spreadsheet with a row for each case. You can check the changes before anything is imported.</source>
        <translation type="unfinished">Mewnforiwch y sampl o ffeil CSV neu daenlen â rhes i bob achos. Gallwch wirio'r newidiadau cyn i ddim gael ei fewnforio.</translation>
    </message>
    <message>
        <location filename="../../ui/cases/empty.py"/>
        <source>Import the sample…</source>
        <translation type="unfinished">Mewnforio'r sampl…</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>In progress</source>
        <translation type="unfinished">Ar waith</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Mine</source>
        <translation type="unfinished">Fy rhai i</translation>
    </message>
    <message>
        <location filename="../../ui/cases/empty.py"/>
        <source>No case has “{words}” in its row, notes, evidence or flags.</source>
        <translation type="unfinished">Nid oes gan unrhyw achos “{words}” yn ei res, ei nodiadau, ei dystiolaeth na'i faneri.</translation>
    </message>
    <message>
        <location filename="../../ui/cases/empty.py"/>
        <source>No case under “{which}” has “{words}” in its row, notes, evidence or flags.</source>
        <translation type="unfinished">Nid oes gan unrhyw achos o dan “{which}” “{words}” yn ei res, ei nodiadau, ei dystiolaeth na'i faneri.</translation>
    </message>
    <message>
        <location filename="../../ui/cases/empty.py"/>
        <source>No cases found</source>
        <translation type="unfinished">Ni chafwyd achosion</translation>
    </message>
    <message>
        <location filename="../../ui/cases/model.py"/>
        <source>Not allocated</source>
        <translation type="unfinished">Heb ei ddyrannu</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Not complete</source>
        <translation type="unfinished">Heb ei gwblhau</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Not started</source>
        <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>Of all cases, {states}</source>
        <translation type="unfinished">O'r holl achosion, {states}</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>Order</source>
        <translation type="unfinished">Gorchymyn</translation>
    </message>
    <message>
        <location filename="../../ui/cases/filtering.py"/>
        <source>Ready</source>
        <translation type="unfinished">Barod</translation>
    </message>
    <message>
        <location filename="../../ui/cases/empty.py"/>
        <source>Show all cases</source>
        <translation type="unfinished">Dangos pob achos</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>Stands out</source>
        <translation type="unfinished">Yn sefyll allan</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <location filename="../../ui/cases/empty.py"/>
        <source>The file that you joined from has no cases for you. Ask the lead for another file.</source>
        <translation type="unfinished">Nid oes achosion i chi yn y ffeil yr ymunoch ohoni. Gofynnwch i'r arweinydd am ffeil arall.</translation>
    </message>
    <message>
        <location filename="../../ui/cases/empty.py"/>
        <source>There are no cases under “{which}”.</source>
        <translation type="unfinished">Nid oes achosion o dan “{which}”.</translation>
    </message>
    <message>
        <location filename="../../ui/cases/empty.py"/>
        <source>There are no cases yet</source>
        <translation type="unfinished">Nid oes achosion eto</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <source>To answer</source>
        <translation type="unfinished">I'w hateb</translation>
    </message>
    <message>
        <location filename="../../ui/cases/columns.py"/>
        <location filename="../../ui/cases/filtering.py"/>
        <source>To look at</source>
        <translation type="unfinished">I'w gweld</translation>
    </message>
    <message>
        <location filename="../../ui/cases/model.py"/>
        <source>Versions of {n} record differ.</source>
        <translation type="unfinished">Mae fersiynau {n} o gofnodion yn wahanol.</translation>
    </message>
    <message>
        <location filename="../../ui/cases/model.py"/>
        <source>Versions of {n} records differ.</source>
        <translation type="unfinished">Mae fersiynau {n} o gofnodion yn wahanol.</translation>
    </message>
    <message>
        <location filename="../../ui/cases/model.py"/>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <location filename="../../ui/cases/model.py"/>
        <source>{allocated} (form of {whose})</source>
        <translation type="unfinished">{allocated} (ffurflen {whose})</translation>
    </message>
    <message>
        <location filename="../../ui/cases/model.py"/>
        <source>{answered} of {applicable}</source>
        <translation type="unfinished">{answered} o {applicable}</translation>
    </message>
    <message>
        <location filename="../../ui/cases/labels.py"/>
        <source>{flag}: {text}</source>
        <translation type="unfinished">{flag}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} case</source>
        <translation type="unfinished">{n} achos</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} cases</source>
        <translation type="unfinished">{n} achos</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} complete</source>
        <translation type="unfinished">{n} yn gyflawn</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} conflict</source>
        <translation type="unfinished">{n} o wrthdrawiadau</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} conflicts</source>
        <translation type="unfinished">{n} o wrthdrawiadau</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} flag</source>
        <translation type="unfinished">{n} o faneri</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} flags</source>
        <translation type="unfinished">{n} o faneri</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} in progress</source>
        <translation type="unfinished">{n} ar y gweill</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} item to look at</source>
        <translation type="unfinished">{n} o eitemau i edrych arnynt</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} items to look at</source>
        <translation type="unfinished">{n} o eitemau i edrych arnynt</translation>
    </message>
    <message>
        <location filename="../../ui/cases/model.py"/>
        <source>{n} more question may apply.</source>
        <translation type="unfinished">Gall {n} yn rhagor o gwestiynau fod yn gymwys.</translation>
    </message>
    <message>
        <location filename="../../ui/cases/model.py"/>
        <source>{n} more questions may apply.</source>
        <translation type="unfinished">Gall {n} yn rhagor o gwestiynau fod yn gymwys.</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} not started</source>
        <translation type="unfinished">{n} heb ddechrau</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{n} ready</source>
        <translation type="unfinished">{n} yn barod</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{shown} of {n} case shown</source>
        <translation type="unfinished">{shown} o {n} achos wedi'u dangos</translation>
    </message>
    <message>
        <location filename="../../ui/cases/summary.py"/>
        <source>{shown} of {n} cases shown</source>
        <translation type="unfinished">{shown} o {n} achos wedi'u dangos</translation>
    </message>
</context>
<context>
    <name>confirmation</name>
    <message>
        <location filename="../../ui/widgets/confirmation.py"/>
        <source>It is not an earlier file of this laptop, and may be the only copy of what somebody recorded. Once it is replaced, it cannot be brought back.</source>
        <translation type="unfinished">Nid ffeil gynharach o'r gliniadur hwn ydyw, a gall fod yr unig gopi o'r hyn a gofnododd rhywun. Unwaith y rhoddir un arall yn ei lle, ni ellir ei hadfer.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/confirmation.py"/>
        <source>Keep it</source>
        <translation type="unfinished">Ei chadw</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/confirmation.py"/>
        <source>Replace it</source>
        <translation type="unfinished">Rhoi un arall yn ei lle</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/confirmation.py"/>
        <source>Replace {name}?</source>
        <translation type="unfinished">Rhoi un arall yn lle {name}?</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../ui/language/dates.py"/>
        <source>at {time}</source>
        <translation type="unfinished">am {time}</translation>
    </message>
    <message>
        <location filename="../../ui/language/dates.py"/>
        <source>on {day} at {time}</source>
        <translation type="unfinished">ar {day} am {time}</translation>
    </message>
    <message>
        <location filename="../../ui/language/dates.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} i {last}</translation>
    </message>
    <message>
        <location filename="../../ui/language/dates.py"/>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} awr {minutes} mun</translation>
    </message>
    <message>
        <location filename="../../ui/language/dates.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} mun</translation>
    </message>
</context>
<context>
    <name>file_dialogs</name>
    <message>
        <location filename="../../ui/widgets/file_dialogs.py"/>
        <source>All files</source>
        <translation type="unfinished">Pob ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_dialogs.py"/>
        <source>Assessment files</source>
        <translation type="unfinished">Ffeiliau asesu</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_dialogs.py"/>
        <source>Documents</source>
        <translation type="unfinished">Dogfennau</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_dialogs.py"/>
        <source>Framework files</source>
        <translation type="unfinished">Ffeiliau fframwaith</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_dialogs.py"/>
        <source>Plans</source>
        <translation type="unfinished">Cynlluniau</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_dialogs.py"/>
        <source>Receipts</source>
        <translation type="unfinished">Derbynebau</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_dialogs.py"/>
        <source>Tables</source>
        <translation type="unfinished">Tablau</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_dialogs.py"/>
        <source>Workbooks</source>
        <translation type="unfinished">Llyfrau gwaith</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <location filename="../../ui/findings/rows.py"/>
        <source>Good practice</source>
        <translation type="unfinished">Arfer da</translation>
    </message>
    <message>
        <location filename="../../ui/findings/rows.py"/>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
    <message>
        <location filename="../../ui/findings/rows.py"/>
        <source>To improve</source>
        <translation type="unfinished">I'w wella</translation>
    </message>
</context>
<context>
    <name>inspections</name>
    <message>
        <location filename="../../ui/start/inspection_labels.py"/>
        <source>Assessor.</source>
        <translation type="unfinished">Asesydd.</translation>
    </message>
    <message>
        <location filename="../../ui/start/inspection_labels.py"/>
        <source>Inspection that was not opened here yet</source>
        <translation type="unfinished">Arolygiad na chafodd ei agor yma eto</translation>
    </message>
    <message>
        <location filename="../../ui/start/inspection_labels.py"/>
        <source>Last changed {when}.</source>
        <translation type="unfinished">Newidiwyd ddiwethaf {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/start/inspection_labels.py"/>
        <source>Lead inspector.</source>
        <translation type="unfinished">Arolygydd arweiniol.</translation>
    </message>
    <message>
        <location filename="../../ui/start/inspection_labels.py"/>
        <source>No cases yet.</source>
        <translation type="unfinished">Dim achosion eto.</translation>
    </message>
    <message>
        <location filename="../../ui/start/inspection_labels.py"/>
        <source>Unlock it to see its area and dates.</source>
        <translation type="unfinished">Datglowch i weld yr ardal a'r dyddiadau.</translation>
    </message>
    <message>
        <location filename="../../ui/start/inspection_labels.py"/>
        <source>{complete} of {n} case complete.</source>
        <translation type="unfinished">{complete} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <location filename="../../ui/start/inspection_labels.py"/>
        <source>{complete} of {n} cases complete.</source>
        <translation type="unfinished">{complete} o {n} achos yn gyflawn.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>0 to 4</source>
        <translation type="unfinished">0 i 4</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Backspace</source>
        <translation type="unfinished">Backspace</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Down</source>
        <translation type="unfinished">I lawr</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>End</source>
        <translation type="unfinished">End</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Home</source>
        <translation type="unfinished">Home</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Left</source>
        <translation type="unfinished">Chwith</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>PgDown</source>
        <translation type="unfinished">PgDown</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>PgUp</source>
        <translation type="unfinished">PgUp</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Right</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Space</source>
        <translation type="unfinished">Bwlch</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Tab</source>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>Up</source>
        <translation type="unfinished">I fyny</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>a case</source>
        <translation type="unfinished">achos</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>add that flag and go to its text</source>
        <translation type="unfinished">ychwanegu'r faner honno a mynd i'w thestun</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>allocate the selected cases to that person</source>
        <translation type="unfinished">dyrannu'r achosion a ddewiswyd i'r person hwnnw</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>allocate them to nobody</source>
        <translation type="unfinished">eu dyrannu i neb</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>answer the item and go to the next</source>
        <translation type="unfinished">ateb yr eitem a mynd i'r nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>answer the next question</source>
        <translation type="unfinished">ateb y cwestiwn nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>arrows</source>
        <translation type="unfinished">saethau</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>choose a case</source>
        <translation type="unfinished">dewis achos</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>choose a flag, and add or remove it</source>
        <translation type="unfinished">dewis baner, a'i hychwanegu neu ei thynnu</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>choose a score, and show the judgements behind it</source>
        <translation type="unfinished">dewis sgôr, a dangos y dyfarniadau y tu ôl iddi</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>choose an item and go there</source>
        <translation type="unfinished">dewis eitem a mynd yno</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>choose from a list of ratings and their meanings</source>
        <translation type="unfinished">dewis o restr o raddfeydd a'u hystyron</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>choose what to ask</source>
        <translation type="unfinished">dewis beth i'w ofyn</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>clear the answer</source>
        <translation type="unfinished">clirio'r ateb</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>clear the rating</source>
        <translation type="unfinished">clirio'r raddfa</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>clear the search</source>
        <translation type="unfinished">clirio'r chwiliad</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>close the history</source>
        <translation type="unfinished">cau'r hanes</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>facts and questions</source>
        <translation type="unfinished">ffeithiau a chwestiynau</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>find any question</source>
        <translation type="unfinished">dod o hyd i unrhyw gwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>first letter</source>
        <translation type="unfinished">llythyren gyntaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>flags</source>
        <translation type="unfinished">baneri</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go back from its text to the question</source>
        <translation type="unfinished">mynd yn ôl o'i thestun i'r cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go back to the cases</source>
        <translation type="unfinished">mynd yn ôl i'r achosion</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go back to the question</source>
        <translation type="unfinished">mynd yn ôl i'r cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go back to the question; in the evidence, Enter does the same</source>
        <translation type="unfinished">mynd yn ôl i'r cwestiwn; yn y dystiolaeth mae Enter yn gwneud yr un peth</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go back to where you were</source>
        <translation type="unfinished">mynd yn ôl i'r man blaenorol</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go from the note to the evidence, then to the next control</source>
        <translation type="unfinished">mynd o'r nodyn i'r dystiolaeth, yna i'r rheolydd nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go ten rows up, ten rows down</source>
        <translation type="unfinished">mynd deg rhes i fyny, deg rhes i lawr</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the first case, to the last case</source>
        <translation type="unfinished">mynd i'r achos cyntaf, i'r achos olaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the first row, to the last row</source>
        <translation type="unfinished">mynd i'r rhes gyntaf, i'r rhes olaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the flags</source>
        <translation type="unfinished">mynd i'r baneri</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the next question</source>
        <translation type="unfinished">mynd i'r cwestiwn nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the next that is not done, to the next group, to the previous group</source>
        <translation type="unfinished">mynd i'r nesaf heb ei wneud, i'r grŵp nesaf, i'r grŵp blaenorol</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the note, go back to the list; in the list, Esc goes back to the form</source>
        <translation type="unfinished">mynd i'r nodyn, mynd yn ôl i'r rhestr; yn y rhestr mae Esc yn mynd yn ôl i'r ffurflen</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the note, go to the evidence</source>
        <translation type="unfinished">mynd i'r nodyn, mynd i'r dystiolaeth</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the note; on a fact, go to the next; on the line of questions that are not asked, show them</source>
        <translation type="unfinished">mynd i'r nodyn; ar ffaith, mynd i'r nesaf; ar linell y cwestiynau nas gofynnir, eu dangos</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the reasons for a no</source>
        <translation type="unfinished">mynd i'r rhesymau dros na</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>go to the row above, to the row below</source>
        <translation type="unfinished">mynd i'r rhes uwchben, i'r rhes islaw</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>history</source>
        <translation type="unfinished">hanes</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>in the evidence, choose a reference that the case already has</source>
        <translation type="unfinished">yn y dystiolaeth, dewis cyfeiriad sydd gan yr achos eisoes</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>interview</source>
        <translation type="unfinished">cyfweliad</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>judgements behind a score</source>
        <translation type="unfinished">dyfarniadau y tu ôl i sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>let that answer count</source>
        <translation type="unfinished">gadael i'r ateb hwnnw gyfrif</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>mark as complete, or reopen</source>
        <translation type="unfinished">nodi'n gyflawn, neu ailagor</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>mark as done and go to the next</source>
        <translation type="unfinished">nodi wedi'i wneud a mynd i'r nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>mark the flag as settled, or as open again</source>
        <translation type="unfinished">nodi bod y faner wedi'i setlo, neu ar agor eto</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>move to another rating</source>
        <translation type="unfinished">symud i raddfa arall</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>no</source>
        <translation type="unfinished">na</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>not applicable (questions only)</source>
        <translation type="unfinished">ddim yn berthnasol (cwestiynau yn unig)</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>note and evidence</source>
        <translation type="unfinished">nodyn a thystiolaeth</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>on a judgement, open its case at that question</source>
        <translation type="unfinished">ar ddyfarniad, agor ei achos wrth y cwestiwn hwnnw</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>open the case</source>
        <translation type="unfinished">agor yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>open the case at that question</source>
        <translation type="unfinished">agor yr achos wrth y cwestiwn hwnnw</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>open the next case that is not started</source>
        <translation type="unfinished">agor yr achos nesaf sydd heb ei ddechrau</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>outline and review</source>
        <translation type="unfinished">amlinelliad ac adolygu</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>pages with fields</source>
        <translation type="unfinished">tudalennau â meysydd</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>press the main button, go back</source>
        <translation type="unfinished">pwyso'r prif fotwm, mynd yn ôl</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>queries, progress</source>
        <translation type="unfinished">ymholiadau, cynnydd</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>rate the factor and go to the next</source>
        <translation type="unfinished">graddio'r ffactor a mynd i'r nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>ratings</source>
        <translation type="unfinished">graddfeydd</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>reasons</source>
        <translation type="unfinished">rhesymau</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>record the response and begin the next</source>
        <translation type="unfinished">cofnodi'r ymateb a dechrau'r nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>responses of service users</source>
        <translation type="unfinished">ymatebion defnyddwyr gwasanaeth</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>review</source>
        <translation type="unfinished">adolygu</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>scores</source>
        <translation type="unfinished">sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>settle the flag and go to the next</source>
        <translation type="unfinished">setlo'r faner a mynd i'r nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>settling differences</source>
        <translation type="unfinished">setlo gwahaniaethau</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>show an entry in full</source>
        <translation type="unfinished">dangos cofnod yn llawn</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>show or hide the answers</source>
        <translation type="unfinished">dangos neu guddio'r atebion</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>show or hide the guidance</source>
        <translation type="unfinished">dangos neu guddio'r canllawiau</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>show or hide the judgements of a question</source>
        <translation type="unfinished">dangos neu guddio dyfarniadau cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>the allocation</source>
        <translation type="unfinished">y dyraniad</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>the list of cases</source>
        <translation type="unfinished">y rhestr o achosion</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>tick or untick a reason</source>
        <translation type="unfinished">ticio neu ddad-dicio rheswm</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>write a query for the lead about the case</source>
        <translation type="unfinished">ysgrifennu ymholiad i'r arweinydd am yr achos</translation>
    </message>
    <message>
        <location filename="../../ui/shortcuts.py"/>
        <source>yes</source>
        <translation type="unfinished">ie</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../ui/language/menu.py"/>
        <source>A Welsh speaker has yet to confirm the Welsh, above all the wording of the bands.</source>
        <translation type="unfinished">Nid yw siaradwr Cymraeg wedi cadarnhau'r Gymraeg eto, geiriad y bandiau yn anad dim.</translation>
    </message>
    <message>
        <location filename="../../ui/language/menu.py"/>
        <source>Draft</source>
        <translation type="unfinished">Drafft</translation>
    </message>
    <message>
        <location filename="../../ui/language/menu.py"/>
        <source>Draft Welsh</source>
        <translation type="unfinished">Cymraeg drafft</translation>
    </message>
    <message>
        <location filename="../../ui/language/menu.py"/>
        <source>L&amp;anguage</source>
        <translation type="unfinished">&amp;Iaith</translation>
    </message>
    <message>
        <location filename="../../ui/language/labels.py"/>
        <source>The wording of the bands is a draft.</source>
        <translation type="unfinished">Drafft yw geiriad y bandiau.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <location filename="../../ui/widgets/lists/mapping_table.py"/>
        <source>Choose a column</source>
        <translation type="unfinished">Dewiswch golofn</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/lists/mapping_table.py"/>
        <source>Column of the sheet</source>
        <translation type="unfinished">Colofn y ddalen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/lists/mapping_table.py"/>
        <source>Field</source>
        <translation type="unfinished">Maes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/lists/mapping_table.py"/>
        <source>Fields and the columns they are read from</source>
        <translation type="unfinished">Meysydd a'r colofnau y darllenir hwy ohonynt</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/lists/mapping_table.py"/>
        <source>No column</source>
        <translation type="unfinished">Dim colofn</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../ui/shell/window_pages.py"/>
        <source>&amp;About Aboveline</source>
        <translation type="unfinished">&amp;Ynghylch Aboveline</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>&amp;Allocate the cases…</source>
        <translation type="unfinished">&amp;Dyrannu'r achosion…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_pages.py"/>
        <source>&amp;Backups…</source>
        <translation type="unfinished">Copïau &amp;wrth gefn…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Case</source>
        <translation type="unfinished">A&amp;chos</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>&amp;Challenges</source>
        <translation type="unfinished">&amp;Heriau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>&amp;Data for analysts…</source>
        <translation type="unfinished">Data i ddadansodd&amp;wyr…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>&amp;Documents…</source>
        <translation type="unfinished">Do&amp;gfennau…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>&amp;Evidence behind the scores</source>
        <translation type="unfinished">&amp;Y dystiolaeth y tu ôl i'r sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>&amp;Findings</source>
        <translation type="unfinished">Ca&amp;nfyddiadau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>&amp;Frameworks…</source>
        <translation type="unfinished">&amp;Fframweithiau…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>&amp;Gather…</source>
        <translation type="unfinished">He&amp;l ffeiliau…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_pages.py"/>
        <source>&amp;Hand out…</source>
        <translation type="unfinished">&amp;Dosbarthu…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished">C&amp;ymorth</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_pages.py"/>
        <source>&amp;Import the sample…</source>
        <translation type="unfinished">&amp;Mewnforio'r sampl…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Inspection</source>
        <translation type="unfinished">&amp;Arolygiad</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_pages.py"/>
        <source>&amp;Join from a file…</source>
        <translation type="unfinished">&amp;Ymuno o ffeil…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_pages.py"/>
        <source>&amp;Keys</source>
        <translation type="unfinished">&amp;Allweddi</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Lead</source>
        <translation type="unfinished">Ar&amp;wain</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_pages.py"/>
        <source>&amp;Merge files…</source>
        <translation type="unfinished">&amp;Uno ffeiliau…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_pages.py"/>
        <source>&amp;New…</source>
        <translation type="unfinished">&amp;Newydd…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>&amp;Progress and sign-off</source>
        <translation type="unfinished">&amp;Cynnydd a llofnodi</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>&amp;Recommendations and plan</source>
        <translation type="unfinished">&amp;Argymhellion a chynllun</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_pages.py"/>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished">Adfe&amp;r copi wrth gefn…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>&amp;Scores</source>
        <translation type="unfinished">&amp;Sgorau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>&amp;Settle differences</source>
        <translation type="unfinished">S&amp;etlo gwahaniaethau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_pages.py"/>
        <source>&amp;User guide</source>
        <translation type="unfinished">&amp;Canllaw defnyddiwr</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Golwg</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_pages.py"/>
        <source>Ac&amp;ross inspections…</source>
        <translation type="unfinished">A&amp;r draws arolygiadau…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>Agreeme&amp;nt…</source>
        <translation type="unfinished">Cy&amp;tundeb…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>As it s&amp;tood</source>
        <translation type="unfinished">Fel yr &amp;oedd</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_pages.py"/>
        <source>Change &amp;passphrase…</source>
        <translation type="unfinished">Newid y &amp;cyfrinymadrodd…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/page_requests.py"/>
        <source>Choose a backup, or the folder of them</source>
        <translation type="unfinished">Dewis copi wrth gefn, neu ffolder ohonynt</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>Fin&amp;dings</source>
        <translation type="unfinished">Canfyddiada&amp;u</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>H&amp;ome</source>
        <translation type="unfinished">&amp;Hafan</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>Hand out to ea&amp;ch assessor…</source>
        <translation type="unfinished">Dosbarthu i &amp;bob asesydd…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/page_requests.py"/>
        <source>Import the sample</source>
        <translation type="unfinished">Mewnforio'r sampl</translation>
    </message>
    <message>
        <location filename="../../ui/shell/page_requests.py"/>
        <source>Join from a file</source>
        <translation type="unfinished">Ymuno o ffeil</translation>
    </message>
    <message>
        <location filename="../../ui/shell/page_requests.py"/>
        <source>Merge files</source>
        <translation type="unfinished">Uno ffeiliau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_pages.py"/>
        <source>New recover&amp;y key…</source>
        <translation type="unfinished">New&amp;id yr allwedd adfer…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>Other &amp;laptops…</source>
        <translation type="unfinished">Gliniadur&amp;on eraill…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_pages.py"/>
        <source>Pur&amp;ge this laptop…</source>
        <translation type="unfinished">Clirio'r gliniadur &amp;hwn…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_pages.py"/>
        <source>Q&amp;ueries</source>
        <translation type="unfinished">Ymh&amp;oliadau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_pages.py"/>
        <source>S&amp;ettings…</source>
        <translation type="unfinished">&amp;Gosodiadau…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>Set &amp;up…</source>
        <translation type="unfinished">&amp;Gosod…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lead_pages.py"/>
        <source>The sa&amp;mple…</source>
        <translation type="unfinished">Y &amp;sampl…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>The&amp;n and now</source>
        <translation type="unfinished">&amp;Bryd hynny a nawr</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>Timeta&amp;ble</source>
        <translation type="unfinished">A&amp;mserlen</translation>
    </message>
    <message>
        <location filename="../../ui/shell/findings_pages.py"/>
        <source>What service &amp;users said</source>
        <translation type="unfinished">Yr hyn a ddywedodd defnyddwy&amp;r gwasanaeth</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <location filename="../../ui/sharing/plan_rows.py"/>
        <source>The inspection</source>
        <translation type="unfinished">Yr arolygiad</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>Done</source>
        <translation type="unfinished">Wedi ei wneud</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>Due immediately</source>
        <translation type="unfinished">I’w wneud ar unwaith</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>Due later</source>
        <translation type="unfinished">I’w wneud yn ddiweddarach</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>Due soon</source>
        <translation type="unfinished">I’w wneud yn fuan</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>Overdue</source>
        <translation type="unfinished">Yn hwyr</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>Reply</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>Review</source>
        <translation type="unfinished">Adolygu</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>no action yet</source>
        <translation type="unfinished">dim cam gweithredu eto</translation>
    </message>
    <message>
        <location filename="../../ui/findings/plan_rows.py"/>
        <source>{done} of {count} done</source>
        <translation type="unfinished">{done} o {count} wedi’u gwneud</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>Everything up to then is saved. The last change was to {what}, {when}.</source>
        <translation type="unfinished">Mae popeth hyd hynny wedi'i gadw. Roedd y newid diwethaf i'r canlynol: {what}, {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>The program ended unexpectedly {when}.</source>
        <translation type="unfinished">Daeth y rhaglen i ben yn annisgwyl {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>The store is damaged: {loss}. Restore a backup or merge your last export, and then repair the inspection.</source>
        <translation type="unfinished">Mae'r storfa wedi'i difrodi: {loss}. Adferwch gopi wrth gefn neu unwch eich allforiad diwethaf, ac yna trwsiwch yr arolygiad.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>The text that you were typing is recovered in {places}.</source>
        <translation type="unfinished">Adferwyd y testun yr oeddech yn ei deipio yn y canlynol: {places}.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>a fact of {case}</source>
        <translation type="unfinished">ffaith o {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>a flag on question {question} of {case}</source>
        <translation type="unfinished">baner ar gwestiwn {question} yn {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>a flag on {case}</source>
        <translation type="unfinished">baner ar {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>an Asset rating of {case}</source>
        <translation type="unfinished">graddfa Asset o {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>an interview of {case}</source>
        <translation type="unfinished">cyfweliad o {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>question {question} of {case}</source>
        <translation type="unfinished">cwestiwn {question} yn {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>the completion of {case}</source>
        <translation type="unfinished">cwblhau {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>the evidence for question {question} of {case}</source>
        <translation type="unfinished">tystiolaeth cwestiwn {question} yn {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>the explanation of open items in {case}</source>
        <translation type="unfinished">yr esboniad o eitemau agored yn {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>the inspection as a whole</source>
        <translation type="unfinished">yr arolygiad cyfan</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>the note on question {question} of {case}</source>
        <translation type="unfinished">nodyn cwestiwn {question} yn {case}</translation>
    </message>
    <message>
        <location filename="../../ui/safety/session_heartbeat.py"/>
        <source>the reason why {case} has changed</source>
        <translation type="unfinished">y rheswm pam y mae {case} wedi newid</translation>
    </message>
</context>
<context>
    <name>representation</name>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>All cases of the sample are of {n} case manager.</source>
        <translation type="unfinished">Mae holl achosion y sampl gan {n} o reolwyr achos.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>Caseload</source>
        <translation type="unfinished">Llwyth achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>Difference</source>
        <translation type="unfinished">Gwahaniaeth</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>Expected</source>
        <translation type="unfinished">Disgwyliedig</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>Shares</source>
        <translation type="unfinished">Cyfrannau</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>The sample beside the caseload</source>
        <translation type="unfinished">Y sampl wrth ochr y llwyth achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>The sample has cases of the {n} case manager of the caseload.</source>
        <translation type="unfinished">Mae gan y sampl achosion {n} o reolwyr achos y llwyth achosion.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>The sample has cases of {groups} of {n} case managers, at most {largest} of one.</source>
        <translation type="unfinished">Mae gan y sampl achosion {groups} o'r {n} o reolwyr achos, {largest} ar y mwyaf gan un.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>The sample has cases of {n} case managers, at most {largest} of one.</source>
        <translation type="unfinished">Mae gan y sampl achosion {n} o reolwyr achos, {largest} ar y mwyaf gan un.</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>{sample} of the sample</source>
        <translation type="unfinished">{sample} o'r sampl</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>{sample} of the sample, {caseload} of the caseload</source>
        <translation type="unfinished">{sample} o'r sampl, {caseload} o'r llwyth achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>▲ {number} over</source>
        <translation type="unfinished">▲ {number} dros</translation>
    </message>
    <message>
        <location filename="../../ui/sample/representation_view.py"/>
        <source>▼ {number} under</source>
        <translation type="unfinished">▼ {number} dan</translation>
    </message>
</context>
<context>
    <name>rollup</name>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>All areas</source>
        <translation type="unfinished">Pob ardal</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Area</source>
        <translation type="unfinished">Ardal</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Average of the areas</source>
        <translation type="unfinished">Cyfartaledd yr ardaloedd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>By nobody</source>
        <translation type="unfinished">Gan neb</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>By the lead</source>
        <translation type="unfinished">Gan yr arweinydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>By {who} as lead</source>
        <translation type="unfinished">Gan {who} fel arweinydd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Highest area</source>
        <translation type="unfinished">Yr ardal uchaf</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Lowest area</source>
        <translation type="unfinished">Yr ardal isaf</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Not by a lead: {laptop}</source>
        <translation type="unfinished">Nid gan arweinydd: {laptop}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Published: average</source>
        <translation type="unfinished">Cyhoeddedig: cyfartaledd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Published: highest</source>
        <translation type="unfinished">Cyhoeddedig: uchaf</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Published: lowest</source>
        <translation type="unfinished">Cyhoeddedig: isaf</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Published: {area}</source>
        <translation type="unfinished">Cyhoeddedig: {area}</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Region</source>
        <translation type="unfinished">Rhanbarth</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>Signed</source>
        <translation type="unfinished">Llofnodwyd</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>The region</source>
        <translation type="unfinished">Y rhanbarth</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/rollup_rows.py"/>
        <source>{complete} of {cases} complete</source>
        <translation type="unfinished">{complete} o {cases} yn gyflawn</translation>
    </message>
</context>
<context>
    <name>scorePage</name>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>95% interval over cases</source>
        <translation type="unfinished">cyfwng 95% dros achosion</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>Band</source>
        <translation type="unfinished">Band</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>Bands begin at {thresholds}.</source>
        <translation type="unfinished">Mae bandiau'n dechrau ar {thresholds}.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>Fewer below the line to the next band</source>
        <translation type="unfinished">Llai o dan y llinell i'r band nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>Interval from</source>
        <translation type="unfinished">Cyfwng o</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>Interval to</source>
        <translation type="unfinished">Cyfwng hyd</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>More below the line to the next band</source>
        <translation type="unfinished">Mwy o dan y llinell i'r band nesaf</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_layout.py"/>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>No score</source>
        <translation type="unfinished">Dim sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>Per cent</source>
        <translation type="unfinished">Y cant</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_view.py"/>
        <source>Press Enter or click to show the judgements behind it.</source>
        <translation type="unfinished">Pwyswch Enter neu gliciwch i ddangos y dyfarniadau y tu ôl iddi.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/copying.py"/>
        <source>The chart is on the clipboard as a picture.</source>
        <translation type="unfinished">Mae'r siart ar y clipfwrdd fel llun.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/sample_bars.py"/>
        <source>The sample's characteristics</source>
        <translation type="unfinished">Nodweddion y sampl</translation>
    </message>
    <message>
        <location filename="../../ui/scores/copying.py"/>
        <source>The scores are on the clipboard as a table.</source>
        <translation type="unfinished">Mae'r sgorau ar y clipfwrdd fel tabl.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/copying.py"/>
        <source>This laptop has no printer. Copy the chart as a picture instead.</source>
        <translation type="unfinished">Nid oes argraffydd ar y gliniadur hwn. Copïwch y siart fel llun yn lle hynny.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/copying.py"/>
        <source>What each score rests on</source>
        <translation type="unfinished">Sail pob sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_copies.py"/>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>few cases</source>
        <translation type="unfinished">ychydig o achosion</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>interval {low}% to {high}%</source>
        <translation type="unfinished">cyfwng {low}% i {high}%</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>no score yet</source>
        <translation type="unfinished">dim sgôr eto</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>only {n} case</source>
        <translation type="unfinished">dim ond {n} achos</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>only {n} cases</source>
        <translation type="unfinished">dim ond {n} achos</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>other areas: lowest, average, highest</source>
        <translation type="unfinished">ardaloedd eraill: isaf, cyfartaledd, uchaf</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_layout.py"/>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>withheld</source>
        <translation type="unfinished">heb ei dangos</translation>
    </message>
    <message>
        <location filename="../../ui/scores/filter_bar.py"/>
        <source>{key}: {groups}</source>
        <translation type="unfinished">{key}: {groups}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>{percent}%, {band}, {yes} of {n} judgement</source>
        <translation type="unfinished">{percent}%, {band}, {yes} o {n} o ddyfarniadau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>{percent}%, {band}, {yes} of {n} judgements</source>
        <translation type="unfinished">{percent}%, {band}, {yes} o {n} o ddyfarniadau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/chart_rows.py"/>
        <source>{yes} of {n}</source>
        <translation type="unfinished">{yes} o {n}</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <location filename="../../ui/scores/score_delegate.py"/>
        <source>, {yes} of {judged}</source>
        <translation type="unfinished">, {yes} o {judged}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>An interview</source>
        <translation type="unfinished">Cyfweliad</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_layout.py"/>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_words.py"/>
        <source>Does not count</source>
        <translation type="unfinished">Nid yw’n cyfrif</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_words.py"/>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>Headlines</source>
        <translation type="unfinished">Penawdau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_words.py"/>
        <source>It does not count.</source>
        <translation type="unfinished">Nid yw'n cyfrif.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_layout.py"/>
        <source>No score</source>
        <translation type="unfinished">Dim sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_words.py"/>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>Nothing</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>Press Enter or click to show the judgements behind it.</source>
        <translation type="unfinished">Pwyswch Enter neu gliciwch i ddangos y dyfarniadau y tu ôl iddi.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_words.py"/>
        <source>Reasons</source>
        <translation type="unfinished">Rhesymau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_layout.py"/>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <location filename="../../ui/scores/evidence_page.py"/>
        <source>The record</source>
        <translation type="unfinished">Y cofnod</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>The sample has no score yet.</source>
        <translation type="unfinished">Nid oes sgôr i'r sampl eto.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>The sample scores {score}.</source>
        <translation type="unfinished">Sgôr y sampl yw {score}.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_layout.py"/>
        <source>This case</source>
        <translation type="unfinished">Yr achos hwn</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>This case has no score yet.</source>
        <translation type="unfinished">Nid oes sgôr i'r achos hwn eto.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>This case scores {score}.</source>
        <translation type="unfinished">Sgôr yr achos hwn yw {score}.</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_words.py"/>
        <source>no score</source>
        <translation type="unfinished">dim sgôr</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>no score yet</source>
        <translation type="unfinished">dim sgôr eto</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>nobody responsible yet</source>
        <translation type="unfinished">neb yn gyfrifol eto</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>now {number}, {responsible}</source>
        <translation type="unfinished">nawr {number}, {responsible}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>sample {score}</source>
        <translation type="unfinished">sampl {score}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>then {number}, {responsible}</source>
        <translation type="unfinished">bryd hynny {number}, {responsible}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>this case {score}</source>
        <translation type="unfinished">yr achos hwn {score}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>{before} to {after}</source>
        <translation type="unfinished">{before} i {after}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished">{low} i {high}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/then_and_now_page.py"/>
        <source>{low} to {high}, clear</source>
        <translation type="unfinished">{low} i {high}, clir</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_words.py"/>
        <source>{percent}% ({yes} of {judged})</source>
        <translation type="unfinished">{percent}% ({yes} o {judged})</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_words.py"/>
        <source>{percent}%, {band}</source>
        <translation type="unfinished">{percent}%, {band}</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>{percent}%, {band}, {yes} of {n} judgement</source>
        <translation type="unfinished">{percent}%, {band}, {yes} o {n} o ddyfarniadau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_model.py"/>
        <source>{percent}%, {band}, {yes} of {n} judgements</source>
        <translation type="unfinished">{percent}%, {band}, {yes} o {n} o ddyfarniadau</translation>
    </message>
    <message>
        <location filename="../../ui/scores/score_delegate.py"/>
        <source>{yes} of {judged}</source>
        <translation type="unfinished">{yes} o {judged}</translation>
    </message>
</context>
<context>
    <name>settle</name>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Answered</source>
        <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Asked</source>
        <translation type="unfinished">Gofynnwyd</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>Closed</source>
        <translation type="unfinished">Wedi'i gau</translation>
    </message>
    <message>
        <location filename="../../ui/settle/differences.py"/>
        <source>Fact</source>
        <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
        <location filename="../../ui/settle/differences.py"/>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <location filename="../../ui/settle/differences.py"/>
        <source>No answer</source>
        <translation type="unfinished">Dim ateb</translation>
    </message>
    <message>
        <location filename="../../ui/settle/differences.py"/>
        <source>Not applicable</source>
        <translation type="unfinished">Ddim yn berthnasol</translation>
    </message>
    <message>
        <location filename="../../ui/settle/differences.py"/>
        <source>Unknown</source>
        <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
        <location filename="../../ui/settle/differences.py"/>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <location filename="../../ui/settle/queries_page.py"/>
        <source>{state}, waits for {me}</source>
        <translation type="unfinished">{state}, yn aros am {me}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/query_thread.py"/>
        <source>{who} answers</source>
        <translation type="unfinished">Mae {who} yn ateb</translation>
    </message>
    <message>
        <location filename="../../ui/settle/query_thread.py"/>
        <source>{who} asks {to}</source>
        <translation type="unfinished">Mae {who} yn gofyn i {to}</translation>
    </message>
    <message>
        <location filename="../../ui/settle/query_thread.py"/>
        <source>{who} closes the query</source>
        <translation type="unfinished">Mae {who} yn cau'r ymholiad</translation>
    </message>
    <message>
        <location filename="../../ui/settle/query_thread.py"/>
        <source>{who} sends the case back to {to}</source>
        <translation type="unfinished">Mae {who} yn anfon yr achos yn ôl at {to}</translation>
    </message>
</context>
<context>
    <name>sound_backups</name>
    <message>
        <location filename="../../ui/safety/sound_backups.py"/>
        <source>No sound backup was found in the folders that this inspection was backed up to.</source>
        <translation type="unfinished">Ni chafwyd copi wrth gefn cywir yn y ffolderi y copïwyd yr arolygiad hwn iddynt.</translation>
    </message>
    <message>
        <location filename="../../ui/safety/sound_backups.py"/>
        <source>Repair…</source>
        <translation type="unfinished">Trwsio…</translation>
    </message>
    <message>
        <location filename="../../ui/safety/sound_backups.py"/>
        <source>The newest sound backup was made {when}. It is {path}.</source>
        <translation type="unfinished">Gwnaed y copi wrth gefn cywir diweddaraf {when}. {path} ydyw.</translation>
    </message>
</context>
<context>
    <name>surveys</name>
    <message>
        <location filename="../../ui/findings/tally_view.py"/>
        <source>Answered</source>
        <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/tally_view.py"/>
        <source>Answers</source>
        <translation type="unfinished">Atebion</translation>
    </message>
    <message>
        <location filename="../../ui/findings/tally_view.py"/>
        <source>Answers to each question</source>
        <translation type="unfinished">Atebion i bob cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/findings/tally_view.py"/>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <location filename="../../ui/findings/tally_view.py"/>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
    <message>
        <location filename="../../ui/findings/tally_view.py"/>
        <source>on average {mean}</source>
        <translation type="unfinished">{mean} ar gyfartaledd</translation>
    </message>
    <message>
        <location filename="../../ui/findings/tally_view.py"/>
        <source>{answered} of {asked}</source>
        <translation type="unfinished">{answered} o {asked}</translation>
    </message>
    <message>
        <location filename="../../ui/findings/tally_view.py"/>
        <source>{n} not asked and not counted</source>
        <translation type="unfinished">{n} heb eu gofyn na'u cyfrif</translation>
    </message>
</context>
</TS>
