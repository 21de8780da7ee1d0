<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Answers</name>
    <message>
        <source>This host has no path with this GPU, method, guest and VM.</source>
        <comment>@error</comment>
        <translation>Cet hôte n’offre aucune voie avec ce GPU, cette méthode, cet invité et cette VM.</translation>
    </message>
    <message>
        <source>More than one path is open. Name the GPU, the guest and the VM.</source>
        <comment>@error</comment>
        <translation>Plusieurs voies sont ouvertes. Indiquez le GPU, l’invité et la VM.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Licences</source>
        <comment>@title</comment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@title</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@title</comment>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>Cartes graphiques</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@title</comment>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Ways to give a GPU to a VM</source>
        <comment>@title</comment>
        <translation>Voies pour fournir un GPU à une VM</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>@status</comment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>@status</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>@status</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>@status</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>@status</comment>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>@status</comment>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>A GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>Un GPU de cet hôte peut être fourni à une VM.</translation>
    </message>
    <message>
        <source>No GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>Aucun GPU de cet hôte ne peut être fourni à une VM.</translation>
    </message>
    <message>
        <source>Whether a GPU of this host can be given to a VM could not be told.</source>
        <comment>@info</comment>
        <translation>Impossible de déterminer si un GPU de cet hôte peut être fourni à une VM.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <comment>@info</comment>
        <translation>Requis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>@info</comment>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>How to fix: %1</source>
        <comment>@info</comment>
        <translation>Solution&#xa0;: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>@info</comment>
        <translation>En savoir plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <comment>@info</comment>
        <extracomment>%1: ways to give a GPU to a VM, for example &quot;GPU-PV for EFLOW&quot;</extracomment>
        <translation>Concerne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <comment>@info</comment>
        <translation>Lu dans&#xa0;: %1</translation>
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
        <translation>%1, %2, %3. En raison de&#xa0;: %4</translation>
    </message>
    <message>
        <source>None: no GPU is known on this host.</source>
        <comment>@info</comment>
        <translation>Aucune&#xa0;: aucun GPU n’est connu sur cet hôte.</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for EFLOW</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment pour EFLOW</translation>
    </message>
    <message>
        <source>GPU-PV for EFLOW</source>
        <comment>@info</comment>
        <translation>GPU-PV pour EFLOW</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for Hyper-V</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment pour Hyper-V</translation>
    </message>
    <message>
        <source>GPU-PV for Hyper-V</source>
        <comment>@info</comment>
        <translation>GPU-PV pour Hyper-V</translation>
    </message>
    <message>
        <source>Unnamed GPU</source>
        <comment>@info</comment>
        <translation>GPU sans nom</translation>
    </message>
    <message>
        <source>VM of EFLOW</source>
        <comment>@info</comment>
        <translation>VM EFLOW</translation>
    </message>
    <message>
        <source>any VM of Hyper-V</source>
        <comment>@info</comment>
        <translation>n’importe quelle VM Hyper-V</translation>
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
        <translation>À accepter au préalable</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1 (accepté)</translation>
    </message>
    <message>
        <source>%1 (not accepted yet)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1 (pas encore accepté)</translation>
    </message>
    <message>
        <source>Plan: give %1 to %2</source>
        <comment>@title</comment>
        <extracomment>%1: GPU, %2: VM</extracomment>
        <translation>Plan&#xa0;: fournir %1 à %2</translation>
    </message>
    <message>
        <source>Plan: give %1 to the EFLOW virtual machine</source>
        <comment>@title</comment>
        <extracomment>%1: GPU</extracomment>
        <translation>Plan&#xa0;: fournir %1 à la machine virtuelle EFLOW</translation>
    </message>
    <message>
        <source>Nothing has to be changed; the GPU is only looked for in the VM.</source>
        <comment>@info</comment>
        <translation>Aucune modification n’est nécessaire&#x202f;; le GPU est seulement recherché dans la VM.</translation>
    </message>
    <message>
        <source>No run was cut off. There is nothing to recover.</source>
        <comment>@status</comment>
        <translation>Aucune exécution n’a été interrompue. Il n’y a rien à récupérer.</translation>
    </message>
    <message>
        <source>The GPU works in the virtual machine.</source>
        <comment>@status</comment>
        <translation>Le GPU fonctionne dans la machine virtuelle.</translation>
    </message>
    <message>
        <source>The virtual machine has the GPU. Whether it works there could not be checked from the host.</source>
        <comment>@status</comment>
        <translation>La machine virtuelle dispose du GPU. L’hôte n’a pas pu vérifier s’il y fonctionne.</translation>
    </message>
    <message>
        <source>A step failed, and everything was undone.</source>
        <comment>@status</comment>
        <translation>Une étape a échoué et tout a été annulé.</translation>
    </message>
    <message>
        <source>The run was stopped, and everything was undone.</source>
        <comment>@status</comment>
        <translation>L’exécution a été arrêtée et tout a été annulé.</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <comment>@status</comment>
        <translation>Tout est comme avant l’exécution.</translation>
    </message>
    <message>
        <source>Not everything could be undone. This is left to do by hand:</source>
        <comment>@status</comment>
        <translation>Tout n’a pas pu être annulé. Il reste à faire manuellement&#xa0;:</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <comment>@status</comment>
        <extracomment>%1: what the step changes, for example &quot;Automatic stop action of VM1&quot;</extracomment>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Undoing</source>
        <comment>@status</comment>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>@status</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>@status</comment>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>There is no run to undo.</source>
        <comment>@status</comment>
        <translation>Il n’y a aucune exécution à annuler.</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@status</comment>
        <translation>Le GPU ne fonctionne pas dans la machine virtuelle.</translation>
    </message>
    <message>
        <source>No run is recorded. Name the VM and the method with --guest, --vm and --method.</source>
        <comment>@error</comment>
        <translation>Aucune exécution n’est enregistrée. Indiquez la VM et la méthode avec --guest, --vm et --method.</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>Ces commandes annulent manuellement ce qui est encore modifié</translation>
    </message>
    <message>
        <source>No run waits for a confirmation.</source>
        <comment>@status</comment>
        <translation>Aucune exécution n’attend de confirmation.</translation>
    </message>
    <message>
        <source>The changes are confirmed and stay.</source>
        <comment>@status</comment>
        <translation>Les modifications sont confirmées et conservées.</translation>
    </message>
    <message>
        <source>Run “eflow-gpu-setup-cli confirm” within 10 minutes to keep the changes.</source>
        <comment>@info</comment>
        <translation>Pour conserver les modifications, exécutez «&#x202f;eflow-gpu-setup-cli confirm&#x202f;» dans les 10 minutes.</translation>
    </message>
    <message>
        <source>No run is recorded.</source>
        <comment>@status</comment>
        <translation>Aucune exécution n’est enregistrée.</translation>
    </message>
    <message>
        <source>The computer is being checked before the first change.</source>
        <comment>@status</comment>
        <translation>L’ordinateur est vérifié avant la première modification.</translation>
    </message>
    <message>
        <source>The recovery task is being registered.</source>
        <comment>@status</comment>
        <translation>La tâche de récupération est en cours d’inscription.</translation>
    </message>
    <message>
        <source>The run has begun, and nothing is changed yet.</source>
        <comment>@status</comment>
        <translation>L’exécution a commencé et rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>The run has reached its changes.</source>
        <comment>@status</comment>
        <translation>L’exécution en est aux modifications.</translation>
    </message>
    <message>
        <source>The run has reached the check inside the virtual machine.</source>
        <comment>@status</comment>
        <translation>L’exécution en est à la vérification dans la machine virtuelle.</translation>
    </message>
    <message>
        <source>All changes are made, and they wait for a confirmation.</source>
        <comment>@status</comment>
        <translation>Toutes les modifications sont effectuées et attendent une confirmation.</translation>
    </message>
    <message>
        <source>The changes are being taken back.</source>
        <comment>@status</comment>
        <translation>Les modifications sont en cours d’annulation.</translation>
    </message>
    <message>
        <source>The last run is done: the virtual machine has the GPU.</source>
        <comment>@status</comment>
        <translation>La dernière exécution est terminée&#x202f;: la machine virtuelle dispose du GPU.</translation>
    </message>
    <message>
        <source>The last run is undone: everything is as it was before.</source>
        <comment>@status</comment>
        <translation>La dernière exécution est annulée&#x202f;: tout est comme avant.</translation>
    </message>
    <message>
        <source>The last run could not be undone completely.</source>
        <comment>@status</comment>
        <translation>La dernière exécution n’a pas pu être entièrement annulée.</translation>
    </message>
    <message>
        <source>A process works on it.</source>
        <comment>@status</comment>
        <translation>Un processus y travaille.</translation>
    </message>
    <message>
        <source>%1 works on it (process %2) since %3.</source>
        <comment>@status</comment>
        <extracomment>%1: name of a program, %2: number of a process, %3: date and time</extracomment>
        <translation>%1 (processus %2) y travaille depuis&#x202f;: %3.</translation>
    </message>
    <message>
        <source>It was cut off, and no process works on it. The command undo takes it back.</source>
        <comment>@status</comment>
        <translation>Elle a été interrompue et aucun processus n’y travaille. La commande undo l’annule.</translation>
    </message>
    <message>
        <source>The recovery task did that when the computer started.</source>
        <comment>@status</comment>
        <translation>La tâche de récupération s’en est chargée au démarrage de l’ordinateur.</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>Exécution %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Azure IoT Edge for Linux on Windows is not installed.</source>
        <comment>@title</comment>
        <translation>Azure IoT Edge for Linux on Windows n’est pas installé.</translation>
    </message>
    <message>
        <source>Its PowerShell module is not on this computer.</source>
        <comment>@info</comment>
        <translation>Son module PowerShell est absent de cet ordinateur.</translation>
    </message>
    <message>
        <source>Install Azure IoT Edge for Linux on Windows, then check again.</source>
        <comment>@remedy</comment>
        <translation>Installez Azure IoT Edge for Linux on Windows, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is deployed already.</source>
        <comment>@title</comment>
        <translation>La machine virtuelle EFLOW est déjà déployée.</translation>
    </message>
    <message>
        <source>It can be deployed only once per installation.</source>
        <comment>@info</comment>
        <translation>Elle ne peut être déployée qu’une fois par installation.</translation>
    </message>
    <message>
        <source>Check again. The setup will change the virtual machine instead.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez à nouveau. Le programme de configuration modifiera alors la machine virtuelle existante.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is not deployed.</source>
        <comment>@title</comment>
        <translation>La machine virtuelle EFLOW n’est pas déployée.</translation>
    </message>
    <message>
        <source>There is no virtual machine to change yet.</source>
        <comment>@info</comment>
        <translation>Il n’y a pas encore de machine virtuelle à modifier.</translation>
    </message>
    <message>
        <source>Check again. The setup will deploy the virtual machine first.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez à nouveau. Le programme de configuration déploiera d’abord la machine virtuelle.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is off.</source>
        <comment>@title</comment>
        <translation>La machine virtuelle EFLOW est éteinte.</translation>
    </message>
    <message>
        <source>Its settings can be changed only while it runs.</source>
        <comment>@info</comment>
        <translation>Ses paramètres ne peuvent être modifiés que lorsqu’elle est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Start the EFLOW virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>Démarrez la machine virtuelle EFLOW, puis réessayez.</translation>
    </message>
    <message>
        <source>EFLOW does not assign this GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW n’attribue pas ce GPU.</translation>
    </message>
    <message>
        <source>It assigns NVIDIA T4 and A2 cards only.</source>
        <comment>@info</comment>
        <translation>Seules les cartes NVIDIA T4 et A2 sont attribuées.</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or one of these cards.</source>
        <comment>@remedy</comment>
        <translation>Utilisez la paravirtualisation de GPU ou l’une de ces cartes.</translation>
    </message>
    <message>
        <source>EFLOW was not told how many GPUs to pass.</source>
        <comment>@title</comment>
        <translation>EFLOW ignore combien de GPU transmettre.</translation>
    </message>
    <message>
        <source>The number of GPUs must be at least one.</source>
        <comment>@info</comment>
        <translation>Le nombre de GPU doit être d’au moins un.</translation>
    </message>
    <message>
        <source>Repeat the setup. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>Recommencez la configuration. Si le problème persiste, enregistrez le rapport.</translation>
    </message>
    <message>
        <source>EFLOW refuses this method on this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW refuse cette méthode sur ce Windows.</translation>
    </message>
    <message>
        <source>On Windows Server it supports device assignment only.</source>
        <comment>@info</comment>
        <translation>Sur Windows Server, seule l’attribution de périphérique est prise en charge.</translation>
    </message>
    <message>
        <source>Choose Discrete Device Assignment, or a client edition of Windows.</source>
        <comment>@remedy</comment>
        <translation>Choisissez Discrete Device Assignment ou une édition cliente de Windows.</translation>
    </message>
    <message>
        <source>EFLOW does not find the GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW ne trouve pas le GPU.</translation>
    </message>
    <message>
        <source>Its name does not match, it has no driver, or it is dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>Son nom ne correspond pas, il n’a pas de pilote ou il est démonté de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the GPU and its driver in Device Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez le GPU et son pilote dans le Gestionnaire de périphériques, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>EFLOW does not find enough GPUs.</source>
        <comment>@title</comment>
        <translation>EFLOW ne trouve pas assez de GPU.</translation>
    </message>
    <message>
        <source>More GPUs were requested than are available.</source>
        <comment>@info</comment>
        <translation>Le nombre de GPU demandés dépasse le nombre de GPU disponibles.</translation>
    </message>
    <message>
        <source>Free the GPU from other virtual machines, then check again.</source>
        <comment>@remedy</comment>
        <translation>Libérez le GPU dans les autres machines virtuelles, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>This computer does not support the method for this GPU.</source>
        <comment>@title</comment>
        <translation>Cet ordinateur ne prend pas en charge la méthode pour ce GPU.</translation>
    </message>
    <message>
        <source>EFLOW lists other methods for the GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW indique d’autres méthodes pour ce GPU.</translation>
    </message>
    <message>
        <source>Choose the other method.</source>
        <comment>@remedy</comment>
        <translation>Choisissez l’autre méthode.</translation>
    </message>
    <message>
        <source>EFLOW got a number of GPUs without a method.</source>
        <comment>@title</comment>
        <translation>EFLOW a reçu un nombre de GPU sans méthode.</translation>
    </message>
    <message>
        <source>The two settings contradict each other.</source>
        <comment>@info</comment>
        <translation>Les deux paramètres se contredisent.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <comment>@title</comment>
        <translation>Impossible de lire un fichier.</translation>
    </message>
    <message>
        <source>It is missing, it is not a file, or you may not read it.</source>
        <comment>@info</comment>
        <translation>Il est absent, ce n’est pas un fichier ou vous n’êtes pas autorisé à le lire.</translation>
    </message>
    <message>
        <source>Check the file name and its permissions.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez le nom du fichier et ses autorisations.</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <comment>@title</comment>
        <translation>Impossible d’écrire un fichier.</translation>
    </message>
    <message>
        <source>The disk is full or read-only, or you may not write there.</source>
        <comment>@info</comment>
        <translation>Le disque est plein ou en lecture seule, ou vous n’êtes pas autorisé à y écrire.</translation>
    </message>
    <message>
        <source>Free disk space or choose another folder.</source>
        <comment>@remedy</comment>
        <translation>Libérez de l’espace disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A file is too large.</source>
        <comment>@title</comment>
        <translation>Un fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>Files of this kind are never that large, so it was not read.</source>
        <comment>@info</comment>
        <translation>Les fichiers de ce type ne sont jamais aussi volumineux&#x202f;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <comment>@remedy</comment>
        <translation>Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>A file is not valid JSON.</source>
        <comment>@title</comment>
        <translation>Un fichier n’est pas un fichier JSON valide.</translation>
    </message>
    <message>
        <source>It is damaged or was cut off.</source>
        <comment>@info</comment>
        <translation>Il est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <comment>@remedy</comment>
        <translation>Procurez-vous une nouvelle copie du fichier.</translation>
    </message>
    <message>
        <source>This is not a valid host profile.</source>
        <comment>@title</comment>
        <translation>Ce n’est pas un profil d’hôte valide.</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format.</source>
        <comment>@info</comment>
        <translation>Certaines de ses valeurs ne correspondent pas au format.</translation>
    </message>
    <message>
        <source>Correct the values that the details name, or capture the host again.</source>
        <comment>@remedy</comment>
        <translation>Corrigez les valeurs citées dans les détails ou capturez à nouveau l’hôte.</translation>
    </message>
    <message>
        <source>This is not a valid answers file.</source>
        <comment>@title</comment>
        <translation>Ce n’est pas un fichier de réponses valide.</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format or this computer.</source>
        <comment>@info</comment>
        <translation>Certaines de ses valeurs ne correspondent pas au format ou à cet ordinateur.</translation>
    </message>
    <message>
        <source>Correct the values that the details name.</source>
        <comment>@remedy</comment>
        <translation>Corrigez les valeurs citées dans les détails.</translation>
    </message>
    <message>
        <source>The command line is not valid.</source>
        <comment>@title</comment>
        <translation>La ligne de commande n’est pas valide.</translation>
    </message>
    <message>
        <source>An option is unknown, incomplete or contradicts another.</source>
        <comment>@info</comment>
        <translation>Une option est inconnue, incomplète ou en contredit une autre.</translation>
    </message>
    <message>
        <source>Read the help for the options of this command.</source>
        <comment>@remedy</comment>
        <translation>Consultez l’aide sur les options de cette commande.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <comment>@title</comment>
        <translation>Une erreur s’est produite dans ce programme.</translation>
    </message>
    <message>
        <source>The program met a state that it did not expect.</source>
        <comment>@info</comment>
        <translation>Le programme a rencontré un état inattendu.</translation>
    </message>
    <message>
        <source>Save the report and send it to your support contact.</source>
        <comment>@remedy</comment>
        <translation>Enregistrez le rapport et envoyez-le à votre support technique.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <comment>@title</comment>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>You asked to stop before it was finished.</source>
        <comment>@info</comment>
        <translation>Vous avez demandé l’arrêt avant la fin.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <comment>@remedy</comment>
        <translation>Recommencez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <comment>@title</comment>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The computer took longer than this program waits.</source>
        <comment>@info</comment>
        <translation>L’ordinateur a mis plus de temps que ce programme n’en accorde.</translation>
    </message>
    <message>
        <source>Wait until the computer is less busy, then try again.</source>
        <comment>@remedy</comment>
        <translation>Attendez que l’ordinateur soit moins occupé, puis réessayez.</translation>
    </message>
    <message>
        <source>It is not known whether a change took effect.</source>
        <comment>@title</comment>
        <translation>Impossible de savoir si une modification a pris effet.</translation>
    </message>
    <message>
        <source>The computer gave no clear answer, and looking again did not settle it.</source>
        <comment>@info</comment>
        <translation>L’ordinateur n’a pas donné de réponse claire, et un nouvel examen n’a rien établi.</translation>
    </message>
    <message>
        <source>Check again. If this persists, restart the computer first.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez à nouveau. Si le problème persiste, redémarrez d’abord l’ordinateur.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <comment>@title</comment>
        <translation>L’accès a été refusé.</translation>
    </message>
    <message>
        <source>The current user may not do this.</source>
        <comment>@info</comment>
        <translation>L’utilisateur actuel n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>Start the program as an administrator.</source>
        <comment>@remedy</comment>
        <translation>Démarrez le programme en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>It may have been removed since the last check.</source>
        <comment>@info</comment>
        <translation>Il a peut-être été supprimé depuis la dernière vérification.</translation>
    </message>
    <message>
        <source>Check again and repeat your choice.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez à nouveau et refaites votre choix.</translation>
    </message>
    <message>
        <source>This is not supported here.</source>
        <comment>@title</comment>
        <translation>Ceci n’est pas pris en charge ici.</translation>
    </message>
    <message>
        <source>This computer or this virtual machine has no way to do it.</source>
        <comment>@info</comment>
        <translation>Cet ordinateur ou cette machine virtuelle ne le permet pas.</translation>
    </message>
    <message>
        <source>Choose another method or another virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Choisissez une autre méthode ou une autre machine virtuelle.</translation>
    </message>
    <message>
        <source>A value was refused.</source>
        <comment>@title</comment>
        <translation>Une valeur a été refusée.</translation>
    </message>
    <message>
        <source>The computer does not accept one of the chosen settings.</source>
        <comment>@info</comment>
        <translation>L’ordinateur n’accepte pas l’un des paramètres choisis.</translation>
    </message>
    <message>
        <source>Go back and choose another value.</source>
        <comment>@remedy</comment>
        <translation>Revenez en arrière et choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>The computer is not in the state that this change needs.</source>
        <comment>@title</comment>
        <translation>L’ordinateur n’est pas dans l’état qu’exige cette modification.</translation>
    </message>
    <message>
        <source>Something changed, or another program is at work.</source>
        <comment>@info</comment>
        <translation>Quelque chose a changé ou un autre programme est en train d’intervenir.</translation>
    </message>
    <message>
        <source>Check again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez à nouveau, puis répétez l’étape.</translation>
    </message>
    <message>
        <source>Another program is using what this change needs.</source>
        <comment>@info</comment>
        <translation>Un autre programme utilise ce dont cette modification a besoin.</translation>
    </message>
    <message>
        <source>Close other management tools and try again.</source>
        <comment>@remedy</comment>
        <translation>Fermez les autres outils de gestion et réessayez.</translation>
    </message>
    <message>
        <source>The computer does not have enough resources.</source>
        <comment>@title</comment>
        <translation>L’ordinateur n’a pas assez de ressources.</translation>
    </message>
    <message>
        <source>There is too little free memory, or a virtual machine points to a GPU that is no longer there.</source>
        <comment>@info</comment>
        <translation>La mémoire disponible est insuffisante ou une machine virtuelle fait référence à un GPU qui n’est plus présent.</translation>
    </message>
    <message>
        <source>Free memory or close other virtual machines, then try again.</source>
        <comment>@remedy</comment>
        <translation>Libérez de la mémoire ou arrêtez d’autres machines virtuelles, puis réessayez.</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <comment>@title</comment>
        <translation>Un service Windows n’a pas répondu.</translation>
    </message>
    <message>
        <source>The management service of Windows or Hyper-V is not running.</source>
        <comment>@info</comment>
        <translation>Le service de gestion de Windows ou d’Hyper-V n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Start the service or restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Démarrez le service ou redémarrez l’ordinateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>This computer cannot be set up.</source>
        <comment>@title</comment>
        <translation>Cet ordinateur ne peut pas être configuré.</translation>
    </message>
    <message>
        <source>The program runs on Windows only. Elsewhere it can show recorded computers.</source>
        <comment>@info</comment>
        <translation>Le programme fonctionne uniquement sur Windows. Ailleurs, il peut afficher des ordinateurs enregistrés.</translation>
    </message>
    <message>
        <source>Open a recorded computer, or start the program on Windows.</source>
        <comment>@remedy</comment>
        <translation>Ouvrez un ordinateur enregistré ou démarrez le programme sur Windows.</translation>
    </message>
    <message>
        <source>The virtual machine was not found.</source>
        <comment>@title</comment>
        <translation>La machine virtuelle est introuvable.</translation>
    </message>
    <message>
        <source>Check again and choose a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez à nouveau et choisissez une machine virtuelle.</translation>
    </message>
    <message>
        <source>The virtual machine is not off.</source>
        <comment>@title</comment>
        <translation>La machine virtuelle n’est pas éteinte.</translation>
    </message>
    <message>
        <source>Hyper-V changes these settings only while it is off. A saved or paused machine is not off.</source>
        <comment>@info</comment>
        <translation>Hyper-V ne modifie ces paramètres que lorsqu’elle est éteinte. Une machine enregistrée ou suspendue n’est pas éteinte.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down, then try again.</source>
        <comment>@remedy</comment>
        <translation>Arrêtez la machine virtuelle, puis réessayez.</translation>
    </message>
    <message>
        <source>The virtual machine has dynamic memory.</source>
        <comment>@title</comment>
        <translation>La machine virtuelle utilise la mémoire dynamique.</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device needs a fixed amount of memory.</source>
        <comment>@info</comment>
        <translation>Une machine virtuelle à laquelle un périphérique est attribué a besoin d’une quantité de mémoire fixe.</translation>
    </message>
    <message>
        <source>Switch off dynamic memory for the virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Désactivez la mémoire dynamique de la machine virtuelle.</translation>
    </message>
    <message>
        <source>The automatic stop action does not fit.</source>
        <comment>@title</comment>
        <translation>L’action d’arrêt automatique ne convient pas.</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device cannot be saved.</source>
        <comment>@info</comment>
        <translation>L’état d’une machine virtuelle à laquelle un périphérique est attribué ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>Set its automatic stop action to “Turn off”.</source>
        <comment>@remedy</comment>
        <translation>Définissez son action d’arrêt automatique sur «&#xa0;Éteindre&#xa0;».</translation>
    </message>
    <message>
        <source>This edition of Windows cannot start a virtual machine with an assigned device.</source>
        <comment>@title</comment>
        <translation>Cette édition de Windows ne peut pas démarrer une machine virtuelle à laquelle un périphérique est attribué.</translation>
    </message>
    <message>
        <source>Client editions let a device be assigned but refuse to start the virtual machine.</source>
        <comment>@info</comment>
        <translation>Les éditions clientes permettent d’attribuer un périphérique, mais refusent de démarrer la machine virtuelle.</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or Windows Server for device assignment.</source>
        <comment>@remedy</comment>
        <translation>Utilisez la paravirtualisation de GPU ou, pour l’attribution de périphérique, Windows Server.</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is out of reach of the processor.</source>
        <comment>@title</comment>
        <translation>L’espace MMIO est hors de portée du processeur.</translation>
    </message>
    <message>
        <source>The space ends above the highest address that this processor supports.</source>
        <comment>@info</comment>
        <translation>L’espace se termine au-delà de l’adresse la plus haute que ce processeur prend en charge.</translation>
    </message>
    <message>
        <source>Choose a smaller high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>Choisissez un espace MMIO supérieur plus petit.</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is too small.</source>
        <comment>@title</comment>
        <translation>L’espace MMIO est trop petit.</translation>
    </message>
    <message>
        <source>The card needs more space than the virtual machine reserves.</source>
        <comment>@info</comment>
        <translation>La carte a besoin de plus d’espace que la machine virtuelle n’en réserve.</translation>
    </message>
    <message>
        <source>Choose a larger high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>Choisissez un espace MMIO supérieur plus grand.</translation>
    </message>
    <message>
        <source>A group policy refuses the GPU.</source>
        <comment>@title</comment>
        <translation>Une stratégie de groupe refuse le GPU.</translation>
    </message>
    <message>
        <source>Windows Server demands a secure or supported device assignment here.</source>
        <comment>@info</comment>
        <translation>Windows Server exige ici une attribution de périphérique sécurisée ou prise en charge.</translation>
    </message>
    <message>
        <source>Ask your administrator to change the Hyper-V device assignment policies.</source>
        <comment>@remedy</comment>
        <translation>Demandez à votre administrateur de modifier les stratégies d’attribution de périphérique Hyper-V.</translation>
    </message>
    <message>
        <source>The device is in use.</source>
        <comment>@title</comment>
        <translation>Le périphérique est utilisé.</translation>
    </message>
    <message>
        <source>Another virtual machine or a program on this computer is using it.</source>
        <comment>@info</comment>
        <translation>Une autre machine virtuelle ou un programme de cet ordinateur l’utilise.</translation>
    </message>
    <message>
        <source>Take it from the other virtual machine, or close the programs that use it.</source>
        <comment>@remedy</comment>
        <translation>Retirez-le de l’autre machine virtuelle ou fermez les programmes qui l’utilisent.</translation>
    </message>
    <message>
        <source>The device cannot be disabled.</source>
        <comment>@title</comment>
        <translation>Le périphérique ne peut pas être désactivé.</translation>
    </message>
    <message>
        <source>Windows needs it at the moment.</source>
        <comment>@info</comment>
        <translation>Windows en a besoin pour le moment.</translation>
    </message>
    <message>
        <source>Close programs that use the device, or restart the computer and try again.</source>
        <comment>@remedy</comment>
        <translation>Fermez les programmes qui utilisent le périphérique, ou redémarrez l’ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>The device belongs to this computer.</source>
        <comment>@title</comment>
        <translation>Le périphérique appartient à cet ordinateur.</translation>
    </message>
    <message>
        <source>Only a device that is dismounted from the host can be assigned.</source>
        <comment>@info</comment>
        <translation>Seul un périphérique démonté de l’hôte peut être attribué.</translation>
    </message>
    <message>
        <source>Check again, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez à nouveau, puis recommencez la configuration.</translation>
    </message>
    <message>
        <source>The device cannot be assigned to a virtual machine.</source>
        <comment>@title</comment>
        <translation>Le périphérique ne peut pas être attribué à une machine virtuelle.</translation>
    </message>
    <message>
        <source>Its type, its interrupts or its firmware do not allow it.</source>
        <comment>@info</comment>
        <translation>Son type, ses interruptions ou son microprogramme ne le permettent pas.</translation>
    </message>
    <message>
        <source>Choose another GPU, or use GPU paravirtualization.</source>
        <comment>@remedy</comment>
        <translation>Choisissez un autre GPU ou utilisez la paravirtualisation de GPU.</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) are missing.</source>
        <comment>@title</comment>
        <translation>Access Control Services (ACS) est absent.</translation>
    </message>
    <message>
        <source>Without them the device could bypass the memory protection of this computer.</source>
        <comment>@info</comment>
        <translation>Sans ACS, le périphérique pourrait contourner la protection de la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Switch ACS on in the firmware, or use another slot.</source>
        <comment>@remedy</comment>
        <translation>Activez ACS dans le microprogramme ou utilisez un autre emplacement.</translation>
    </message>
    <message>
        <source>The device has no mitigation driver.</source>
        <comment>@title</comment>
        <translation>Le périphérique n’a pas de pilote d’atténuation.</translation>
    </message>
    <message>
        <source>Hyper-V demands the protection of a mitigation driver for this device.</source>
        <comment>@info</comment>
        <translation>Hyper-V exige pour ce périphérique la protection d’un pilote d’atténuation.</translation>
    </message>
    <message>
        <source>Install the mitigation driver of the vendor, or accept the risk on the Passthrough page.</source>
        <comment>@remedy</comment>
        <translation>Installez le pilote d’atténuation du fournisseur ou acceptez le risque dans la page «&#xa0;Relais&#xa0;».</translation>
    </message>
    <message>
        <source>The firmware keeps control of PCI Express.</source>
        <comment>@title</comment>
        <translation>Le microprogramme garde le contrôle de PCI Express.</translation>
    </message>
    <message>
        <source>Windows needs that control to assign a device.</source>
        <comment>@info</comment>
        <translation>Windows a besoin de ce contrôle pour attribuer un périphérique.</translation>
    </message>
    <message>
        <source>Allow the operating system to control PCI Express in the firmware.</source>
        <comment>@remedy</comment>
        <translation>Autorisez le système d’exploitation à contrôler PCI Express dans le microprogramme.</translation>
    </message>
    <message>
        <source>The GPU cannot be shared.</source>
        <comment>@title</comment>
        <translation>Le GPU ne peut pas être partagé.</translation>
    </message>
    <message>
        <source>Hyper-V offers no partition of this GPU at the moment.</source>
        <comment>@info</comment>
        <translation>Hyper-V ne propose aucune partition de ce GPU pour le moment.</translation>
    </message>
    <message>
        <source>Check the driver of the GPU, then check again.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez le pilote du GPU, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>There is no plan for this choice.</source>
        <comment>@title</comment>
        <translation>Aucun plan n’existe pour ce choix.</translation>
    </message>
    <message>
        <source>A requirement is not met, or a value that undo would need is not known.</source>
        <comment>@info</comment>
        <translation>Une condition n’est pas remplie ou une valeur nécessaire à l’annulation n’est pas connue.</translation>
    </message>
    <message>
        <source>Read the requirements of the choice, fix what they name and check again.</source>
        <comment>@remedy</comment>
        <translation>Lisez les conditions de ce choix, corrigez ce qu’elles indiquent et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>A consent is missing.</source>
        <comment>@title</comment>
        <translation>Un consentement est manquant.</translation>
    </message>
    <message>
        <source>The plan carries a risk that you have not accepted.</source>
        <comment>@info</comment>
        <translation>Le plan comporte un risque que vous n’avez pas accepté.</translation>
    </message>
    <message>
        <source>Read the risks on the Passthrough page and accept them, or choose another method.</source>
        <comment>@remedy</comment>
        <translation>Lisez et acceptez les risques dans la page «&#xa0;Relais&#xa0;» ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>The computer changed since the plan was made.</source>
        <comment>@title</comment>
        <translation>L’ordinateur a changé depuis la création du plan.</translation>
    </message>
    <message>
        <source>A setting is no longer as the plan found it, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>Un paramètre n’est plus tel que le plan l’a trouvé&#x202f;; rien n’a donc été commencé.</translation>
    </message>
    <message>
        <source>Check again. A new plan will be made.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez à nouveau. Un nouveau plan sera créé.</translation>
    </message>
    <message>
        <source>Another setup is running.</source>
        <comment>@title</comment>
        <translation>Une autre configuration est en cours.</translation>
    </message>
    <message>
        <source>Only one setup at a time can change this computer.</source>
        <comment>@info</comment>
        <translation>Une seule configuration à la fois peut modifier cet ordinateur.</translation>
    </message>
    <message>
        <source>Wait until the other one has finished.</source>
        <comment>@remedy</comment>
        <translation>Attendez que l’autre soit terminée.</translation>
    </message>
    <message>
        <source>An earlier setup was not finished.</source>
        <comment>@title</comment>
        <translation>Une configuration antérieure n’a pas été terminée.</translation>
    </message>
    <message>
        <source>It was cut off, or it could not be undone completely.</source>
        <comment>@info</comment>
        <translation>Elle a été interrompue ou n’a pas pu être complètement annulée.</translation>
    </message>
    <message>
        <source>Undo the earlier setup first.</source>
        <comment>@remedy</comment>
        <translation>Annulez d’abord la configuration antérieure.</translation>
    </message>
    <message>
        <source>It cannot be trusted, so nothing was taken back.</source>
        <comment>@info</comment>
        <translation>Il n’est pas fiable&#x202f;; rien n’a donc été annulé.</translation>
    </message>
    <message>
        <source>Check in Device Manager and Hyper-V Manager that every GPU is present, then remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez dans le Gestionnaire de périphériques et dans le Gestionnaire Hyper-V que chaque GPU est présent, puis supprimez le fichier du journal des modifications.</translation>
    </message>
    <message>
        <source>The journal belongs to another computer or version.</source>
        <comment>@title</comment>
        <translation>Le journal des modifications provient d’un autre ordinateur ou d’une autre version.</translation>
    </message>
    <message>
        <source>It does not describe this computer, so it was not used.</source>
        <comment>@info</comment>
        <translation>Il ne décrit pas cet ordinateur&#x202f;; il n’a donc pas été utilisé.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>Ouvrez-le avec la version qui l’a écrit ou supprimez le fichier du journal des modifications.</translation>
    </message>
    <message>
        <source>The recovery task could not be registered.</source>
        <comment>@title</comment>
        <translation>La tâche de récupération n’a pas pu être inscrite.</translation>
    </message>
    <message>
        <source>Without it a power failure could leave the computer half changed, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>Sans elle, une panne de courant pourrait laisser l’ordinateur à moitié modifié&#x202f;; rien n’a donc été commencé.</translation>
    </message>
    <message>
        <source>Allow the program to register a scheduled task, then try again.</source>
        <comment>@remedy</comment>
        <translation>Autorisez le programme à inscrire une tâche planifiée, puis réessayez.</translation>
    </message>
    <message>
        <source>Not everything could be undone.</source>
        <comment>@title</comment>
        <translation>Tout n’a pas pu être annulé.</translation>
    </message>
    <message>
        <source>A change could not be taken back.</source>
        <comment>@info</comment>
        <translation>Une modification n’a pas pu être annulée.</translation>
    </message>
    <message>
        <source>The virtual machine does not answer.</source>
        <comment>@title</comment>
        <translation>La machine virtuelle ne répond pas.</translation>
    </message>
    <message>
        <source>It may still be starting, or its network is not ready.</source>
        <comment>@info</comment>
        <translation>Elle est peut-être encore en cours de démarrage ou son réseau n’est pas prêt.</translation>
    </message>
    <message>
        <source>Wait until it has started, then verify again.</source>
        <comment>@remedy</comment>
        <translation>Attendez qu’elle ait démarré, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@title</comment>
        <translation>Le GPU ne fonctionne pas dans la machine virtuelle.</translation>
    </message>
    <message>
        <source>The virtual machine runs, but it sees no working GPU.</source>
        <comment>@info</comment>
        <translation>La machine virtuelle est en cours d’exécution, mais ne voit aucun GPU en état de marche.</translation>
    </message>
    <message>
        <source>Check the driver in the virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>Vérifiez le pilote dans la machine virtuelle, puis réessayez.</translation>
    </message>
    <message>
        <source>EFLOW does not support this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW ne prend pas en charge ce Windows.</translation>
    </message>
    <message>
        <source>The edition or the build does not meet its minimum requirements.</source>
        <comment>@info</comment>
        <translation>L’édition ou la build ne répond pas à la configuration minimale requise.</translation>
    </message>
    <message>
        <source>Use Windows Pro or Enterprise, or Windows Server 2019 or 2022, with all updates.</source>
        <comment>@remedy</comment>
        <translation>Utilisez Windows Professionnel ou Entreprise, ou Windows Server 2019 ou 2022, avec toutes les mises à jour.</translation>
    </message>
    <message>
        <source>Parts of an earlier EFLOW installation are left on this computer.</source>
        <comment>@title</comment>
        <translation>Des éléments d’une ancienne installation d’EFLOW sont restés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>EFLOW cannot be deployed while parts of an earlier attempt are left.</source>
        <comment>@info</comment>
        <translation>EFLOW ne peut pas être déployé tant que des restes d’une tentative antérieure sont présents.</translation>
    </message>
    <message>
        <source>Uninstall Azure IoT Edge in Settings, restart the computer and install it again.</source>
        <comment>@remedy</comment>
        <translation>Désinstallez Azure IoT Edge dans Paramètres, redémarrez l’ordinateur et réinstallez-le.</translation>
    </message>
    <message>
        <source>EFLOW could not create its virtual machine.</source>
        <comment>@title</comment>
        <translation>EFLOW n’a pas pu créer sa machine virtuelle.</translation>
    </message>
    <message>
        <source>The usual causes are too little free memory, a computer that is a virtual machine itself, and the network switch.</source>
        <comment>@info</comment>
        <translation>Les causes habituelles sont une mémoire disponible insuffisante, un ordinateur qui est lui-même une machine virtuelle, et le commutateur réseau.</translation>
    </message>
    <message>
        <source>Free memory, read the log in the folder wssdagent under ProgramData, then try again.</source>
        <comment>@remedy</comment>
        <translation>Libérez de la mémoire, lisez le fichier journal dans le dossier wssdagent sous ProgramData, puis réessayez.</translation>
    </message>
    <message>
        <source>EFLOW cannot use the virtual switch.</source>
        <comment>@title</comment>
        <translation>EFLOW ne peut pas utiliser le commutateur virtuel.</translation>
    </message>
    <message>
        <source>The switch was not found, or it is not of the kind that EFLOW needs.</source>
        <comment>@info</comment>
        <translation>Le commutateur est introuvable ou n’est pas du type dont EFLOW a besoin.</translation>
    </message>
    <message>
        <source>Create a suitable virtual switch in Hyper-V, then try again.</source>
        <comment>@remedy</comment>
        <translation>Créez un commutateur virtuel approprié dans Hyper-V, puis réessayez.</translation>
    </message>
    <message>
        <source>EFLOW cannot reach its virtual machine over SSH.</source>
        <comment>@title</comment>
        <translation>EFLOW ne peut pas joindre sa machine virtuelle par SSH.</translation>
    </message>
    <message>
        <source>The virtual machine has no network address, or its keys do not match.</source>
        <comment>@info</comment>
        <translation>La machine virtuelle n’a pas d’adresse réseau ou ses clés ne correspondent pas.</translation>
    </message>
    <message>
        <source>Restart the EFLOW virtual machine and check its network, then try again.</source>
        <comment>@remedy</comment>
        <translation>Redémarrez la machine virtuelle EFLOW et vérifiez son réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The EFLOW certificate has expired.</source>
        <comment>@title</comment>
        <translation>Le certificat EFLOW a expiré.</translation>
    </message>
    <message>
        <source>The certificate of its agent is valid for one year, and an update of EFLOW does not renew it.</source>
        <comment>@info</comment>
        <translation>Le certificat de son agent est valide un an, et une mise à jour d’EFLOW ne le renouvelle pas.</translation>
    </message>
    <message>
        <source>Renew the certificate with the script updateWssdCert.ps1 of EFLOW, then try again.</source>
        <comment>@remedy</comment>
        <translation>Renouvelez le certificat avec le script updateWssdCert.ps1 d’EFLOW, puis réessayez.</translation>
    </message>
    <message>
        <source>EFLOW does not find the text of its licence.</source>
        <comment>@title</comment>
        <translation>EFLOW ne trouve pas le texte de sa licence.</translation>
    </message>
    <message>
        <source>Files of another version of EFLOW are mixed with the installed one.</source>
        <comment>@info</comment>
        <translation>Des fichiers d’une autre version d’EFLOW sont mélangés à ceux de la version installée.</translation>
    </message>
    <message>
        <source>Reinstall Azure IoT Edge for Linux on Windows, then try again.</source>
        <comment>@remedy</comment>
        <translation>Réinstallez Azure IoT Edge for Linux on Windows, puis réessayez.</translation>
    </message>
    <message>
        <source>EFLOW reported an error that this program does not know.</source>
        <comment>@title</comment>
        <translation>EFLOW a signalé une erreur que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The message is in the details and in the support bundle.</source>
        <comment>@info</comment>
        <translation>Le message figure dans les détails et dans le dossier de support.</translation>
    </message>
    <message>
        <source>Read the details. EFLOW writes more to the log in the folder wssdagent under ProgramData.</source>
        <comment>@remedy</comment>
        <translation>Lisez les détails. EFLOW en écrit davantage dans le fichier journal du dossier wssdagent sous ProgramData.</translation>
    </message>
    <message>
        <source>Windows PowerShell was not found.</source>
        <comment>@title</comment>
        <translation>Windows PowerShell est introuvable.</translation>
    </message>
    <message>
        <source>EFLOW can be changed only through its PowerShell module.</source>
        <comment>@info</comment>
        <translation>EFLOW ne peut être modifié que par son module PowerShell.</translation>
    </message>
    <message>
        <source>Repair Windows so that it has Windows PowerShell 5.1.</source>
        <comment>@remedy</comment>
        <translation>Réparez Windows pour qu’il dispose de Windows PowerShell 5.1.</translation>
    </message>
    <message>
        <source>This computer does not let the EFLOW module run.</source>
        <comment>@title</comment>
        <translation>Cet ordinateur n’autorise pas l’exécution du module EFLOW.</translation>
    </message>
    <message>
        <source>A policy, application control or a signature that cannot be checked blocks PowerShell scripts.</source>
        <comment>@info</comment>
        <translation>Une stratégie, un contrôle d’application ou une signature impossible à vérifier bloque les scripts PowerShell.</translation>
    </message>
    <message>
        <source>Windows PowerShell gave no usable answer.</source>
        <comment>@title</comment>
        <translation>Windows PowerShell n’a pas donné de réponse exploitable.</translation>
    </message>
    <message>
        <source>The answer was missing, cut off or not in the agreed form.</source>
        <comment>@info</comment>
        <translation>La réponse était absente, incomplète ou n’avait pas la forme convenue.</translation>
    </message>
    <message>
        <source>Try again. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>Réessayez. Si le problème persiste, enregistrez le rapport.</translation>
    </message>
    <message>
        <source>A folder of this program is not safe.</source>
        <comment>@title</comment>
        <translation>Un dossier de ce programme n’est pas sûr.</translation>
    </message>
    <message>
        <source>Users other than administrators may change it, so it is not used.</source>
        <comment>@info</comment>
        <translation>D’autres utilisateurs que les administrateurs peuvent le modifier&#x202f;; il n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>Remove the folder that the details name, then try again.</source>
        <comment>@remedy</comment>
        <translation>Supprimez le dossier cité dans les détails, puis réessayez.</translation>
    </message>
    <message>
        <source>Hyper-V is not installed on this computer.</source>
        <comment>@title</comment>
        <translation>Hyper-V n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Windows has no Hyper-V management interface, or its role waits for a restart.</source>
        <comment>@info</comment>
        <translation>Windows n’a pas d’interface de gestion Hyper-V, ou son rôle attend un redémarrage.</translation>
    </message>
    <message>
        <source>Switch the Hyper-V feature on, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Activez la fonctionnalité Hyper-V, redémarrez l’ordinateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The management interface of Hyper-V could not be loaded.</source>
        <comment>@title</comment>
        <translation>L’interface de gestion d’Hyper-V n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Windows knows the interface but cannot start it: a file or its registration is damaged.</source>
        <comment>@info</comment>
        <translation>Windows connaît l’interface mais ne peut pas la démarrer&#xa0;: un fichier ou son inscription est endommagé.</translation>
    </message>
    <message>
        <source>Repair Windows or switch Hyper-V off and on again, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Réparez Windows, ou désactivez puis réactivez Hyper-V, redémarrez l’ordinateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The connection to Hyper-V was lost.</source>
        <comment>@title</comment>
        <translation>La connexion à Hyper-V a été perdue.</translation>
    </message>
    <message>
        <source>The management service of Hyper-V or of Windows ended during the call.</source>
        <comment>@info</comment>
        <translation>Le service de gestion d’Hyper-V ou de Windows s’est terminé pendant l’appel.</translation>
    </message>
    <message>
        <source>Start the service Hyper-V Virtual Machine Management, then check again.</source>
        <comment>@remedy</comment>
        <translation>Démarrez le service «&#xa0;Gestion d’ordinateur virtuel Hyper-V&#xa0;», puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The management service of Hyper-V is stopping.</source>
        <comment>@title</comment>
        <translation>Le service de gestion d’Hyper-V est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>It restarts or shuts down at the moment, and takes no orders meanwhile.</source>
        <comment>@info</comment>
        <translation>Il redémarre ou s’arrête en ce moment, et n’accepte aucune demande entre-temps.</translation>
    </message>
    <message>
        <source>Wait a minute until the service runs again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>Attendez une minute que le service s’exécute à nouveau, puis répétez l’étape.</translation>
    </message>
    <message>
        <source>Hyper-V could not carry out the request.</source>
        <comment>@title</comment>
        <translation>Hyper-V n’a pas pu exécuter la demande.</translation>
    </message>
    <message>
        <source>Hyper-V reported a failure without a reason.</source>
        <comment>@info</comment>
        <translation>Hyper-V a signalé un échec sans en donner la raison.</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then try again.</source>
        <comment>@remedy</comment>
        <translation>Cherchez-en la raison dans le journal des événements Hyper-V, puis réessayez.</translation>
    </message>
    <message>
        <source>Hyper-V refused the type of a setting.</source>
        <comment>@title</comment>
        <translation>Hyper-V a refusé le type d’un paramètre.</translation>
    </message>
    <message>
        <source>This version of Windows expects the setting in another form.</source>
        <comment>@info</comment>
        <translation>Cette version de Windows attend le paramètre sous une autre forme.</translation>
    </message>
    <message>
        <source>Install the updates of Windows. If this persists, send the report to your support contact.</source>
        <comment>@remedy</comment>
        <translation>Installez les mises à jour de Windows. Si le problème persiste, envoyez le rapport à votre support technique.</translation>
    </message>
    <message>
        <source>Hyper-V or the virtual machine is not available.</source>
        <comment>@title</comment>
        <translation>Hyper-V ou la machine virtuelle n’est pas disponible.</translation>
    </message>
    <message>
        <source>Wait until the virtual machine is settled in Hyper-V Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>Attendez que la machine virtuelle soit stabilisée dans le Gestionnaire Hyper-V, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Hyper-V does not have enough memory for this.</source>
        <comment>@title</comment>
        <translation>Hyper-V n’a pas assez de mémoire pour cette opération.</translation>
    </message>
    <message>
        <source>The host does not have enough memory for the request.</source>
        <comment>@info</comment>
        <translation>La mémoire de l’hôte ne suffit pas pour la demande.</translation>
    </message>
    <message>
        <source>Close programs or shut other virtual machines down, then try again.</source>
        <comment>@remedy</comment>
        <translation>Fermez des programmes ou arrêtez d’autres machines virtuelles, puis réessayez.</translation>
    </message>
    <message>
        <source>Hyper-V cannot find a file of the virtual machine.</source>
        <comment>@title</comment>
        <translation>Il manque à Hyper-V un fichier de la machine virtuelle.</translation>
    </message>
    <message>
        <source>A disk or a configuration file was moved or deleted, or its drive is not connected.</source>
        <comment>@info</comment>
        <translation>Un disque ou un fichier de configuration a été déplacé ou supprimé, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <source>Connect the drive or correct the path in Hyper-V Manager, then try again.</source>
        <comment>@remedy</comment>
        <translation>Connectez le lecteur ou corrigez le chemin dans le Gestionnaire Hyper-V, puis réessayez.</translation>
    </message>
    <message>
        <source>A task of Hyper-V failed.</source>
        <comment>@title</comment>
        <translation>Une tâche d’Hyper-V a échoué.</translation>
    </message>
    <message>
        <source>Hyper-V began the change but could not complete it.</source>
        <comment>@info</comment>
        <translation>Hyper-V a commencé la modification, mais n’a pas pu la terminer.</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then check again.</source>
        <comment>@remedy</comment>
        <translation>Cherchez-en la raison dans le journal des événements Hyper-V, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>A device, a file or a setting was not found.</source>
        <comment>@title</comment>
        <translation>Un périphérique, un fichier ou un paramètre est introuvable.</translation>
    </message>
    <message>
        <source>A device, a file or a service is in use.</source>
        <comment>@title</comment>
        <translation>Un périphérique, un fichier ou un service est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>The device needs a restart of this computer.</source>
        <comment>@title</comment>
        <translation>Le périphérique nécessite un redémarrage de cet ordinateur.</translation>
    </message>
    <message>
        <source>Windows can change the state of the device only while it starts.</source>
        <comment>@info</comment>
        <translation>Windows ne peut changer l’état du périphérique que pendant son démarrage.</translation>
    </message>
    <message>
        <source>Restart the computer, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>Redémarrez l’ordinateur, puis recommencez la configuration.</translation>
    </message>
    <message>
        <source>One of them is starting, stopping or being moved at the moment.</source>
        <comment>@info</comment>
        <translation>L’un des deux est en cours de démarrage, d’arrêt ou de déplacement.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow signed scripts in full language mode. Under the execution policy AllSigned, the certificate that signed the EFLOW module must be among the trusted publishers of the local computer. Then try again.</source>
        <comment>@remedy</comment>
        <translation>Demandez à l’administrateur d’autoriser les scripts signés en mode de langage complet. Avec la stratégie d’exécution AllSigned, le certificat qui signe le module EFLOW doit figurer parmi les éditeurs approuvés de l’ordinateur local. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Run the listed commands by hand, or try to undo again.</source>
        <comment>@remedy</comment>
        <translation>Exécutez à la main les commandes indiquées ou relancez l’annulation.</translation>
    </message>
    <message>
        <source>The journal of the last setup is damaged or cannot be read.</source>
        <comment>@title</comment>
        <translation>Le dernier journal des modifications est endommagé ou illisible.</translation>
    </message>
    <message>
        <source>Nobody confirmed the changes.</source>
        <comment>@title</comment>
        <translation>Personne n’a confirmé les modifications.</translation>
    </message>
    <message>
        <source>They were to be taken back by themselves unless you confirmed them in time.</source>
        <comment>@info</comment>
        <translation>Elles devaient être annulées automatiquement si vous ne les confirmiez pas à temps.</translation>
    </message>
    <message>
        <source>Try again, and confirm as soon as you see that the computer works.</source>
        <comment>@remedy</comment>
        <translation>Réessayez et confirmez dès que vous voyez que l’ordinateur fonctionne.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>GPU compute in virtual machines is broken in build %1.</source>
        <comment>@status</comment>
        <translation>Le calcul GPU dans les machines virtuelles est défectueux dans la build %1.</translation>
    </message>
    <message>
        <source>After an in-place upgrade to build %1, virtual machines see no GPU.</source>
        <comment>@status</comment>
        <translation>Après une mise à niveau sur place vers la build %1, les machines virtuelles ne voient aucun GPU.</translation>
    </message>
    <message>
        <source>The documentation covers build %1, but some releases of EFLOW refuse it.</source>
        <comment>@status</comment>
        <translation>La documentation inclut la build %1, mais des versions d’EFLOW la refusent.</translation>
    </message>
    <message>
        <source>This is build %1. Since build 26100, a sister product no longer sees the GPU, and nobody has confirmed that EFLOW works.</source>
        <comment>@status</comment>
        <translation>Il s’agit de la build %1. Depuis la build 26100, un produit apparenté ne voit plus le GPU et personne n’a confirmé qu’EFLOW fonctionne.</translation>
    </message>
    <message>
        <source>Build %1 is newer than the versions that EFLOW&apos;s documentation lists.</source>
        <comment>@status</comment>
        <translation>La build %1 est plus récente que les versions répertoriées dans la documentation d’EFLOW.</translation>
    </message>
    <message>
        <source>Build %1 shares the GPU with Windows guests; Linux guests need a newer one.</source>
        <comment>@status</comment>
        <translation>La build %1 partage le GPU avec les invités Windows&#x202f;; les invités Linux ont besoin d’une build plus récente.</translation>
    </message>
    <message>
        <source>One of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>L’une de ces builds Windows&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The installed EFLOW module accepts only build %1 of Windows 10.</source>
        <comment>@info</comment>
        <translation>Le module EFLOW installé accepte uniquement la build %1 de Windows 10.</translation>
    </message>
    <message>
        <source>NVIDIA driver %1 or later.</source>
        <comment>@info</comment>
        <translation>Pilote NVIDIA %1 ou ultérieur.</translation>
    </message>
    <message>
        <source>Of version %1, only the previews for WSL have CUDA.</source>
        <comment>@status</comment>
        <translation>Dans la version %1, seules les préversions pour WSL incluent CUDA.</translation>
    </message>
    <message>
        <source>The driver of the GPU&apos;s manufacturer is installed.</source>
        <comment>@info</comment>
        <translation>Le pilote du fabricant du GPU est installé.</translation>
    </message>
    <message>
        <source>Windows uses its basic display driver.</source>
        <comment>@status</comment>
        <translation>Windows utilise son pilote d’affichage de base.</translation>
    </message>
    <message>
        <source>A driver is installed: %1</source>
        <comment>@status</comment>
        <translation>Un pilote est installé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@info</comment>
        <translation>Le pilote s’exécute en mode WDDM.</translation>
    </message>
    <message>
        <source>The driver runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>Le pilote s’exécute en mode TCC.</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@status</comment>
        <translation>Le pilote s’exécute en mode WDDM.</translation>
    </message>
    <message>
        <source>The manufacturer&apos;s device mitigation driver is installed on the host.</source>
        <comment>@info</comment>
        <translation>Le pilote d’atténuation de périphérique du fabricant est installé sur l’hôte.</translation>
    </message>
    <message>
        <source>The mitigation driver is installed.</source>
        <comment>@status</comment>
        <translation>Le pilote d’atténuation est installé.</translation>
    </message>
    <message>
        <source>The mitigation driver is not installed.</source>
        <comment>@status</comment>
        <translation>Le pilote d’atténuation n’est pas installé.</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW propose le GPU pour cette méthode.</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU, but not for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW propose le GPU, mais pas pour cette méthode.</translation>
    </message>
    <message>
        <source>The EFLOW VM has another GPU, which it will lose: %1</source>
        <comment>@status</comment>
        <translation>La VM EFLOW a un autre GPU, qu’elle va perdre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The EFLOW VM is off and will be started.</source>
        <comment>@status</comment>
        <translation>La VM EFLOW est éteinte et sera démarrée.</translation>
    </message>
    <message>
        <source>The EFLOW VM runs.</source>
        <comment>@status</comment>
        <translation>La VM EFLOW est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is installed.</source>
        <comment>@info</comment>
        <translation>Azure IoT Edge for Linux on Windows est installé.</translation>
    </message>
    <message>
        <source>EFLOW is not installed.</source>
        <comment>@status</comment>
        <translation>EFLOW n’est pas installé.</translation>
    </message>
    <message>
        <source>EFLOW %1 is installed.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 est installé.</translation>
    </message>
    <message>
        <source>EFLOW is installed.</source>
        <comment>@status</comment>
        <translation>EFLOW est installé.</translation>
    </message>
    <message>
        <source>A release of EFLOW without known GPU faults.</source>
        <comment>@info</comment>
        <translation>Une version d’EFLOW sans défaut connu lié aux GPU.</translation>
    </message>
    <message>
        <source>In EFLOW %1, Discrete Device Assignment of this GPU fails.</source>
        <comment>@status</comment>
        <translation>Dans EFLOW %1, Discrete Device Assignment échoue pour ce GPU.</translation>
    </message>
    <message>
        <source>EFLOW %1 does not support this GPU yet.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 est antérieur à la prise en charge de ce GPU.</translation>
    </message>
    <message>
        <source>EFLOW %1 was withdrawn by Microsoft.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 a été retiré par Microsoft.</translation>
    </message>
    <message>
        <source>The EFLOW VM is deployed and runs, and it has no other GPU.</source>
        <comment>@info</comment>
        <translation>La VM EFLOW est déployée et en cours d’exécution, et elle n’a pas d’autre GPU.</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. Deployment cannot be undone.</source>
        <comment>@status</comment>
        <translation>La VM EFLOW n’est pas déployée. Le déploiement ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>EFLOW lists the GPU by its name and supports the method for it.</source>
        <comment>@info</comment>
        <translation>EFLOW répertorie le GPU par son nom et prend en charge la méthode pour celui-ci.</translation>
    </message>
    <message>
        <source>EFLOW selects by name, and Windows calls the GPU “%1”.</source>
        <comment>@status</comment>
        <translation>EFLOW effectue la sélection par nom, et Windows nomme le GPU «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>EFLOW does not list the GPU.</source>
        <comment>@status</comment>
        <translation>EFLOW ne répertorie pas le GPU.</translation>
    </message>
    <message>
        <source>NVIDIA T4 or NVIDIA A2.</source>
        <comment>@info</comment>
        <translation>NVIDIA T4 ou NVIDIA A2.</translation>
    </message>
    <message>
        <source>NVIDIA GeForce, Quadro or RTX, or graphics integrated in an Intel processor.</source>
        <comment>@info</comment>
        <translation>NVIDIA GeForce, Quadro ou RTX, ou composant graphique intégré à un processeur Intel.</translation>
    </message>
    <message>
        <source>The model is not known.</source>
        <comment>@status</comment>
        <translation>Le modèle n’est pas connu.</translation>
    </message>
    <message>
        <source>For this GPU, one of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>Pour ce GPU, l’une de ces builds Windows&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Users report trouble with %1 in virtual machines.</source>
        <comment>@status</comment>
        <translation>Des utilisateurs signalent des problèmes avec %1 dans les machines virtuelles.</translation>
    </message>
    <message>
        <source>NVIDIA supports CUDA for Linux VMs from Pascal on; %1 is older.</source>
        <comment>@status</comment>
        <translation>NVIDIA prend en charge CUDA pour les VM Linux à partir de Pascal&#x202f;; %1 est plus ancien.</translation>
    </message>
    <message>
        <source>This device is no GPU: %1</source>
        <comment>@status</comment>
        <translation>Ce périphérique n’est pas un GPU&#xa0;: %1</translation>
    </message>
    <message>
        <source>A display adapter.</source>
        <comment>@info</comment>
        <translation>Une carte graphique.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <comment>@status</comment>
        <translation>Lecture impossible.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <comment>@status</comment>
        <translation>Oui.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>@status</comment>
        <translation>Non.</translation>
    </message>
    <message>
        <source>The GPU works.</source>
        <comment>@status</comment>
        <translation>Le GPU fonctionne.</translation>
    </message>
    <message>
        <source>The GPU is disabled.</source>
        <comment>@status</comment>
        <translation>Le GPU est désactivé.</translation>
    </message>
    <message>
        <source>Windows reports an error of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows signale une erreur du GPU.</translation>
    </message>
    <message>
        <source>The GPU is dismounted from the host.</source>
        <comment>@status</comment>
        <translation>Le GPU est démonté de l’hôte.</translation>
    </message>
    <message>
        <source>The GPU is assigned to a VM.</source>
        <comment>@status</comment>
        <translation>Le GPU est attribué à une VM.</translation>
    </message>
    <message>
        <source>Windows reports problem code %1 of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows signale le code de problème %1 pour le GPU.</translation>
    </message>
    <message>
        <source>The host can choose this GPU among those it shares.</source>
        <comment>@info</comment>
        <translation>L’hôte peut choisir ce GPU parmi ceux qu’il partage.</translation>
    </message>
    <message>
        <source>Windows 10 chooses among several GPUs by itself.</source>
        <comment>@status</comment>
        <translation>Windows 10 choisit lui-même parmi plusieurs GPU.</translation>
    </message>
    <message>
        <source>The GPU can be chosen.</source>
        <comment>@status</comment>
        <translation>Le GPU peut être choisi.</translation>
    </message>
    <message>
        <source>The host has a GPU.</source>
        <comment>@info</comment>
        <translation>L’hôte a un GPU.</translation>
    </message>
    <message>
        <source>No GPU was found.</source>
        <comment>@status</comment>
        <translation>Aucun GPU n’a été trouvé.</translation>
    </message>
    <message>
        <source>GPUs found: %1</source>
        <comment>@status</comment>
        <translation>GPU trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The GPU is on the host.</source>
        <comment>@info</comment>
        <translation>Le GPU est monté sur l’hôte.</translation>
    </message>
    <message>
        <source>The GPU works on the host.</source>
        <comment>@info</comment>
        <translation>Le GPU fonctionne sur l’hôte.</translation>
    </message>
    <message>
        <source>No other GPU has the same name: EFLOW selects by name.</source>
        <comment>@info</comment>
        <translation>Aucun autre GPU ne porte le même nom&#xa0;: EFLOW effectue la sélection par nom.</translation>
    </message>
    <message>
        <source>A GPU of another model has the same name.</source>
        <comment>@status</comment>
        <translation>Un GPU d’un autre modèle porte le même nom.</translation>
    </message>
    <message>
        <source>Another GPU has the same name. EFLOW takes one of them.</source>
        <comment>@status</comment>
        <translation>Un autre GPU porte le même nom. EFLOW prend l’un des deux.</translation>
    </message>
    <message>
        <source>The name is unique.</source>
        <comment>@status</comment>
        <translation>Le nom est unique.</translation>
    </message>
    <message>
        <source>No display is attached to the GPU.</source>
        <comment>@info</comment>
        <translation>Aucun écran n’est connecté au GPU.</translation>
    </message>
    <message>
        <source>A display is attached to the GPU.</source>
        <comment>@status</comment>
        <translation>Un écran est connecté au GPU.</translation>
    </message>
    <message>
        <source>No display is attached.</source>
        <comment>@status</comment>
        <translation>Aucun écran n’est connecté.</translation>
    </message>
    <message>
        <source>The GPU is not shared out in partitions.</source>
        <comment>@info</comment>
        <translation>Le GPU n’est pas partagé en partitions.</translation>
    </message>
    <message>
        <source>The GPU is shared out in partitions.</source>
        <comment>@status</comment>
        <translation>Le GPU est partagé en partitions.</translation>
    </message>
    <message>
        <source>No partition of the GPU is in use.</source>
        <comment>@status</comment>
        <translation>Aucune partition du GPU n’est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU as one that it can share by GPU-PV.</source>
        <comment>@info</comment>
        <translation>Hyper-V répertorie le GPU parmi ceux qu’il peut partager par GPU-PV.</translation>
    </message>
    <message>
        <source>Hyper-V does not list the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V ne répertorie pas le GPU.</translation>
    </message>
    <message>
        <source>The GPU is shared by SR-IOV, which needs a vGPU driver.</source>
        <comment>@status</comment>
        <translation>Le GPU est partagé par SR-IOV, ce qui nécessite un pilote vGPU.</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU beside devices that are no GPU: %1</source>
        <comment>@status</comment>
        <translation>Hyper-V répertorie le GPU à côté de périphériques qui ne sont pas des GPU&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V répertorie le GPU.</translation>
    </message>
    <message>
        <source>The licence is accepted.</source>
        <comment>@info</comment>
        <translation>La licence est acceptée.</translation>
    </message>
    <message>
        <source>You accepted the licence.</source>
        <comment>@status</comment>
        <translation>Vous avez accepté la licence.</translation>
    </message>
    <message>
        <source>The licence is not accepted yet.</source>
        <comment>@status</comment>
        <translation>La licence n’est pas encore acceptée.</translation>
    </message>
    <message>
        <source>The service runs.</source>
        <comment>@status</comment>
        <translation>Le service est en cours d’exécution.</translation>
    </message>
    <message>
        <source>The service is stopped.</source>
        <comment>@status</comment>
        <translation>Le service est arrêté.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <comment>@status</comment>
        <translation>Le service n’est pas installé.</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@info</comment>
        <translation>Hyper-V est activé.</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@status</comment>
        <translation>Hyper-V est activé.</translation>
    </message>
    <message>
        <source>This Windows has no Hyper-V.</source>
        <comment>@status</comment>
        <translation>Ce Windows n’inclut pas Hyper-V.</translation>
    </message>
    <message>
        <source>Hyper-V is not enabled.</source>
        <comment>@status</comment>
        <translation>Hyper-V n’est pas activé.</translation>
    </message>
    <message>
        <source>The Hyper-V Host Compute Service (vmcompute) runs.</source>
        <comment>@info</comment>
        <translation>Le service «&#xa0;Service de calcul hôte Hyper-V&#xa0;» (vmcompute) est en cours d’exécution.</translation>
    </message>
    <message>
        <source>The Hyper-V Virtual Machine Management service (vmms) runs.</source>
        <comment>@info</comment>
        <translation>Le service «&#xa0;Gestion d’ordinateur virtuel Hyper-V&#xa0;» (vmms) est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Neither RequireSecureDeviceAssignment nor RequireSupportedDeviceAssignment is in force.</source>
        <comment>@info</comment>
        <translation>Ni RequireSecureDeviceAssignment ni RequireSupportedDeviceAssignment ne sont en vigueur.</translation>
    </message>
    <message>
        <source>The policy refuses GPU partitions when a VM starts.</source>
        <comment>@status</comment>
        <translation>La stratégie refuse les partitions de GPU au démarrage d’une VM.</translation>
    </message>
    <message>
        <source>The policy allows GPU partitions.</source>
        <comment>@status</comment>
        <translation>La stratégie autorise les partitions de GPU.</translation>
    </message>
    <message>
        <source>Virtualization is switched on in the firmware of the computer.</source>
        <comment>@info</comment>
        <translation>La virtualisation est activée dans le microprogramme de l’ordinateur.</translation>
    </message>
    <message>
        <source>Virtualization is on.</source>
        <comment>@status</comment>
        <translation>La virtualisation est activée.</translation>
    </message>
    <message>
        <source>Virtualization is off, or a hypervisor hides it.</source>
        <comment>@status</comment>
        <translation>La virtualisation est désactivée ou un hyperviseur la masque.</translation>
    </message>
    <message>
        <source>The IOMMU (Intel VT-d or AMD-Vi) is switched on.</source>
        <comment>@info</comment>
        <translation>L’IOMMU (Intel VT-d ou AMD-Vi) est activée.</translation>
    </message>
    <message>
        <source>An IOMMU is in use.</source>
        <comment>@status</comment>
        <translation>Une IOMMU est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>Windows reports no IOMMU in use. Such reports can be wrong.</source>
        <comment>@status</comment>
        <translation>Windows n’indique aucune IOMMU en cours d’utilisation. Ces indications peuvent être inexactes.</translation>
    </message>
    <message>
        <source>At least %1 MB of free memory.</source>
        <comment>@info</comment>
        <translation>Au moins %1 Mo de mémoire disponible.</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <comment>@status</comment>
        <translation>%1 Mo sont disponibles.</translation>
    </message>
    <message>
        <source>The processor addresses more than 64 GB (at least %1 address bits).</source>
        <comment>@info</comment>
        <translation>Le processeur adresse plus de 64 Go (au moins %1 bits d’adresse).</translation>
    </message>
    <message>
        <source>The processor has %1 address bits.</source>
        <comment>@status</comment>
        <translation>Le processeur a %1 bits d’adresse.</translation>
    </message>
    <message>
        <source>The Windows Subsystem for Linux is installed; EFLOW uses its libraries on Windows 10.</source>
        <comment>@info</comment>
        <translation>Le Sous-système Windows pour Linux est installé&#x202f;; EFLOW utilise ses bibliothèques sur Windows 10.</translation>
    </message>
    <message>
        <source>WSL is installed.</source>
        <comment>@status</comment>
        <translation>WSL est installé.</translation>
    </message>
    <message>
        <source>WSL is not installed.</source>
        <comment>@status</comment>
        <translation>WSL n’est pas installé.</translation>
    </message>
    <message>
        <source>A PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>Un point de terminaison PCI Express.</translation>
    </message>
    <message>
        <source>A part of the processor&apos;s root complex, which isolates less well.</source>
        <comment>@status</comment>
        <translation>Une partie du complexe racine du processeur, qui isole moins bien.</translation>
    </message>
    <message>
        <source>A legacy PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>Un point de terminaison PCI Express hérité.</translation>
    </message>
    <message>
        <source>The firmware kept control of PCI Express for this device (type %1).</source>
        <comment>@status</comment>
        <translation>Le microprogramme a gardé le contrôle de PCI Express pour ce périphérique (type %1).</translation>
    </message>
    <message>
        <source>Not a PCI Express endpoint (type %1).</source>
        <comment>@status</comment>
        <extracomment>%1: the number of a device type</extracomment>
        <translation>Ce n’est pas un point de terminaison PCI Express (type %1).</translation>
    </message>
    <message>
        <source>A PCI Express endpoint that Windows controls.</source>
        <comment>@info</comment>
        <translation>Un point de terminaison PCI Express contrôlé par Windows.</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) on every bridge between the GPU and the processor.</source>
        <comment>@info</comment>
        <translation>Access Control Services (ACS) sur chaque pont entre le GPU et le processeur.</translation>
    </message>
    <message>
        <source>ACS protects the whole way.</source>
        <comment>@status</comment>
        <translation>ACS protège l’ensemble du chemin.</translation>
    </message>
    <message>
        <source>Traffic from this device could bypass the IOMMU.</source>
        <comment>@status</comment>
        <translation>Le trafic de ce périphérique pourrait contourner l’IOMMU.</translation>
    </message>
    <message>
        <source>The firmware keeps no memory reserved for the GPU.</source>
        <comment>@info</comment>
        <translation>Le microprogramme ne réserve pas de mémoire pour le GPU.</translation>
    </message>
    <message>
        <source>The firmware keeps memory reserved.</source>
        <comment>@status</comment>
        <translation>Le microprogramme réserve de la mémoire.</translation>
    </message>
    <message>
        <source>No memory is reserved.</source>
        <comment>@status</comment>
        <translation>Aucune mémoire n’est réservée.</translation>
    </message>
    <message>
        <source>Message-signaled interrupts (MSI or MSI-X).</source>
        <comment>@info</comment>
        <translation>Interruptions signalées par message (MSI ou MSI-X).</translation>
    </message>
    <message>
        <source>The GPU has line-based interrupts only.</source>
        <comment>@status</comment>
        <translation>Le GPU ne dispose que d’interruptions par ligne.</translation>
    </message>
    <message>
        <source>The GPU does not need line-based interrupts.</source>
        <comment>@status</comment>
        <translation>Le GPU n’a pas besoin d’interruptions par ligne.</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@status</comment>
        <translation>La VM est éteinte.</translation>
    </message>
    <message>
        <source>The VM runs and will be shut down.</source>
        <comment>@status</comment>
        <translation>La VM est en cours d’exécution et sera arrêtée.</translation>
    </message>
    <message>
        <source>The VM is paused.</source>
        <comment>@status</comment>
        <translation>La VM est suspendue.</translation>
    </message>
    <message>
        <source>The VM is saved.</source>
        <comment>@status</comment>
        <translation>La VM est enregistrée.</translation>
    </message>
    <message>
        <source>The VM changes its state at the moment.</source>
        <comment>@status</comment>
        <translation>La VM est en train de changer d’état.</translation>
    </message>
    <message>
        <source>Hyper-V has a VM.</source>
        <comment>@info</comment>
        <translation>Hyper-V a une VM.</translation>
    </message>
    <message>
        <source>Hyper-V has no VM.</source>
        <comment>@status</comment>
        <translation>Hyper-V n’a aucune VM.</translation>
    </message>
    <message>
        <source>VMs found: %1</source>
        <comment>@status</comment>
        <translation>VM trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@info</comment>
        <translation>La VM est éteinte.</translation>
    </message>
    <message>
        <source>The VM runs with this GPU.</source>
        <comment>@status</comment>
        <translation>La VM est en cours d’exécution avec ce GPU.</translation>
    </message>
    <message>
        <source>Fixed memory, or dynamic memory with its minimum equal to its startup size.</source>
        <comment>@info</comment>
        <translation>Mémoire fixe, ou mémoire dynamique dont le minimum est égal à la taille de démarrage.</translation>
    </message>
    <message>
        <source>The VM starts with %1 MB, and only %2 MB are free.</source>
        <comment>@status</comment>
        <translation>La VM démarre avec %1 Mo, et seuls %2 Mo sont disponibles.</translation>
    </message>
    <message>
        <source>The memory is fixed.</source>
        <comment>@status</comment>
        <translation>La mémoire est fixe.</translation>
    </message>
    <message>
        <source>The memory is dynamic.</source>
        <comment>@status</comment>
        <translation>La mémoire est dynamique.</translation>
    </message>
    <message>
        <source>Checkpoints are switched off.</source>
        <comment>@info</comment>
        <translation>Les points de contrôle sont désactivés.</translation>
    </message>
    <message>
        <source>Checkpoints are off.</source>
        <comment>@status</comment>
        <translation>Les points de contrôle sont désactivés.</translation>
    </message>
    <message>
        <source>Checkpoints are on.</source>
        <comment>@status</comment>
        <translation>Les points de contrôle sont activés.</translation>
    </message>
    <message>
        <source>Every GPU partition of the VM refers to a GPU of the host.</source>
        <comment>@info</comment>
        <translation>Chaque partition de GPU de la VM fait référence à un GPU de l’hôte.</translation>
    </message>
    <message>
        <source>No partition refers to a missing GPU.</source>
        <comment>@status</comment>
        <translation>Aucune partition ne fait référence à un GPU manquant.</translation>
    </message>
    <message>
        <source>The VM refers to a GPU path that no longer exists on this host.</source>
        <comment>@status</comment>
        <translation>La VM fait référence à un chemin de GPU qui n’existe plus sur cet hôte.</translation>
    </message>
    <message>
        <source>Low and high MMIO space of the VM at least %1.</source>
        <comment>@info</comment>
        <translation>Espaces MMIO inférieur et supérieur de la VM d’au moins %1.</translation>
    </message>
    <message>
        <source>The processor cannot address the gap above the VM&apos;s memory.</source>
        <comment>@status</comment>
        <translation>Le processeur ne peut pas adresser l’espace situé au-dessus de la mémoire de la VM.</translation>
    </message>
    <message>
        <source>No other VM owns the GPU, and the VM got no device by the other method.</source>
        <comment>@info</comment>
        <translation>Aucune autre VM ne possède le GPU, et la VM n’a aucun périphérique obtenu par l’autre méthode.</translation>
    </message>
    <message>
        <source>The VM has this GPU already.</source>
        <comment>@status</comment>
        <translation>La VM a déjà ce GPU.</translation>
    </message>
    <message>
        <source>The VM has a partition of this GPU.</source>
        <comment>@status</comment>
        <translation>La VM a une partition de ce GPU.</translation>
    </message>
    <message>
        <source>Another VM owns the GPU.</source>
        <comment>@status</comment>
        <translation>Une autre VM possède le GPU.</translation>
    </message>
    <message>
        <source>The VM already got a device by the other method.</source>
        <comment>@status</comment>
        <translation>La VM a déjà un périphérique obtenu par l’autre méthode.</translation>
    </message>
    <message>
        <source>The GPU is free for the VM.</source>
        <comment>@status</comment>
        <translation>Le GPU est libre pour la VM.</translation>
    </message>
    <message>
        <source>This is Windows Server.</source>
        <comment>@status</comment>
        <translation>Il s’agit de Windows Server.</translation>
    </message>
    <message>
        <source>This is a Windows client.</source>
        <comment>@status</comment>
        <translation>Il s’agit d’un client Windows.</translation>
    </message>
    <message>
        <source>A Windows client or Windows Server.</source>
        <comment>@info</comment>
        <translation>Un client Windows ou Windows Server.</translation>
    </message>
    <message>
        <source>Windows Server.</source>
        <comment>@info</comment>
        <translation>Windows Server.</translation>
    </message>
    <message>
        <source>A Windows client.</source>
        <comment>@info</comment>
        <translation>Un client Windows.</translation>
    </message>
    <message>
        <source>Any edition with Hyper-V, so not Home.</source>
        <comment>@info</comment>
        <translation>Toute édition dotée d’Hyper-V, donc pas Famille.</translation>
    </message>
    <message>
        <source>Pro, Enterprise, IoT Enterprise or Windows Server.</source>
        <comment>@info</comment>
        <translation>Professionnel, Entreprise, IoT Entreprise ou Windows Server.</translation>
    </message>
    <message>
        <source>Pro, Enterprise or IoT Enterprise.</source>
        <comment>@info</comment>
        <translation>Professionnel, Entreprise ou IoT Entreprise.</translation>
    </message>
    <message>
        <source>This is a Windows client. EFLOW&apos;s documentation includes it, but Hyper-V itself assigns devices on Windows Server only.</source>
        <comment>@status</comment>
        <translation>Il s’agit d’un client Windows. La documentation d’EFLOW l’inclut, mais Hyper-V lui-même n’attribue des périphériques que sur Windows Server.</translation>
    </message>
    <message>
        <source>This is a Home edition.</source>
        <comment>@status</comment>
        <translation>Il s’agit d’une édition Famille.</translation>
    </message>
    <message>
        <source>The computer takes part in the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>L’ordinateur participe au programme Windows Insider.</translation>
    </message>
    <message>
        <source>This is Insider build %1, but the computer has left the program.</source>
        <comment>@status</comment>
        <translation>Il s’agit de la build Insider %1, mais l’ordinateur a quitté le programme.</translation>
    </message>
    <message>
        <source>This is Insider build %1.</source>
        <comment>@status</comment>
        <translation>Il s’agit de la build Insider %1.</translation>
    </message>
    <message>
        <source>64-bit Windows.</source>
        <comment>@info</comment>
        <translation>Windows 64 bits.</translation>
    </message>
    <message>
        <source>64-bit Windows for x64 processors.</source>
        <comment>@info</comment>
        <translation>Windows 64 bits pour processeurs x64.</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@info</comment>
        <translation>Windows s’exécute sur l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Windows runs inside a virtual machine.</source>
        <comment>@status</comment>
        <translation>Windows s’exécute dans une machine virtuelle.</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@status</comment>
        <translation>Windows s’exécute sur l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@info</comment>
        <translation>Aucun redémarrage n’est en attente.</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@status</comment>
        <translation>Aucun redémarrage n’est en attente.</translation>
    </message>
    <message>
        <source>A restart is pending.</source>
        <comment>@status</comment>
        <translation>Un redémarrage est en attente.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <comment>@info</comment>
        <translation>Le programme s’exécute avec des droits d’administrateur.</translation>
    </message>
    <message>
        <source>The program has administrator rights.</source>
        <comment>@status</comment>
        <translation>Le programme a des droits d’administrateur.</translation>
    </message>
    <message>
        <source>The program has no administrator rights.</source>
        <comment>@status</comment>
        <translation>Le programme n’a pas de droits d’administrateur.</translation>
    </message>
    <message>
        <source>The documentation of %2 accepted build %1; today it does not.</source>
        <comment>@status</comment>
        <extracomment>%1: a build, 19044.1263; %2: a month, 2021-11</extracomment>
        <translation>La documentation de %2 acceptait la build %1&#x202f;; ce n’est plus le cas.</translation>
    </message>
    <message>
        <source>The driver of another NVIDIA GPU runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>Le pilote d’un autre GPU NVIDIA s’exécute en mode TCC.</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. On Windows Server, its deployment needs a virtual switch.</source>
        <comment>@status</comment>
        <translation>La VM EFLOW n’est pas déployée. Sous Windows Server, son déploiement nécessite un commutateur virtuel.</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>EFLOW supports this GPU by Discrete Device Assignment (DDA) only.</source>
        <comment>@info</comment>
        <translation>EFLOW prend en charge ce GPU uniquement par Discrete Device Assignment (DDA).</translation>
    </message>
    <message>
        <source>EFLOW supports this GPU by GPU paravirtualization (GPU-PV) only.</source>
        <comment>@info</comment>
        <translation>EFLOW prend en charge ce GPU uniquement par paravirtualisation de GPU (GPU-PV).</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment (DDA) est la seule méthode ouverte pour ce GPU et cette VM.</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>La paravirtualisation de GPU (GPU-PV) est la seule méthode ouverte pour ce GPU et cette VM.</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for Discrete Device Assignment (DDA) than for GPU-PV.</source>
        <comment>@info</comment>
        <translation>Les vérifications ont trouvé moins d’obstacles pour Discrete Device Assignment (DDA) que pour GPU-PV.</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for GPU paravirtualization (GPU-PV) than for DDA.</source>
        <comment>@info</comment>
        <translation>Les vérifications ont trouvé moins d’obstacles pour la paravirtualisation de GPU (GPU-PV) que pour DDA.</translation>
    </message>
    <message>
        <source>Both methods are open. Windows Server gives the VM the whole GPU by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>Les deux méthodes sont ouvertes. Avec Discrete Device Assignment (DDA), Windows Server donne tout le GPU à la VM.</translation>
    </message>
    <message>
        <source>Both methods are open. GPU paravirtualization (GPU-PV) leaves the GPU to the host as well.</source>
        <comment>@info</comment>
        <translation>Les deux méthodes sont ouvertes. Avec la paravirtualisation de GPU (GPU-PV), l’hôte garde aussi l’usage du GPU.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Done; for check: a path is open.</source>
        <comment>@info</comment>
        <translation>Terminé&#x202f;; pour check&#xa0;: une voie est ouverte.</translation>
    </message>
    <message>
        <source>Check: no path is open.</source>
        <comment>@info</comment>
        <translation>Pour check&#xa0;: aucune voie n’est ouverte.</translation>
    </message>
    <message>
        <source>Check: it could not be told.</source>
        <comment>@info</comment>
        <translation>Pour check&#xa0;: résultat indéterminé.</translation>
    </message>
    <message>
        <source>Cancelled; everything is undone.</source>
        <comment>@info</comment>
        <translation>Interrompu&#x202f;; tout est annulé.</translation>
    </message>
    <message>
        <source>Failed; the result says what was undone.</source>
        <comment>@info</comment>
        <translation>Échec&#x202f;; le résultat indique ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Another run is active.</source>
        <comment>@info</comment>
        <translation>Une autre exécution est active.</translation>
    </message>
    <message>
        <source>A licence or risk is not accepted.</source>
        <comment>@info</comment>
        <translation>Une licence ou un risque n’est pas accepté.</translation>
    </message>
    <message>
        <source>This host has no open path.</source>
        <comment>@info</comment>
        <translation>Cet hôte n’a aucune voie ouverte.</translation>
    </message>
    <message>
        <source>The command line or a file named on it is wrong.</source>
        <comment>@info</comment>
        <translation>La ligne de commande ou un fichier qu’elle indique est incorrect.</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>Utilisation&#xa0;: %1 [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>Utilisation&#xa0;: %1 COMMANDE [OPTION]…</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine, step by step.</source>
        <comment>@info</comment>
        <translation>Fournit une carte graphique à une machine virtuelle Linux, étape par étape.</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine. The result goes to standard output, progress and errors to standard error; nothing is ever asked.</source>
        <comment>@info</comment>
        <translation>Fournit une carte graphique à une machine virtuelle Linux. Le résultat est écrit sur la sortie standard, la progression et les erreurs sur la sortie d’erreur standard. Aucune question n’est jamais posée.</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>@title</comment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@title</comment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options of some commands</source>
        <comment>@title</comment>
        <translation>Options de certaines commandes</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <comment>@title</comment>
        <translation>Codes de sortie</translation>
    </message>
    <message>
        <source>No command is given. Use --help to see the commands.</source>
        <comment>@error</comment>
        <translation>Aucune commande n’est indiquée. Utilisez --help pour voir les commandes.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>“%1” is not a command. Use --help to see the commands.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. Utilisez --help pour voir les commandes.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>--%1 ne peut être indiqué qu’une fois.</translation>
    </message>
    <message>
        <source>--%1 wants %2, and got “%3”.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option, %2: what it wants: “eflow or hyperv”, %3: what was given</extracomment>
        <translation>--%1 attend %2 et a reçu «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--screenshots walks a recorded host only. Name one with --host.</source>
        <comment>@error</comment>
        <translation>--screenshots ne parcourt qu’un hôte enregistré. Indiquez-en un avec --host.</translation>
    </message>
    <message>
        <source>--json and --powershell exclude each other.</source>
        <comment>@error</comment>
        <translation>--json et --powershell s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--host-state wants the recorded host in --host.</source>
        <comment>@error</comment>
        <translation>--host-state exige l’hôte enregistré dans --host.</translation>
    </message>
    <message>
        <source>--%1 cannot be used with this command.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>--%1 n’est pas compatible avec cette commande.</translation>
    </message>
    <message>
        <source>Say what the host can do and what is missing. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Indiquer ce que l’hôte peut faire et ce qui manque. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Show every change that apply would make. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Afficher chaque modification que ferait apply. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Give the GPU to the VM; undo everything when a step fails.</source>
        <comment>@info</comment>
        <translation>Fournir le GPU à la VM&#x202f;; tout annuler si une étape échoue.</translation>
    </message>
    <message>
        <source>Take back what the last run changed.</source>
        <comment>@info</comment>
        <translation>Annuler ce que la dernière exécution a modifié.</translation>
    </message>
    <message>
        <source>Look inside the VM for a working GPU. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Rechercher dans la VM un GPU en état de marche. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Finish the undo of a run that was cut off.</source>
        <comment>@info</comment>
        <translation>Terminer l’annulation d’une exécution interrompue.</translation>
    </message>
    <message>
        <source>Write the host as a profile that can be replayed elsewhere.</source>
        <comment>@info</comment>
        <translation>Écrire l’hôte sous forme de profil pouvant être rejoué ailleurs.</translation>
    </message>
    <message>
        <source>Work on the recorded host in FILE instead of this computer.</source>
        <comment>@info</comment>
        <translation>Travailler sur l’hôte enregistré dans FICHIER au lieu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep the changed recorded host in FILE between runs.</source>
        <comment>@info</comment>
        <translation>Conserver dans FICHIER l’hôte enregistré modifié entre les exécutions.</translation>
    </message>
    <message>
        <source>Keep the record of changes in FILE.</source>
        <comment>@info</comment>
        <translation>Conserver le relevé des modifications dans FICHIER.</translation>
    </message>
    <message>
        <source>Use the language NAME, for example en.</source>
        <comment>@info</comment>
        <translation>Utiliser la langue NOM, par exemple en.</translation>
    </message>
    <message>
        <source>Write the log to FILE.</source>
        <comment>@info</comment>
        <translation>Écrire le journal dans FICHIER.</translation>
    </message>
    <message>
        <source>Print the result as one JSON document.</source>
        <comment>@info</comment>
        <translation>Afficher le résultat sous la forme d’un seul document JSON.</translation>
    </message>
    <message>
        <source>Take licences, consents, GPU, method and VM from FILE.</source>
        <comment>@info</comment>
        <translation>Prendre les licences, consentements, GPU, méthode et VM dans FICHIER.</translation>
    </message>
    <message>
        <source>Choose the GPU with this device instance id, or #1 for the first without one.</source>
        <comment>@info</comment>
        <translation>Choisir le GPU ayant cet ID d’instance de périphérique, ou #1 pour le premier sans ID.</translation>
    </message>
    <message>
        <source>Choose dda or gpu-pv; without it the recommended method is taken.</source>
        <comment>@info</comment>
        <translation>Choisir dda ou gpu-pv&#x202f;; sans cette option, la méthode recommandée est utilisée.</translation>
    </message>
    <message>
        <source>Choose the VM of EFLOW (eflow) or a VM of Hyper-V (hyperv).</source>
        <comment>@info</comment>
        <translation>Choisir la VM d’EFLOW (eflow) ou une VM d’Hyper-V (hyperv).</translation>
    </message>
    <message>
        <source>Choose the VM of Hyper-V with this id.</source>
        <comment>@info</comment>
        <translation>Choisir la VM d’Hyper-V ayant cet ID.</translation>
    </message>
    <message>
        <source>Accept the licence eflow or nvidia. May be given more than once.</source>
        <comment>@info</comment>
        <translation>Accepter la licence eflow ou nvidia. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Consent to a risk: security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display. May be given more than once.</source>
        <comment>@info</comment>
        <translation>Consentir à un risque&#xa0;: security-risk, no-mitigation-driver, no-acs, one-way-deployment ou only-display. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Print the plan as the PowerShell that would do the same.</source>
        <comment>@info</comment>
        <translation>Afficher le plan sous forme de script PowerShell équivalent.</translation>
    </message>
    <message>
        <source>Write the profile to FILE instead of standard output.</source>
        <comment>@info</comment>
        <translation>Écrire le profil dans FICHIER au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>Use light or dark colours, or those of the system.</source>
        <comment>@info</comment>
        <translation>Utiliser des couleurs claires, sombres ou celles du système.</translation>
    </message>
    <message>
        <source>Draw everything FACTOR times as large.</source>
        <comment>@info</comment>
        <translation>Tout dessiner FACTEUR fois plus grand.</translation>
    </message>
    <message>
        <source>Walk through every page of a recorded host, save a picture of each in FOLDER and print the report.</source>
        <comment>@info</comment>
        <translation>Parcourir chaque page d’un hôte enregistré, enregistrer une image de chacune dans DOSSIER et afficher le rapport.</translation>
    </message>
    <message>
        <source>End as soon as the first page is painted, to measure the start.</source>
        <comment>@info</comment>
        <translation>Terminer dès l’affichage de la première page, pour mesurer le démarrage.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <comment>@info</comment>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <comment>@info</comment>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>@label</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>@label</comment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>@label</comment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>@label</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>FACTOR</source>
        <comment>@label</comment>
        <translation>FACTEUR</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <comment>@label</comment>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>the name of a language, like en</source>
        <comment>@label</comment>
        <translation>le nom d’une langue, par exemple en</translation>
    </message>
    <message>
        <source>dda or gpu-pv</source>
        <comment>@label</comment>
        <translation>dda ou gpu-pv</translation>
    </message>
    <message>
        <source>eflow or hyperv</source>
        <comment>@label</comment>
        <translation>eflow ou hyperv</translation>
    </message>
    <message>
        <source>eflow or nvidia</source>
        <comment>@label</comment>
        <translation>eflow ou nvidia</translation>
    </message>
    <message>
        <source>security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display</source>
        <comment>@label</comment>
        <translation>security-risk, no-mitigation-driver, no-acs, one-way-deployment ou only-display</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <comment>@label</comment>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>a number from 0.5 to 4</source>
        <comment>@label</comment>
        <translation>un nombre de 0.5 à 4</translation>
    </message>
    <message>
        <source>There is no run to undo or to confirm.</source>
        <comment>@info</comment>
        <translation>Il n’y a aucune exécution à annuler ou à confirmer.</translation>
    </message>
    <message>
        <source>Say how far the last run came and who works on it. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Indiquer où en est la dernière exécution et qui y travaille. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Keep the changes of a run that waits for a confirmation.</source>
        <comment>@info</comment>
        <translation>Conserver les modifications d’une exécution qui attend une confirmation.</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <comment>@label</comment>
        <translation>RÉPONSE</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>@label</comment>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>Take all changes back unless they are confirmed within 10 minutes: yes or no. Without it: when the GPU drives the only display.</source>
        <comment>@info</comment>
        <translation>Annuler toutes les modifications si elles ne sont pas confirmées dans les 10 minutes&#x202f;: yes ou no. Sans cette option&#x202f;: quand le GPU alimente le seul écran.</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Graphics driver</source>
        <comment>@title</comment>
        <translation>Pilote graphique</translation>
    </message>
    <message>
        <source>GPU-PV hands the work of the VM to the driver of the host.</source>
        <comment>@info</comment>
        <translation>GPU-PV confie le travail de la VM au pilote de l’hôte.</translation>
    </message>
    <message>
        <source>Install the current driver from the manufacturer of the GPU.</source>
        <comment>@remedy</comment>
        <translation>Installez le pilote actuel du fabricant du GPU.</translation>
    </message>
    <message>
        <source>Driver version</source>
        <comment>@title</comment>
        <translation>Version du pilote</translation>
    </message>
    <message>
        <source>NVIDIA drivers carry CUDA for Linux VMs from release 495 on.</source>
        <comment>@info</comment>
        <translation>Les pilotes NVIDIA incluent CUDA pour les VM Linux à partir de la version 495.</translation>
    </message>
    <message>
        <source>Install the current NVIDIA driver and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>Installez le pilote NVIDIA actuel et redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Driver model</source>
        <comment>@title</comment>
        <translation>Modèle de pilote</translation>
    </message>
    <message>
        <source>Only the WDDM driver model can share a GPU with a VM.</source>
        <comment>@info</comment>
        <translation>Seul le modèle de pilote WDDM permet de partager un GPU avec une VM.</translation>
    </message>
    <message>
        <source>Run nvidia-smi -dm 0 as an administrator for each NVIDIA GPU in TCC mode, and restart the computer. Some cards cannot leave TCC mode.</source>
        <comment>@remedy</comment>
        <translation>Exécutez nvidia-smi -dm 0 en tant qu’administrateur pour chaque GPU NVIDIA en mode TCC, puis redémarrez l’ordinateur. Certaines cartes ne peuvent pas quitter le mode TCC.</translation>
    </message>
    <message>
        <source>Device mitigation driver</source>
        <comment>@title</comment>
        <translation>Pilote d’atténuation de périphérique</translation>
    </message>
    <message>
        <source>The mitigation driver isolates an assigned GPU and resets it correctly between starts of the VM.</source>
        <comment>@info</comment>
        <translation>Le pilote d’atténuation isole un GPU attribué et le réinitialise correctement entre les démarrages de la VM.</translation>
    </message>
    <message>
        <source>Install the mitigation driver from NVIDIA before the GPU is dismounted. It is optional, but recommended.</source>
        <comment>@remedy</comment>
        <translation>Installez le pilote d’atténuation de NVIDIA avant que le GPU soit démonté. Il est facultatif, mais recommandé.</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>Cartes graphiques</translation>
    </message>
    <message>
        <source>Without a GPU there is nothing to give to a VM.</source>
        <comment>@info</comment>
        <translation>Sans GPU, il n’y a rien à fournir à une VM.</translation>
    </message>
    <message>
        <source>Install a supported GPU, or enable it in Device Manager or in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>Installez un GPU pris en charge, ou activez-le dans le Gestionnaire de périphériques ou dans la configuration du microprogramme.</translation>
    </message>
    <message>
        <source>GPU model</source>
        <comment>@title</comment>
        <translation>Modèle de GPU</translation>
    </message>
    <message>
        <source>Microsoft supports each method of EFLOW for some GPU models only.</source>
        <comment>@info</comment>
        <translation>Microsoft ne prend en charge chaque méthode d’EFLOW que pour certains modèles de GPU.</translation>
    </message>
    <message>
        <source>Choose the other method, or use a GPU that the documentation lists for this method.</source>
        <comment>@remedy</comment>
        <translation>Choisissez l’autre méthode ou utilisez un GPU que la documentation répertorie pour cette méthode.</translation>
    </message>
    <message>
        <source>GPU status</source>
        <comment>@title</comment>
        <translation>État du GPU</translation>
    </message>
    <message>
        <source>A shared GPU must work on the host, and an assigned one must be on the host to be taken from it.</source>
        <comment>@info</comment>
        <translation>Un GPU partagé doit fonctionner sur l’hôte. Un GPU à attribuer doit être monté sur l’hôte pour en être retiré.</translation>
    </message>
    <message>
        <source>Open Device Manager, enable the GPU, and follow the advice for the problem code. Mount a dismounted GPU first.</source>
        <comment>@remedy</comment>
        <translation>Ouvrez le Gestionnaire de périphériques, activez le GPU et suivez les conseils relatifs au code de problème. Commencez par remonter un GPU démonté.</translation>
    </message>
    <message>
        <source>Choice among GPUs</source>
        <comment>@title</comment>
        <translation>Choix parmi les GPU</translation>
    </message>
    <message>
        <source>EFLOW selects a GPU by its name, and Windows 10 chooses by itself among the GPUs that it shares.</source>
        <comment>@info</comment>
        <translation>EFLOW sélectionne un GPU par son nom, et Windows 10 choisit lui-même parmi les GPU qu’il partage.</translation>
    </message>
    <message>
        <source>Disable the other GPU in Device Manager while the VM starts, or take it out.</source>
        <comment>@remedy</comment>
        <translation>Désactivez l’autre GPU dans le Gestionnaire de périphériques pendant le démarrage de la VM, ou retirez-le de l’ordinateur.</translation>
    </message>
    <message>
        <source>Attached display</source>
        <comment>@title</comment>
        <translation>Écran connecté</translation>
    </message>
    <message>
        <source>A display goes dark when its GPU is assigned to a VM.</source>
        <comment>@info</comment>
        <translation>Un écran s’éteint lorsque son GPU est attribué à une VM.</translation>
    </message>
    <message>
        <source>Connect the display to another GPU.</source>
        <comment>@remedy</comment>
        <translation>Connectez l’écran à un autre GPU.</translation>
    </message>
    <message>
        <source>Shared in partitions</source>
        <comment>@title</comment>
        <translation>Partagé en partitions</translation>
    </message>
    <message>
        <source>A GPU cannot be assigned whole while it is shared in partitions.</source>
        <comment>@info</comment>
        <translation>Un GPU ne peut pas être attribué en entier tant qu’il est partagé en partitions.</translation>
    </message>
    <message>
        <source>Remove the GPU partitions from all virtual machines first.</source>
        <comment>@remedy</comment>
        <translation>Supprimez d’abord les partitions de GPU de toutes les machines virtuelles.</translation>
    </message>
    <message>
        <source>GPU partitioning</source>
        <comment>@title</comment>
        <translation>Partitionnement de GPU</translation>
    </message>
    <message>
        <source>Hyper-V shares only those GPUs whose driver offers it.</source>
        <comment>@info</comment>
        <translation>Hyper-V ne partage que les GPU dont le pilote le permet.</translation>
    </message>
    <message>
        <source>Install a newer driver, and see that the GPU is enabled and in WDDM mode.</source>
        <comment>@remedy</comment>
        <translation>Installez un pilote plus récent et assurez-vous que le GPU est activé et en mode WDDM.</translation>
    </message>
    <message>
        <source>PCI Express control</source>
        <comment>@title</comment>
        <translation>Contrôle de PCI Express</translation>
    </message>
    <message>
        <source>Windows can assign a device only when the firmware leaves the control of PCI Express to it.</source>
        <comment>@info</comment>
        <translation>Windows ne peut attribuer un périphérique que si le microprogramme lui laisse le contrôle de PCI Express.</translation>
    </message>
    <message>
        <source>Update the firmware of the computer and look there for native PCI Express control or SR-IOV. Some computers cannot do it.</source>
        <comment>@remedy</comment>
        <translation>Mettez à jour le microprogramme de l’ordinateur et recherchez-y le contrôle natif de PCI Express ou SR-IOV. Certains ordinateurs ne le permettent pas.</translation>
    </message>
    <message>
        <source>Access Control Services</source>
        <comment>@title</comment>
        <translation>Access Control Services</translation>
    </message>
    <message>
        <source>Without ACS, traffic between devices can bypass the IOMMU and with it the isolation of the VM.</source>
        <comment>@info</comment>
        <translation>Sans ACS, le trafic entre périphériques peut contourner l’IOMMU et, avec elle, l’isolation de la VM.</translation>
    </message>
    <message>
        <source>Use another slot, or switch on ACS in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>Utilisez un autre emplacement ou activez ACS dans la configuration du microprogramme.</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <comment>@title</comment>
        <translation>Mémoire réservée</translation>
    </message>
    <message>
        <source>A device for which the firmware reserves memory cannot be moved to a VM.</source>
        <comment>@info</comment>
        <translation>Un périphérique pour lequel le microprogramme réserve de la mémoire ne peut pas être déplacé vers une VM.</translation>
    </message>
    <message>
        <source>Update the firmware of the computer, or use another GPU.</source>
        <comment>@remedy</comment>
        <translation>Mettez à jour le microprogramme de l’ordinateur ou utilisez un autre GPU.</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <comment>@title</comment>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>A VM can receive message-signaled interrupts only.</source>
        <comment>@info</comment>
        <translation>Une VM ne peut recevoir que des interruptions signalées par message.</translation>
    </message>
    <message>
        <source>Use a GPU with message-signaled interrupts.</source>
        <comment>@remedy</comment>
        <translation>Utilisez un GPU doté d’interruptions signalées par message.</translation>
    </message>
    <message>
        <source>EFLOW release</source>
        <comment>@title</comment>
        <translation>Version d’EFLOW</translation>
    </message>
    <message>
        <source>Some releases of EFLOW have known GPU faults.</source>
        <comment>@info</comment>
        <translation>Certaines versions d’EFLOW ont des défauts connus liés aux GPU.</translation>
    </message>
    <message>
        <source>Install the current release of Azure IoT Edge for Linux on Windows.</source>
        <comment>@remedy</comment>
        <translation>Installez la version actuelle d’Azure IoT Edge for Linux on Windows.</translation>
    </message>
    <message>
        <source>EFLOW VM</source>
        <comment>@title</comment>
        <translation>VM EFLOW</translation>
    </message>
    <message>
        <source>The settings of the EFLOW VM are read first, so that they can be restored.</source>
        <comment>@info</comment>
        <translation>Les paramètres de la VM EFLOW sont d’abord lus, afin de pouvoir être restaurés.</translation>
    </message>
    <message>
        <source>GPUs that EFLOW offers</source>
        <comment>@title</comment>
        <translation>GPU proposés par EFLOW</translation>
    </message>
    <message>
        <source>EFLOW gives its VM only what its own list of GPUs contains.</source>
        <comment>@info</comment>
        <translation>EFLOW ne fournit à sa VM que ce que contient sa propre liste de GPU.</translation>
    </message>
    <message>
        <source>Run Get-EflowHostConfiguration in PowerShell, see which GPUs and methods it lists, and choose one of them.</source>
        <comment>@remedy</comment>
        <translation>Exécutez Get-EflowHostConfiguration dans PowerShell, regardez quels GPU et quelles méthodes sont répertoriés, et faites-y votre choix.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@title</comment>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Hyper-V must have a VM that can get the GPU.</source>
        <comment>@info</comment>
        <translation>Hyper-V doit avoir une VM qui peut recevoir le GPU.</translation>
    </message>
    <message>
        <source>Create a Linux virtual machine in Hyper-V Manager and check again.</source>
        <comment>@remedy</comment>
        <translation>Créez une machine virtuelle Linux dans le Gestionnaire Hyper-V et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>VM state</source>
        <comment>@title</comment>
        <translation>État de la VM</translation>
    </message>
    <message>
        <source>Hyper-V changes the devices of a VM only while it is off.</source>
        <comment>@info</comment>
        <translation>Hyper-V ne modifie les périphériques d’une VM que lorsqu’elle est éteinte.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program shuts the VM down. Save your work in the VM first.</source>
        <comment>@remedy</comment>
        <translation>Vous n’avez rien à faire&#xa0;: le programme arrête la VM. Enregistrez d’abord votre travail dans la VM.</translation>
    </message>
    <message>
        <source>VM memory</source>
        <comment>@title</comment>
        <translation>Mémoire de la VM</translation>
    </message>
    <message>
        <source>A VM with a GPU cannot give memory back while it runs.</source>
        <comment>@info</comment>
        <translation>Une VM dotée d’un GPU ne peut pas restituer de mémoire pendant son exécution.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program fixes the memory of the VM, and undo restores it.</source>
        <comment>@remedy</comment>
        <translation>Vous n’avez rien à faire&#xa0;: le programme fixe la mémoire de la VM et l’annulation la rétablit.</translation>
    </message>
    <message>
        <source>VM checkpoints</source>
        <comment>@title</comment>
        <translation>Points de contrôle de la VM</translation>
    </message>
    <message>
        <source>The state of a VM with a GPU cannot be saved.</source>
        <comment>@info</comment>
        <translation>Une VM dotée d’un GPU ne peut pas être enregistrée avec son état.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program switches checkpoints off, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>Vous n’avez rien à faire&#xa0;: le programme désactive les points de contrôle et l’annulation les rétablit.</translation>
    </message>
    <message>
        <source>GPU partitions of the VM</source>
        <comment>@title</comment>
        <translation>Partitions de GPU de la VM</translation>
    </message>
    <message>
        <source>A VM does not start when one of its GPU partitions refers to a GPU that is gone.</source>
        <comment>@info</comment>
        <translation>Une VM ne démarre pas lorsque l’une de ses partitions de GPU fait référence à un GPU disparu.</translation>
    </message>
    <message>
        <source>Remove the GPU partition from the VM. If Hyper-V does not show it, create the VM again with the same disk.</source>
        <comment>@remedy</comment>
        <translation>Supprimez la partition de GPU de la VM. Si Hyper-V ne l’affiche pas, recréez la VM avec le même disque.</translation>
    </message>
    <message>
        <source>MMIO space of the VM</source>
        <comment>@title</comment>
        <translation>Espace MMIO de la VM</translation>
    </message>
    <message>
        <source>The VM reaches the memory of the GPU through its memory-mapped I/O (MMIO) space, which must be large enough.</source>
        <comment>@info</comment>
        <translation>La VM accède à la mémoire du GPU par son espace d’E/S mappées en mémoire (espace MMIO), qui doit être assez grand.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program widens the gaps, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>Vous n’avez rien à faire&#xa0;: le programme agrandit les espaces et l’annulation les rétablit.</translation>
    </message>
    <message>
        <source>Owner of the GPU</source>
        <comment>@title</comment>
        <translation>Propriétaire du GPU</translation>
    </message>
    <message>
        <source>A GPU belongs to one VM at a time, and both methods do not mix in one VM.</source>
        <comment>@info</comment>
        <translation>Un GPU appartient à une seule VM à la fois, et les deux méthodes ne se combinent pas dans une même VM.</translation>
    </message>
    <message>
        <source>Remove the device from the virtual machine that has it, and check again.</source>
        <comment>@remedy</comment>
        <translation>Retirez le périphérique de la machine virtuelle qui le possède et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <comment>@title</comment>
        <translation>Licence NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA software is licensed by NVIDIA, and using it means accepting that licence.</source>
        <comment>@info</comment>
        <translation>Les logiciels NVIDIA sont concédés sous licence par NVIDIA, et les utiliser revient à accepter cette licence.</translation>
    </message>
    <message>
        <source>Read the NVIDIA licence and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>Lisez la licence NVIDIA et acceptez-la dans la page «&#xa0;Licence&#xa0;».</translation>
    </message>
    <message>
        <source>EFLOW licence</source>
        <comment>@title</comment>
        <translation>Licence EFLOW</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is licensed by Microsoft, and its deployment asks for acceptance.</source>
        <comment>@info</comment>
        <translation>Azure IoT Edge for Linux on Windows est concédé sous licence par Microsoft, et son déploiement en demande l’acceptation.</translation>
    </message>
    <message>
        <source>Read the licence of Azure IoT Edge for Linux on Windows and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>Lisez la licence d’Azure IoT Edge for Linux on Windows et acceptez-la dans la page «&#xa0;Licence&#xa0;».</translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <comment>@title</comment>
        <translation>Hyper-V</translation>
    </message>
    <message>
        <source>Virtual machines run on Hyper-V.</source>
        <comment>@info</comment>
        <translation>Les machines virtuelles s’exécutent sur Hyper-V.</translation>
    </message>
    <message>
        <source>Turn Hyper-V on in Turn Windows features on or off, or with Add Roles and Features on Windows Server, and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>Activez Hyper-V dans «&#xa0;Activer ou désactiver des fonctionnalités Windows&#xa0;» ou, sur Windows Server, avec «&#xa0;Ajouter des rôles et des fonctionnalités&#xa0;», puis redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Hyper-V services</source>
        <comment>@title</comment>
        <translation>Services Hyper-V</translation>
    </message>
    <message>
        <source>Virtual machines are managed by services of Windows.</source>
        <comment>@info</comment>
        <translation>Les machines virtuelles sont gérées par des services de Windows.</translation>
    </message>
    <message>
        <source>Start the service in the Services console and set its startup type to Automatic.</source>
        <comment>@remedy</comment>
        <translation>Démarrez le service dans la console «&#xa0;Services&#xa0;» et définissez son type de démarrage sur «&#xa0;Automatique&#xa0;».</translation>
    </message>
    <message>
        <source>Device assignment policy</source>
        <comment>@title</comment>
        <translation>Stratégie d’attribution de périphérique</translation>
    </message>
    <message>
        <source>By default, Windows Server starts no VM with a GPU that is shared by GPU-PV.</source>
        <comment>@info</comment>
        <translation>Par défaut, Windows Server ne démarre aucune VM dont le GPU est partagé par GPU-PV.</translation>
    </message>
    <message>
        <source>As an administrator, set the DWORD values RequireSecureDeviceAssignment and RequireSupportedDeviceAssignment to 0 in the registry key HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV.</source>
        <comment>@remedy</comment>
        <translation>En tant qu’administrateur, définissez sur 0 les valeurs DWORD RequireSecureDeviceAssignment et RequireSupportedDeviceAssignment dans la clé de Registre HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV.</translation>
    </message>
    <message>
        <source>Processor virtualization</source>
        <comment>@title</comment>
        <translation>Virtualisation du processeur</translation>
    </message>
    <message>
        <source>Hyper-V needs the virtualization of the processor.</source>
        <comment>@info</comment>
        <translation>Hyper-V a besoin de la virtualisation du processeur.</translation>
    </message>
    <message>
        <source>Switch on Intel VT-x or AMD SVM in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>Activez Intel VT-x ou AMD SVM dans la configuration du microprogramme de l’ordinateur.</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <comment>@title</comment>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>Discrete Device Assignment lets the IOMMU keep the device within the memory of its VM.</source>
        <comment>@info</comment>
        <translation>Avec Discrete Device Assignment, l’IOMMU limite le périphérique à la mémoire de sa VM.</translation>
    </message>
    <message>
        <source>Switch on Intel VT-d or AMD-Vi, and SR-IOV where it is offered, in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>Activez Intel VT-d ou AMD-Vi, ainsi que SR-IOV si cette option est proposée, dans la configuration du microprogramme de l’ordinateur.</translation>
    </message>
    <message>
        <source>Free memory</source>
        <comment>@title</comment>
        <translation>Mémoire disponible</translation>
    </message>
    <message>
        <source>A VM with a GPU needs memory beyond its own, and without it the VM fails to start with an error that does not say so.</source>
        <comment>@info</comment>
        <translation>Une VM dotée d’un GPU a besoin de mémoire en plus de la sienne. Si elle manque, la VM ne démarre pas et l’erreur n’en indique pas la cause.</translation>
    </message>
    <message>
        <source>Close programs or stop other virtual machines, and check again.</source>
        <comment>@remedy</comment>
        <translation>Fermez des programmes ou arrêtez d’autres machines virtuelles, et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Address space of the processor</source>
        <comment>@title</comment>
        <translation>Espace d’adressage du processeur</translation>
    </message>
    <message>
        <source>The memory-mapped I/O (MMIO) space for the GPU lies above the memory of the VM and must stay within the reach of the processor.</source>
        <comment>@info</comment>
        <translation>L’espace d’E/S mappées en mémoire (espace MMIO) du GPU se trouve au-dessus de la mémoire de la VM et doit rester à la portée du processeur.</translation>
    </message>
    <message>
        <source>Keep the end of the high MMIO space below 64 GB, or use a computer with a newer processor.</source>
        <comment>@remedy</comment>
        <translation>Maintenez la fin de l’espace MMIO supérieur au-dessous de 64 Go ou utilisez un ordinateur doté d’un processeur plus récent.</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux</source>
        <comment>@title</comment>
        <translation>Sous-système Windows pour Linux</translation>
    </message>
    <message>
        <source>On Windows 10, the GPU libraries for Linux come with the Windows Subsystem for Linux (WSL).</source>
        <comment>@info</comment>
        <translation>Sur Windows 10, les bibliothèques GPU pour Linux sont fournies avec le Sous-système Windows pour Linux (WSL).</translation>
    </message>
    <message>
        <source>Run wsl --install in a terminal as an administrator and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>Exécutez wsl --install dans un terminal en tant qu’administrateur, puis redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows</source>
        <comment>@title</comment>
        <translation>Azure IoT Edge for Linux on Windows</translation>
    </message>
    <message>
        <source>EFLOW brings the VM and the commands that give it a GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW apporte la VM et les commandes qui lui donnent un GPU.</translation>
    </message>
    <message>
        <source>Download and install Azure IoT Edge for Linux on Windows, and check again.</source>
        <comment>@remedy</comment>
        <translation>Téléchargez et installez Azure IoT Edge for Linux on Windows, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Kind of Windows</source>
        <comment>@title</comment>
        <translation>Type de Windows</translation>
    </message>
    <message>
        <source>EFLOW shares a GPU (GPU-PV) on Windows clients only, and Hyper-V assigns a whole GPU (DDA) on Windows Server only.</source>
        <comment>@info</comment>
        <translation>EFLOW ne partage un GPU (GPU-PV) que sur les clients Windows, et Hyper-V n’attribue un GPU entier (DDA) que sur Windows Server.</translation>
    </message>
    <message>
        <source>Choose the other method, or use a computer with the kind of Windows that this method needs.</source>
        <comment>@remedy</comment>
        <translation>Choisissez l’autre méthode ou utilisez un ordinateur doté du type de Windows que cette méthode exige.</translation>
    </message>
    <message>
        <source>Windows edition</source>
        <comment>@title</comment>
        <translation>Édition de Windows</translation>
    </message>
    <message>
        <source>Hyper-V and EFLOW are offered on some editions of Windows only.</source>
        <comment>@info</comment>
        <translation>Hyper-V et EFLOW ne sont proposés que dans certaines éditions de Windows.</translation>
    </message>
    <message>
        <source>Open “Activation” in Settings and upgrade to Windows Pro or Enterprise.</source>
        <comment>@remedy</comment>
        <translation>Ouvrez «&#xa0;Activation&#xa0;» dans Paramètres et passez à Windows Professionnel ou Entreprise.</translation>
    </message>
    <message>
        <source>Windows build</source>
        <comment>@title</comment>
        <translation>Build de Windows</translation>
    </message>
    <message>
        <source>Earlier builds of Windows cannot give a GPU to a Linux VM, and some builds have known faults.</source>
        <comment>@info</comment>
        <translation>Les builds antérieures de Windows ne peuvent pas fournir de GPU à une VM Linux, et certaines builds ont des défauts connus.</translation>
    </message>
    <message>
        <source>Open “Windows Update” in Settings and install the current updates. If your version gets no more updates, install a newer version of Windows.</source>
        <comment>@remedy</comment>
        <translation>Ouvrez «&#xa0;Windows Update&#xa0;» dans Paramètres et installez les mises à jour actuelles. Si votre version ne reçoit plus de mises à jour, installez une version plus récente de Windows.</translation>
    </message>
    <message>
        <source>Windows Insider Program</source>
        <comment>@title</comment>
        <translation>Programme Windows Insider</translation>
    </message>
    <message>
        <source>Preview builds of Windows come through the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>Les préversions de Windows sont distribuées par le programme Windows Insider.</translation>
    </message>
    <message>
        <source>Open “Windows Insider Program” in Settings, register the computer, and choose the Dev Channel.</source>
        <comment>@remedy</comment>
        <translation>Ouvrez «&#xa0;Programme Windows Insider&#xa0;» dans Paramètres, inscrivez l’ordinateur, puis choisissez le canal Dev.</translation>
    </message>
    <message>
        <source>Processor architecture</source>
        <comment>@title</comment>
        <translation>Architecture du processeur</translation>
    </message>
    <message>
        <source>The GPU software for Linux VMs is made for x64 processors.</source>
        <comment>@info</comment>
        <translation>Les logiciels GPU pour les VM Linux sont conçus pour les processeurs x64.</translation>
    </message>
    <message>
        <source>Use a computer with an x64 processor and 64-bit Windows.</source>
        <comment>@remedy</comment>
        <translation>Utilisez un ordinateur doté d’un processeur x64 et de Windows 64 bits.</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@title</comment>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>A virtual machine cannot give its GPU to another virtual machine.</source>
        <comment>@info</comment>
        <translation>Un GPU ne peut pas être fourni à une machine virtuelle depuis une autre machine virtuelle.</translation>
    </message>
    <message>
        <source>Run this program on the physical computer, not in a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Exécutez ce programme sur l’ordinateur physique et non dans une machine virtuelle.</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <comment>@title</comment>
        <translation>Redémarrage en attente</translation>
    </message>
    <message>
        <source>Updates and features that wait for a restart can make the next steps fail.</source>
        <comment>@info</comment>
        <translation>Les mises à jour et fonctionnalités en attente d’un redémarrage peuvent faire échouer les étapes suivantes.</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <comment>@remedy</comment>
        <translation>Redémarrez l’ordinateur et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <comment>@title</comment>
        <translation>Droits d’administrateur</translation>
    </message>
    <message>
        <source>Only administrators may change devices and virtual machines, and some facts are hidden from others.</source>
        <comment>@info</comment>
        <translation>Seuls les administrateurs peuvent modifier les périphériques et les machines virtuelles, et certaines informations sont masquées aux autres utilisateurs.</translation>
    </message>
    <message>
        <source>Start the program with Run as administrator.</source>
        <comment>@remedy</comment>
        <translation>Démarrez le programme avec «&#xa0;Exécuter en tant qu’administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>If the VM is not deployed on a Windows Server, run Deploy-Eflow in PowerShell first, with the name and type of a virtual switch, then check again. Otherwise nothing needs to be done: the program deploys or starts the VM after it has asked you.</source>
        <comment>@remedy</comment>
        <translation>Si la VM n’est pas déployée sur un Windows Server, exécutez d’abord Deploy-Eflow dans PowerShell avec le nom et le type d’un commutateur virtuel, puis vérifiez à nouveau. Sinon, vous n’avez rien à faire&#xa0;: le programme déploie ou démarre la VM après vous l’avoir demandé.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>What the plan does, as PowerShell.</source>
        <comment>@info</comment>
        <translation>Ce que fait le plan, en PowerShell.</translation>
    </message>
    <message>
        <source>What takes the plan back, as PowerShell, newest step first.</source>
        <comment>@info</comment>
        <translation>Ce qui annule le plan, en PowerShell, à partir de la dernière étape.</translation>
    </message>
    <message>
        <source>Assignment of the device %1 to %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>Attribution du périphérique %1 à %2</translation>
    </message>
    <message>
        <source>The device %1 will be assigned to %2.</source>
        <comment>@info</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>Le périphérique %1 sera attribué à %2.</translation>
    </message>
    <message>
        <source>Assigning the device %1 to %2…</source>
        <comment>@status</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>Attribution du périphérique %1 à %2…</translation>
    </message>
    <message>
        <source>Share of %1 for %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>Part de %1 pour %2</translation>
    </message>
    <message>
        <source>%2 will get a share of %1 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>%2 recevra une part de %1 par paravirtualisation de GPU (GPU-PV).</translation>
    </message>
    <message>
        <source>Giving %2 a share of %1…</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>Octroi d’une part de %1 à %2…</translation>
    </message>
    <message>
        <source>State of the device %1</source>
        <comment>@label</comment>
        <translation>État du périphérique %1</translation>
    </message>
    <message>
        <source>The device %1 will be enabled on this computer.</source>
        <comment>@info</comment>
        <translation>Le périphérique %1 sera activé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The device %1 will be disabled on this computer.</source>
        <comment>@info</comment>
        <translation>Le périphérique %1 sera désactivé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Enabling the device %1…</source>
        <comment>@status</comment>
        <translation>Activation du périphérique %1…</translation>
    </message>
    <message>
        <source>Disabling the device %1…</source>
        <comment>@status</comment>
        <translation>Désactivation du périphérique %1…</translation>
    </message>
    <message>
        <source>Ownership of the device %1</source>
        <comment>@label</comment>
        <translation>Propriété du périphérique %1</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>Le périphérique %1 sera démonté de cet ordinateur.</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>Le périphérique %1 sera démonté de cet ordinateur sans la protection d’un pilote d’atténuation.</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS).</source>
        <comment>@info</comment>
        <translation>Le périphérique %1 sera démonté de cet ordinateur sans la protection d’Access Control Services (ACS).</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS) and of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>Le périphérique %1 sera démonté de cet ordinateur sans la protection d’Access Control Services (ACS) ni d’un pilote d’atténuation.</translation>
    </message>
    <message>
        <source>Dismounting the device %1…</source>
        <comment>@status</comment>
        <translation>Démontage du périphérique %1…</translation>
    </message>
    <message>
        <source>Deployment of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Déploiement de la machine virtuelle EFLOW</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be deployed with these values: virtual processors %1, memory %2 MB. This cannot be undone.</source>
        <comment>@info</comment>
        <extracomment>%1 is a number of processors, %2 a size in megabytes.</extracomment>
        <translation>La machine virtuelle EFLOW sera déployée avec ces valeurs&#xa0;: processeurs virtuels %1, mémoire %2&#xa0;Mo. Cette opération ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Deploying the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Déploiement de la machine virtuelle EFLOW…</translation>
    </message>
    <message>
        <source>Power state of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>État d’alimentation de la machine virtuelle EFLOW</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be stopped.</source>
        <comment>@info</comment>
        <translation>La machine virtuelle EFLOW sera arrêtée.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be started.</source>
        <comment>@info</comment>
        <translation>La machine virtuelle EFLOW sera démarrée.</translation>
    </message>
    <message>
        <source>Stopping the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Arrêt de la machine virtuelle EFLOW…</translation>
    </message>
    <message>
        <source>Starting the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Démarrage de la machine virtuelle EFLOW…</translation>
    </message>
    <message>
        <source>Settings of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Paramètres de la machine virtuelle EFLOW</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, no GPU.</source>
        <comment>@info</comment>
        <translation>La machine virtuelle EFLOW sera configurée avec ces valeurs&#xa0;: processeurs virtuels %1, mémoire %2&#xa0;Mo, sans GPU.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>La machine virtuelle EFLOW sera configurée avec ces valeurs&#xa0;: processeurs virtuels %1, mémoire %2&#xa0;Mo, GPU %3 par Discrete Device Assignment (DDA).</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <translation>La machine virtuelle EFLOW sera configurée avec ces valeurs&#xa0;: processeurs virtuels %1, mémoire %2&#xa0;Mo, GPU %3 par paravirtualisation de GPU (GPU-PV).</translation>
    </message>
    <message>
        <source>Changing the settings of the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Modification des paramètres de la machine virtuelle EFLOW…</translation>
    </message>
    <message>
        <source>GPU inside the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>GPU dans la machine virtuelle EFLOW</translation>
    </message>
    <message>
        <source>GPU inside %1</source>
        <comment>@label</comment>
        <translation>GPU dans %1</translation>
    </message>
    <message>
        <source>The GPU will be checked inside the EFLOW virtual machine.</source>
        <comment>@info</comment>
        <translation>Le GPU sera vérifié dans la machine virtuelle EFLOW.</translation>
    </message>
    <message>
        <source>The GPU will be checked inside %1.</source>
        <comment>@info</comment>
        <translation>Le GPU sera vérifié dans %1.</translation>
    </message>
    <message>
        <source>Looking for the GPU inside the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Recherche du GPU dans la machine virtuelle EFLOW…</translation>
    </message>
    <message>
        <source>Looking for the GPU inside %1…</source>
        <comment>@status</comment>
        <translation>Recherche du GPU dans %1…</translation>
    </message>
    <message>
        <source>Power state of %1</source>
        <comment>@label</comment>
        <translation>État d’alimentation de %1</translation>
    </message>
    <message>
        <source>%1 will be started.</source>
        <comment>@info</comment>
        <translation>%1 va démarrer.</translation>
    </message>
    <message>
        <source>%1 will be shut down.</source>
        <comment>@info</comment>
        <translation>%1 va s’arrêter.</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <comment>@status</comment>
        <translation>Démarrage de %1…</translation>
    </message>
    <message>
        <source>Shutting down %1…</source>
        <comment>@status</comment>
        <translation>Arrêt de %1…</translation>
    </message>
    <message>
        <source>Automatic stop action of %1</source>
        <comment>@label</comment>
        <translation>Action d’arrêt automatique de %1</translation>
    </message>
    <message>
        <source>The automatic stop action of %1 will be set to “Turn off”.</source>
        <comment>@info</comment>
        <extracomment>&quot;Turn off&quot; is the name that Hyper-V Manager gives this automatic stop action.</extracomment>
        <translation>L’action d’arrêt automatique de %1 sera définie sur «&#xa0;Éteindre&#xa0;».</translation>
    </message>
    <message>
        <source>Setting the automatic stop action of %1…</source>
        <comment>@status</comment>
        <translation>Définition de l’action d’arrêt automatique de %1…</translation>
    </message>
    <message>
        <source>Dynamic memory of %1</source>
        <comment>@label</comment>
        <translation>Mémoire dynamique de %1</translation>
    </message>
    <message>
        <source>%1 will always have %2 MB of memory instead of dynamic memory.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 a size in megabytes.</extracomment>
        <translation>%1 aura toujours %2 Mo de mémoire au lieu de la mémoire dynamique.</translation>
    </message>
    <message>
        <source>Setting the memory of %1…</source>
        <comment>@status</comment>
        <translation>Définition de la mémoire de %1…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <comment>@label</comment>
        <translation>Points de contrôle de %1</translation>
    </message>
    <message>
        <source>The creation of checkpoints of %1 will be switched off.</source>
        <comment>@info</comment>
        <translation>Les nouveaux points de contrôle de %1 seront désactivés.</translation>
    </message>
    <message>
        <source>Switching off checkpoints of %1…</source>
        <comment>@status</comment>
        <translation>Désactivation des points de contrôle de %1…</translation>
    </message>
    <message>
        <source>Cache control of %1</source>
        <comment>@label</comment>
        <translation>Contrôle du cache de %1</translation>
    </message>
    <message>
        <source>%1 will be allowed to control the cache types of its memory.</source>
        <comment>@info</comment>
        <translation>%1 pourra contrôler les types de cache de sa mémoire.</translation>
    </message>
    <message>
        <source>Setting the cache control of %1…</source>
        <comment>@status</comment>
        <translation>Définition du contrôle du cache de %1…</translation>
    </message>
    <message>
        <source>Memory-mapped I/O space of %1</source>
        <comment>@label</comment>
        <translation>Espace MMIO de %1</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB above.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes in megabytes.</extracomment>
        <translation>L’espace MMIO de %1 sera défini sur %2 Mo au-dessous de 4 Go et %3 Mo au-dessus.</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB from %4 MB on.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes and %4 an address, all in megabytes.</extracomment>
        <translation>L’espace MMIO de %1 sera défini sur %2 Mo au-dessous de 4 Go et %3 Mo à partir de %4 Mo.</translation>
    </message>
    <message>
        <source>Setting the memory-mapped I/O space of %1…</source>
        <comment>@status</comment>
        <translation>Définition de l’espace MMIO de %1…</translation>
    </message>
    <message>
        <source>Your confirmation</source>
        <comment>@label</comment>
        <translation>Votre confirmation</translation>
    </message>
    <message>
        <source>You will be asked to confirm the changes. Without an answer within 10 minutes, all of them will be taken back.</source>
        <comment>@info</comment>
        <translation>Il vous sera demandé de confirmer les modifications. Sans réponse dans les 10 minutes, toutes seront annulées.</translation>
    </message>
    <message>
        <source>Waiting for your confirmation…</source>
        <comment>@status</comment>
        <translation>En attente de votre confirmation…</translation>
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
        <translation>Licence</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@label</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@label</comment>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>@label</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@label</comment>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@label</comment>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>@label</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@label</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Interrupted run</source>
        <comment>@label</comment>
        <translation>Exécution interrompue</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>@status</comment>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>@status</comment>
        <translation>Non remplie</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Indéterminée</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>Non requise</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready, with warnings</source>
        <comment>@status</comment>
        <translation>Prêt, avec avertissements</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>@status</comment>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA)</source>
        <comment>@label</comment>
        <translation>Discrete Device Assignment (DDA)</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV)</source>
        <comment>@label</comment>
        <translation>Paravirtualisation de GPU (GPU-PV)</translation>
    </message>
    <message>
        <source>The virtual machine gets the whole GPU. Windows cannot use it meanwhile.</source>
        <comment>@info</comment>
        <translation>La machine virtuelle reçoit tout le GPU. Windows ne peut pas l’utiliser pendant ce temps.</translation>
    </message>
    <message>
        <source>The virtual machine and Windows share the GPU.</source>
        <comment>@info</comment>
        <translation>La machine virtuelle et Windows partagent le GPU.</translation>
    </message>
    <message>
        <source>EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Machine virtuelle EFLOW</translation>
    </message>
    <message>
        <source>Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>Machine virtuelle Hyper-V</translation>
    </message>
    <message>
        <source>DDA to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>DDA vers la machine virtuelle EFLOW</translation>
    </message>
    <message>
        <source>GPU-PV to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>GPU-PV vers la machine virtuelle EFLOW</translation>
    </message>
    <message>
        <source>DDA to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>DDA vers une machine virtuelle Hyper-V</translation>
    </message>
    <message>
        <source>GPU-PV to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>GPU-PV vers une machine virtuelle Hyper-V</translation>
    </message>
    <message>
        <source>The virtual machine gets the hardware itself and can change it, its firmware included. Do this only with a virtual machine that you trust.</source>
        <comment>@info</comment>
        <translation>La machine virtuelle reçoit le matériel lui-même et peut le modifier, y compris son microprogramme. Ne le faites qu’avec une machine virtuelle à laquelle vous faites confiance.</translation>
    </message>
    <message>
        <source>The device mitigation driver of the GPU vendor is not installed. It would keep the virtual machine from reaching parts of the GPU that can harm this computer.</source>
        <comment>@info</comment>
        <translation>Le pilote d’atténuation de périphérique du fournisseur du GPU n’est pas installé. Il empêcherait la machine virtuelle d’atteindre des parties du GPU qui peuvent nuire à cet ordinateur.</translation>
    </message>
    <message>
        <source>The way from the GPU to the processor cannot keep its data traffic apart (ACS). The virtual machine could reach other devices on the same way.</source>
        <comment>@info</comment>
        <translation>Le chemin du GPU au processeur ne permet pas d’isoler le trafic de données (ACS). La machine virtuelle pourrait atteindre d’autres périphériques sur le même chemin.</translation>
    </message>
    <message>
        <source>EFLOW can be deployed only once per installation. Taking the GPU back leaves the deployed virtual machine in place.</source>
        <comment>@info</comment>
        <translation>EFLOW ne peut être déployé qu’une fois par installation. Reprendre le GPU laisse en place la machine virtuelle déployée.</translation>
    </message>
    <message>
        <source>This GPU drives the only display. The screen stays black while the virtual machine has it.</source>
        <comment>@info</comment>
        <translation>Ce GPU alimente le seul écran. L’écran reste noir tant que la machine virtuelle a le GPU.</translation>
    </message>
    <message>
        <source>I trust this virtual machine with the hardware.</source>
        <comment>@label</comment>
        <translation>J’ai assez confiance en cette machine virtuelle pour lui confier le matériel.</translation>
    </message>
    <message>
        <source>Go on without the device mitigation driver.</source>
        <comment>@label</comment>
        <translation>Continuer sans le pilote d’atténuation de périphérique.</translation>
    </message>
    <message>
        <source>Go on without separated data traffic.</source>
        <comment>@label</comment>
        <translation>Continuer sans séparation du trafic de données.</translation>
    </message>
    <message>
        <source>Deploy EFLOW on this computer.</source>
        <comment>@label</comment>
        <translation>Déployer EFLOW sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Go on without a display.</source>
        <comment>@label</comment>
        <translation>Continuer sans écran.</translation>
    </message>
</context>
<context>
    <name>Wizard::ApplyPage</name>
    <message>
        <source>Wait until the changes are made</source>
        <comment>@title</comment>
        <translation>Attendez la fin des modifications</translation>
    </message>
    <message>
        <source>Stopping: what was changed is being taken back.</source>
        <comment>@status</comment>
        <translation>Arrêt en cours&#xa0;: les modifications effectuées sont annulées.</translation>
    </message>
    <message>
        <source>Stop finishes the step in progress and then takes every change back.</source>
        <comment>@status</comment>
        <translation>«&#xa0;Arrêter&#xa0;» termine l’étape en cours, puis annule chaque modification.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>@button</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Confirm the changes</source>
        <comment>@title</comment>
        <translation>Confirmez les modifications</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckItems</name>
    <message>
        <source>Checking…</source>
        <comment>@status</comment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Met for some ways</source>
        <comment>@status</comment>
        <translation>Remplie en partie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info</comment>
        <extracomment>A finding that holds for some ways only: &quot;GPU-PV to the EFLOW virtual machine: 471.41&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with the same findings</source>
        <comment>@label</comment>
        <translation>
            <numerusform>%n entrée avec les mêmes résultats</numerusform>
            <numerusform>%n entrées avec les mêmes résultats</numerusform>
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
            <numerusform>Afficher %n autre entrée</numerusform>
            <numerusform>Afficher %n autres entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::CheckPage</name>
    <message>
        <source>Not needed on this computer: %1.</source>
        <comment>@info</comment>
        <translation>Non requis sur cet ordinateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <comment>@button</comment>
        <translation>Vé&amp;rifier à nouveau</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckRow</name>
    <message>
        <source>Found</source>
        <comment>@label</comment>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>@label</comment>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>@label</comment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>How to fix</source>
        <comment>@label</comment>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Check this again</source>
        <comment>@button</comment>
        <translation>Revérifier ce point</translation>
    </message>
    <message>
        <source>Read more</source>
        <comment>@button</comment>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Rules out</source>
        <comment>@label</comment>
        <translation>Exclut</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckRowHeader</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>@accessible</comment>
        <extracomment>A check for a screen reader: title, verdict, what was found.</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Press to hide the details.</source>
        <comment>@accessible</comment>
        <translation>Appuyez pour masquer les détails.</translation>
    </message>
    <message>
        <source>Press to show the details.</source>
        <comment>@accessible</comment>
        <translation>Appuyez pour afficher les détails.</translation>
    </message>
</context>
<context>
    <name>Wizard::ConfirmPanel</name>
    <message>
        <source>Without an answer, everything is taken back in %1.</source>
        <comment>@status</comment>
        <extracomment>%1 is a time in minutes and seconds, for example 9:58.</extracomment>
        <translation>Sans réponse, tout sera annulé dans %1.</translation>
    </message>
    <message>
        <source>Keep the changes if you can use this computer as you need it.</source>
        <comment>@info</comment>
        <translation>Conservez les modifications si vous pouvez utiliser cet ordinateur comme il vous le faut.</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <comment>@button</comment>
        <translation>&amp;Conserver les modifications</translation>
    </message>
</context>
<context>
    <name>Wizard::ConsentPanel</name>
    <message>
        <source>Risks</source>
        <comment>@label</comment>
        <translation>Risques</translation>
    </message>
</context>
<context>
    <name>Wizard::DetailChecks</name>
    <message>
        <source>Hide the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>Masquer les &amp;vérifications de ce GPU</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>Afficher les &amp;vérifications de ce GPU</translation>
    </message>
    <message>
        <source>Hide the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>Masquer les &amp;vérifications de cette machine virtuelle</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>Afficher les &amp;vérifications de cette machine virtuelle</translation>
    </message>
</context>
<context>
    <name>Wizard::DriversPage</name>
    <message>
        <source>Check the graphics drivers</source>
        <comment>@title</comment>
        <translation>Vérifier les pilotes graphiques</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>Examen des cartes graphiques.</translation>
    </message>
    <message>
        <source>The graphics cards could not be read.</source>
        <comment>@status</comment>
        <translation>Impossible de lire les cartes graphiques.</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>Cet ordinateur n’a pas de carte graphique.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n condition non remplie. Ouvrez la ligne pour voir la solution.</numerusform>
            <numerusform>%n conditions non remplies. Ouvrez une ligne pour voir la solution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n vérification sans résultat. Ouvrez la ligne pour voir pourquoi.</numerusform>
            <numerusform>%n vérifications sans résultat. Ouvrez une ligne pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Les pilotes sont prêts. Lisez d’abord %n avertissement.</numerusform>
            <numerusform>Les pilotes sont prêts. Lisez d’abord %n avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drivers are ready.</source>
        <comment>@status</comment>
        <translation>Les pilotes sont prêts.</translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Les pilotes sont prêts pour certaines voies. %n condition en exclut d’autres. Ouvrez la ligne pour voir lesquelles.</numerusform>
            <numerusform>Les pilotes sont prêts pour certaines voies. %n conditions en excluent d’autres. Ouvrez une ligne pour voir lesquelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::GpuPage</name>
    <message>
        <source>This GPU cannot be used. Its row says why.</source>
        <comment>@error</comment>
        <translation>Ce GPU ne peut pas être utilisé. Sa ligne indique pourquoi.</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>Les vérifications ne sont pas encore terminées.</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>Examen des cartes graphiques.</translation>
    </message>
    <message>
        <source>The graphics cards could not be read, so none can be chosen.</source>
        <comment>@status</comment>
        <translation>Impossible de lire les cartes graphiques&#x202f;; aucune ne peut donc être choisie.</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>Cet ordinateur n’a pas de carte graphique.</translation>
    </message>
    <message>
        <source>None of the graphics cards can be given to a virtual machine. Each row says why.</source>
        <comment>@status</comment>
        <translation>Aucune des cartes graphiques ne peut être fournie à une machine virtuelle. Chaque ligne indique pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n graphics card(s) can be given to a virtual machine.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n carte graphique peut être fournie à une machine virtuelle.</numerusform>
            <numerusform>%n cartes graphiques peuvent être fournies à une machine virtuelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the GPU for the virtual machine</source>
        <comment>@title</comment>
        <translation>Choisir le GPU pour la machine virtuelle</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@accessible</comment>
        <translation>Cartes graphiques</translation>
    </message>
</context>
<context>
    <name>Wizard::LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>@accessible</comment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Wizard::LicencePage</name>
    <message>
        <source>Accept the licence terms</source>
        <comment>@title</comment>
        <translation>Accepter les termes des licences</translation>
    </message>
    <message>
        <source>This program gives a graphics card of this computer to a Linux virtual machine, proves that it works there, and can take it back.</source>
        <comment>@subtitle</comment>
        <translation>Ce programme fournit une carte graphique de cet ordinateur à une machine virtuelle Linux, prouve qu’elle y fonctionne et peut la reprendre.</translation>
    </message>
    <message>
        <source>NVIDIA components</source>
        <comment>@label</comment>
        <translation>Composants NVIDIA</translation>
    </message>
    <message>
        <source>GPU acceleration can include components that NVIDIA Corporation or its licensors developed and own. The end-user licence agreement of NVIDIA governs their use.</source>
        <comment>@info</comment>
        <translation>L’accélération GPU peut inclure des composants développés et détenus par NVIDIA Corporation ou ses concédants. Leur utilisation est régie par le contrat de licence utilisateur final de NVIDIA.</translation>
    </message>
    <message>
        <source>Read the licence agreement of NVIDIA</source>
        <comment>@button</comment>
        <translation>Lire le contrat de licence de NVIDIA</translation>
    </message>
    <message>
        <source>I accept the licence agreement of N&amp;VIDIA</source>
        <comment>@label</comment>
        <translation>J’accepte le contrat de licence de N&amp;VIDIA</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows (EFLOW)</source>
        <comment>@label</comment>
        <translation>Azure IoT Edge for Linux on Windows (EFLOW)</translation>
    </message>
    <message>
        <source>Microsoft licenses EFLOW. Its terms are installed with it and apply when its virtual machine is deployed.</source>
        <comment>@info</comment>
        <translation>Microsoft concède la licence d’EFLOW. Ses termes sont installés avec EFLOW et s’appliquent lors du déploiement de sa machine virtuelle.</translation>
    </message>
    <message>
        <source>Read about EFLOW and its terms</source>
        <comment>@button</comment>
        <translation>En savoir plus sur EFLOW et les termes de sa licence</translation>
    </message>
    <message>
        <source>I accept the licence terms of &amp;EFLOW</source>
        <comment>@label</comment>
        <translation>J’accepte les termes de la licence d’&amp;EFLOW</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) gives the whole card to the virtual machine; GPU paravirtualization (GPU-PV) shares it with Windows.</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment (DDA) donne toute la carte à la machine virtuelle&#x202f;; la paravirtualisation de GPU (GPU-PV) la partage avec Windows.</translation>
    </message>
    <message>
        <source>Microsoft offers GPU acceleration as a preview, which may change.</source>
        <comment>@info</comment>
        <translation>Microsoft propose l’accélération GPU en préversion, susceptible d’être modifiée.</translation>
    </message>
</context>
<context>
    <name>Wizard::MethodPanel</name>
    <message>
        <source>You chose this method yourself.</source>
        <comment>@info</comment>
        <translation>Vous avez choisi vous-même cette méthode.</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>@label</comment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Use DDA instead</source>
        <comment>@button</comment>
        <translation>Utiliser plutôt DDA</translation>
    </message>
    <message>
        <source>Use GPU-PV instead</source>
        <comment>@button</comment>
        <translation>Utiliser plutôt GPU-PV</translation>
    </message>
</context>
<context>
    <name>Wizard::PassthroughPage</name>
    <message>
        <source>Looking at the virtual machines.</source>
        <comment>@status</comment>
        <translation>Examen des machines virtuelles.</translation>
    </message>
    <message>
        <source>No virtual machine can get this GPU yet. Each row says why.</source>
        <comment>@status</comment>
        <translation>Aucune machine virtuelle ne peut encore recevoir ce GPU. Chaque ligne indique pourquoi.</translation>
    </message>
    <message>
        <source>This way is open. Read the warnings first.</source>
        <comment>@status</comment>
        <translation>Cette voie est ouverte. Lisez d’abord les avertissements.</translation>
    </message>
    <message>
        <source>This way is ready.</source>
        <comment>@status</comment>
        <translation>Cette voie est prête.</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>Les vérifications ne sont pas encore terminées.</translation>
    </message>
    <message>
        <source>This virtual machine cannot get the GPU. Its row says why.</source>
        <comment>@error</comment>
        <translation>Cette machine virtuelle ne peut pas recevoir le GPU. Sa ligne indique pourquoi.</translation>
    </message>
    <message>
        <source>Tick each risk that you accept first.</source>
        <comment>@error</comment>
        <translation>Cochez d’abord chaque risque que vous acceptez.</translation>
    </message>
    <message>
        <source>Choose the virtual machine and the method</source>
        <comment>@title</comment>
        <translation>Choisir la machine virtuelle et la méthode</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@label</comment>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Search by name</source>
        <comment>@label</comment>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Search virtual machines by name</source>
        <comment>@accessible</comment>
        <translation>Rechercher des machines virtuelles par nom</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@accessible</comment>
        <translation>Machines virtuelles</translation>
    </message>
</context>
<context>
    <name>Wizard::PathRows</name>
    <message>
        <source>%1: %2</source>
        <comment>@info</comment>
        <extracomment>A requirement and what was found: &quot;Driver version: 471.41&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>GPU without a name</source>
        <comment>@label</comment>
        <translation>GPU sans nom</translation>
    </message>
    <message>
        <source>Any Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>N’importe quelle machine virtuelle Hyper-V</translation>
    </message>
    <message>
        <source>Virtual machine without a name</source>
        <comment>@label</comment>
        <translation>Machine virtuelle sans nom</translation>
    </message>
</context>
<context>
    <name>Wizard::RailStep</name>
    <message>
        <source>%1, done</source>
        <comment>@accessible</comment>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <comment>@accessible</comment>
        <translation>%1, étape actuelle</translation>
    </message>
    <message>
        <source>%1, still ahead</source>
        <comment>@accessible</comment>
        <translation>%1, à venir</translation>
    </message>
</context>
<context>
    <name>Wizard::RecoveryPage</name>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Take the changes back</source>
        <comment>@button</comment>
        <translation>A&amp;nnuler les modifications</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>Les modifications sont annulées, à partir de la plus récente.</translation>
    </message>
    <message>
        <source>Everything is taken back. This computer is as it was before that run.</source>
        <comment>@status</comment>
        <translation>Tout est annulé. Cet ordinateur est comme avant cette exécution.</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to %2. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>Une exécution a été interrompue pendant qu’elle fournissait %1 à %2. Annulez ses modifications avant toute autre chose.</translation>
    </message>
    <message>
        <source>Undo an interrupted run</source>
        <comment>@title</comment>
        <translation>Annuler une exécution interrompue</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to the EFLOW virtual machine. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <translation>Une exécution a été interrompue pendant qu’elle fournissait %1 à la machine virtuelle EFLOW. Annulez ses modifications avant toute autre chose.</translation>
    </message>
    <message>
        <source>A run was cut off. When this computer started again, every change was taken back. It is as it was before that run.</source>
        <comment>@status</comment>
        <translation>Une exécution a été interrompue. Au redémarrage de cet ordinateur, toutes les modifications ont été annulées. Il est comme avant cette exécution.</translation>
    </message>
    <message>
        <source>A run could not be taken back completely. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>Une exécution n’a pas pu être entièrement annulée. La liste montre ce qui est encore modifié.</translation>
    </message>
    <message numerus="yes">
        <source>A run could not be taken back completely, although it was tried at %n start(s) of this computer. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Une exécution n’a pas pu être entièrement annulée, malgré une tentative lors de %n démarrage de cet ordinateur. La liste montre ce qui est encore modifié.</numerusform>
            <numerusform>Une exécution n’a pas pu être entièrement annulée, malgré une tentative à chacun des %n démarrages de cet ordinateur. La liste montre ce qui est encore modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>Ces commandes annulent manuellement ce qui est encore modifié</translation>
    </message>
    <message>
        <source>An interrupted run was undone</source>
        <comment>@title</comment>
        <translation>Une exécution interrompue a été annulée</translation>
    </message>
</context>
<context>
    <name>Wizard::ReportActions</name>
    <message>
        <source>C&amp;opy report</source>
        <comment>@button</comment>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
</context>
<context>
    <name>Wizard::ResultPage</name>
    <message>
        <source>Wait until the GPU is back</source>
        <comment>@title</comment>
        <translation>Attendez le retour du GPU</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>Les modifications sont annulées, à partir de la plus récente.</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>&amp;Give the GPU back</source>
        <comment>@button</comment>
        <translation>&amp;Rendre le GPU</translation>
    </message>
    <message>
        <source>&amp;Try again to take everything back</source>
        <comment>@button</comment>
        <translation>Réessa&amp;yer de tout annuler</translation>
    </message>
    <message>
        <source>Found inside the virtual machine</source>
        <comment>@label</comment>
        <translation>Trouvé dans la machine virtuelle</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>Ces commandes annulent manuellement ce qui est encore modifié</translation>
    </message>
    <message>
        <source>Windows has the GPU again</source>
        <comment>@label</comment>
        <translation>Windows dispose à nouveau du GPU</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <comment>@info</comment>
        <extracomment>%1 is technical text in English.</extracomment>
        <translation>Détail technique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use the GPU in the virtual machine</source>
        <comment>@title</comment>
        <translation>Utiliser le GPU dans la machine virtuelle</translation>
    </message>
    <message>
        <source>Use the GPU in Windows again</source>
        <comment>@title</comment>
        <translation>Utiliser à nouveau le GPU dans Windows</translation>
    </message>
    <message>
        <source>Read why the changes were taken back</source>
        <comment>@title</comment>
        <translation>Lire pourquoi les modifications ont été annulées</translation>
    </message>
    <message>
        <source>Read why nothing was changed</source>
        <comment>@title</comment>
        <translation>Lire pourquoi rien n’a été modifié</translation>
    </message>
    <message>
        <source>Finish taking the changes back</source>
        <comment>@title</comment>
        <translation>Terminer l’annulation des modifications</translation>
    </message>
    <message>
        <source>%1 works in %2.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>%1 fonctionne dans %2.</translation>
    </message>
    <message>
        <source>Every change is taken back. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>Toutes les modifications sont annulées. Cet ordinateur est comme avant.</translation>
    </message>
    <message>
        <source>The GPU was not given to the virtual machine. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>Le GPU n’a pas été fourni à la machine virtuelle. Cet ordinateur est comme avant.</translation>
    </message>
    <message>
        <source>The run did not begin, and this computer is as it was before.</source>
        <comment>@status</comment>
        <translation>L’exécution n’a pas commencé et cet ordinateur est comme avant.</translation>
    </message>
    <message>
        <source>Not every change could be taken back. The list shows what is still different.</source>
        <comment>@status</comment>
        <translation>Certaines modifications n’ont pas pu être annulées. La liste montre ce qui est encore différent.</translation>
    </message>
    <message>
        <source>You can give the GPU back to Windows at any time, here or by starting this program again.</source>
        <comment>@info</comment>
        <translation>Vous pouvez rendre le GPU à Windows à tout moment, ici ou en redémarrant ce programme.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <comment>@button</comment>
        <translation>Ouvrir le &amp;journal</translation>
    </message>
    <message>
        <source>%1 works in the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <translation>%1 fonctionne dans la machine virtuelle EFLOW.</translation>
    </message>
    <message>
        <source>Nothing was taken back. The virtual machine still has the GPU.</source>
        <comment>@status</comment>
        <translation>Rien n’a été annulé. La machine virtuelle possède toujours le GPU.</translation>
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
            <numerusform>%n étape fournit %1 à %2.</numerusform>
            <numerusform>%n étapes, dans cet ordre, fournissent %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the changes</source>
        <comment>@title</comment>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <comment>@button</comment>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>As &amp;PowerShell</source>
        <comment>@button</comment>
        <translation>Po&amp;werShell</translation>
    </message>
    <message>
        <source>&amp;Taking back</source>
        <comment>@button</comment>
        <translation>Annu&amp;lation</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>@accessible</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>The same changes as PowerShell</source>
        <comment>@accessible</comment>
        <translation>Les mêmes modifications en PowerShell</translation>
    </message>
    <message>
        <source>PowerShell that takes the changes back</source>
        <comment>@accessible</comment>
        <translation>Script PowerShell qui annule les modifications</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <comment>@button</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>@button</comment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Assign the GPU</source>
        <comment>@button</comment>
        <translation>Attri&amp;buer le GPU</translation>
    </message>
    <message>
        <source>Sha&amp;re the GPU</source>
        <comment>@button</comment>
        <translation>Par&amp;tager le GPU</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in this order, give %1 to the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU.</extracomment>
        <translation>
            <numerusform>%n étape fournit %1 à la machine virtuelle EFLOW.</numerusform>
            <numerusform>%n étapes, dans cet ordre, fournissent %1 à la machine virtuelle EFLOW.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::RowModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>@accessible</comment>
        <extracomment>A row for a screen reader: title, state, details.</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>Wizard::RunView</name>
    <message>
        <source>Hide the st&amp;eps</source>
        <comment>@button</comment>
        <translation>Masquer les é&amp;tapes</translation>
    </message>
    <message>
        <source>Show the st&amp;eps</source>
        <comment>@button</comment>
        <translation>Afficher les é&amp;tapes</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@accessible</comment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>@status</comment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <comment>@status</comment>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <comment>@status</comment>
        <extracomment>%1 is the name of a step, for example &quot;GPU partition of VM1&quot;.</extracomment>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopping after this step, then everything is taken back. %1</source>
        <comment>@status</comment>
        <translation>Arrêt après cette étape, puis tout est annulé. %1</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since the review…</source>
        <comment>@status</comment>
        <translation>Vérification que rien n’a changé depuis la révision…</translation>
    </message>
    <message>
        <source>Registering the recovery task…</source>
        <comment>@status</comment>
        <translation>Inscription de la tâche de récupération…</translation>
    </message>
</context>
<context>
    <name>Wizard::SaveText</name>
    <message>
        <source>Text (*.txt)</source>
        <comment>@label</comment>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <comment>@label</comment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <comment>@label</comment>
        <translation>Script PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <comment>@title</comment>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <comment>@error</comment>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>@title</comment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Wizard::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <comment>@label</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings that you leave unchanged stay as they are in the virtual machine, or follow from the GPU.</source>
        <comment>@info</comment>
        <translation>Les paramètres que vous ne modifiez pas restent tels quels dans la machine virtuelle ou découlent du GPU.</translation>
    </message>
    <message>
        <source>Processors</source>
        <comment>@label</comment>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>@label</comment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Low MMIO space</source>
        <comment>@label</comment>
        <translation>Espace MMIO inférieur</translation>
    </message>
    <message>
        <source>High MMIO space</source>
        <comment>@label</comment>
        <translation>Espace MMIO supérieur</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>@label</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>@label</comment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>@label</comment>
        <extracomment>Unit after a number: megabytes.</extracomment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Take all changes back unless I confirm them within 10 minutes</source>
        <comment>@option:check</comment>
        <translation>Annuler toutes les modifications si je ne les confirme pas dans les 10 minutes</translation>
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
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <comment>@button</comment>
        <translation>Appliq&amp;uer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@button</comment>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Opens the documentation in the browser.</source>
        <comment>@accessible</comment>
        <translation>Ouvre la documentation dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>Wizard::ShutdownGuard</name>
    <message>
        <source>The GPU is being moved. Wait until that is finished.</source>
        <comment>@info</comment>
        <translation>Le GPU est en cours de transfert. Attendez la fin de l’opération.</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRail</name>
    <message>
        <source>Language</source>
        <comment>@label</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Recorded host</source>
        <comment>@label</comment>
        <translation>Hôte enregistré</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRows</name>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <extracomment>A step whose turn has not come: it may still come, or the run is over.</extracomment>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <comment>@status</comment>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>@status</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>Non requise</translation>
    </message>
</context>
<context>
    <name>Wizard::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>@label</comment>
        <extracomment>Where the user is: &quot;Step 3 of 8: Drivers&quot;.</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Recorded host: %1</source>
        <comment>@label</comment>
        <translation>Hôte enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Wizard::WindowsPage</name>
    <message>
        <source>Check Windows and Hyper-V</source>
        <comment>@title</comment>
        <translation>Vérifier Windows et Hyper-V</translation>
    </message>
    <message numerus="yes">
        <source>Checking this computer. %n check(s) to go.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Vérification de cet ordinateur. Encore %n vérification.</numerusform>
            <numerusform>Vérification de cet ordinateur. Encore %n vérifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n condition non remplie. Ouvrez la ligne pour voir la solution.</numerusform>
            <numerusform>%n conditions non remplies. Ouvrez une ligne pour voir la solution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n vérification sans résultat. Ouvrez la ligne pour voir pourquoi.</numerusform>
            <numerusform>%n vérifications sans résultat. Ouvrez une ligne pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Cet ordinateur est prêt. Lisez d’abord %n avertissement.</numerusform>
            <numerusform>Cet ordinateur est prêt. Lisez d’abord %n avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows and this computer are ready.</source>
        <comment>@status</comment>
        <translation>Windows et cet ordinateur sont prêts.</translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Cet ordinateur est prêt pour certaines voies. %n condition en exclut d’autres. Ouvrez la ligne pour voir lesquelles.</numerusform>
            <numerusform>Cet ordinateur est prêt pour certaines voies. %n conditions en excluent d’autres. Ouvrez une ligne pour voir lesquelles.</numerusform>
        </translation>
    </message>
</context>
</TS>
