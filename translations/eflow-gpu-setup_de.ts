<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Answers</name>
    <message>
        <source>This host has no path with this GPU, method, guest and VM.</source>
        <comment>@error</comment>
        <translation>Auf diesem Host gibt es keinen Weg mit dieser GPU, dieser Methode, diesem Gast und dieser VM.</translation>
    </message>
    <message>
        <source>More than one path is open. Name the GPU, the guest and the VM.</source>
        <comment>@error</comment>
        <translation>Es ist mehr als ein Weg offen. Geben Sie die GPU, den Gast und die VM an.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Licences</source>
        <comment>@title</comment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@title</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@title</comment>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>Grafikkarten</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@title</comment>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>Ways to give a GPU to a VM</source>
        <comment>@title</comment>
        <translation>Wege von der GPU zur VM</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>@status</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>@status</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>@status</comment>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>@status</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>@status</comment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>@status</comment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>A GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>Eine GPU dieses Hosts kann für eine VM verfügbar gemacht werden.</translation>
    </message>
    <message>
        <source>No GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>Keine GPU dieses Hosts kann für eine VM verfügbar gemacht werden.</translation>
    </message>
    <message>
        <source>Whether a GPU of this host can be given to a VM could not be told.</source>
        <comment>@info</comment>
        <translation>Es ließ sich nicht feststellen, ob eine GPU dieses Hosts für eine VM verfügbar gemacht werden kann.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@label</comment>
        <extracomment>%1: name of the requirement, %2: what it looks at, for example the name of a GPU</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@label</comment>
        <extracomment>%1: name of the requirement, %2: what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <comment>@info</comment>
        <translation>Erforderlich: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>@info</comment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>How to fix: %1</source>
        <comment>@info</comment>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>@info</comment>
        <translation>Weitere Informationen: %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <comment>@info</comment>
        <extracomment>%1: ways to give a GPU to a VM, for example &quot;GPU-PV for EFLOW&quot;</extracomment>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <comment>@info</comment>
        <translation>Gelesen aus: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>@info</comment>
        <extracomment>%1: GPU, %2: method, %3: VM</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3. Because of: %4</source>
        <comment>@info</comment>
        <extracomment>%1: GPU, %2: method, %3: VM, %4: names of requirements</extracomment>
        <translation>%1, %2, %3. Wegen: %4</translation>
    </message>
    <message>
        <source>None: no GPU is known on this host.</source>
        <comment>@info</comment>
        <translation>Keine: Auf diesem Host ist keine GPU bekannt.</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for EFLOW</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment für EFLOW</translation>
    </message>
    <message>
        <source>GPU-PV for EFLOW</source>
        <comment>@info</comment>
        <translation>GPU-PV für EFLOW</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for Hyper-V</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment für Hyper-V</translation>
    </message>
    <message>
        <source>GPU-PV for Hyper-V</source>
        <comment>@info</comment>
        <translation>GPU-PV für Hyper-V</translation>
    </message>
    <message>
        <source>Unnamed GPU</source>
        <comment>@info</comment>
        <translation>Unbenannte GPU</translation>
    </message>
    <message>
        <source>VM of EFLOW</source>
        <comment>@info</comment>
        <translation>EFLOW-VM</translation>
    </message>
    <message>
        <source>any VM of Hyper-V</source>
        <comment>@info</comment>
        <translation>beliebige Hyper-V-VM</translation>
    </message>
    <message>
        <source>Discrete Device Assignment</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment</translation>
    </message>
    <message>
        <source>GPU-PV</source>
        <comment>@info</comment>
        <translation>GPU-PV</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>What must be accepted first</source>
        <comment>@title</comment>
        <translation>Was zuerst akzeptiert werden muss</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1 (akzeptiert)</translation>
    </message>
    <message>
        <source>%1 (not accepted yet)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1 (noch nicht akzeptiert)</translation>
    </message>
    <message>
        <source>Plan: give %1 to %2</source>
        <comment>@title</comment>
        <extracomment>%1: GPU, %2: VM</extracomment>
        <translation>Plan: %1 für %2 verfügbar machen</translation>
    </message>
    <message>
        <source>Plan: give %1 to the EFLOW virtual machine</source>
        <comment>@title</comment>
        <extracomment>%1: GPU</extracomment>
        <translation>Plan: %1 für die EFLOW-VM verfügbar machen</translation>
    </message>
    <message>
        <source>Nothing has to be changed; the GPU is only looked for in the VM.</source>
        <comment>@info</comment>
        <translation>Es muss nichts geändert werden. Die GPU wird nur in der VM gesucht.</translation>
    </message>
    <message>
        <source>No run was cut off. There is nothing to recover.</source>
        <comment>@status</comment>
        <translation>Kein Vorgang wurde unterbrochen. Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>The GPU works in the virtual machine.</source>
        <comment>@status</comment>
        <translation>Die GPU funktioniert im virtuellen Computer.</translation>
    </message>
    <message>
        <source>The virtual machine has the GPU. Whether it works there could not be checked from the host.</source>
        <comment>@status</comment>
        <translation>Der virtuelle Computer hat die GPU. Ob sie dort funktioniert, ließ sich vom Host aus nicht prüfen.</translation>
    </message>
    <message>
        <source>A step failed, and everything was undone.</source>
        <comment>@status</comment>
        <translation>Ein Schritt ist fehlgeschlagen. Alles wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The run was stopped, and everything was undone.</source>
        <comment>@status</comment>
        <translation>Der Vorgang wurde angehalten. Alles wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <comment>@status</comment>
        <translation>Alles ist so wie vor dem Vorgang.</translation>
    </message>
    <message>
        <source>Not everything could be undone. This is left to do by hand:</source>
        <comment>@status</comment>
        <translation>Nicht alles konnte rückgängig gemacht werden. Folgendes müssen Sie noch von Hand erledigen:</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <comment>@status</comment>
        <extracomment>%1: what the step changes, for example &quot;Automatic stop action of VM1&quot;</extracomment>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>@status</comment>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Undoing</source>
        <comment>@status</comment>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>@status</comment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>@status</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>There is no run to undo.</source>
        <comment>@status</comment>
        <translation>Es gibt keinen Vorgang, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@status</comment>
        <translation>Die GPU funktioniert im virtuellen Computer nicht.</translation>
    </message>
    <message>
        <source>No run is recorded. Name the VM and the method with --guest, --vm and --method.</source>
        <comment>@error</comment>
        <translation>Es ist kein Vorgang aufgezeichnet. Geben Sie die VM und die Methode mit --guest, --vm und --method an.</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>Mit diesen Befehlen machen Sie von Hand rückgängig, was noch geändert ist</translation>
    </message>
    <message>
        <source>No run waits for a confirmation.</source>
        <comment>@status</comment>
        <translation>Kein Vorgang wartet auf eine Bestätigung.</translation>
    </message>
    <message>
        <source>The changes are confirmed and stay.</source>
        <comment>@status</comment>
        <translation>Die Änderungen sind bestätigt und bleiben erhalten.</translation>
    </message>
    <message>
        <source>Run “eflow-gpu-setup-cli confirm” within 10 minutes to keep the changes.</source>
        <comment>@info</comment>
        <translation>Führen Sie innerhalb von 10 Minuten „eflow-gpu-setup-cli confirm“ aus, um die Änderungen beizubehalten.</translation>
    </message>
    <message>
        <source>No run is recorded.</source>
        <comment>@status</comment>
        <translation>Es ist kein Vorgang aufgezeichnet.</translation>
    </message>
    <message>
        <source>The computer is being checked before the first change.</source>
        <comment>@status</comment>
        <translation>Der Computer wird vor der ersten Änderung überprüft.</translation>
    </message>
    <message>
        <source>The recovery task is being registered.</source>
        <comment>@status</comment>
        <translation>Die Wiederherstellungsaufgabe wird registriert.</translation>
    </message>
    <message>
        <source>The run has begun, and nothing is changed yet.</source>
        <comment>@status</comment>
        <translation>Der Vorgang hat begonnen, und noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>The run has reached its changes.</source>
        <comment>@status</comment>
        <translation>Der Vorgang ist bei den Änderungen angelangt.</translation>
    </message>
    <message>
        <source>The run has reached the check inside the virtual machine.</source>
        <comment>@status</comment>
        <translation>Der Vorgang ist bei der Prüfung im virtuellen Computer angelangt.</translation>
    </message>
    <message>
        <source>All changes are made, and they wait for a confirmation.</source>
        <comment>@status</comment>
        <translation>Alle Änderungen sind vorgenommen und warten auf eine Bestätigung.</translation>
    </message>
    <message>
        <source>The changes are being taken back.</source>
        <comment>@status</comment>
        <translation>Die Änderungen werden rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The last run is done: the virtual machine has the GPU.</source>
        <comment>@status</comment>
        <translation>Der letzte Vorgang ist abgeschlossen: Der virtuelle Computer hat die GPU.</translation>
    </message>
    <message>
        <source>The last run is undone: everything is as it was before.</source>
        <comment>@status</comment>
        <translation>Der letzte Vorgang ist rückgängig gemacht: Alles ist so wie vorher.</translation>
    </message>
    <message>
        <source>The last run could not be undone completely.</source>
        <comment>@status</comment>
        <translation>Der letzte Vorgang konnte nicht vollständig rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>A process works on it.</source>
        <comment>@status</comment>
        <translation>Ein Prozess arbeitet daran.</translation>
    </message>
    <message>
        <source>%1 works on it (process %2) since %3.</source>
        <comment>@status</comment>
        <extracomment>%1: name of a program, %2: number of a process, %3: date and time</extracomment>
        <translation>%1 (Prozess %2) arbeitet daran seit: %3.</translation>
    </message>
    <message>
        <source>It was cut off, and no process works on it. The command undo takes it back.</source>
        <comment>@status</comment>
        <translation>Er wurde unterbrochen, und kein Prozess arbeitet daran. Der Befehl undo macht ihn rückgängig.</translation>
    </message>
    <message>
        <source>The recovery task did that when the computer started.</source>
        <comment>@status</comment>
        <translation>Das hat die Wiederherstellungsaufgabe beim Start des Computers getan.</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>Vorgang %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Azure IoT Edge for Linux on Windows is not installed.</source>
        <comment>@title</comment>
        <translation>Azure IoT Edge for Linux on Windows ist nicht installiert.</translation>
    </message>
    <message>
        <source>Its PowerShell module is not on this computer.</source>
        <comment>@info</comment>
        <translation>Das zugehörige PowerShell-Modul ist auf diesem Computer nicht vorhanden.</translation>
    </message>
    <message>
        <source>Install Azure IoT Edge for Linux on Windows, then check again.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie Azure IoT Edge for Linux on Windows, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is deployed already.</source>
        <comment>@title</comment>
        <translation>Die EFLOW-VM ist bereits bereitgestellt.</translation>
    </message>
    <message>
        <source>It can be deployed only once per installation.</source>
        <comment>@info</comment>
        <translation>Sie kann pro Installation nur einmal bereitgestellt werden.</translation>
    </message>
    <message>
        <source>Check again. The setup will change the virtual machine instead.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie erneut. Die Einrichtung ändert dann stattdessen die vorhandene VM.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is not deployed.</source>
        <comment>@title</comment>
        <translation>Die EFLOW-VM ist nicht bereitgestellt.</translation>
    </message>
    <message>
        <source>There is no virtual machine to change yet.</source>
        <comment>@info</comment>
        <translation>Es gibt noch keinen virtuellen Computer, der geändert werden kann.</translation>
    </message>
    <message>
        <source>Check again. The setup will deploy the virtual machine first.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie erneut. Die Einrichtung stellt die VM dann zuerst bereit.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is off.</source>
        <comment>@title</comment>
        <translation>Die EFLOW-VM ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Its settings can be changed only while it runs.</source>
        <comment>@info</comment>
        <translation>Ihre Einstellungen können nur geändert werden, während sie ausgeführt wird.</translation>
    </message>
    <message>
        <source>Start the EFLOW virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie die EFLOW-VM, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>EFLOW does not assign this GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW weist diese GPU nicht zu.</translation>
    </message>
    <message>
        <source>It assigns NVIDIA T4 and A2 cards only.</source>
        <comment>@info</comment>
        <translation>Nur Karten der Modelle NVIDIA T4 und A2 werden zugewiesen.</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or one of these cards.</source>
        <comment>@remedy</comment>
        <translation>Verwenden Sie GPU-Paravirtualisierung oder eine dieser Karten.</translation>
    </message>
    <message>
        <source>EFLOW was not told how many GPUs to pass.</source>
        <comment>@title</comment>
        <translation>EFLOW weiß nicht, wie viele GPUs weitergegeben werden sollen.</translation>
    </message>
    <message>
        <source>The number of GPUs must be at least one.</source>
        <comment>@info</comment>
        <translation>Die Anzahl der GPUs muss mindestens eins betragen.</translation>
    </message>
    <message>
        <source>Repeat the setup. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>Wiederholen Sie die Einrichtung. Tritt der Fehler weiterhin auf, speichern Sie den Bericht.</translation>
    </message>
    <message>
        <source>EFLOW refuses this method on this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW lehnt diese Methode unter diesem Windows ab.</translation>
    </message>
    <message>
        <source>On Windows Server it supports device assignment only.</source>
        <comment>@info</comment>
        <translation>Unter Windows Server wird nur die Gerätezuweisung unterstützt.</translation>
    </message>
    <message>
        <source>Choose Discrete Device Assignment, or a client edition of Windows.</source>
        <comment>@remedy</comment>
        <translation>Wählen Sie Discrete Device Assignment oder eine Clientedition von Windows.</translation>
    </message>
    <message>
        <source>EFLOW does not find the GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW findet die GPU nicht.</translation>
    </message>
    <message>
        <source>Its name does not match, it has no driver, or it is dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>Der Name stimmt nicht überein, der Treiber fehlt, oder die GPU ist von diesem Computer getrennt.</translation>
    </message>
    <message>
        <source>Check the GPU and its driver in Device Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie die GPU und ihren Treiber im Geräte-Manager, und prüfen Sie dann hier erneut.</translation>
    </message>
    <message>
        <source>EFLOW does not find enough GPUs.</source>
        <comment>@title</comment>
        <translation>EFLOW findet nicht genügend GPUs.</translation>
    </message>
    <message>
        <source>More GPUs were requested than are available.</source>
        <comment>@info</comment>
        <translation>Es wurden mehr GPUs angefordert, als verfügbar sind.</translation>
    </message>
    <message>
        <source>Free the GPU from other virtual machines, then check again.</source>
        <comment>@remedy</comment>
        <translation>Entfernen Sie die GPU aus anderen virtuellen Computern, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>This computer does not support the method for this GPU.</source>
        <comment>@title</comment>
        <translation>Dieser Computer unterstützt die Methode für diese GPU nicht.</translation>
    </message>
    <message>
        <source>EFLOW lists other methods for the GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW führt für die GPU andere Methoden auf.</translation>
    </message>
    <message>
        <source>Choose the other method.</source>
        <comment>@remedy</comment>
        <translation>Wählen Sie die andere Methode.</translation>
    </message>
    <message>
        <source>EFLOW got a number of GPUs without a method.</source>
        <comment>@title</comment>
        <translation>EFLOW hat eine Anzahl von GPUs ohne Methode erhalten.</translation>
    </message>
    <message>
        <source>The two settings contradict each other.</source>
        <comment>@info</comment>
        <translation>Die beiden Einstellungen widersprechen sich.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <comment>@title</comment>
        <translation>Eine Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is missing, it is not a file, or you may not read it.</source>
        <comment>@info</comment>
        <translation>Sie fehlt, ist keine Datei, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>Check the file name and its permissions.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie den Dateinamen und die Berechtigungen.</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <comment>@title</comment>
        <translation>Eine Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full or read-only, or you may not write there.</source>
        <comment>@info</comment>
        <translation>Der Datenträger ist voll oder schreibgeschützt, oder Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Free disk space or choose another folder.</source>
        <comment>@remedy</comment>
        <translation>Geben Sie Speicherplatz frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A file is too large.</source>
        <comment>@title</comment>
        <translation>Eine Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Files of this kind are never that large, so it was not read.</source>
        <comment>@info</comment>
        <translation>Dateien dieser Art sind nie so groß. Daher wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <comment>@remedy</comment>
        <translation>Wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>A file is not valid JSON.</source>
        <comment>@title</comment>
        <translation>Eine Datei enthält kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It is damaged or was cut off.</source>
        <comment>@info</comment>
        <translation>Sie ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <comment>@remedy</comment>
        <translation>Beschaffen Sie eine neue Kopie der Datei.</translation>
    </message>
    <message>
        <source>This is not a valid host profile.</source>
        <comment>@title</comment>
        <translation>Dies ist kein gültiges Hostprofil.</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format.</source>
        <comment>@info</comment>
        <translation>Einige Werte entsprechen nicht dem Format.</translation>
    </message>
    <message>
        <source>Correct the values that the details name, or capture the host again.</source>
        <comment>@remedy</comment>
        <translation>Korrigieren Sie die in den Details genannten Werte, oder zeichnen Sie den Host erneut auf.</translation>
    </message>
    <message>
        <source>This is not a valid answers file.</source>
        <comment>@title</comment>
        <translation>Dies ist keine gültige Antwortdatei.</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format or this computer.</source>
        <comment>@info</comment>
        <translation>Einige Werte passen nicht zum Format oder zu diesem Computer.</translation>
    </message>
    <message>
        <source>Correct the values that the details name.</source>
        <comment>@remedy</comment>
        <translation>Korrigieren Sie die in den Details genannten Werte.</translation>
    </message>
    <message>
        <source>The command line is not valid.</source>
        <comment>@title</comment>
        <translation>Die Befehlszeile ist ungültig.</translation>
    </message>
    <message>
        <source>An option is unknown, incomplete or contradicts another.</source>
        <comment>@info</comment>
        <translation>Eine Option ist unbekannt, unvollständig oder widerspricht einer anderen.</translation>
    </message>
    <message>
        <source>Read the help for the options of this command.</source>
        <comment>@remedy</comment>
        <translation>Lesen Sie in der Hilfe nach, welche Optionen dieser Befehl hat.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <comment>@title</comment>
        <translation>In diesem Programm ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The program met a state that it did not expect.</source>
        <comment>@info</comment>
        <translation>Das Programm ist auf einen unerwarteten Zustand gestoßen.</translation>
    </message>
    <message>
        <source>Save the report and send it to your support contact.</source>
        <comment>@remedy</comment>
        <translation>Speichern Sie den Bericht, und senden Sie ihn an Ihren Supportkontakt.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <comment>@title</comment>
        <translation>Der Vorgang wurde angehalten.</translation>
    </message>
    <message>
        <source>You asked to stop before it was finished.</source>
        <comment>@info</comment>
        <translation>Sie haben ihn angehalten, bevor er abgeschlossen war.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie erneut, sobald Sie bereit sind.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <comment>@title</comment>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The computer took longer than this program waits.</source>
        <comment>@info</comment>
        <translation>Der Computer hat länger gebraucht, als dieses Programm wartet.</translation>
    </message>
    <message>
        <source>Wait until the computer is less busy, then try again.</source>
        <comment>@remedy</comment>
        <translation>Warten Sie, bis der Computer weniger ausgelastet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It is not known whether a change took effect.</source>
        <comment>@title</comment>
        <translation>Es ist nicht bekannt, ob eine Änderung wirksam wurde.</translation>
    </message>
    <message>
        <source>The computer gave no clear answer, and looking again did not settle it.</source>
        <comment>@info</comment>
        <translation>Der Computer hat keine eindeutige Antwort gegeben, und auch eine erneute Abfrage brachte keine Klarheit.</translation>
    </message>
    <message>
        <source>Check again. If this persists, restart the computer first.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie erneut. Tritt der Fehler weiterhin auf, starten Sie zuerst den Computer neu.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <comment>@title</comment>
        <translation>Der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>The current user may not do this.</source>
        <comment>@info</comment>
        <translation>Der aktuelle Benutzer ist dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>Start the program as an administrator.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie das Programm als Administrator.</translation>
    </message>
    <message>
        <source>It may have been removed since the last check.</source>
        <comment>@info</comment>
        <translation>Möglicherweise wurde es seit der letzten Prüfung entfernt.</translation>
    </message>
    <message>
        <source>Check again and repeat your choice.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie erneut, und wiederholen Sie Ihre Auswahl.</translation>
    </message>
    <message>
        <source>This is not supported here.</source>
        <comment>@title</comment>
        <translation>Dies wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>This computer or this virtual machine has no way to do it.</source>
        <comment>@info</comment>
        <translation>Dieser Computer oder dieser virtuelle Computer bietet dafür keine Möglichkeit.</translation>
    </message>
    <message>
        <source>Choose another method or another virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Wählen Sie eine andere Methode oder einen anderen virtuellen Computer.</translation>
    </message>
    <message>
        <source>A value was refused.</source>
        <comment>@title</comment>
        <translation>Ein Wert wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The computer does not accept one of the chosen settings.</source>
        <comment>@info</comment>
        <translation>Der Computer akzeptiert eine der gewählten Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Go back and choose another value.</source>
        <comment>@remedy</comment>
        <translation>Gehen Sie zurück, und wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>The computer is not in the state that this change needs.</source>
        <comment>@title</comment>
        <translation>Der Computer befindet sich nicht in dem Zustand, den diese Änderung erfordert.</translation>
    </message>
    <message>
        <source>Something changed, or another program is at work.</source>
        <comment>@info</comment>
        <translation>Etwas hat sich geändert, oder ein anderes Programm greift ein.</translation>
    </message>
    <message>
        <source>Check again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie erneut, und wiederholen Sie dann den Schritt.</translation>
    </message>
    <message>
        <source>Another program is using what this change needs.</source>
        <comment>@info</comment>
        <translation>Ein anderes Programm verwendet, was diese Änderung benötigt.</translation>
    </message>
    <message>
        <source>Close other management tools and try again.</source>
        <comment>@remedy</comment>
        <translation>Schließen Sie andere Verwaltungstools, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The computer does not have enough resources.</source>
        <comment>@title</comment>
        <translation>Der Computer verfügt nicht über genügend Ressourcen.</translation>
    </message>
    <message>
        <source>There is too little free memory, or a virtual machine points to a GPU that is no longer there.</source>
        <comment>@info</comment>
        <translation>Es ist zu wenig freier Arbeitsspeicher vorhanden, oder ein virtueller Computer verweist auf eine GPU, die nicht mehr vorhanden ist.</translation>
    </message>
    <message>
        <source>Free memory or close other virtual machines, then try again.</source>
        <comment>@remedy</comment>
        <translation>Geben Sie Arbeitsspeicher frei, oder fahren Sie andere virtuelle Computer herunter, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <comment>@title</comment>
        <translation>Ein Windows-Dienst hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The management service of Windows or Hyper-V is not running.</source>
        <comment>@info</comment>
        <translation>Der Verwaltungsdienst von Windows oder Hyper-V wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Start the service or restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie den Dienst, oder starten Sie den Computer neu, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>This computer cannot be set up.</source>
        <comment>@title</comment>
        <translation>Dieser Computer kann nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The program runs on Windows only. Elsewhere it can show recorded computers.</source>
        <comment>@info</comment>
        <translation>Das Programm läuft nur unter Windows. Andernorts kann es aufgezeichnete Computer anzeigen.</translation>
    </message>
    <message>
        <source>Open a recorded computer, or start the program on Windows.</source>
        <comment>@remedy</comment>
        <translation>Öffnen Sie einen aufgezeichneten Computer, oder starten Sie das Programm unter Windows.</translation>
    </message>
    <message>
        <source>The virtual machine was not found.</source>
        <comment>@title</comment>
        <translation>Der virtuelle Computer wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check again and choose a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie erneut, und wählen Sie einen virtuellen Computer aus.</translation>
    </message>
    <message>
        <source>The virtual machine is not off.</source>
        <comment>@title</comment>
        <translation>Der virtuelle Computer ist nicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>Hyper-V changes these settings only while it is off. A saved or paused machine is not off.</source>
        <comment>@info</comment>
        <translation>Hyper-V ändert diese Einstellungen nur, während er ausgeschaltet ist. Ein gespeicherter oder angehaltener virtueller Computer ist nicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down, then try again.</source>
        <comment>@remedy</comment>
        <translation>Fahren Sie den virtuellen Computer herunter, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The virtual machine has dynamic memory.</source>
        <comment>@title</comment>
        <translation>Der virtuelle Computer verwendet dynamischen Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device needs a fixed amount of memory.</source>
        <comment>@info</comment>
        <translation>Ein virtueller Computer mit einem zugewiesenen Gerät benötigt Arbeitsspeicher fester Größe.</translation>
    </message>
    <message>
        <source>Switch off dynamic memory for the virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Deaktivieren Sie den dynamischen Arbeitsspeicher für den virtuellen Computer.</translation>
    </message>
    <message>
        <source>The automatic stop action does not fit.</source>
        <comment>@title</comment>
        <translation>Die automatische Stoppaktion ist nicht geeignet.</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device cannot be saved.</source>
        <comment>@info</comment>
        <translation>Der Zustand eines virtuellen Computers mit einem zugewiesenen Gerät kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Set its automatic stop action to “Turn off”.</source>
        <comment>@remedy</comment>
        <translation>Legen Sie die automatische Stoppaktion auf „Ausschalten“ fest.</translation>
    </message>
    <message>
        <source>This edition of Windows cannot start a virtual machine with an assigned device.</source>
        <comment>@title</comment>
        <translation>Diese Windows-Edition kann einen virtuellen Computer mit einem zugewiesenen Gerät nicht starten.</translation>
    </message>
    <message>
        <source>Client editions let a device be assigned but refuse to start the virtual machine.</source>
        <comment>@info</comment>
        <translation>Clienteditionen lassen die Zuweisung eines Geräts zu, verweigern aber den Start des virtuellen Computers.</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or Windows Server for device assignment.</source>
        <comment>@remedy</comment>
        <translation>Verwenden Sie GPU-Paravirtualisierung oder, für die Gerätezuweisung, Windows Server.</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is out of reach of the processor.</source>
        <comment>@title</comment>
        <translation>Der MMIO-Bereich liegt außerhalb der Reichweite des Prozessors.</translation>
    </message>
    <message>
        <source>The space ends above the highest address that this processor supports.</source>
        <comment>@info</comment>
        <translation>Der Bereich endet oberhalb der höchsten Adresse, die dieser Prozessor unterstützt.</translation>
    </message>
    <message>
        <source>Choose a smaller high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>Wählen Sie einen kleineren oberen MMIO-Bereich.</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is too small.</source>
        <comment>@title</comment>
        <translation>Der MMIO-Bereich ist zu klein.</translation>
    </message>
    <message>
        <source>The card needs more space than the virtual machine reserves.</source>
        <comment>@info</comment>
        <translation>Die Karte benötigt mehr Platz, als der virtuelle Computer reserviert.</translation>
    </message>
    <message>
        <source>Choose a larger high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>Wählen Sie einen größeren oberen MMIO-Bereich.</translation>
    </message>
    <message>
        <source>A group policy refuses the GPU.</source>
        <comment>@title</comment>
        <translation>Eine Gruppenrichtlinie lässt die GPU nicht zu.</translation>
    </message>
    <message>
        <source>Windows Server demands a secure or supported device assignment here.</source>
        <comment>@info</comment>
        <translation>Windows Server verlangt hier eine sichere oder unterstützte Gerätezuweisung.</translation>
    </message>
    <message>
        <source>Ask your administrator to change the Hyper-V device assignment policies.</source>
        <comment>@remedy</comment>
        <translation>Bitten Sie Ihren Administrator, die Richtlinien für die Hyper-V-Gerätezuweisung zu ändern.</translation>
    </message>
    <message>
        <source>The device is in use.</source>
        <comment>@title</comment>
        <translation>Das Gerät ist in Verwendung.</translation>
    </message>
    <message>
        <source>Another virtual machine or a program on this computer is using it.</source>
        <comment>@info</comment>
        <translation>Ein anderer virtueller Computer oder ein Programm auf diesem Computer verwendet es.</translation>
    </message>
    <message>
        <source>Take it from the other virtual machine, or close the programs that use it.</source>
        <comment>@remedy</comment>
        <translation>Entziehen Sie es dem anderen virtuellen Computer, oder schließen Sie die Programme, die es verwenden.</translation>
    </message>
    <message>
        <source>The device cannot be disabled.</source>
        <comment>@title</comment>
        <translation>Das Gerät kann nicht deaktiviert werden.</translation>
    </message>
    <message>
        <source>Windows needs it at the moment.</source>
        <comment>@info</comment>
        <translation>Windows benötigt es zurzeit.</translation>
    </message>
    <message>
        <source>Close programs that use the device, or restart the computer and try again.</source>
        <comment>@remedy</comment>
        <translation>Schließen Sie Programme, die das Gerät verwenden, oder starten Sie den Computer neu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The device belongs to this computer.</source>
        <comment>@title</comment>
        <translation>Das Gerät gehört zu diesem Computer.</translation>
    </message>
    <message>
        <source>Only a device that is dismounted from the host can be assigned.</source>
        <comment>@info</comment>
        <translation>Nur ein Gerät, das vom Host getrennt ist, kann zugewiesen werden.</translation>
    </message>
    <message>
        <source>Check again, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie erneut, und wiederholen Sie dann die Einrichtung.</translation>
    </message>
    <message>
        <source>The device cannot be assigned to a virtual machine.</source>
        <comment>@title</comment>
        <translation>Das Gerät kann keinem virtuellen Computer zugewiesen werden.</translation>
    </message>
    <message>
        <source>Its type, its interrupts or its firmware do not allow it.</source>
        <comment>@info</comment>
        <translation>Sein Typ, seine Interrupts oder seine Firmware lassen es nicht zu.</translation>
    </message>
    <message>
        <source>Choose another GPU, or use GPU paravirtualization.</source>
        <comment>@remedy</comment>
        <translation>Wählen Sie eine andere GPU, oder verwenden Sie GPU-Paravirtualisierung.</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) are missing.</source>
        <comment>@title</comment>
        <translation>Access Control Services (ACS) fehlen.</translation>
    </message>
    <message>
        <source>Without them the device could bypass the memory protection of this computer.</source>
        <comment>@info</comment>
        <translation>Ohne sie könnte das Gerät den Speicherschutz dieses Computers umgehen.</translation>
    </message>
    <message>
        <source>Switch ACS on in the firmware, or use another slot.</source>
        <comment>@remedy</comment>
        <translation>Aktivieren Sie ACS in der Firmware, oder verwenden Sie einen anderen Steckplatz.</translation>
    </message>
    <message>
        <source>The device has no mitigation driver.</source>
        <comment>@title</comment>
        <translation>Für das Gerät ist kein Treiber zur Risikominderung vorhanden.</translation>
    </message>
    <message>
        <source>Hyper-V demands the protection of a mitigation driver for this device.</source>
        <comment>@info</comment>
        <translation>Hyper-V verlangt für dieses Gerät den Schutz durch einen Treiber zur Risikominderung.</translation>
    </message>
    <message>
        <source>Install the mitigation driver of the vendor, or accept the risk on the Passthrough page.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie den beim Anbieter erhältlichen Treiber zur Risikominderung, oder akzeptieren Sie das Risiko auf der Seite „Passthrough“.</translation>
    </message>
    <message>
        <source>The firmware keeps control of PCI Express.</source>
        <comment>@title</comment>
        <translation>Die Firmware behält die Kontrolle über PCI Express.</translation>
    </message>
    <message>
        <source>Windows needs that control to assign a device.</source>
        <comment>@info</comment>
        <translation>Windows benötigt diese Kontrolle, um ein Gerät zuzuweisen.</translation>
    </message>
    <message>
        <source>Allow the operating system to control PCI Express in the firmware.</source>
        <comment>@remedy</comment>
        <translation>Erlauben Sie dem Betriebssystem in der Firmware die Kontrolle über PCI Express.</translation>
    </message>
    <message>
        <source>The GPU cannot be shared.</source>
        <comment>@title</comment>
        <translation>Die GPU kann nicht gemeinsam genutzt werden.</translation>
    </message>
    <message>
        <source>Hyper-V offers no partition of this GPU at the moment.</source>
        <comment>@info</comment>
        <translation>Hyper-V bietet zurzeit keine Partition dieser GPU an.</translation>
    </message>
    <message>
        <source>Check the driver of the GPU, then check again.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie den Treiber der GPU, und prüfen Sie dann hier erneut.</translation>
    </message>
    <message>
        <source>There is no plan for this choice.</source>
        <comment>@title</comment>
        <translation>Für diese Auswahl gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>A requirement is not met, or a value that undo would need is not known.</source>
        <comment>@info</comment>
        <translation>Eine Anforderung ist nicht erfüllt, oder ein Wert, der zum Rückgängigmachen nötig wäre, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Read the requirements of the choice, fix what they name and check again.</source>
        <comment>@remedy</comment>
        <translation>Lesen Sie die Anforderungen der Auswahl, beheben Sie die genannten Probleme, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A consent is missing.</source>
        <comment>@title</comment>
        <translation>Eine Zustimmung fehlt.</translation>
    </message>
    <message>
        <source>The plan carries a risk that you have not accepted.</source>
        <comment>@info</comment>
        <translation>Der Plan birgt ein Risiko, das Sie nicht akzeptiert haben.</translation>
    </message>
    <message>
        <source>Read the risks on the Passthrough page and accept them, or choose another method.</source>
        <comment>@remedy</comment>
        <translation>Lesen und akzeptieren Sie die Risiken auf der Seite „Passthrough“, oder wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>The computer changed since the plan was made.</source>
        <comment>@title</comment>
        <translation>Der Computer hat sich seit der Erstellung des Plans geändert.</translation>
    </message>
    <message>
        <source>A setting is no longer as the plan found it, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>Eine Einstellung entspricht nicht mehr dem Stand des Plans. Daher wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>Check again. A new plan will be made.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie erneut. Es wird ein neuer Plan erstellt.</translation>
    </message>
    <message>
        <source>Another setup is running.</source>
        <comment>@title</comment>
        <translation>Eine andere Einrichtung läuft.</translation>
    </message>
    <message>
        <source>Only one setup at a time can change this computer.</source>
        <comment>@info</comment>
        <translation>Es kann immer nur eine Einrichtung gleichzeitig Änderungen an diesem Computer vornehmen.</translation>
    </message>
    <message>
        <source>Wait until the other one has finished.</source>
        <comment>@remedy</comment>
        <translation>Warten Sie, bis die andere abgeschlossen ist.</translation>
    </message>
    <message>
        <source>An earlier setup was not finished.</source>
        <comment>@title</comment>
        <translation>Eine frühere Einrichtung wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>It was cut off, or it could not be undone completely.</source>
        <comment>@info</comment>
        <translation>Sie wurde unterbrochen oder konnte nicht vollständig rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Undo the earlier setup first.</source>
        <comment>@remedy</comment>
        <translation>Machen Sie zuerst die frühere Einrichtung rückgängig.</translation>
    </message>
    <message>
        <source>It cannot be trusted, so nothing was taken back.</source>
        <comment>@info</comment>
        <translation>Es ist nicht vertrauenswürdig. Daher wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Check in Device Manager and Hyper-V Manager that every GPU is present, then remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie im Geräte-Manager und im Hyper-V-Manager, ob alle GPUs vorhanden sind, und entfernen Sie dann die Journaldatei.</translation>
    </message>
    <message>
        <source>The journal belongs to another computer or version.</source>
        <comment>@title</comment>
        <translation>Das Journal gehört zu einem anderen Computer oder einer anderen Version.</translation>
    </message>
    <message>
        <source>It does not describe this computer, so it was not used.</source>
        <comment>@info</comment>
        <translation>Es beschreibt nicht diesen Computer und wurde daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>Öffnen Sie es mit der Version, mit der es geschrieben wurde, oder entfernen Sie die Journaldatei.</translation>
    </message>
    <message>
        <source>The recovery task could not be registered.</source>
        <comment>@title</comment>
        <translation>Die Wiederherstellungsaufgabe konnte nicht registriert werden.</translation>
    </message>
    <message>
        <source>Without it a power failure could leave the computer half changed, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>Ohne sie könnte der Computer nach einem Stromausfall halb geändert bleiben. Daher wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>Allow the program to register a scheduled task, then try again.</source>
        <comment>@remedy</comment>
        <translation>Erlauben Sie dem Programm, eine geplante Aufgabe zu registrieren, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not everything could be undone.</source>
        <comment>@title</comment>
        <translation>Nicht alles konnte rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>A change could not be taken back.</source>
        <comment>@info</comment>
        <translation>Eine Änderung ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The virtual machine does not answer.</source>
        <comment>@title</comment>
        <translation>Der virtuelle Computer antwortet nicht.</translation>
    </message>
    <message>
        <source>It may still be starting, or its network is not ready.</source>
        <comment>@info</comment>
        <translation>Möglicherweise startet er noch, oder sein Netzwerk ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>Wait until it has started, then verify again.</source>
        <comment>@remedy</comment>
        <translation>Warten Sie, bis er gestartet ist, und überprüfen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@title</comment>
        <translation>Die GPU funktioniert im virtuellen Computer nicht.</translation>
    </message>
    <message>
        <source>The virtual machine runs, but it sees no working GPU.</source>
        <comment>@info</comment>
        <translation>Der virtuelle Computer wird ausgeführt, erkennt aber keine funktionierende GPU.</translation>
    </message>
    <message>
        <source>Check the driver in the virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>Prüfen Sie den Treiber im virtuellen Computer, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>EFLOW does not support this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW unterstützt dieses Windows nicht.</translation>
    </message>
    <message>
        <source>The edition or the build does not meet its minimum requirements.</source>
        <comment>@info</comment>
        <translation>Die Edition oder der Build erfüllt die Mindestanforderungen nicht.</translation>
    </message>
    <message>
        <source>Use Windows Pro or Enterprise, or Windows Server 2019 or 2022, with all updates.</source>
        <comment>@remedy</comment>
        <translation>Verwenden Sie Windows Pro oder Enterprise oder Windows Server 2019 oder 2022 mit allen Updates.</translation>
    </message>
    <message>
        <source>Parts of an earlier EFLOW installation are left on this computer.</source>
        <comment>@title</comment>
        <translation>Auf diesem Computer sind Teile einer früheren EFLOW-Installation zurückgeblieben.</translation>
    </message>
    <message>
        <source>EFLOW cannot be deployed while parts of an earlier attempt are left.</source>
        <comment>@info</comment>
        <translation>EFLOW lässt sich nicht bereitstellen, solange Reste eines früheren Versuchs vorhanden sind.</translation>
    </message>
    <message>
        <source>Uninstall Azure IoT Edge in Settings, restart the computer and install it again.</source>
        <comment>@remedy</comment>
        <translation>Deinstallieren Sie Azure IoT Edge in den Einstellungen, starten Sie den Computer neu, und installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>EFLOW could not create its virtual machine.</source>
        <comment>@title</comment>
        <translation>EFLOW konnte seine VM nicht erstellen.</translation>
    </message>
    <message>
        <source>The usual causes are too little free memory, a computer that is a virtual machine itself, and the network switch.</source>
        <comment>@info</comment>
        <translation>Häufige Ursachen sind zu wenig freier Arbeitsspeicher, ein Computer, der selbst ein virtueller Computer ist, und der Netzwerkswitch.</translation>
    </message>
    <message>
        <source>Free memory, read the log in the folder wssdagent under ProgramData, then try again.</source>
        <comment>@remedy</comment>
        <translation>Geben Sie Arbeitsspeicher frei, lesen Sie das Protokoll im Ordner wssdagent unter ProgramData, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>EFLOW cannot use the virtual switch.</source>
        <comment>@title</comment>
        <translation>EFLOW kann den virtuellen Switch nicht verwenden.</translation>
    </message>
    <message>
        <source>The switch was not found, or it is not of the kind that EFLOW needs.</source>
        <comment>@info</comment>
        <translation>Der Switch wurde nicht gefunden oder ist nicht von der Art, die EFLOW benötigt.</translation>
    </message>
    <message>
        <source>Create a suitable virtual switch in Hyper-V, then try again.</source>
        <comment>@remedy</comment>
        <translation>Erstellen Sie in Hyper-V einen geeigneten virtuellen Switch, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>EFLOW cannot reach its virtual machine over SSH.</source>
        <comment>@title</comment>
        <translation>EFLOW kann seine VM nicht über SSH erreichen.</translation>
    </message>
    <message>
        <source>The virtual machine has no network address, or its keys do not match.</source>
        <comment>@info</comment>
        <translation>Die VM hat keine Netzwerkadresse, oder ihre Schlüssel passen nicht.</translation>
    </message>
    <message>
        <source>Restart the EFLOW virtual machine and check its network, then try again.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie die EFLOW-VM neu, prüfen Sie ihr Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The EFLOW certificate has expired.</source>
        <comment>@title</comment>
        <translation>Das EFLOW-Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of its agent is valid for one year, and an update of EFLOW does not renew it.</source>
        <comment>@info</comment>
        <translation>Das Zertifikat des EFLOW-Agents gilt ein Jahr und wird durch ein Update nicht erneuert.</translation>
    </message>
    <message>
        <source>Renew the certificate with the script updateWssdCert.ps1 of EFLOW, then try again.</source>
        <comment>@remedy</comment>
        <translation>Erneuern Sie das Zertifikat mit dem EFLOW-Skript updateWssdCert.ps1, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>EFLOW does not find the text of its licence.</source>
        <comment>@title</comment>
        <translation>EFLOW findet den Text seiner Lizenz nicht.</translation>
    </message>
    <message>
        <source>Files of another version of EFLOW are mixed with the installed one.</source>
        <comment>@info</comment>
        <translation>Dateien einer anderen EFLOW-Version sind mit der installierten vermischt.</translation>
    </message>
    <message>
        <source>Reinstall Azure IoT Edge for Linux on Windows, then try again.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie Azure IoT Edge for Linux on Windows neu, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>EFLOW reported an error that this program does not know.</source>
        <comment>@title</comment>
        <translation>EFLOW hat einen Fehler gemeldet, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The message is in the details and in the support bundle.</source>
        <comment>@info</comment>
        <translation>Die Meldung finden Sie in den Details und im Supportpaket.</translation>
    </message>
    <message>
        <source>Read the details. EFLOW writes more to the log in the folder wssdagent under ProgramData.</source>
        <comment>@remedy</comment>
        <translation>Lesen Sie die Details. Weitere Angaben schreibt EFLOW in das Protokoll im Ordner wssdagent unter ProgramData.</translation>
    </message>
    <message>
        <source>Windows PowerShell was not found.</source>
        <comment>@title</comment>
        <translation>Windows PowerShell wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>EFLOW can be changed only through its PowerShell module.</source>
        <comment>@info</comment>
        <translation>EFLOW kann nur über das zugehörige PowerShell-Modul geändert werden.</translation>
    </message>
    <message>
        <source>Repair Windows so that it has Windows PowerShell 5.1.</source>
        <comment>@remedy</comment>
        <translation>Reparieren Sie Windows, sodass Windows PowerShell 5.1 vorhanden ist.</translation>
    </message>
    <message>
        <source>This computer does not let the EFLOW module run.</source>
        <comment>@title</comment>
        <translation>Dieser Computer lässt das EFLOW-Modul nicht zu.</translation>
    </message>
    <message>
        <source>A policy, application control or a signature that cannot be checked blocks PowerShell scripts.</source>
        <comment>@info</comment>
        <translation>Eine Richtlinie, die Anwendungssteuerung oder eine nicht überprüfbare Signatur blockiert PowerShell-Skripts.</translation>
    </message>
    <message>
        <source>Windows PowerShell gave no usable answer.</source>
        <comment>@title</comment>
        <translation>Windows PowerShell hat keine brauchbare Antwort geliefert.</translation>
    </message>
    <message>
        <source>The answer was missing, cut off or not in the agreed form.</source>
        <comment>@info</comment>
        <translation>Die Antwort fehlte, war unvollständig oder hatte nicht die vereinbarte Form.</translation>
    </message>
    <message>
        <source>Try again. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>Versuchen Sie es erneut. Tritt der Fehler weiterhin auf, speichern Sie den Bericht.</translation>
    </message>
    <message>
        <source>Hyper-V is not installed on this computer.</source>
        <comment>@title</comment>
        <translation>Hyper-V ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Windows has no Hyper-V management interface, or its role waits for a restart.</source>
        <comment>@info</comment>
        <translation>Windows hat keine Hyper-V-Verwaltungsschnittstelle, oder die Rolle wartet auf einen Neustart.</translation>
    </message>
    <message>
        <source>Switch the Hyper-V feature on, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Aktivieren Sie das Hyper-V-Feature, starten Sie den Computer neu, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The management interface of Hyper-V could not be loaded.</source>
        <comment>@title</comment>
        <translation>Die Verwaltungsschnittstelle von Hyper-V konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Windows knows the interface but cannot start it: a file or its registration is damaged.</source>
        <comment>@info</comment>
        <translation>Windows kennt die Schnittstelle, kann sie aber nicht starten: Eine Datei oder ihre Registrierung ist beschädigt.</translation>
    </message>
    <message>
        <source>Repair Windows or switch Hyper-V off and on again, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Reparieren Sie Windows, oder deaktivieren Sie Hyper-V und aktivieren es wieder, starten Sie den Computer neu, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The connection to Hyper-V was lost.</source>
        <comment>@title</comment>
        <translation>Die Verbindung mit Hyper-V wurde getrennt.</translation>
    </message>
    <message>
        <source>The management service of Hyper-V or of Windows ended during the call.</source>
        <comment>@info</comment>
        <translation>Der Verwaltungsdienst von Hyper-V oder Windows wurde während des Aufrufs beendet.</translation>
    </message>
    <message>
        <source>Start the service Hyper-V Virtual Machine Management, then check again.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie den Dienst „Hyper-V-Verwaltung virtueller Computer“, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The management service of Hyper-V is stopping.</source>
        <comment>@title</comment>
        <translation>Der Verwaltungsdienst von Hyper-V wird beendet.</translation>
    </message>
    <message>
        <source>It restarts or shuts down at the moment, and takes no orders meanwhile.</source>
        <comment>@info</comment>
        <translation>Er wird gerade neu gestartet oder heruntergefahren und nimmt währenddessen keine Aufträge an.</translation>
    </message>
    <message>
        <source>Wait a minute until the service runs again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>Warten Sie eine Minute, bis der Dienst wieder ausgeführt wird, und wiederholen Sie dann den Schritt.</translation>
    </message>
    <message>
        <source>Hyper-V could not carry out the request.</source>
        <comment>@title</comment>
        <translation>Hyper-V konnte die Anforderung nicht ausführen.</translation>
    </message>
    <message>
        <source>Hyper-V reported a failure without a reason.</source>
        <comment>@info</comment>
        <translation>Hyper-V hat einen Fehler ohne Grund gemeldet.</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then try again.</source>
        <comment>@remedy</comment>
        <translation>Suchen Sie den Grund im Hyper-V-Ereignisprotokoll, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Hyper-V refused the type of a setting.</source>
        <comment>@title</comment>
        <translation>Hyper-V hat den Typ einer Einstellung abgelehnt.</translation>
    </message>
    <message>
        <source>This version of Windows expects the setting in another form.</source>
        <comment>@info</comment>
        <translation>Diese Version von Windows erwartet die Einstellung in einer anderen Form.</translation>
    </message>
    <message>
        <source>Install the updates of Windows. If this persists, send the report to your support contact.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie die Windows-Updates. Tritt der Fehler weiterhin auf, senden Sie den Bericht an Ihren Supportkontakt.</translation>
    </message>
    <message>
        <source>Hyper-V or the virtual machine is not available.</source>
        <comment>@title</comment>
        <translation>Hyper-V oder der virtuelle Computer ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Wait until the virtual machine is settled in Hyper-V Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>Warten Sie, bis sich der virtuelle Computer im Hyper-V-Manager in einem stabilen Zustand befindet, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Hyper-V does not have enough memory for this.</source>
        <comment>@title</comment>
        <translation>Hyper-V hat hierfür nicht genügend Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The host does not have enough memory for the request.</source>
        <comment>@info</comment>
        <translation>Der Arbeitsspeicher des Hosts reicht für die Anforderung nicht aus.</translation>
    </message>
    <message>
        <source>Close programs or shut other virtual machines down, then try again.</source>
        <comment>@remedy</comment>
        <translation>Schließen Sie Programme, oder fahren Sie andere virtuelle Computer herunter, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Hyper-V cannot find a file of the virtual machine.</source>
        <comment>@title</comment>
        <translation>Hyper-V vermisst eine Datei des virtuellen Computers.</translation>
    </message>
    <message>
        <source>A disk or a configuration file was moved or deleted, or its drive is not connected.</source>
        <comment>@info</comment>
        <translation>Ein Datenträger oder eine Konfigurationsdatei wurde verschoben oder gelöscht, oder das Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect the drive or correct the path in Hyper-V Manager, then try again.</source>
        <comment>@remedy</comment>
        <translation>Verbinden Sie das Laufwerk, oder korrigieren Sie den Pfad im Hyper-V-Manager, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A task of Hyper-V failed.</source>
        <comment>@title</comment>
        <translation>Ein Auftrag von Hyper-V ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Hyper-V began the change but could not complete it.</source>
        <comment>@info</comment>
        <translation>Hyper-V hat die Änderung begonnen, konnte sie aber nicht abschließen.</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then check again.</source>
        <comment>@remedy</comment>
        <translation>Suchen Sie den Grund im Hyper-V-Ereignisprotokoll, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>A folder of this program is not safe.</source>
        <comment>@title</comment>
        <translation>Ein Ordner dieses Programms ist nicht sicher.</translation>
    </message>
    <message>
        <source>Users other than administrators may change it, so it is not used.</source>
        <comment>@info</comment>
        <translation>Nicht nur Administratoren dürfen ihn ändern. Daher wird er nicht verwendet.</translation>
    </message>
    <message>
        <source>Remove the folder that the details name, then try again.</source>
        <comment>@remedy</comment>
        <translation>Entfernen Sie den in den Details genannten Ordner, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A device, a file or a setting was not found.</source>
        <comment>@title</comment>
        <translation>Ein Gerät, eine Datei oder eine Einstellung wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>A device, a file or a service is in use.</source>
        <comment>@title</comment>
        <translation>Ein Gerät, eine Datei oder ein Dienst ist in Verwendung.</translation>
    </message>
    <message>
        <source>The device needs a restart of this computer.</source>
        <comment>@title</comment>
        <translation>Für das Gerät muss dieser Computer neu gestartet werden.</translation>
    </message>
    <message>
        <source>Windows can change the state of the device only while it starts.</source>
        <comment>@info</comment>
        <translation>Windows kann den Zustand des Geräts nur während des Starts ändern.</translation>
    </message>
    <message>
        <source>Restart the computer, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie den Computer neu, und wiederholen Sie dann die Einrichtung.</translation>
    </message>
    <message>
        <source>One of them is starting, stopping or being moved at the moment.</source>
        <comment>@info</comment>
        <translation>Eines von beiden wird gerade gestartet, beendet oder verschoben.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow signed scripts in full language mode. Under the execution policy AllSigned, the certificate that signed the EFLOW module must be among the trusted publishers of the local computer. Then try again.</source>
        <comment>@remedy</comment>
        <translation>Bitten Sie den Administrator, signierte Skripts im vollständigen Sprachmodus zuzulassen. Unter der Ausführungsrichtlinie AllSigned muss das Zertifikat, mit dem das EFLOW-Modul signiert ist, unter den vertrauenswürdigen Herausgebern des lokalen Computers sein. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Run the listed commands by hand, or try to undo again.</source>
        <comment>@remedy</comment>
        <translation>Führen Sie die aufgeführten Befehle von Hand aus, oder versuchen Sie erneut, die Änderungen rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The journal of the last setup is damaged or cannot be read.</source>
        <comment>@title</comment>
        <translation>Das Journal der letzten Einrichtung ist beschädigt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody confirmed the changes.</source>
        <comment>@title</comment>
        <translation>Niemand hat die Änderungen bestätigt.</translation>
    </message>
    <message>
        <source>They were to be taken back by themselves unless you confirmed them in time.</source>
        <comment>@info</comment>
        <translation>Ohne rechtzeitige Bestätigung sollten sie von selbst rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Try again, and confirm as soon as you see that the computer works.</source>
        <comment>@remedy</comment>
        <translation>Versuchen Sie es noch einmal, und bestätigen Sie, sobald Sie sehen, dass der Computer funktioniert.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>GPU compute in virtual machines is broken in build %1.</source>
        <comment>@status</comment>
        <translation>In Build %1 ist GPU-Computing in virtuellen Computern fehlerhaft.</translation>
    </message>
    <message>
        <source>After an in-place upgrade to build %1, virtual machines see no GPU.</source>
        <comment>@status</comment>
        <translation>Nach einem direkten Upgrade auf Build %1 sehen virtuelle Computer keine GPU.</translation>
    </message>
    <message>
        <source>The documentation covers build %1, but some releases of EFLOW refuse it.</source>
        <comment>@status</comment>
        <translation>Die Dokumentation schließt Build %1 ein, aber einige EFLOW-Versionen lehnen ihn ab.</translation>
    </message>
    <message>
        <source>This is build %1. Since build 26100, a sister product no longer sees the GPU, and nobody has confirmed that EFLOW works.</source>
        <comment>@status</comment>
        <translation>Dies ist Build %1. Seit Build 26100 sieht ein Schwesterprodukt die GPU nicht mehr, und niemand hat bestätigt, dass EFLOW funktioniert.</translation>
    </message>
    <message>
        <source>Build %1 is newer than the versions that EFLOW&apos;s documentation lists.</source>
        <comment>@status</comment>
        <translation>Build %1 ist neuer als die Versionen, die in der Dokumentation von EFLOW aufgeführt sind.</translation>
    </message>
    <message>
        <source>Build %1 shares the GPU with Windows guests; Linux guests need a newer one.</source>
        <comment>@status</comment>
        <translation>Build %1 teilt die GPU mit Windows-Gästen. Linux-Gäste benötigen einen neueren Build.</translation>
    </message>
    <message>
        <source>One of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>Einer dieser Windows-Builds: %1.</translation>
    </message>
    <message>
        <source>The installed EFLOW module accepts only build %1 of Windows 10.</source>
        <comment>@info</comment>
        <translation>Das installierte EFLOW-Modul akzeptiert nur Build %1 von Windows 10.</translation>
    </message>
    <message>
        <source>NVIDIA driver %1 or later.</source>
        <comment>@info</comment>
        <translation>NVIDIA-Treiber %1 oder höher.</translation>
    </message>
    <message>
        <source>Of version %1, only the previews for WSL have CUDA.</source>
        <comment>@status</comment>
        <translation>Von Version %1 enthalten nur die Vorschauversionen für WSL CUDA.</translation>
    </message>
    <message>
        <source>The driver of the GPU&apos;s manufacturer is installed.</source>
        <comment>@info</comment>
        <translation>Der Treiber des GPU-Herstellers ist installiert.</translation>
    </message>
    <message>
        <source>Windows uses its basic display driver.</source>
        <comment>@status</comment>
        <translation>Windows verwendet seinen Basisanzeigetreiber.</translation>
    </message>
    <message>
        <source>A driver is installed: %1</source>
        <comment>@status</comment>
        <translation>Ein Treiber ist installiert: %1</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@info</comment>
        <translation>Der Treiber wird im WDDM-Modus ausgeführt.</translation>
    </message>
    <message>
        <source>The driver runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>Der Treiber wird im TCC-Modus ausgeführt.</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@status</comment>
        <translation>Der Treiber wird im WDDM-Modus ausgeführt.</translation>
    </message>
    <message>
        <source>The manufacturer&apos;s device mitigation driver is installed on the host.</source>
        <comment>@info</comment>
        <translation>Der beim Hersteller erhältliche Treiber zur Risikominderung ist auf dem Host installiert.</translation>
    </message>
    <message>
        <source>The mitigation driver is installed.</source>
        <comment>@status</comment>
        <translation>Der Treiber zur Risikominderung ist installiert.</translation>
    </message>
    <message>
        <source>The mitigation driver is not installed.</source>
        <comment>@status</comment>
        <translation>Der Treiber zur Risikominderung ist nicht installiert.</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW bietet die GPU für diese Methode an.</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU, but not for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW bietet die GPU an, aber nicht für diese Methode.</translation>
    </message>
    <message>
        <source>The EFLOW VM has another GPU, which it will lose: %1</source>
        <comment>@status</comment>
        <translation>Die EFLOW-VM hat eine andere GPU, die sie verlieren wird: %1</translation>
    </message>
    <message>
        <source>The EFLOW VM is off and will be started.</source>
        <comment>@status</comment>
        <translation>Die EFLOW-VM ist ausgeschaltet und wird gestartet.</translation>
    </message>
    <message>
        <source>The EFLOW VM runs.</source>
        <comment>@status</comment>
        <translation>Die EFLOW-VM wird ausgeführt.</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is installed.</source>
        <comment>@info</comment>
        <translation>Azure IoT Edge for Linux on Windows ist installiert.</translation>
    </message>
    <message>
        <source>EFLOW is not installed.</source>
        <comment>@status</comment>
        <translation>EFLOW ist nicht installiert.</translation>
    </message>
    <message>
        <source>EFLOW %1 is installed.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 ist installiert.</translation>
    </message>
    <message>
        <source>EFLOW is installed.</source>
        <comment>@status</comment>
        <translation>EFLOW ist installiert.</translation>
    </message>
    <message>
        <source>A release of EFLOW without known GPU faults.</source>
        <comment>@info</comment>
        <translation>Eine EFLOW-Version ohne bekannte GPU-Fehler.</translation>
    </message>
    <message>
        <source>In EFLOW %1, Discrete Device Assignment of this GPU fails.</source>
        <comment>@status</comment>
        <translation>In EFLOW %1 schlägt Discrete Device Assignment für diese GPU fehl.</translation>
    </message>
    <message>
        <source>EFLOW %1 does not support this GPU yet.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 unterstützt diese GPU noch nicht.</translation>
    </message>
    <message>
        <source>EFLOW %1 was withdrawn by Microsoft.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 wurde von Microsoft zurückgezogen.</translation>
    </message>
    <message>
        <source>The EFLOW VM is deployed and runs, and it has no other GPU.</source>
        <comment>@info</comment>
        <translation>Die EFLOW-VM ist bereitgestellt, wird ausgeführt und hat keine andere GPU.</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. Deployment cannot be undone.</source>
        <comment>@status</comment>
        <translation>Die EFLOW-VM ist nicht bereitgestellt. Die Bereitstellung kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>EFLOW lists the GPU by its name and supports the method for it.</source>
        <comment>@info</comment>
        <translation>EFLOW führt die GPU unter ihrem Namen auf und unterstützt die Methode dafür.</translation>
    </message>
    <message>
        <source>EFLOW selects by name, and Windows calls the GPU “%1”.</source>
        <comment>@status</comment>
        <translation>EFLOW wählt nach dem Namen aus, und Windows nennt die GPU „%1“.</translation>
    </message>
    <message>
        <source>EFLOW does not list the GPU.</source>
        <comment>@status</comment>
        <translation>EFLOW führt die GPU nicht auf.</translation>
    </message>
    <message>
        <source>NVIDIA T4 or NVIDIA A2.</source>
        <comment>@info</comment>
        <translation>NVIDIA T4 oder NVIDIA A2.</translation>
    </message>
    <message>
        <source>NVIDIA GeForce, Quadro or RTX, or graphics integrated in an Intel processor.</source>
        <comment>@info</comment>
        <translation>NVIDIA GeForce, Quadro oder RTX oder in einen Intel-Prozessor integrierte Grafik.</translation>
    </message>
    <message>
        <source>The model is not known.</source>
        <comment>@status</comment>
        <translation>Das Modell ist nicht bekannt.</translation>
    </message>
    <message>
        <source>For this GPU, one of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>Für diese GPU einer dieser Windows-Builds: %1.</translation>
    </message>
    <message>
        <source>Users report trouble with %1 in virtual machines.</source>
        <comment>@status</comment>
        <translation>Benutzer melden Probleme mit %1 in virtuellen Computern.</translation>
    </message>
    <message>
        <source>NVIDIA supports CUDA for Linux VMs from Pascal on; %1 is older.</source>
        <comment>@status</comment>
        <translation>NVIDIA unterstützt CUDA für Linux-VMs ab Pascal. %1 ist älter.</translation>
    </message>
    <message>
        <source>This device is no GPU: %1</source>
        <comment>@status</comment>
        <translation>Dieses Gerät ist keine GPU: %1</translation>
    </message>
    <message>
        <source>A display adapter.</source>
        <comment>@info</comment>
        <translation>Eine Grafikkarte.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <comment>@status</comment>
        <translation>Dies konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <comment>@status</comment>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>@status</comment>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>The GPU works.</source>
        <comment>@status</comment>
        <translation>Die GPU funktioniert.</translation>
    </message>
    <message>
        <source>The GPU is disabled.</source>
        <comment>@status</comment>
        <translation>Die GPU ist deaktiviert.</translation>
    </message>
    <message>
        <source>Windows reports an error of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows meldet einen Fehler der GPU.</translation>
    </message>
    <message>
        <source>The GPU is dismounted from the host.</source>
        <comment>@status</comment>
        <translation>Die GPU ist vom Host getrennt.</translation>
    </message>
    <message>
        <source>The GPU is assigned to a VM.</source>
        <comment>@status</comment>
        <translation>Die GPU ist einer VM zugewiesen.</translation>
    </message>
    <message>
        <source>Windows reports problem code %1 of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows meldet den Problemcode %1 für die GPU.</translation>
    </message>
    <message>
        <source>The host can choose this GPU among those it shares.</source>
        <comment>@info</comment>
        <translation>Der Host kann diese GPU unter den gemeinsam genutzten auswählen.</translation>
    </message>
    <message>
        <source>Windows 10 chooses among several GPUs by itself.</source>
        <comment>@status</comment>
        <translation>Windows 10 wählt selbst unter mehreren GPUs aus.</translation>
    </message>
    <message>
        <source>The GPU can be chosen.</source>
        <comment>@status</comment>
        <translation>Die GPU kann ausgewählt werden.</translation>
    </message>
    <message>
        <source>The host has a GPU.</source>
        <comment>@info</comment>
        <translation>Der Host hat eine GPU.</translation>
    </message>
    <message>
        <source>No GPU was found.</source>
        <comment>@status</comment>
        <translation>Es wurde keine GPU gefunden.</translation>
    </message>
    <message>
        <source>GPUs found: %1</source>
        <comment>@status</comment>
        <translation>Gefundene GPUs: %1</translation>
    </message>
    <message>
        <source>The GPU is on the host.</source>
        <comment>@info</comment>
        <translation>Die GPU ist auf dem Host eingebunden.</translation>
    </message>
    <message>
        <source>The GPU works on the host.</source>
        <comment>@info</comment>
        <translation>Die GPU funktioniert auf dem Host.</translation>
    </message>
    <message>
        <source>No other GPU has the same name: EFLOW selects by name.</source>
        <comment>@info</comment>
        <translation>Keine andere GPU hat denselben Namen: EFLOW wählt nach dem Namen aus.</translation>
    </message>
    <message>
        <source>A GPU of another model has the same name.</source>
        <comment>@status</comment>
        <translation>Eine GPU eines anderen Modells hat denselben Namen.</translation>
    </message>
    <message>
        <source>Another GPU has the same name. EFLOW takes one of them.</source>
        <comment>@status</comment>
        <translation>Eine andere GPU hat denselben Namen. EFLOW nimmt eine von beiden.</translation>
    </message>
    <message>
        <source>The name is unique.</source>
        <comment>@status</comment>
        <translation>Der Name ist eindeutig.</translation>
    </message>
    <message>
        <source>No display is attached to the GPU.</source>
        <comment>@info</comment>
        <translation>An die GPU ist kein Bildschirm angeschlossen.</translation>
    </message>
    <message>
        <source>A display is attached to the GPU.</source>
        <comment>@status</comment>
        <translation>An die GPU ist ein Bildschirm angeschlossen.</translation>
    </message>
    <message>
        <source>No display is attached.</source>
        <comment>@status</comment>
        <translation>Es ist kein Bildschirm angeschlossen.</translation>
    </message>
    <message>
        <source>The GPU is not shared out in partitions.</source>
        <comment>@info</comment>
        <translation>Die GPU ist nicht in Partitionen aufgeteilt.</translation>
    </message>
    <message>
        <source>The GPU is shared out in partitions.</source>
        <comment>@status</comment>
        <translation>Die GPU ist in Partitionen aufgeteilt.</translation>
    </message>
    <message>
        <source>No partition of the GPU is in use.</source>
        <comment>@status</comment>
        <translation>Keine Partition der GPU ist in Verwendung.</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU as one that it can share by GPU-PV.</source>
        <comment>@info</comment>
        <translation>Hyper-V führt die GPU als eine auf, die per GPU-PV gemeinsam genutzt werden kann.</translation>
    </message>
    <message>
        <source>Hyper-V does not list the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V führt die GPU nicht auf.</translation>
    </message>
    <message>
        <source>The GPU is shared by SR-IOV, which needs a vGPU driver.</source>
        <comment>@status</comment>
        <translation>Die GPU wird über SR-IOV gemeinsam genutzt. Dafür ist ein vGPU-Treiber erforderlich.</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU beside devices that are no GPU: %1</source>
        <comment>@status</comment>
        <translation>Hyper-V führt die GPU neben Geräten auf, die keine GPUs sind: %1</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V führt die GPU auf.</translation>
    </message>
    <message>
        <source>The licence is accepted.</source>
        <comment>@info</comment>
        <translation>Die Lizenz ist akzeptiert.</translation>
    </message>
    <message>
        <source>You accepted the licence.</source>
        <comment>@status</comment>
        <translation>Sie haben die Lizenz akzeptiert.</translation>
    </message>
    <message>
        <source>The licence is not accepted yet.</source>
        <comment>@status</comment>
        <translation>Die Lizenz ist noch nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The service runs.</source>
        <comment>@status</comment>
        <translation>Der Dienst wird ausgeführt.</translation>
    </message>
    <message>
        <source>The service is stopped.</source>
        <comment>@status</comment>
        <translation>Der Dienst ist beendet.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <comment>@status</comment>
        <translation>Der Dienst ist nicht installiert.</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@info</comment>
        <translation>Hyper-V ist aktiviert.</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@status</comment>
        <translation>Hyper-V ist aktiviert.</translation>
    </message>
    <message>
        <source>This Windows has no Hyper-V.</source>
        <comment>@status</comment>
        <translation>Dieses Windows enthält kein Hyper-V.</translation>
    </message>
    <message>
        <source>Hyper-V is not enabled.</source>
        <comment>@status</comment>
        <translation>Hyper-V ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>The Hyper-V Host Compute Service (vmcompute) runs.</source>
        <comment>@info</comment>
        <translation>Der Dienst „Hyper-V-Hostserverdienst“ (vmcompute) wird ausgeführt.</translation>
    </message>
    <message>
        <source>The Hyper-V Virtual Machine Management service (vmms) runs.</source>
        <comment>@info</comment>
        <translation>Der Dienst „Hyper-V-Verwaltung virtueller Computer“ (vmms) wird ausgeführt.</translation>
    </message>
    <message>
        <source>Neither RequireSecureDeviceAssignment nor RequireSupportedDeviceAssignment is in force.</source>
        <comment>@info</comment>
        <translation>Weder RequireSecureDeviceAssignment noch RequireSupportedDeviceAssignment ist wirksam.</translation>
    </message>
    <message>
        <source>The policy refuses GPU partitions when a VM starts.</source>
        <comment>@status</comment>
        <translation>Die Richtlinie lehnt GPU-Partitionen beim Start einer VM ab.</translation>
    </message>
    <message>
        <source>The policy allows GPU partitions.</source>
        <comment>@status</comment>
        <translation>Die Richtlinie lässt GPU-Partitionen zu.</translation>
    </message>
    <message>
        <source>Virtualization is switched on in the firmware of the computer.</source>
        <comment>@info</comment>
        <translation>Die Virtualisierung ist in der Firmware des Computers aktiviert.</translation>
    </message>
    <message>
        <source>Virtualization is on.</source>
        <comment>@status</comment>
        <translation>Die Virtualisierung ist aktiviert.</translation>
    </message>
    <message>
        <source>Virtualization is off, or a hypervisor hides it.</source>
        <comment>@status</comment>
        <translation>Die Virtualisierung ist deaktiviert, oder ein Hypervisor verbirgt sie.</translation>
    </message>
    <message>
        <source>The IOMMU (Intel VT-d or AMD-Vi) is switched on.</source>
        <comment>@info</comment>
        <translation>Die IOMMU (Intel VT-d oder AMD-Vi) ist aktiviert.</translation>
    </message>
    <message>
        <source>An IOMMU is in use.</source>
        <comment>@status</comment>
        <translation>Eine IOMMU ist in Verwendung.</translation>
    </message>
    <message>
        <source>Windows reports no IOMMU in use. Such reports can be wrong.</source>
        <comment>@status</comment>
        <translation>Windows meldet, dass keine IOMMU in Verwendung ist. Solche Meldungen können falsch sein.</translation>
    </message>
    <message>
        <source>At least %1 MB of free memory.</source>
        <comment>@info</comment>
        <translation>Mindestens %1 MB freier Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <comment>@status</comment>
        <translation>%1 MB sind frei.</translation>
    </message>
    <message>
        <source>The processor addresses more than 64 GB (at least %1 address bits).</source>
        <comment>@info</comment>
        <translation>Der Prozessor adressiert mehr als 64 GB (mindestens %1 Adressbits).</translation>
    </message>
    <message>
        <source>The processor has %1 address bits.</source>
        <comment>@status</comment>
        <translation>Der Prozessor hat %1 Adressbits.</translation>
    </message>
    <message>
        <source>The Windows Subsystem for Linux is installed; EFLOW uses its libraries on Windows 10.</source>
        <comment>@info</comment>
        <translation>Das Windows-Subsystem für Linux ist installiert. EFLOW verwendet unter Windows 10 dessen Bibliotheken.</translation>
    </message>
    <message>
        <source>WSL is installed.</source>
        <comment>@status</comment>
        <translation>WSL ist installiert.</translation>
    </message>
    <message>
        <source>WSL is not installed.</source>
        <comment>@status</comment>
        <translation>WSL ist nicht installiert.</translation>
    </message>
    <message>
        <source>A PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>Ein PCI Express-Endpunkt.</translation>
    </message>
    <message>
        <source>A part of the processor&apos;s root complex, which isolates less well.</source>
        <comment>@status</comment>
        <translation>Ein Teil des Stammkomplexes des Prozessors, der weniger gut isoliert.</translation>
    </message>
    <message>
        <source>A legacy PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>Ein PCI Express-Legacyendpunkt.</translation>
    </message>
    <message>
        <source>The firmware kept control of PCI Express for this device (type %1).</source>
        <comment>@status</comment>
        <translation>Die Firmware hat die Kontrolle über PCI Express für dieses Gerät behalten (Typ %1).</translation>
    </message>
    <message>
        <source>Not a PCI Express endpoint (type %1).</source>
        <comment>@status</comment>
        <extracomment>%1: the number of a device type</extracomment>
        <translation>Kein PCI Express-Endpunkt (Typ %1).</translation>
    </message>
    <message>
        <source>A PCI Express endpoint that Windows controls.</source>
        <comment>@info</comment>
        <translation>Ein PCI Express-Endpunkt unter der Kontrolle von Windows.</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) on every bridge between the GPU and the processor.</source>
        <comment>@info</comment>
        <translation>Access Control Services (ACS) an jeder Brücke zwischen der GPU und dem Prozessor.</translation>
    </message>
    <message>
        <source>ACS protects the whole way.</source>
        <comment>@status</comment>
        <translation>ACS schützt die gesamte Strecke.</translation>
    </message>
    <message>
        <source>Traffic from this device could bypass the IOMMU.</source>
        <comment>@status</comment>
        <translation>Datenverkehr dieses Geräts könnte die IOMMU umgehen.</translation>
    </message>
    <message>
        <source>The firmware keeps no memory reserved for the GPU.</source>
        <comment>@info</comment>
        <translation>Die Firmware reserviert keinen Arbeitsspeicher für die GPU.</translation>
    </message>
    <message>
        <source>The firmware keeps memory reserved.</source>
        <comment>@status</comment>
        <translation>Die Firmware reserviert Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>No memory is reserved.</source>
        <comment>@status</comment>
        <translation>Es ist kein Arbeitsspeicher reserviert.</translation>
    </message>
    <message>
        <source>Message-signaled interrupts (MSI or MSI-X).</source>
        <comment>@info</comment>
        <translation>Nachrichtensignalisierte Interrupts (MSI oder MSI-X).</translation>
    </message>
    <message>
        <source>The GPU has line-based interrupts only.</source>
        <comment>@status</comment>
        <translation>Die GPU hat nur leitungsbasierte Interrupts.</translation>
    </message>
    <message>
        <source>The GPU does not need line-based interrupts.</source>
        <comment>@status</comment>
        <translation>Die GPU benötigt keine leitungsbasierten Interrupts.</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@status</comment>
        <translation>Die VM ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The VM runs and will be shut down.</source>
        <comment>@status</comment>
        <translation>Die VM läuft und wird heruntergefahren.</translation>
    </message>
    <message>
        <source>The VM is paused.</source>
        <comment>@status</comment>
        <translation>Die VM ist angehalten.</translation>
    </message>
    <message>
        <source>The VM is saved.</source>
        <comment>@status</comment>
        <translation>Die VM ist gespeichert.</translation>
    </message>
    <message>
        <source>The VM changes its state at the moment.</source>
        <comment>@status</comment>
        <translation>Die VM wechselt gerade ihren Zustand.</translation>
    </message>
    <message>
        <source>Hyper-V has a VM.</source>
        <comment>@info</comment>
        <translation>Hyper-V hat eine VM.</translation>
    </message>
    <message>
        <source>Hyper-V has no VM.</source>
        <comment>@status</comment>
        <translation>Hyper-V hat keine VM.</translation>
    </message>
    <message>
        <source>VMs found: %1</source>
        <comment>@status</comment>
        <translation>Gefundene VMs: %1</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@info</comment>
        <translation>Die VM ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The VM runs with this GPU.</source>
        <comment>@status</comment>
        <translation>Die VM wird mit dieser GPU ausgeführt.</translation>
    </message>
    <message>
        <source>Fixed memory, or dynamic memory with its minimum equal to its startup size.</source>
        <comment>@info</comment>
        <translation>Fester Arbeitsspeicher oder dynamischer Arbeitsspeicher, dessen Minimum der Startgröße entspricht.</translation>
    </message>
    <message>
        <source>The VM starts with %1 MB, and only %2 MB are free.</source>
        <comment>@status</comment>
        <translation>Die VM startet mit %1 MB, aber nur %2 MB sind frei.</translation>
    </message>
    <message>
        <source>The memory is fixed.</source>
        <comment>@status</comment>
        <translation>Der Arbeitsspeicher ist fest.</translation>
    </message>
    <message>
        <source>The memory is dynamic.</source>
        <comment>@status</comment>
        <translation>Der Arbeitsspeicher ist dynamisch.</translation>
    </message>
    <message>
        <source>Checkpoints are switched off.</source>
        <comment>@info</comment>
        <translation>Prüfpunkte sind deaktiviert.</translation>
    </message>
    <message>
        <source>Checkpoints are off.</source>
        <comment>@status</comment>
        <translation>Prüfpunkte sind deaktiviert.</translation>
    </message>
    <message>
        <source>Checkpoints are on.</source>
        <comment>@status</comment>
        <translation>Prüfpunkte sind aktiviert.</translation>
    </message>
    <message>
        <source>Every GPU partition of the VM refers to a GPU of the host.</source>
        <comment>@info</comment>
        <translation>Jede GPU-Partition der VM verweist auf eine GPU des Hosts.</translation>
    </message>
    <message>
        <source>No partition refers to a missing GPU.</source>
        <comment>@status</comment>
        <translation>Keine Partition verweist auf eine fehlende GPU.</translation>
    </message>
    <message>
        <source>The VM refers to a GPU path that no longer exists on this host.</source>
        <comment>@status</comment>
        <translation>Die VM verweist auf einen GPU-Pfad, der auf diesem Host nicht mehr vorhanden ist.</translation>
    </message>
    <message>
        <source>Low and high MMIO space of the VM at least %1.</source>
        <comment>@info</comment>
        <translation>Unterer und oberer MMIO-Bereich der VM mindestens %1.</translation>
    </message>
    <message>
        <source>The processor cannot address the gap above the VM&apos;s memory.</source>
        <comment>@status</comment>
        <translation>Der Prozessor kann den Bereich oberhalb des Arbeitsspeichers der VM nicht adressieren.</translation>
    </message>
    <message>
        <source>No other VM owns the GPU, and the VM got no device by the other method.</source>
        <comment>@info</comment>
        <translation>Keine andere VM besitzt die GPU, und die VM hat über die andere Methode kein Gerät erhalten.</translation>
    </message>
    <message>
        <source>The VM has this GPU already.</source>
        <comment>@status</comment>
        <translation>Die VM hat diese GPU bereits.</translation>
    </message>
    <message>
        <source>The VM has a partition of this GPU.</source>
        <comment>@status</comment>
        <translation>Die VM hat eine Partition dieser GPU.</translation>
    </message>
    <message>
        <source>Another VM owns the GPU.</source>
        <comment>@status</comment>
        <translation>Eine andere VM besitzt die GPU.</translation>
    </message>
    <message>
        <source>The VM already got a device by the other method.</source>
        <comment>@status</comment>
        <translation>Die VM hat über die andere Methode bereits ein Gerät erhalten.</translation>
    </message>
    <message>
        <source>The GPU is free for the VM.</source>
        <comment>@status</comment>
        <translation>Die GPU ist für die VM frei.</translation>
    </message>
    <message>
        <source>This is Windows Server.</source>
        <comment>@status</comment>
        <translation>Dies ist Windows Server.</translation>
    </message>
    <message>
        <source>This is a Windows client.</source>
        <comment>@status</comment>
        <translation>Dies ist ein Windows-Client.</translation>
    </message>
    <message>
        <source>A Windows client or Windows Server.</source>
        <comment>@info</comment>
        <translation>Ein Windows-Client oder Windows Server.</translation>
    </message>
    <message>
        <source>Windows Server.</source>
        <comment>@info</comment>
        <translation>Windows Server.</translation>
    </message>
    <message>
        <source>A Windows client.</source>
        <comment>@info</comment>
        <translation>Ein Windows-Client.</translation>
    </message>
    <message>
        <source>Any edition with Hyper-V, so not Home.</source>
        <comment>@info</comment>
        <translation>Jede Edition mit Hyper-V, also nicht Home.</translation>
    </message>
    <message>
        <source>Pro, Enterprise, IoT Enterprise or Windows Server.</source>
        <comment>@info</comment>
        <translation>Pro, Enterprise, IoT Enterprise oder Windows Server.</translation>
    </message>
    <message>
        <source>Pro, Enterprise or IoT Enterprise.</source>
        <comment>@info</comment>
        <translation>Pro, Enterprise oder IoT Enterprise.</translation>
    </message>
    <message>
        <source>This is a Windows client. EFLOW&apos;s documentation includes it, but Hyper-V itself assigns devices on Windows Server only.</source>
        <comment>@status</comment>
        <translation>Dies ist ein Windows-Client. Die Dokumentation von EFLOW schließt ihn ein, aber Hyper-V selbst weist Geräte nur unter Windows Server zu.</translation>
    </message>
    <message>
        <source>This is a Home edition.</source>
        <comment>@status</comment>
        <translation>Dies ist eine Home-Edition.</translation>
    </message>
    <message>
        <source>The computer takes part in the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>Der Computer nimmt am Windows-Insider-Programm teil.</translation>
    </message>
    <message>
        <source>This is Insider build %1, but the computer has left the program.</source>
        <comment>@status</comment>
        <translation>Dies ist der Insider-Build %1, aber der Computer hat das Programm verlassen.</translation>
    </message>
    <message>
        <source>This is Insider build %1.</source>
        <comment>@status</comment>
        <translation>Dies ist der Insider-Build %1.</translation>
    </message>
    <message>
        <source>64-bit Windows.</source>
        <comment>@info</comment>
        <translation>64-Bit-Windows.</translation>
    </message>
    <message>
        <source>64-bit Windows for x64 processors.</source>
        <comment>@info</comment>
        <translation>64-Bit-Windows für x64-Prozessoren.</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@info</comment>
        <translation>Windows wird auf dem Computer selbst ausgeführt.</translation>
    </message>
    <message>
        <source>Windows runs inside a virtual machine.</source>
        <comment>@status</comment>
        <translation>Windows wird in einem virtuellen Computer ausgeführt.</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@status</comment>
        <translation>Windows wird auf dem Computer selbst ausgeführt.</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@info</comment>
        <translation>Es steht kein Neustart aus.</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@status</comment>
        <translation>Es steht kein Neustart aus.</translation>
    </message>
    <message>
        <source>A restart is pending.</source>
        <comment>@status</comment>
        <translation>Ein Neustart steht aus.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <comment>@info</comment>
        <translation>Das Programm wird mit Administratorrechten ausgeführt.</translation>
    </message>
    <message>
        <source>The program has administrator rights.</source>
        <comment>@status</comment>
        <translation>Das Programm hat Administratorrechte.</translation>
    </message>
    <message>
        <source>The program has no administrator rights.</source>
        <comment>@status</comment>
        <translation>Das Programm hat keine Administratorrechte.</translation>
    </message>
    <message>
        <source>The documentation of %2 accepted build %1; today it does not.</source>
        <comment>@status</comment>
        <extracomment>%1: a build, 19044.1263; %2: a month, 2021-11</extracomment>
        <translation>Die Dokumentation akzeptierte Build %1 noch (Stand %2). Heute gilt das nicht mehr.</translation>
    </message>
    <message>
        <source>The driver of another NVIDIA GPU runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>Der Treiber einer anderen NVIDIA-GPU wird im TCC-Modus ausgeführt.</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. On Windows Server, its deployment needs a virtual switch.</source>
        <comment>@status</comment>
        <translation>Die EFLOW-VM ist nicht bereitgestellt. Auf Windows Server benötigt die Bereitstellung einen virtuellen Switch.</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>EFLOW supports this GPU by Discrete Device Assignment (DDA) only.</source>
        <comment>@info</comment>
        <translation>EFLOW unterstützt diese GPU nur mit Discrete Device Assignment (DDA).</translation>
    </message>
    <message>
        <source>EFLOW supports this GPU by GPU paravirtualization (GPU-PV) only.</source>
        <comment>@info</comment>
        <translation>EFLOW unterstützt diese GPU nur mit GPU-Paravirtualisierung (GPU-PV).</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment (DDA) ist die einzige Methode, die für diese GPU und VM offen ist.</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>GPU-Paravirtualisierung (GPU-PV) ist die einzige Methode, die für diese GPU und VM offen ist.</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for Discrete Device Assignment (DDA) than for GPU-PV.</source>
        <comment>@info</comment>
        <translation>Bei den Prüfungen fanden sich für Discrete Device Assignment (DDA) weniger Hindernisse als für GPU-PV.</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for GPU paravirtualization (GPU-PV) than for DDA.</source>
        <comment>@info</comment>
        <translation>Bei den Prüfungen fanden sich für GPU-Paravirtualisierung (GPU-PV) weniger Hindernisse als für DDA.</translation>
    </message>
    <message>
        <source>Both methods are open. Windows Server gives the VM the whole GPU by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>Beide Methoden sind offen. Mit Discrete Device Assignment (DDA) überlässt Windows Server der VM die ganze GPU.</translation>
    </message>
    <message>
        <source>Both methods are open. GPU paravirtualization (GPU-PV) leaves the GPU to the host as well.</source>
        <comment>@info</comment>
        <translation>Beide Methoden sind offen. Mit GPU-Paravirtualisierung (GPU-PV) bleibt die GPU auch für den Host nutzbar.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Done; for check: a path is open.</source>
        <comment>@info</comment>
        <translation>Fertig; bei check: Ein Weg ist offen.</translation>
    </message>
    <message>
        <source>Check: no path is open.</source>
        <comment>@info</comment>
        <translation>Bei check: Kein Weg ist offen.</translation>
    </message>
    <message>
        <source>Check: it could not be told.</source>
        <comment>@info</comment>
        <translation>Bei check: Das Ergebnis ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Cancelled; everything is undone.</source>
        <comment>@info</comment>
        <translation>Abgebrochen; alles ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Failed; the result says what was undone.</source>
        <comment>@info</comment>
        <translation>Fehlgeschlagen; das Ergebnis nennt, was rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Another run is active.</source>
        <comment>@info</comment>
        <translation>Ein anderer Vorgang wird gerade ausgeführt.</translation>
    </message>
    <message>
        <source>A licence or risk is not accepted.</source>
        <comment>@info</comment>
        <translation>Eine Lizenz oder ein Risiko ist nicht akzeptiert.</translation>
    </message>
    <message>
        <source>This host has no open path.</source>
        <comment>@info</comment>
        <translation>Auf diesem Host ist kein Weg offen.</translation>
    </message>
    <message>
        <source>The command line or a file named on it is wrong.</source>
        <comment>@info</comment>
        <translation>Die Befehlszeile oder eine darin genannte Datei ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>Verwendung: %1 [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>Verwendung: %1 BEFEHL [OPTION]…</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine, step by step.</source>
        <comment>@info</comment>
        <translation>Macht eine Grafikkarte Schritt für Schritt für einen virtuellen Linux-Computer verfügbar.</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine. The result goes to standard output, progress and errors to standard error; nothing is ever asked.</source>
        <comment>@info</comment>
        <translation>Macht eine Grafikkarte für einen virtuellen Linux-Computer verfügbar. Das Ergebnis geht an die Standardausgabe, Fortschritt und Fehler gehen an die Standardfehlerausgabe. Es werden nie Fragen gestellt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>@title</comment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@title</comment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options of some commands</source>
        <comment>@title</comment>
        <translation>Optionen einzelner Befehle</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <comment>@title</comment>
        <translation>Exitcodes</translation>
    </message>
    <message>
        <source>No command is given. Use --help to see the commands.</source>
        <comment>@error</comment>
        <translation>Es ist kein Befehl angegeben. Mit --help werden die Befehle angezeigt.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>“%1” is not a command. Use --help to see the commands.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>„%1“ ist kein Befehl. Mit --help werden die Befehle angezeigt.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>--%1 darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>--%1 wants %2, and got “%3”.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option, %2: what it wants: “eflow or hyperv”, %3: what was given</extracomment>
        <translation>--%1 erwartet %2, angegeben wurde „%3“.</translation>
    </message>
    <message>
        <source>--screenshots walks a recorded host only. Name one with --host.</source>
        <comment>@error</comment>
        <translation>--screenshots durchläuft nur einen aufgezeichneten Host. Geben Sie einen mit --host an.</translation>
    </message>
    <message>
        <source>--json and --powershell exclude each other.</source>
        <comment>@error</comment>
        <translation>--json und --powershell schließen sich gegenseitig aus.</translation>
    </message>
    <message>
        <source>--host-state wants the recorded host in --host.</source>
        <comment>@error</comment>
        <translation>--host-state erfordert den aufgezeichneten Host in --host.</translation>
    </message>
    <message>
        <source>--%1 cannot be used with this command.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>--%1 ist bei diesem Befehl nicht zulässig.</translation>
    </message>
    <message>
        <source>Say what the host can do and what is missing. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Ermitteln, was der Host kann und was fehlt. Ändert nichts.</translation>
    </message>
    <message>
        <source>Show every change that apply would make. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Jede Änderung anzeigen, die apply vornehmen würde. Ändert nichts.</translation>
    </message>
    <message>
        <source>Give the GPU to the VM; undo everything when a step fails.</source>
        <comment>@info</comment>
        <translation>Die GPU für die VM verfügbar machen und alles rückgängig machen, wenn ein Schritt fehlschlägt.</translation>
    </message>
    <message>
        <source>Take back what the last run changed.</source>
        <comment>@info</comment>
        <translation>Rückgängig machen, was der letzte Vorgang geändert hat.</translation>
    </message>
    <message>
        <source>Look inside the VM for a working GPU. Changes nothing.</source>
        <comment>@info</comment>
        <translation>In der VM nach einer funktionierenden GPU suchen. Ändert nichts.</translation>
    </message>
    <message>
        <source>Finish the undo of a run that was cut off.</source>
        <comment>@info</comment>
        <translation>Das Rückgängigmachen eines unterbrochenen Vorgangs abschließen.</translation>
    </message>
    <message>
        <source>Write the host as a profile that can be replayed elsewhere.</source>
        <comment>@info</comment>
        <translation>Den Host als Profil schreiben, das sich andernorts wiedergeben lässt.</translation>
    </message>
    <message>
        <source>Work on the recorded host in FILE instead of this computer.</source>
        <comment>@info</comment>
        <translation>Mit dem aufgezeichneten Host in DATEI statt mit diesem Computer arbeiten.</translation>
    </message>
    <message>
        <source>Keep the changed recorded host in FILE between runs.</source>
        <comment>@info</comment>
        <translation>Den geänderten aufgezeichneten Host zwischen Vorgängen in DATEI aufbewahren.</translation>
    </message>
    <message>
        <source>Keep the record of changes in FILE.</source>
        <comment>@info</comment>
        <translation>Die Aufzeichnung der Änderungen in DATEI aufbewahren.</translation>
    </message>
    <message>
        <source>Use the language NAME, for example en.</source>
        <comment>@info</comment>
        <translation>Die Sprache NAME verwenden, zum Beispiel en.</translation>
    </message>
    <message>
        <source>Write the log to FILE.</source>
        <comment>@info</comment>
        <translation>Das Protokoll in DATEI schreiben.</translation>
    </message>
    <message>
        <source>Print the result as one JSON document.</source>
        <comment>@info</comment>
        <translation>Das Ergebnis als ein einziges JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Take licences, consents, GPU, method and VM from FILE.</source>
        <comment>@info</comment>
        <translation>Lizenzen, Zustimmungen, GPU, Methode und VM aus DATEI übernehmen.</translation>
    </message>
    <message>
        <source>Choose the GPU with this device instance id, or #1 for the first without one.</source>
        <comment>@info</comment>
        <translation>Die GPU mit dieser Geräteinstanz-ID wählen, oder #1 für die erste ohne ID.</translation>
    </message>
    <message>
        <source>Choose dda or gpu-pv; without it the recommended method is taken.</source>
        <comment>@info</comment>
        <translation>dda oder gpu-pv wählen. Ohne diese Option wird die empfohlene Methode verwendet.</translation>
    </message>
    <message>
        <source>Choose the VM of EFLOW (eflow) or a VM of Hyper-V (hyperv).</source>
        <comment>@info</comment>
        <translation>Die VM von EFLOW (eflow) oder eine VM von Hyper-V (hyperv) wählen.</translation>
    </message>
    <message>
        <source>Choose the VM of Hyper-V with this id.</source>
        <comment>@info</comment>
        <translation>Die VM von Hyper-V mit dieser ID wählen.</translation>
    </message>
    <message>
        <source>Accept the licence eflow or nvidia. May be given more than once.</source>
        <comment>@info</comment>
        <translation>Die Lizenz eflow oder nvidia akzeptieren. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Consent to a risk: security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display. May be given more than once.</source>
        <comment>@info</comment>
        <translation>Einem Risiko zustimmen: security-risk, no-mitigation-driver, no-acs, one-way-deployment oder only-display. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Print the plan as the PowerShell that would do the same.</source>
        <comment>@info</comment>
        <translation>Den Plan als gleichwertiges PowerShell-Skript ausgeben.</translation>
    </message>
    <message>
        <source>Write the profile to FILE instead of standard output.</source>
        <comment>@info</comment>
        <translation>Das Profil in DATEI statt in die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Use light or dark colours, or those of the system.</source>
        <comment>@info</comment>
        <translation>Helle oder dunkle Farben oder die des Systems verwenden.</translation>
    </message>
    <message>
        <source>Draw everything FACTOR times as large.</source>
        <comment>@info</comment>
        <translation>Alles in FAKTOR-facher Größe darstellen.</translation>
    </message>
    <message>
        <source>Walk through every page of a recorded host, save a picture of each in FOLDER and print the report.</source>
        <comment>@info</comment>
        <translation>Alle Seiten eines aufgezeichneten Hosts durchlaufen, von jeder ein Bild in ORDNER speichern und den Bericht ausgeben.</translation>
    </message>
    <message>
        <source>End as soon as the first page is painted, to measure the start.</source>
        <comment>@info</comment>
        <translation>Beenden, sobald die erste Seite dargestellt ist, um die Startzeit zu messen.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <comment>@info</comment>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <comment>@info</comment>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>@label</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>@label</comment>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>@label</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>@label</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>FACTOR</source>
        <comment>@label</comment>
        <translation>FAKTOR</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <comment>@label</comment>
        <translation>einen nicht leeren Text</translation>
    </message>
    <message>
        <source>the name of a language, like en</source>
        <comment>@label</comment>
        <translation>den Namen einer Sprache, zum Beispiel en</translation>
    </message>
    <message>
        <source>dda or gpu-pv</source>
        <comment>@label</comment>
        <translation>dda oder gpu-pv</translation>
    </message>
    <message>
        <source>eflow or hyperv</source>
        <comment>@label</comment>
        <translation>eflow oder hyperv</translation>
    </message>
    <message>
        <source>eflow or nvidia</source>
        <comment>@label</comment>
        <translation>eflow oder nvidia</translation>
    </message>
    <message>
        <source>security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display</source>
        <comment>@label</comment>
        <translation>security-risk, no-mitigation-driver, no-acs, one-way-deployment oder only-display</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <comment>@label</comment>
        <translation>light, dark oder system</translation>
    </message>
    <message>
        <source>a number from 0.5 to 4</source>
        <comment>@label</comment>
        <translation>eine Zahl von 0.5 bis 4</translation>
    </message>
    <message>
        <source>There is no run to undo or to confirm.</source>
        <comment>@info</comment>
        <translation>Es gibt keinen Vorgang, der rückgängig gemacht oder bestätigt werden kann.</translation>
    </message>
    <message>
        <source>Say how far the last run came and who works on it. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Angeben, wie weit der letzte Vorgang gekommen ist und wer daran arbeitet. Ändert nichts.</translation>
    </message>
    <message>
        <source>Keep the changes of a run that waits for a confirmation.</source>
        <comment>@info</comment>
        <translation>Die Änderungen eines Vorgangs beibehalten, der auf eine Bestätigung wartet.</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <comment>@label</comment>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>@label</comment>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>Take all changes back unless they are confirmed within 10 minutes: yes or no. Without it: when the GPU drives the only display.</source>
        <comment>@info</comment>
        <translation>Alle Änderungen rückgängig machen, wenn sie nicht innerhalb von 10 Minuten bestätigt werden: yes oder no. Ohne diese Option: wenn die GPU den einzigen Bildschirm ansteuert.</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Graphics driver</source>
        <comment>@title</comment>
        <translation>Grafiktreiber</translation>
    </message>
    <message>
        <source>GPU-PV hands the work of the VM to the driver of the host.</source>
        <comment>@info</comment>
        <translation>GPU-PV übergibt die Arbeit der VM an den Treiber des Hosts.</translation>
    </message>
    <message>
        <source>Install the current driver from the manufacturer of the GPU.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie den aktuellen Treiber des GPU-Herstellers.</translation>
    </message>
    <message>
        <source>Driver version</source>
        <comment>@title</comment>
        <translation>Treiberversion</translation>
    </message>
    <message>
        <source>NVIDIA drivers carry CUDA for Linux VMs from release 495 on.</source>
        <comment>@info</comment>
        <translation>NVIDIA-Treiber enthalten ab Version 495 CUDA für Linux-VMs.</translation>
    </message>
    <message>
        <source>Install the current NVIDIA driver and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie den aktuellen NVIDIA-Treiber, und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Driver model</source>
        <comment>@title</comment>
        <translation>Treibermodell</translation>
    </message>
    <message>
        <source>Only the WDDM driver model can share a GPU with a VM.</source>
        <comment>@info</comment>
        <translation>Nur das WDDM-Treibermodell kann eine GPU mit einer VM teilen.</translation>
    </message>
    <message>
        <source>Run nvidia-smi -dm 0 as an administrator for each NVIDIA GPU in TCC mode, and restart the computer. Some cards cannot leave TCC mode.</source>
        <comment>@remedy</comment>
        <translation>Führen Sie nvidia-smi -dm 0 als Administrator für jede NVIDIA-GPU im TCC-Modus aus, und starten Sie den Computer neu. Einige Karten können den TCC-Modus nicht verlassen.</translation>
    </message>
    <message>
        <source>Device mitigation driver</source>
        <comment>@title</comment>
        <translation>Treiber zur Risikominderung</translation>
    </message>
    <message>
        <source>The mitigation driver isolates an assigned GPU and resets it correctly between starts of the VM.</source>
        <comment>@info</comment>
        <translation>Der Treiber zur Risikominderung isoliert eine zugewiesene GPU und setzt sie zwischen den Starts der VM korrekt zurück.</translation>
    </message>
    <message>
        <source>Install the mitigation driver from NVIDIA before the GPU is dismounted. It is optional, but recommended.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie den NVIDIA-Treiber zur Risikominderung, bevor die GPU vom Host getrennt wird. Er ist optional, wird aber empfohlen.</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>Grafikkarten</translation>
    </message>
    <message>
        <source>Without a GPU there is nothing to give to a VM.</source>
        <comment>@info</comment>
        <translation>Ohne GPU lässt sich nichts für eine VM verfügbar machen.</translation>
    </message>
    <message>
        <source>Install a supported GPU, or enable it in Device Manager or in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie eine unterstützte GPU, oder aktivieren Sie sie im Geräte-Manager oder in den Firmwareeinstellungen.</translation>
    </message>
    <message>
        <source>GPU model</source>
        <comment>@title</comment>
        <translation>GPU-Modell</translation>
    </message>
    <message>
        <source>Microsoft supports each method of EFLOW for some GPU models only.</source>
        <comment>@info</comment>
        <translation>Microsoft unterstützt jede EFLOW-Methode nur für bestimmte GPU-Modelle.</translation>
    </message>
    <message>
        <source>Choose the other method, or use a GPU that the documentation lists for this method.</source>
        <comment>@remedy</comment>
        <translation>Wählen Sie die andere Methode, oder verwenden Sie eine GPU, die in der Dokumentation für diese Methode aufgeführt ist.</translation>
    </message>
    <message>
        <source>GPU status</source>
        <comment>@title</comment>
        <translation>GPU-Status</translation>
    </message>
    <message>
        <source>A shared GPU must work on the host, and an assigned one must be on the host to be taken from it.</source>
        <comment>@info</comment>
        <translation>Eine gemeinsam genutzte GPU muss auf dem Host funktionieren. Eine GPU, die zugewiesen werden soll, muss auf dem Host eingebunden sein.</translation>
    </message>
    <message>
        <source>Open Device Manager, enable the GPU, and follow the advice for the problem code. Mount a dismounted GPU first.</source>
        <comment>@remedy</comment>
        <translation>Öffnen Sie den Geräte-Manager, aktivieren Sie die GPU, und folgen Sie dem Rat zum Problemcode. Binden Sie eine getrennte GPU zuerst wieder ein.</translation>
    </message>
    <message>
        <source>Choice among GPUs</source>
        <comment>@title</comment>
        <translation>Auswahl unter GPUs</translation>
    </message>
    <message>
        <source>EFLOW selects a GPU by its name, and Windows 10 chooses by itself among the GPUs that it shares.</source>
        <comment>@info</comment>
        <translation>EFLOW wählt eine GPU nach dem Namen aus, und Windows 10 wählt selbst unter den GPUs aus, die es gemeinsam nutzt.</translation>
    </message>
    <message>
        <source>Disable the other GPU in Device Manager while the VM starts, or take it out.</source>
        <comment>@remedy</comment>
        <translation>Deaktivieren Sie die andere GPU im Geräte-Manager, während die VM startet, oder bauen Sie sie aus.</translation>
    </message>
    <message>
        <source>Attached display</source>
        <comment>@title</comment>
        <translation>Angeschlossener Bildschirm</translation>
    </message>
    <message>
        <source>A display goes dark when its GPU is assigned to a VM.</source>
        <comment>@info</comment>
        <translation>Ein Bildschirm wird dunkel, wenn seine GPU einer VM zugewiesen wird.</translation>
    </message>
    <message>
        <source>Connect the display to another GPU.</source>
        <comment>@remedy</comment>
        <translation>Schließen Sie den Bildschirm an eine andere GPU an.</translation>
    </message>
    <message>
        <source>Shared in partitions</source>
        <comment>@title</comment>
        <translation>In Partitionen aufgeteilt</translation>
    </message>
    <message>
        <source>A GPU cannot be assigned whole while it is shared in partitions.</source>
        <comment>@info</comment>
        <translation>Eine GPU kann nicht als Ganzes zugewiesen werden, solange sie in Partitionen aufgeteilt ist.</translation>
    </message>
    <message>
        <source>Remove the GPU partitions from all virtual machines first.</source>
        <comment>@remedy</comment>
        <translation>Entfernen Sie zuerst die GPU-Partitionen aus allen virtuellen Computern.</translation>
    </message>
    <message>
        <source>GPU partitioning</source>
        <comment>@title</comment>
        <translation>GPU-Partitionierung</translation>
    </message>
    <message>
        <source>Hyper-V shares only those GPUs whose driver offers it.</source>
        <comment>@info</comment>
        <translation>Hyper-V kann nur GPUs gemeinsam nutzen, deren Treiber dies anbietet.</translation>
    </message>
    <message>
        <source>Install a newer driver, and see that the GPU is enabled and in WDDM mode.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie einen neueren Treiber, und stellen Sie sicher, dass die GPU aktiviert ist und im WDDM-Modus läuft.</translation>
    </message>
    <message>
        <source>PCI Express control</source>
        <comment>@title</comment>
        <translation>Kontrolle über PCI Express</translation>
    </message>
    <message>
        <source>Windows can assign a device only when the firmware leaves the control of PCI Express to it.</source>
        <comment>@info</comment>
        <translation>Windows kann ein Gerät nur zuweisen, wenn die Firmware ihm die Kontrolle über PCI Express überlässt.</translation>
    </message>
    <message>
        <source>Update the firmware of the computer and look there for native PCI Express control or SR-IOV. Some computers cannot do it.</source>
        <comment>@remedy</comment>
        <translation>Aktualisieren Sie die Firmware des Computers, und suchen Sie dort nach der nativen Kontrolle über PCI Express oder nach SR-IOV. Einige Computer bieten das nicht.</translation>
    </message>
    <message>
        <source>Access Control Services</source>
        <comment>@title</comment>
        <translation>Access Control Services</translation>
    </message>
    <message>
        <source>Without ACS, traffic between devices can bypass the IOMMU and with it the isolation of the VM.</source>
        <comment>@info</comment>
        <translation>Ohne ACS kann Datenverkehr zwischen Geräten die IOMMU und damit die Isolation der VM umgehen.</translation>
    </message>
    <message>
        <source>Use another slot, or switch on ACS in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>Verwenden Sie einen anderen Steckplatz, oder aktivieren Sie ACS in den Firmwareeinstellungen.</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <comment>@title</comment>
        <translation>Reservierter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>A device for which the firmware reserves memory cannot be moved to a VM.</source>
        <comment>@info</comment>
        <translation>Ein Gerät, für das die Firmware Arbeitsspeicher reserviert, kann nicht in eine VM verschoben werden.</translation>
    </message>
    <message>
        <source>Update the firmware of the computer, or use another GPU.</source>
        <comment>@remedy</comment>
        <translation>Aktualisieren Sie die Firmware des Computers, oder verwenden Sie eine andere GPU.</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <comment>@title</comment>
        <translation>Interrupts</translation>
    </message>
    <message>
        <source>A VM can receive message-signaled interrupts only.</source>
        <comment>@info</comment>
        <translation>Eine VM kann nur nachrichtensignalisierte Interrupts empfangen.</translation>
    </message>
    <message>
        <source>Use a GPU with message-signaled interrupts.</source>
        <comment>@remedy</comment>
        <translation>Verwenden Sie eine GPU mit nachrichtensignalisierten Interrupts.</translation>
    </message>
    <message>
        <source>EFLOW release</source>
        <comment>@title</comment>
        <translation>EFLOW-Version</translation>
    </message>
    <message>
        <source>Some releases of EFLOW have known GPU faults.</source>
        <comment>@info</comment>
        <translation>Einige EFLOW-Versionen haben bekannte GPU-Fehler.</translation>
    </message>
    <message>
        <source>Install the current release of Azure IoT Edge for Linux on Windows.</source>
        <comment>@remedy</comment>
        <translation>Installieren Sie die aktuelle Version von Azure IoT Edge for Linux on Windows.</translation>
    </message>
    <message>
        <source>EFLOW VM</source>
        <comment>@title</comment>
        <translation>EFLOW-VM</translation>
    </message>
    <message>
        <source>The settings of the EFLOW VM are read first, so that they can be restored.</source>
        <comment>@info</comment>
        <translation>Die Einstellungen der EFLOW-VM werden zuerst gelesen, damit sie wiederhergestellt werden können.</translation>
    </message>
    <message>
        <source>GPUs that EFLOW offers</source>
        <comment>@title</comment>
        <translation>Von EFLOW angebotene GPUs</translation>
    </message>
    <message>
        <source>EFLOW gives its VM only what its own list of GPUs contains.</source>
        <comment>@info</comment>
        <translation>EFLOW stellt seiner VM nur zur Verfügung, was die eigene GPU-Liste enthält.</translation>
    </message>
    <message>
        <source>Run Get-EflowHostConfiguration in PowerShell, see which GPUs and methods it lists, and choose one of them.</source>
        <comment>@remedy</comment>
        <translation>Führen Sie Get-EflowHostConfiguration in PowerShell aus, sehen Sie nach, welche GPUs und Methoden aufgeführt sind, und wählen Sie eine davon aus.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@title</comment>
        <translation>Virtuelle Computer</translation>
    </message>
    <message>
        <source>Hyper-V must have a VM that can get the GPU.</source>
        <comment>@info</comment>
        <translation>Hyper-V muss eine VM haben, die die GPU erhalten kann.</translation>
    </message>
    <message>
        <source>Create a Linux virtual machine in Hyper-V Manager and check again.</source>
        <comment>@remedy</comment>
        <translation>Erstellen Sie im Hyper-V-Manager einen virtuellen Linux-Computer, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>VM state</source>
        <comment>@title</comment>
        <translation>VM-Zustand</translation>
    </message>
    <message>
        <source>Hyper-V changes the devices of a VM only while it is off.</source>
        <comment>@info</comment>
        <translation>Hyper-V ändert die Geräte einer VM nur, während sie ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program shuts the VM down. Save your work in the VM first.</source>
        <comment>@remedy</comment>
        <translation>Sie müssen nichts tun: Das Programm fährt die VM herunter. Speichern Sie vorher Ihre Arbeit in der VM.</translation>
    </message>
    <message>
        <source>VM memory</source>
        <comment>@title</comment>
        <translation>VM-Arbeitsspeicher</translation>
    </message>
    <message>
        <source>A VM with a GPU cannot give memory back while it runs.</source>
        <comment>@info</comment>
        <translation>Eine VM mit einer GPU kann im laufenden Betrieb keinen Arbeitsspeicher zurückgeben.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program fixes the memory of the VM, and undo restores it.</source>
        <comment>@remedy</comment>
        <translation>Sie müssen nichts tun: Das Programm stellt den Arbeitsspeicher der VM auf eine feste Größe ein. Beim Rückgängigmachen wird er wiederhergestellt.</translation>
    </message>
    <message>
        <source>VM checkpoints</source>
        <comment>@title</comment>
        <translation>VM-Prüfpunkte</translation>
    </message>
    <message>
        <source>The state of a VM with a GPU cannot be saved.</source>
        <comment>@info</comment>
        <translation>Eine VM mit einer GPU kann nicht mit ihrem Zustand gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program switches checkpoints off, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>Sie müssen nichts tun: Das Programm deaktiviert die Prüfpunkte. Beim Rückgängigmachen werden sie wiederhergestellt.</translation>
    </message>
    <message>
        <source>GPU partitions of the VM</source>
        <comment>@title</comment>
        <translation>GPU-Partitionen der VM</translation>
    </message>
    <message>
        <source>A VM does not start when one of its GPU partitions refers to a GPU that is gone.</source>
        <comment>@info</comment>
        <translation>Eine VM startet nicht, wenn eine ihrer GPU-Partitionen auf eine nicht mehr vorhandene GPU verweist.</translation>
    </message>
    <message>
        <source>Remove the GPU partition from the VM. If Hyper-V does not show it, create the VM again with the same disk.</source>
        <comment>@remedy</comment>
        <translation>Entfernen Sie die GPU-Partition aus der VM. Wenn Hyper-V sie nicht anzeigt, erstellen Sie die VM mit demselben Datenträger neu.</translation>
    </message>
    <message>
        <source>MMIO space of the VM</source>
        <comment>@title</comment>
        <translation>MMIO-Bereich der VM</translation>
    </message>
    <message>
        <source>The VM reaches the memory of the GPU through its memory-mapped I/O (MMIO) space, which must be large enough.</source>
        <comment>@info</comment>
        <translation>Die VM erreicht den Speicher der GPU über ihren MMIO-Bereich (Memory-Mapped I/O), der groß genug sein muss.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program widens the gaps, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>Sie müssen nichts tun: Das Programm vergrößert die Bereiche. Beim Rückgängigmachen werden sie wiederhergestellt.</translation>
    </message>
    <message>
        <source>Owner of the GPU</source>
        <comment>@title</comment>
        <translation>Besitzer der GPU</translation>
    </message>
    <message>
        <source>A GPU belongs to one VM at a time, and both methods do not mix in one VM.</source>
        <comment>@info</comment>
        <translation>Eine GPU gehört immer nur zu einer VM, und die beiden Methoden lassen sich in einer VM nicht mischen.</translation>
    </message>
    <message>
        <source>Remove the device from the virtual machine that has it, and check again.</source>
        <comment>@remedy</comment>
        <translation>Entfernen Sie das Gerät aus dem virtuellen Computer, der es besitzt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <comment>@title</comment>
        <translation>NVIDIA-Lizenz</translation>
    </message>
    <message>
        <source>NVIDIA software is licensed by NVIDIA, and using it means accepting that licence.</source>
        <comment>@info</comment>
        <translation>NVIDIA-Software wird von NVIDIA lizenziert. Mit der Verwendung akzeptieren Sie diese Lizenz.</translation>
    </message>
    <message>
        <source>Read the NVIDIA licence and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>Lesen Sie die NVIDIA-Lizenz, und akzeptieren Sie sie auf der Seite „Lizenz“.</translation>
    </message>
    <message>
        <source>EFLOW licence</source>
        <comment>@title</comment>
        <translation>EFLOW-Lizenz</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is licensed by Microsoft, and its deployment asks for acceptance.</source>
        <comment>@info</comment>
        <translation>Azure IoT Edge for Linux on Windows wird von Microsoft lizenziert. Bei der Bereitstellung muss die Lizenz akzeptiert werden.</translation>
    </message>
    <message>
        <source>Read the licence of Azure IoT Edge for Linux on Windows and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>Lesen Sie die Lizenz von Azure IoT Edge for Linux on Windows, und akzeptieren Sie sie auf der Seite „Lizenz“.</translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <comment>@title</comment>
        <translation>Hyper-V</translation>
    </message>
    <message>
        <source>Virtual machines run on Hyper-V.</source>
        <comment>@info</comment>
        <translation>Virtuelle Computer werden mit Hyper-V ausgeführt.</translation>
    </message>
    <message>
        <source>Turn Hyper-V on in Turn Windows features on or off, or with Add Roles and Features on Windows Server, and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>Aktivieren Sie Hyper-V unter „Windows-Features aktivieren oder deaktivieren“ oder, unter Windows Server, mit „Rollen und Features hinzufügen“, und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Hyper-V services</source>
        <comment>@title</comment>
        <translation>Hyper-V-Dienste</translation>
    </message>
    <message>
        <source>Virtual machines are managed by services of Windows.</source>
        <comment>@info</comment>
        <translation>Virtuelle Computer werden von Windows-Diensten verwaltet.</translation>
    </message>
    <message>
        <source>Start the service in the Services console and set its startup type to Automatic.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie den Dienst in der Konsole „Dienste“, und legen Sie den Starttyp auf „Automatisch“ fest.</translation>
    </message>
    <message>
        <source>Device assignment policy</source>
        <comment>@title</comment>
        <translation>Richtlinie zur Gerätezuweisung</translation>
    </message>
    <message>
        <source>By default, Windows Server starts no VM with a GPU that is shared by GPU-PV.</source>
        <comment>@info</comment>
        <translation>Standardmäßig startet Windows Server keine VM mit einer GPU, die über GPU-PV gemeinsam genutzt wird.</translation>
    </message>
    <message>
        <source>As an administrator, set the DWORD values RequireSecureDeviceAssignment and RequireSupportedDeviceAssignment to 0 in the registry key HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV.</source>
        <comment>@remedy</comment>
        <translation>Legen Sie als Administrator die DWORD-Werte RequireSecureDeviceAssignment und RequireSupportedDeviceAssignment im Registrierungsschlüssel HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV auf 0 fest.</translation>
    </message>
    <message>
        <source>Processor virtualization</source>
        <comment>@title</comment>
        <translation>Prozessorvirtualisierung</translation>
    </message>
    <message>
        <source>Hyper-V needs the virtualization of the processor.</source>
        <comment>@info</comment>
        <translation>Hyper-V benötigt die Virtualisierungsfunktion des Prozessors.</translation>
    </message>
    <message>
        <source>Switch on Intel VT-x or AMD SVM in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>Aktivieren Sie Intel VT-x oder AMD SVM in den Firmwareeinstellungen des Computers.</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <comment>@title</comment>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>Discrete Device Assignment lets the IOMMU keep the device within the memory of its VM.</source>
        <comment>@info</comment>
        <translation>Mit Discrete Device Assignment sorgt die IOMMU dafür, dass das Gerät nur auf den Arbeitsspeicher seiner VM zugreift.</translation>
    </message>
    <message>
        <source>Switch on Intel VT-d or AMD-Vi, and SR-IOV where it is offered, in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>Aktivieren Sie Intel VT-d oder AMD-Vi und, sofern angeboten, SR-IOV in den Firmwareeinstellungen des Computers.</translation>
    </message>
    <message>
        <source>Free memory</source>
        <comment>@title</comment>
        <translation>Freier Arbeitsspeicher</translation>
    </message>
    <message>
        <source>A VM with a GPU needs memory beyond its own, and without it the VM fails to start with an error that does not say so.</source>
        <comment>@info</comment>
        <translation>Eine VM mit einer GPU benötigt zusätzlichen Arbeitsspeicher. Fehlt er, startet die VM nicht, und der gemeldete Fehler nennt die Ursache nicht.</translation>
    </message>
    <message>
        <source>Close programs or stop other virtual machines, and check again.</source>
        <comment>@remedy</comment>
        <translation>Schließen Sie Programme, oder beenden Sie andere virtuelle Computer, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Address space of the processor</source>
        <comment>@title</comment>
        <translation>Adressraum des Prozessors</translation>
    </message>
    <message>
        <source>The memory-mapped I/O (MMIO) space for the GPU lies above the memory of the VM and must stay within the reach of the processor.</source>
        <comment>@info</comment>
        <translation>Der MMIO-Bereich (Memory-Mapped I/O) für die GPU liegt oberhalb des Arbeitsspeichers der VM und muss in Reichweite des Prozessors bleiben.</translation>
    </message>
    <message>
        <source>Keep the end of the high MMIO space below 64 GB, or use a computer with a newer processor.</source>
        <comment>@remedy</comment>
        <translation>Halten Sie das Ende des oberen MMIO-Bereichs unter 64 GB, oder verwenden Sie einen Computer mit einem neueren Prozessor.</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux</source>
        <comment>@title</comment>
        <translation>Windows-Subsystem für Linux</translation>
    </message>
    <message>
        <source>On Windows 10, the GPU libraries for Linux come with the Windows Subsystem for Linux (WSL).</source>
        <comment>@info</comment>
        <translation>Unter Windows 10 sind die GPU-Bibliotheken für Linux im Windows-Subsystem für Linux (WSL) enthalten.</translation>
    </message>
    <message>
        <source>Run wsl --install in a terminal as an administrator and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>Führen Sie wsl --install als Administrator in einem Terminal aus, und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows</source>
        <comment>@title</comment>
        <translation>Azure IoT Edge for Linux on Windows</translation>
    </message>
    <message>
        <source>EFLOW brings the VM and the commands that give it a GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW enthält die VM und die Befehle, mit denen sie eine GPU erhält.</translation>
    </message>
    <message>
        <source>Download and install Azure IoT Edge for Linux on Windows, and check again.</source>
        <comment>@remedy</comment>
        <translation>Laden Sie Azure IoT Edge for Linux on Windows herunter, installieren Sie es, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Kind of Windows</source>
        <comment>@title</comment>
        <translation>Art von Windows</translation>
    </message>
    <message>
        <source>EFLOW shares a GPU (GPU-PV) on Windows clients only, and Hyper-V assigns a whole GPU (DDA) on Windows Server only.</source>
        <comment>@info</comment>
        <translation>EFLOW kann eine GPU nur auf Windows-Clients gemeinsam nutzen (GPU-PV), und Hyper-V weist eine ganze GPU (DDA) nur unter Windows Server zu.</translation>
    </message>
    <message>
        <source>Choose the other method, or use a computer with the kind of Windows that this method needs.</source>
        <comment>@remedy</comment>
        <translation>Wählen Sie die andere Methode, oder verwenden Sie einen Computer mit der Art von Windows, die diese Methode erfordert.</translation>
    </message>
    <message>
        <source>Windows edition</source>
        <comment>@title</comment>
        <translation>Windows-Edition</translation>
    </message>
    <message>
        <source>Hyper-V and EFLOW are offered on some editions of Windows only.</source>
        <comment>@info</comment>
        <translation>Hyper-V und EFLOW werden nur in bestimmten Windows-Editionen angeboten.</translation>
    </message>
    <message>
        <source>Open “Activation” in Settings and upgrade to Windows Pro or Enterprise.</source>
        <comment>@remedy</comment>
        <translation>Öffnen Sie in den Einstellungen „Aktivierung“, und führen Sie ein Upgrade auf Windows Pro oder Enterprise durch.</translation>
    </message>
    <message>
        <source>Windows build</source>
        <comment>@title</comment>
        <translation>Windows-Build</translation>
    </message>
    <message>
        <source>Earlier builds of Windows cannot give a GPU to a Linux VM, and some builds have known faults.</source>
        <comment>@info</comment>
        <translation>Frühere Windows-Builds können keine GPU für eine Linux-VM verfügbar machen, und einige Builds haben bekannte Fehler.</translation>
    </message>
    <message>
        <source>Open “Windows Update” in Settings and install the current updates. If your version gets no more updates, install a newer version of Windows.</source>
        <comment>@remedy</comment>
        <translation>Öffnen Sie in den Einstellungen „Windows Update“, und installieren Sie die aktuellen Updates. Wenn Ihre Version keine Updates mehr erhält, installieren Sie eine neuere Version von Windows.</translation>
    </message>
    <message>
        <source>Windows Insider Program</source>
        <comment>@title</comment>
        <translation>Windows-Insider-Programm</translation>
    </message>
    <message>
        <source>Preview builds of Windows come through the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>Vorschaubuilds von Windows werden über das Windows-Insider-Programm bereitgestellt.</translation>
    </message>
    <message>
        <source>Open “Windows Insider Program” in Settings, register the computer, and choose the Dev Channel.</source>
        <comment>@remedy</comment>
        <translation>Öffnen Sie in den Einstellungen „Windows-Insider-Programm“, registrieren Sie den Computer, und wählen Sie den Dev Channel.</translation>
    </message>
    <message>
        <source>Processor architecture</source>
        <comment>@title</comment>
        <translation>Prozessorarchitektur</translation>
    </message>
    <message>
        <source>The GPU software for Linux VMs is made for x64 processors.</source>
        <comment>@info</comment>
        <translation>Die GPU-Software für Linux-VMs ist für x64-Prozessoren vorgesehen.</translation>
    </message>
    <message>
        <source>Use a computer with an x64 processor and 64-bit Windows.</source>
        <comment>@remedy</comment>
        <translation>Verwenden Sie einen Computer mit einem x64-Prozessor und 64-Bit-Windows.</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@title</comment>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>A virtual machine cannot give its GPU to another virtual machine.</source>
        <comment>@info</comment>
        <translation>Eine GPU kann nicht aus einem virtuellen Computer heraus weitergegeben werden.</translation>
    </message>
    <message>
        <source>Run this program on the physical computer, not in a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Führen Sie dieses Programm auf dem physischen Computer aus, nicht in einem virtuellen Computer.</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <comment>@title</comment>
        <translation>Ausstehender Neustart</translation>
    </message>
    <message>
        <source>Updates and features that wait for a restart can make the next steps fail.</source>
        <comment>@info</comment>
        <translation>Updates und Features, die auf einen Neustart warten, können die nächsten Schritte fehlschlagen lassen.</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie den Computer neu, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <comment>@title</comment>
        <translation>Administratorrechte</translation>
    </message>
    <message>
        <source>Only administrators may change devices and virtual machines, and some facts are hidden from others.</source>
        <comment>@info</comment>
        <translation>Nur Administratoren dürfen Geräte und virtuelle Computer ändern, und anderen Benutzern werden einige Angaben nicht angezeigt.</translation>
    </message>
    <message>
        <source>Start the program with Run as administrator.</source>
        <comment>@remedy</comment>
        <translation>Starten Sie das Programm mit „Als Administrator ausführen“.</translation>
    </message>
    <message>
        <source>If the VM is not deployed on a Windows Server, run Deploy-Eflow in PowerShell first, with the name and type of a virtual switch, then check again. Otherwise nothing needs to be done: the program deploys or starts the VM after it has asked you.</source>
        <comment>@remedy</comment>
        <translation>Wenn die VM auf einem Windows Server nicht bereitgestellt ist, führen Sie zuerst in PowerShell Deploy-Eflow mit Name und Typ eines virtuellen Switches aus, und prüfen Sie dann erneut. Andernfalls müssen Sie nichts tun: Das Programm stellt die VM nach einer Rückfrage bereit oder startet sie.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>What the plan does, as PowerShell.</source>
        <comment>@info</comment>
        <translation>Was der Plan bewirkt, als PowerShell-Skript.</translation>
    </message>
    <message>
        <source>What takes the plan back, as PowerShell, newest step first.</source>
        <comment>@info</comment>
        <translation>Was den Plan rückgängig macht, als PowerShell-Skript, der neueste Schritt zuerst.</translation>
    </message>
    <message>
        <source>Assignment of the device %1 to %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>Zuweisung des Geräts %1 an %2</translation>
    </message>
    <message>
        <source>The device %1 will be assigned to %2.</source>
        <comment>@info</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>Das Gerät %1 wird %2 zugewiesen.</translation>
    </message>
    <message>
        <source>Assigning the device %1 to %2…</source>
        <comment>@status</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>Gerät %1 wird %2 zugewiesen…</translation>
    </message>
    <message>
        <source>Share of %1 for %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>Anteil an %1 für %2</translation>
    </message>
    <message>
        <source>%2 will get a share of %1 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>%2 erhält durch GPU-Paravirtualisierung (GPU-PV) einen Anteil an %1.</translation>
    </message>
    <message>
        <source>Giving %2 a share of %1…</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>%2 erhält einen Anteil an %1…</translation>
    </message>
    <message>
        <source>State of the device %1</source>
        <comment>@label</comment>
        <translation>Zustand des Geräts %1</translation>
    </message>
    <message>
        <source>The device %1 will be enabled on this computer.</source>
        <comment>@info</comment>
        <translation>Das Gerät %1 wird auf diesem Computer aktiviert.</translation>
    </message>
    <message>
        <source>The device %1 will be disabled on this computer.</source>
        <comment>@info</comment>
        <translation>Das Gerät %1 wird auf diesem Computer deaktiviert.</translation>
    </message>
    <message>
        <source>Enabling the device %1…</source>
        <comment>@status</comment>
        <translation>Gerät %1 wird aktiviert…</translation>
    </message>
    <message>
        <source>Disabling the device %1…</source>
        <comment>@status</comment>
        <translation>Gerät %1 wird deaktiviert…</translation>
    </message>
    <message>
        <source>Ownership of the device %1</source>
        <comment>@label</comment>
        <translation>Besitz des Geräts %1</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>Das Gerät %1 wird von diesem Computer getrennt.</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>Das Gerät %1 wird ohne den Schutz durch einen Treiber zur Risikominderung von diesem Computer getrennt.</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS).</source>
        <comment>@info</comment>
        <translation>Das Gerät %1 wird ohne den Schutz durch Access Control Services (ACS) von diesem Computer getrennt.</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS) and of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>Das Gerät %1 wird ohne den Schutz durch Access Control Services (ACS) und einen Treiber zur Risikominderung von diesem Computer getrennt.</translation>
    </message>
    <message>
        <source>Dismounting the device %1…</source>
        <comment>@status</comment>
        <translation>Gerät %1 wird getrennt…</translation>
    </message>
    <message>
        <source>Deployment of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Bereitstellung der EFLOW-VM</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be deployed with these values: virtual processors %1, memory %2 MB. This cannot be undone.</source>
        <comment>@info</comment>
        <extracomment>%1 is a number of processors, %2 a size in megabytes.</extracomment>
        <translation>Die EFLOW-VM wird mit diesen Werten bereitgestellt: virtuelle Prozessoren %1, Arbeitsspeicher %2 MB. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Deploying the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>EFLOW-VM wird bereitgestellt…</translation>
    </message>
    <message>
        <source>Power state of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Betriebszustand der EFLOW-VM</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be stopped.</source>
        <comment>@info</comment>
        <translation>Die EFLOW-VM wird beendet.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be started.</source>
        <comment>@info</comment>
        <translation>Die EFLOW-VM wird gestartet.</translation>
    </message>
    <message>
        <source>Stopping the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>EFLOW-VM wird beendet…</translation>
    </message>
    <message>
        <source>Starting the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>EFLOW-VM wird gestartet…</translation>
    </message>
    <message>
        <source>Settings of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Einstellungen der EFLOW-VM</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, no GPU.</source>
        <comment>@info</comment>
        <translation>Die EFLOW-VM wird auf diese Werte festgelegt: virtuelle Prozessoren %1, Arbeitsspeicher %2 MB, keine GPU.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>Die EFLOW-VM wird auf diese Werte festgelegt: virtuelle Prozessoren %1, Arbeitsspeicher %2 MB, GPU %3 mit Discrete Device Assignment (DDA).</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <translation>Die EFLOW-VM wird auf diese Werte festgelegt: virtuelle Prozessoren %1, Arbeitsspeicher %2 MB, GPU %3 mit GPU-Paravirtualisierung (GPU-PV).</translation>
    </message>
    <message>
        <source>Changing the settings of the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Einstellungen der EFLOW-VM werden geändert…</translation>
    </message>
    <message>
        <source>GPU inside the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>GPU in der EFLOW-VM</translation>
    </message>
    <message>
        <source>GPU inside %1</source>
        <comment>@label</comment>
        <translation>GPU in %1</translation>
    </message>
    <message>
        <source>The GPU will be checked inside the EFLOW virtual machine.</source>
        <comment>@info</comment>
        <translation>Die GPU wird in der EFLOW-VM geprüft.</translation>
    </message>
    <message>
        <source>The GPU will be checked inside %1.</source>
        <comment>@info</comment>
        <translation>Die GPU wird in %1 geprüft.</translation>
    </message>
    <message>
        <source>Looking for the GPU inside the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>GPU wird in der EFLOW-VM gesucht…</translation>
    </message>
    <message>
        <source>Looking for the GPU inside %1…</source>
        <comment>@status</comment>
        <translation>GPU wird in %1 gesucht…</translation>
    </message>
    <message>
        <source>Power state of %1</source>
        <comment>@label</comment>
        <translation>Betriebszustand von %1</translation>
    </message>
    <message>
        <source>%1 will be started.</source>
        <comment>@info</comment>
        <translation>%1 wird gestartet.</translation>
    </message>
    <message>
        <source>%1 will be shut down.</source>
        <comment>@info</comment>
        <translation>%1 wird heruntergefahren.</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <comment>@status</comment>
        <translation>%1 wird gestartet…</translation>
    </message>
    <message>
        <source>Shutting down %1…</source>
        <comment>@status</comment>
        <translation>%1 wird heruntergefahren…</translation>
    </message>
    <message>
        <source>Automatic stop action of %1</source>
        <comment>@label</comment>
        <translation>Automatische Stoppaktion von %1</translation>
    </message>
    <message>
        <source>The automatic stop action of %1 will be set to “Turn off”.</source>
        <comment>@info</comment>
        <extracomment>&quot;Turn off&quot; is the name that Hyper-V Manager gives this automatic stop action.</extracomment>
        <translation>Die automatische Stoppaktion von %1 wird auf „Ausschalten“ festgelegt.</translation>
    </message>
    <message>
        <source>Setting the automatic stop action of %1…</source>
        <comment>@status</comment>
        <translation>Automatische Stoppaktion von %1 wird festgelegt…</translation>
    </message>
    <message>
        <source>Dynamic memory of %1</source>
        <comment>@label</comment>
        <translation>Dynamischer Arbeitsspeicher von %1</translation>
    </message>
    <message>
        <source>%1 will always have %2 MB of memory instead of dynamic memory.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 a size in megabytes.</extracomment>
        <translation>%1 erhält statt dynamischem Arbeitsspeicher immer %2 MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Setting the memory of %1…</source>
        <comment>@status</comment>
        <translation>Arbeitsspeicher von %1 wird festgelegt…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <comment>@label</comment>
        <translation>Prüfpunkte von %1</translation>
    </message>
    <message>
        <source>The creation of checkpoints of %1 will be switched off.</source>
        <comment>@info</comment>
        <translation>Neue Prüfpunkte von %1 werden deaktiviert.</translation>
    </message>
    <message>
        <source>Switching off checkpoints of %1…</source>
        <comment>@status</comment>
        <translation>Prüfpunkte von %1 werden deaktiviert…</translation>
    </message>
    <message>
        <source>Cache control of %1</source>
        <comment>@label</comment>
        <translation>Cachesteuerung von %1</translation>
    </message>
    <message>
        <source>%1 will be allowed to control the cache types of its memory.</source>
        <comment>@info</comment>
        <translation>%1 darf künftig die Cachetypen des eigenen Arbeitsspeichers steuern.</translation>
    </message>
    <message>
        <source>Setting the cache control of %1…</source>
        <comment>@status</comment>
        <translation>Cachesteuerung von %1 wird festgelegt…</translation>
    </message>
    <message>
        <source>Memory-mapped I/O space of %1</source>
        <comment>@label</comment>
        <translation>MMIO-Bereich von %1</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB above.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes in megabytes.</extracomment>
        <translation>Der MMIO-Bereich von %1 wird auf %2 MB unterhalb von 4 GB und %3 MB oberhalb davon festgelegt.</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB from %4 MB on.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes and %4 an address, all in megabytes.</extracomment>
        <translation>Der MMIO-Bereich von %1 wird auf %2 MB unterhalb von 4 GB und %3 MB ab %4 MB festgelegt.</translation>
    </message>
    <message>
        <source>Setting the memory-mapped I/O space of %1…</source>
        <comment>@status</comment>
        <translation>MMIO-Bereich von %1 wird festgelegt…</translation>
    </message>
    <message>
        <source>Your confirmation</source>
        <comment>@label</comment>
        <translation>Ihre Bestätigung</translation>
    </message>
    <message>
        <source>You will be asked to confirm the changes. Without an answer within 10 minutes, all of them will be taken back.</source>
        <comment>@info</comment>
        <translation>Sie werden gebeten, die Änderungen zu bestätigen. Ohne Antwort innerhalb von 10 Minuten werden alle rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Waiting for your confirmation…</source>
        <comment>@status</comment>
        <translation>Auf Ihre Bestätigung wird gewartet…</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>EFLOW GPU Setup</source>
        <comment>@title</comment>
        <extracomment>The name of this product.</extracomment>
        <translation>EFLOW GPU Setup</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>@label</comment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@label</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@label</comment>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>@label</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@label</comment>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@label</comment>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>@label</comment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@label</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Interrupted run</source>
        <comment>@label</comment>
        <translation>Unterbrochener Vorgang</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>@status</comment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>@status</comment>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>Nicht erforderlich</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready, with warnings</source>
        <comment>@status</comment>
        <translation>Bereit, mit Warnungen</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>@status</comment>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA)</source>
        <comment>@label</comment>
        <translation>Discrete Device Assignment (DDA)</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV)</source>
        <comment>@label</comment>
        <translation>GPU-Paravirtualisierung (GPU-PV)</translation>
    </message>
    <message>
        <source>The virtual machine gets the whole GPU. Windows cannot use it meanwhile.</source>
        <comment>@info</comment>
        <translation>Der virtuelle Computer erhält die ganze GPU. Windows kann sie währenddessen nicht verwenden.</translation>
    </message>
    <message>
        <source>The virtual machine and Windows share the GPU.</source>
        <comment>@info</comment>
        <translation>Der virtuelle Computer und Windows nutzen die GPU gemeinsam.</translation>
    </message>
    <message>
        <source>EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW-VM</translation>
    </message>
    <message>
        <source>Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>Hyper-V-VM</translation>
    </message>
    <message>
        <source>DDA to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>DDA für die EFLOW-VM</translation>
    </message>
    <message>
        <source>GPU-PV to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>GPU-PV für die EFLOW-VM</translation>
    </message>
    <message>
        <source>DDA to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>DDA für eine Hyper-V-VM</translation>
    </message>
    <message>
        <source>GPU-PV to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>GPU-PV für eine Hyper-V-VM</translation>
    </message>
    <message>
        <source>The virtual machine gets the hardware itself and can change it, its firmware included. Do this only with a virtual machine that you trust.</source>
        <comment>@info</comment>
        <translation>Der virtuelle Computer erhält die Hardware selbst und kann sie einschließlich ihrer Firmware verändern. Tun Sie dies nur mit einem virtuellen Computer, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The device mitigation driver of the GPU vendor is not installed. It would keep the virtual machine from reaching parts of the GPU that can harm this computer.</source>
        <comment>@info</comment>
        <translation>Der beim GPU-Anbieter erhältliche Treiber zur Risikominderung ist nicht installiert. Er würde verhindern, dass der virtuelle Computer auf Teile der GPU zugreift, die diesem Computer schaden können.</translation>
    </message>
    <message>
        <source>The way from the GPU to the processor cannot keep its data traffic apart (ACS). The virtual machine could reach other devices on the same way.</source>
        <comment>@info</comment>
        <translation>Auf dem Weg von der GPU zum Prozessor lässt sich der Datenverkehr nicht trennen (ACS). Der virtuelle Computer könnte andere Geräte auf demselben Weg erreichen.</translation>
    </message>
    <message>
        <source>EFLOW can be deployed only once per installation. Taking the GPU back leaves the deployed virtual machine in place.</source>
        <comment>@info</comment>
        <translation>EFLOW kann pro Installation nur einmal bereitgestellt werden. Wenn Sie die GPU zurücknehmen, bleibt die bereitgestellte VM bestehen.</translation>
    </message>
    <message>
        <source>This GPU drives the only display. The screen stays black while the virtual machine has it.</source>
        <comment>@info</comment>
        <translation>Diese GPU steuert den einzigen Bildschirm an. Er bleibt schwarz, solange der virtuelle Computer sie hat.</translation>
    </message>
    <message>
        <source>I trust this virtual machine with the hardware.</source>
        <comment>@label</comment>
        <translation>Ich vertraue diesem virtuellen Computer die Hardware an.</translation>
    </message>
    <message>
        <source>Go on without the device mitigation driver.</source>
        <comment>@label</comment>
        <translation>Ohne den Treiber zur Risikominderung fortfahren.</translation>
    </message>
    <message>
        <source>Go on without separated data traffic.</source>
        <comment>@label</comment>
        <translation>Ohne getrennten Datenverkehr fortfahren.</translation>
    </message>
    <message>
        <source>Deploy EFLOW on this computer.</source>
        <comment>@label</comment>
        <translation>EFLOW auf diesem Computer bereitstellen.</translation>
    </message>
    <message>
        <source>Go on without a display.</source>
        <comment>@label</comment>
        <translation>Ohne Bildschirm fortfahren.</translation>
    </message>
</context>
<context>
    <name>Wizard::ApplyPage</name>
    <message>
        <source>Wait until the changes are made</source>
        <comment>@title</comment>
        <translation>Warten Sie auf den Abschluss der Änderungen</translation>
    </message>
    <message>
        <source>Stopping: what was changed is being taken back.</source>
        <comment>@status</comment>
        <translation>Wird angehalten: Was geändert wurde, wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Stop finishes the step in progress and then takes every change back.</source>
        <comment>@status</comment>
        <translation>Mit „Anhalten“ wird der laufende Schritt beendet und dann jede Änderung rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>@button</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Confirm the changes</source>
        <comment>@title</comment>
        <translation>Bestätigen Sie die Änderungen</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckItems</name>
    <message>
        <source>Checking…</source>
        <comment>@status</comment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Met for some ways</source>
        <comment>@status</comment>
        <translation>Für einige Wege erfüllt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info</comment>
        <extracomment>A finding that holds for some ways only: &quot;GPU-PV to the EFLOW virtual machine: 471.41&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with the same findings</source>
        <comment>@label</comment>
        <translation>
            <numerusform>%n Eintrag mit demselben Ergebnis</numerusform>
            <numerusform>%n Einträge mit demselben Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>@label</comment>
        <extracomment>Cards of the same name share a heading: &quot;NVIDIA T4 × 4&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>@button</comment>
        <translation>
            <numerusform>%n weiteren Eintrag anzeigen</numerusform>
            <numerusform>%n weitere Einträge anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::CheckPage</name>
    <message>
        <source>Not needed on this computer: %1.</source>
        <comment>@info</comment>
        <translation>Auf diesem Computer nicht erforderlich: %1.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <comment>@button</comment>
        <translation>Erneut &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckRow</name>
    <message>
        <source>Found</source>
        <comment>@label</comment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>@label</comment>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>@label</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How to fix</source>
        <comment>@label</comment>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Check this again</source>
        <comment>@button</comment>
        <translation>Dies erneut prüfen</translation>
    </message>
    <message>
        <source>Read more</source>
        <comment>@button</comment>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Rules out</source>
        <comment>@label</comment>
        <translation>Schließt aus</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckRowHeader</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>@accessible</comment>
        <extracomment>A check for a screen reader: title, verdict, what was found.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Press to hide the details.</source>
        <comment>@accessible</comment>
        <translation>Zum Ausblenden der Details drücken.</translation>
    </message>
    <message>
        <source>Press to show the details.</source>
        <comment>@accessible</comment>
        <translation>Zum Anzeigen der Details drücken.</translation>
    </message>
</context>
<context>
    <name>Wizard::ConfirmPanel</name>
    <message>
        <source>Without an answer, everything is taken back in %1.</source>
        <comment>@status</comment>
        <extracomment>%1 is a time in minutes and seconds, for example 9:58.</extracomment>
        <translation>Ohne Antwort wird in %1 alles rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Keep the changes if you can use this computer as you need it.</source>
        <comment>@info</comment>
        <translation>Behalten Sie die Änderungen bei, wenn Sie diesen Computer wie benötigt verwenden können.</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <comment>@button</comment>
        <translation>Änderungen &amp;beibehalten</translation>
    </message>
</context>
<context>
    <name>Wizard::ConsentPanel</name>
    <message>
        <source>Risks</source>
        <comment>@label</comment>
        <translation>Risiken</translation>
    </message>
</context>
<context>
    <name>Wizard::DetailChecks</name>
    <message>
        <source>Hide the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>&amp;Prüfungen dieser GPU ausblenden</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>&amp;Prüfungen dieser GPU anzeigen</translation>
    </message>
    <message>
        <source>Hide the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>&amp;Prüfungen dieser VM ausblenden</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>&amp;Prüfungen dieser VM anzeigen</translation>
    </message>
</context>
<context>
    <name>Wizard::DriversPage</name>
    <message>
        <source>Check the graphics drivers</source>
        <comment>@title</comment>
        <translation>Grafiktreiber prüfen</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>Die Grafikkarten werden untersucht.</translation>
    </message>
    <message>
        <source>The graphics cards could not be read.</source>
        <comment>@status</comment>
        <translation>Die Grafikkarten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>Dieser Computer hat keine Grafikkarte.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Anforderung ist nicht erfüllt. Öffnen Sie die Zeile, um die Abhilfe zu sehen.</numerusform>
            <numerusform>%n Anforderungen sind nicht erfüllt. Öffnen Sie eine Zeile, um die Abhilfe zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Prüfung blieb ohne Ergebnis. Öffnen Sie die Zeile, um den Grund zu sehen.</numerusform>
            <numerusform>%n Prüfungen blieben ohne Ergebnis. Öffnen Sie eine Zeile, um den Grund zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Die Treiber sind bereit. Lesen Sie zuerst %n Warnung.</numerusform>
            <numerusform>Die Treiber sind bereit. Lesen Sie zuerst %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drivers are ready.</source>
        <comment>@status</comment>
        <translation>Die Treiber sind bereit.</translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Die Treiber sind für einige Wege bereit. %n Anforderung schließt andere aus. Öffnen Sie die Zeile, um zu sehen, welche.</numerusform>
            <numerusform>Die Treiber sind für einige Wege bereit. %n Anforderungen schließen andere aus. Öffnen Sie eine Zeile, um zu sehen, welche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::GpuPage</name>
    <message>
        <source>This GPU cannot be used. Its row says why.</source>
        <comment>@error</comment>
        <translation>Diese GPU kann nicht verwendet werden. Der Grund steht in ihrer Zeile.</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>Die Prüfungen sind noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>Die Grafikkarten werden untersucht.</translation>
    </message>
    <message>
        <source>The graphics cards could not be read, so none can be chosen.</source>
        <comment>@status</comment>
        <translation>Die Grafikkarten konnten nicht gelesen werden. Daher kann keine ausgewählt werden.</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>Dieser Computer hat keine Grafikkarte.</translation>
    </message>
    <message>
        <source>None of the graphics cards can be given to a virtual machine. Each row says why.</source>
        <comment>@status</comment>
        <translation>Keine der Grafikkarten kann für einen virtuellen Computer verfügbar gemacht werden. Der Grund steht in der jeweiligen Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n graphics card(s) can be given to a virtual machine.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Grafikkarte kann für einen virtuellen Computer verfügbar gemacht werden.</numerusform>
            <numerusform>%n Grafikkarten können für einen virtuellen Computer verfügbar gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the GPU for the virtual machine</source>
        <comment>@title</comment>
        <translation>GPU für den virtuellen Computer auswählen</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@accessible</comment>
        <translation>Grafikkarten</translation>
    </message>
</context>
<context>
    <name>Wizard::LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>@accessible</comment>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Wizard::LicencePage</name>
    <message>
        <source>Accept the licence terms</source>
        <comment>@title</comment>
        <translation>Lizenzbedingungen akzeptieren</translation>
    </message>
    <message>
        <source>This program gives a graphics card of this computer to a Linux virtual machine, proves that it works there, and can take it back.</source>
        <comment>@subtitle</comment>
        <translation>Dieses Programm macht eine Grafikkarte dieses Computers für einen virtuellen Linux-Computer verfügbar, weist nach, dass sie dort funktioniert, und kann sie wieder zurücknehmen.</translation>
    </message>
    <message>
        <source>NVIDIA components</source>
        <comment>@label</comment>
        <translation>NVIDIA-Komponenten</translation>
    </message>
    <message>
        <source>GPU acceleration can include components that NVIDIA Corporation or its licensors developed and own. The end-user licence agreement of NVIDIA governs their use.</source>
        <comment>@info</comment>
        <translation>Die GPU-Beschleunigung kann Komponenten enthalten, die von der NVIDIA Corporation oder ihren Lizenzgebern entwickelt wurden und sich in deren Besitz befinden. Ihre Verwendung unterliegt dem Endbenutzer-Lizenzvertrag von NVIDIA.</translation>
    </message>
    <message>
        <source>Read the licence agreement of NVIDIA</source>
        <comment>@button</comment>
        <translation>Lizenzvertrag von NVIDIA lesen</translation>
    </message>
    <message>
        <source>I accept the licence agreement of N&amp;VIDIA</source>
        <comment>@label</comment>
        <translation>Ich akzeptiere den Lizenzvertrag von N&amp;VIDIA</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows (EFLOW)</source>
        <comment>@label</comment>
        <translation>Azure IoT Edge for Linux on Windows (EFLOW)</translation>
    </message>
    <message>
        <source>Microsoft licenses EFLOW. Its terms are installed with it and apply when its virtual machine is deployed.</source>
        <comment>@info</comment>
        <translation>EFLOW wird von Microsoft lizenziert. Die Bedingungen werden zusammen mit EFLOW installiert und gelten, wenn die EFLOW-VM bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Read about EFLOW and its terms</source>
        <comment>@button</comment>
        <translation>Informationen zu EFLOW und den Bedingungen lesen</translation>
    </message>
    <message>
        <source>I accept the licence terms of &amp;EFLOW</source>
        <comment>@label</comment>
        <translation>Ich akzeptiere die Lizenzbedingungen von &amp;EFLOW</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) gives the whole card to the virtual machine; GPU paravirtualization (GPU-PV) shares it with Windows.</source>
        <comment>@info</comment>
        <translation>Mit Discrete Device Assignment (DDA) erhält der virtuelle Computer die ganze Karte; mit GPU-Paravirtualisierung (GPU-PV) wird sie gemeinsam mit Windows genutzt.</translation>
    </message>
    <message>
        <source>Microsoft offers GPU acceleration as a preview, which may change.</source>
        <comment>@info</comment>
        <translation>Microsoft bietet die GPU-Beschleunigung als Vorschau an, die sich ändern kann.</translation>
    </message>
</context>
<context>
    <name>Wizard::MethodPanel</name>
    <message>
        <source>You chose this method yourself.</source>
        <comment>@info</comment>
        <translation>Diese Methode haben Sie selbst gewählt.</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>@label</comment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Use DDA instead</source>
        <comment>@button</comment>
        <translation>Stattdessen DDA verwenden</translation>
    </message>
    <message>
        <source>Use GPU-PV instead</source>
        <comment>@button</comment>
        <translation>Stattdessen GPU-PV verwenden</translation>
    </message>
</context>
<context>
    <name>Wizard::PassthroughPage</name>
    <message>
        <source>Looking at the virtual machines.</source>
        <comment>@status</comment>
        <translation>Die virtuellen Computer werden untersucht.</translation>
    </message>
    <message>
        <source>No virtual machine can get this GPU yet. Each row says why.</source>
        <comment>@status</comment>
        <translation>Noch kann kein virtueller Computer diese GPU erhalten. Der Grund steht in der jeweiligen Zeile.</translation>
    </message>
    <message>
        <source>This way is open. Read the warnings first.</source>
        <comment>@status</comment>
        <translation>Dieser Weg ist offen. Lesen Sie zuerst die Warnungen.</translation>
    </message>
    <message>
        <source>This way is ready.</source>
        <comment>@status</comment>
        <translation>Dieser Weg ist bereit.</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>Die Prüfungen sind noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This virtual machine cannot get the GPU. Its row says why.</source>
        <comment>@error</comment>
        <translation>Dieser virtuelle Computer kann die GPU nicht erhalten. Der Grund steht in seiner Zeile.</translation>
    </message>
    <message>
        <source>Tick each risk that you accept first.</source>
        <comment>@error</comment>
        <translation>Setzen Sie zuerst bei jedem Risiko, das Sie akzeptieren, ein Häkchen.</translation>
    </message>
    <message>
        <source>Choose the virtual machine and the method</source>
        <comment>@title</comment>
        <translation>Virtuellen Computer und Methode auswählen</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@label</comment>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>Search by name</source>
        <comment>@label</comment>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search virtual machines by name</source>
        <comment>@accessible</comment>
        <translation>Virtuelle Computer nach Namen suchen</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@accessible</comment>
        <translation>Virtuelle Computer</translation>
    </message>
</context>
<context>
    <name>Wizard::PathRows</name>
    <message>
        <source>%1: %2</source>
        <comment>@info</comment>
        <extracomment>A requirement and what was found: &quot;Driver version: 471.41&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>GPU without a name</source>
        <comment>@label</comment>
        <translation>GPU ohne Namen</translation>
    </message>
    <message>
        <source>Any Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>Beliebige Hyper-V-VM</translation>
    </message>
    <message>
        <source>Virtual machine without a name</source>
        <comment>@label</comment>
        <translation>Virtueller Computer ohne Namen</translation>
    </message>
</context>
<context>
    <name>Wizard::RailStep</name>
    <message>
        <source>%1, done</source>
        <comment>@accessible</comment>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <comment>@accessible</comment>
        <translation>%1, aktueller Schritt</translation>
    </message>
    <message>
        <source>%1, still ahead</source>
        <comment>@accessible</comment>
        <translation>%1, steht noch bevor</translation>
    </message>
</context>
<context>
    <name>Wizard::RecoveryPage</name>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Take the changes back</source>
        <comment>@button</comment>
        <translation>Änderungen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>Die Änderungen werden rückgängig gemacht, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Everything is taken back. This computer is as it was before that run.</source>
        <comment>@status</comment>
        <translation>Alles ist rückgängig gemacht. Dieser Computer ist so wie vor dem Vorgang.</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to %2. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>Ein Vorgang wurde unterbrochen, während er %1 für %2 verfügbar machte. Machen Sie zuerst dessen Änderungen rückgängig.</translation>
    </message>
    <message>
        <source>Undo an interrupted run</source>
        <comment>@title</comment>
        <translation>Unterbrochenen Vorgang rückgängig machen</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to the EFLOW virtual machine. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <translation>Ein Vorgang wurde unterbrochen, während er %1 für die EFLOW-VM verfügbar machte. Machen Sie zuerst dessen Änderungen rückgängig.</translation>
    </message>
    <message>
        <source>A run was cut off. When this computer started again, every change was taken back. It is as it was before that run.</source>
        <comment>@status</comment>
        <translation>Ein Vorgang wurde unterbrochen. Beim nächsten Start dieses Computers wurde jede Änderung rückgängig gemacht. Er ist so wie vor dem Vorgang.</translation>
    </message>
    <message>
        <source>A run could not be taken back completely. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>Ein Vorgang konnte nicht vollständig rückgängig gemacht werden. Die Liste zeigt, was noch geändert ist.</translation>
    </message>
    <message numerus="yes">
        <source>A run could not be taken back completely, although it was tried at %n start(s) of this computer. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Ein Vorgang konnte nicht vollständig rückgängig gemacht werden, obwohl es bei %n Start dieses Computers versucht wurde. Die Liste zeigt, was noch geändert ist.</numerusform>
            <numerusform>Ein Vorgang konnte nicht vollständig rückgängig gemacht werden, obwohl es bei %n Starts dieses Computers versucht wurde. Die Liste zeigt, was noch geändert ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>Mit diesen Befehlen machen Sie von Hand rückgängig, was noch geändert ist</translation>
    </message>
    <message>
        <source>An interrupted run was undone</source>
        <comment>@title</comment>
        <translation>Ein unterbrochener Vorgang wurde rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Wizard::ReportActions</name>
    <message>
        <source>C&amp;opy report</source>
        <comment>@button</comment>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>Bericht &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>Wizard::ResultPage</name>
    <message>
        <source>Wait until the GPU is back</source>
        <comment>@title</comment>
        <translation>Warten Sie, bis die GPU zurück ist</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>Die Änderungen werden rückgängig gemacht, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>Vorgang %1</translation>
    </message>
    <message>
        <source>&amp;Give the GPU back</source>
        <comment>@button</comment>
        <translation>GPU zurück&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Try again to take everything back</source>
        <comment>@button</comment>
        <translation>&amp;Erneut versuchen, alles rückgängig zu machen</translation>
    </message>
    <message>
        <source>Found inside the virtual machine</source>
        <comment>@label</comment>
        <translation>Im virtuellen Computer gefunden</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>Mit diesen Befehlen machen Sie von Hand rückgängig, was noch geändert ist</translation>
    </message>
    <message>
        <source>Windows has the GPU again</source>
        <comment>@label</comment>
        <translation>Windows hat die GPU wieder</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <comment>@info</comment>
        <extracomment>%1 is technical text in English.</extracomment>
        <translation>Technisches Detail: %1</translation>
    </message>
    <message>
        <source>Use the GPU in the virtual machine</source>
        <comment>@title</comment>
        <translation>GPU im virtuellen Computer verwenden</translation>
    </message>
    <message>
        <source>Use the GPU in Windows again</source>
        <comment>@title</comment>
        <translation>GPU wieder in Windows verwenden</translation>
    </message>
    <message>
        <source>Read why the changes were taken back</source>
        <comment>@title</comment>
        <translation>Warum die Änderungen rückgängig gemacht wurden</translation>
    </message>
    <message>
        <source>Read why nothing was changed</source>
        <comment>@title</comment>
        <translation>Warum nichts geändert wurde</translation>
    </message>
    <message>
        <source>Finish taking the changes back</source>
        <comment>@title</comment>
        <translation>Rückgängigmachen der Änderungen abschließen</translation>
    </message>
    <message>
        <source>%1 works in %2.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>%1 funktioniert in %2.</translation>
    </message>
    <message>
        <source>Every change is taken back. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>Jede Änderung ist rückgängig gemacht. Dieser Computer ist wie zuvor.</translation>
    </message>
    <message>
        <source>The GPU was not given to the virtual machine. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>Die GPU wurde nicht an den virtuellen Computer übergeben. Dieser Computer ist wie zuvor.</translation>
    </message>
    <message>
        <source>The run did not begin, and this computer is as it was before.</source>
        <comment>@status</comment>
        <translation>Der Vorgang wurde nicht begonnen, und dieser Computer ist wie zuvor.</translation>
    </message>
    <message>
        <source>Not every change could be taken back. The list shows what is still different.</source>
        <comment>@status</comment>
        <translation>Nicht jede Änderung konnte rückgängig gemacht werden. Die Liste zeigt, was noch abweicht.</translation>
    </message>
    <message>
        <source>You can give the GPU back to Windows at any time, here or by starting this program again.</source>
        <comment>@info</comment>
        <translation>Sie können die GPU jederzeit an Windows zurückgeben: hier oder durch einen erneuten Start dieses Programms.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <comment>@button</comment>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>%1 works in the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <translation>%1 funktioniert in der EFLOW-VM.</translation>
    </message>
    <message>
        <source>Nothing was taken back. The virtual machine still has the GPU.</source>
        <comment>@status</comment>
        <translation>Nichts wurde rückgängig gemacht. Der virtuelle Computer hat die GPU noch.</translation>
    </message>
</context>
<context>
    <name>Wizard::ReviewPage</name>
    <message>
        <source>%1. %2</source>
        <comment>@info</comment>
        <extracomment>%1 is a number, %2 a change: &quot;3. The automatic stop action will be set to Turn off.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in this order, give %1 to %2.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>
            <numerusform>%n Schritt macht %1 für %2 verfügbar.</numerusform>
            <numerusform>%n Schritte in dieser Reihenfolge machen %1 für %2 verfügbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the changes</source>
        <comment>@title</comment>
        <translation>Änderungen überprüfen</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <comment>@button</comment>
        <translation>&amp;In Worten</translation>
    </message>
    <message>
        <source>As &amp;PowerShell</source>
        <comment>@button</comment>
        <translation>Als &amp;PowerShell</translation>
    </message>
    <message>
        <source>&amp;Taking back</source>
        <comment>@button</comment>
        <translation>&amp;Rücknahme</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>@accessible</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The same changes as PowerShell</source>
        <comment>@accessible</comment>
        <translation>Dieselben Änderungen als PowerShell-Skript</translation>
    </message>
    <message>
        <source>PowerShell that takes the changes back</source>
        <comment>@accessible</comment>
        <translation>PowerShell-Skript, das die Änderungen rückgängig macht</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <comment>@button</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>@button</comment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Assign the GPU</source>
        <comment>@button</comment>
        <translation>GP&amp;U zuweisen</translation>
    </message>
    <message>
        <source>Sha&amp;re the GPU</source>
        <comment>@button</comment>
        <translation>GPU &amp;teilen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in this order, give %1 to the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU.</extracomment>
        <translation>
            <numerusform>%n Schritt macht %1 für die EFLOW-VM verfügbar.</numerusform>
            <numerusform>%n Schritte in dieser Reihenfolge machen %1 für die EFLOW-VM verfügbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::RowModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>@accessible</comment>
        <extracomment>A row for a screen reader: title, state, details.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>Wizard::RunView</name>
    <message>
        <source>Hide the st&amp;eps</source>
        <comment>@button</comment>
        <translation>S&amp;chritte ausblenden</translation>
    </message>
    <message>
        <source>Show the st&amp;eps</source>
        <comment>@button</comment>
        <translation>S&amp;chritte anzeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@accessible</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>@status</comment>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <comment>@status</comment>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <comment>@status</comment>
        <extracomment>%1 is the name of a step, for example &quot;GPU partition of VM1&quot;.</extracomment>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Stopping after this step, then everything is taken back. %1</source>
        <comment>@status</comment>
        <translation>Nach diesem Schritt wird angehalten und alles rückgängig gemacht. %1</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since the review…</source>
        <comment>@status</comment>
        <translation>Es wird geprüft, ob sich seit der Überprüfung etwas geändert hat…</translation>
    </message>
    <message>
        <source>Registering the recovery task…</source>
        <comment>@status</comment>
        <translation>Die Wiederherstellungsaufgabe wird registriert…</translation>
    </message>
</context>
<context>
    <name>Wizard::SaveText</name>
    <message>
        <source>Text (*.txt)</source>
        <comment>@label</comment>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <comment>@label</comment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <comment>@label</comment>
        <translation>PowerShell-Skript (*.ps1)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <comment>@title</comment>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <comment>@error</comment>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>@title</comment>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Wizard::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <comment>@label</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings that you leave unchanged stay as they are in the virtual machine, or follow from the GPU.</source>
        <comment>@info</comment>
        <translation>Einstellungen, die Sie nicht ändern, bleiben wie im virtuellen Computer festgelegt oder ergeben sich aus der GPU.</translation>
    </message>
    <message>
        <source>Processors</source>
        <comment>@label</comment>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>@label</comment>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Low MMIO space</source>
        <comment>@label</comment>
        <translation>Unterer MMIO-Bereich</translation>
    </message>
    <message>
        <source>High MMIO space</source>
        <comment>@label</comment>
        <translation>Oberer MMIO-Bereich</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>@label</comment>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>@label</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>@label</comment>
        <extracomment>Unit after a number: megabytes.</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Take all changes back unless I confirm them within 10 minutes</source>
        <comment>@option:check</comment>
        <translation>Alle Änderungen rückgängig machen, wenn ich sie nicht innerhalb von 10 Minuten bestätige</translation>
    </message>
</context>
<context>
    <name>Wizard::SetupWizard</name>
    <message>
        <source>%1 – %2</source>
        <comment>@title</comment>
        <extracomment>Title of the window: main instruction of the page, then the product.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <comment>@button</comment>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@button</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Opens the documentation in the browser.</source>
        <comment>@accessible</comment>
        <translation>Öffnet die Dokumentation im Browser.</translation>
    </message>
</context>
<context>
    <name>Wizard::ShutdownGuard</name>
    <message>
        <source>The GPU is being moved. Wait until that is finished.</source>
        <comment>@info</comment>
        <translation>Die GPU wird gerade übertragen. Warten Sie, bis das abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRail</name>
    <message>
        <source>Language</source>
        <comment>@label</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>Vorgang %1</translation>
    </message>
    <message>
        <source>Recorded host</source>
        <comment>@label</comment>
        <translation>Aufgezeichneter Host</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRows</name>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <extracomment>A step whose turn has not come: it may still come, or the run is over.</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>@status</comment>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <comment>@status</comment>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>@status</comment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>Nicht erforderlich</translation>
    </message>
</context>
<context>
    <name>Wizard::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>@label</comment>
        <extracomment>Where the user is: &quot;Step 3 of 8: Drivers&quot;.</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Recorded host: %1</source>
        <comment>@label</comment>
        <translation>Aufgezeichneter Host: %1</translation>
    </message>
</context>
<context>
    <name>Wizard::WindowsPage</name>
    <message>
        <source>Check Windows and Hyper-V</source>
        <comment>@title</comment>
        <translation>Windows und Hyper-V prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Checking this computer. %n check(s) to go.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Dieser Computer wird geprüft. Noch %n Prüfung.</numerusform>
            <numerusform>Dieser Computer wird geprüft. Noch %n Prüfungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Anforderung ist nicht erfüllt. Öffnen Sie die Zeile, um die Abhilfe zu sehen.</numerusform>
            <numerusform>%n Anforderungen sind nicht erfüllt. Öffnen Sie eine Zeile, um die Abhilfe zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Prüfung blieb ohne Ergebnis. Öffnen Sie die Zeile, um den Grund zu sehen.</numerusform>
            <numerusform>%n Prüfungen blieben ohne Ergebnis. Öffnen Sie eine Zeile, um den Grund zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Dieser Computer ist bereit. Lesen Sie zuerst %n Warnung.</numerusform>
            <numerusform>Dieser Computer ist bereit. Lesen Sie zuerst %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows and this computer are ready.</source>
        <comment>@status</comment>
        <translation>Windows und dieser Computer sind bereit.</translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Dieser Computer ist für einige Wege bereit. %n Anforderung schließt andere aus. Öffnen Sie die Zeile, um zu sehen, welche.</numerusform>
            <numerusform>Dieser Computer ist für einige Wege bereit. %n Anforderungen schließen andere aus. Öffnen Sie eine Zeile, um zu sehen, welche.</numerusform>
        </translation>
    </message>
</context>
</TS>
