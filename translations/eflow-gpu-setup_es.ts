<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Answers</name>
    <message>
        <source>This host has no path with this GPU, method, guest and VM.</source>
        <comment>@error</comment>
        <translation>Este host no tiene ninguna opción con esta GPU, este método, este invitado y esta VM.</translation>
    </message>
    <message>
        <source>More than one path is open. Name the GPU, the guest and the VM.</source>
        <comment>@error</comment>
        <translation>Hay más de una opción disponible. Indique la GPU, el invitado y la VM.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Licences</source>
        <comment>@title</comment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@title</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@title</comment>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>Tarjetas gráficas</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@title</comment>
        <translation>Paso a través</translation>
    </message>
    <message>
        <source>Ways to give a GPU to a VM</source>
        <comment>@title</comment>
        <translation>Opciones para proporcionar una GPU a una VM</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>@status</comment>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>@status</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>@status</comment>
        <translation>No superado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>@status</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>@status</comment>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>@status</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>A GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>Se puede proporcionar una GPU de este host a una VM.</translation>
    </message>
    <message>
        <source>No GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>No se puede proporcionar ninguna GPU de este host a una VM.</translation>
    </message>
    <message>
        <source>Whether a GPU of this host can be given to a VM could not be told.</source>
        <comment>@info</comment>
        <translation>No se pudo determinar si se puede proporcionar una GPU de este host a una VM.</translation>
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
        <translation>Requerido: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>@info</comment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>How to fix: %1</source>
        <comment>@info</comment>
        <translation>Solución: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>@info</comment>
        <translation>Más información: %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <comment>@info</comment>
        <extracomment>%1: ways to give a GPU to a VM, for example &quot;GPU-PV for EFLOW&quot;</extracomment>
        <translation>Afecta a: %1</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <comment>@info</comment>
        <translation>Leído en: %1</translation>
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
        <translation>%1, %2, %3. Debido a: %4</translation>
    </message>
    <message>
        <source>None: no GPU is known on this host.</source>
        <comment>@info</comment>
        <translation>Ninguna: no se conoce ninguna GPU en este host.</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for EFLOW</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment para EFLOW</translation>
    </message>
    <message>
        <source>GPU-PV for EFLOW</source>
        <comment>@info</comment>
        <translation>GPU-PV para EFLOW</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for Hyper-V</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment para Hyper-V</translation>
    </message>
    <message>
        <source>GPU-PV for Hyper-V</source>
        <comment>@info</comment>
        <translation>GPU-PV para Hyper-V</translation>
    </message>
    <message>
        <source>Unnamed GPU</source>
        <comment>@info</comment>
        <translation>GPU sin nombre</translation>
    </message>
    <message>
        <source>VM of EFLOW</source>
        <comment>@info</comment>
        <translation>VM de EFLOW</translation>
    </message>
    <message>
        <source>any VM of Hyper-V</source>
        <comment>@info</comment>
        <translation>cualquier VM de Hyper-V</translation>
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
        <translation>Lo que debe aceptarse primero</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1 (aceptado)</translation>
    </message>
    <message>
        <source>%1 (not accepted yet)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1 (aún no aceptado)</translation>
    </message>
    <message>
        <source>Plan: give %1 to %2</source>
        <comment>@title</comment>
        <extracomment>%1: GPU, %2: VM</extracomment>
        <translation>Plan: proporcionar %1 a %2</translation>
    </message>
    <message>
        <source>Plan: give %1 to the EFLOW virtual machine</source>
        <comment>@title</comment>
        <extracomment>%1: GPU</extracomment>
        <translation>Plan: proporcionar %1 a la máquina virtual de EFLOW</translation>
    </message>
    <message>
        <source>Nothing has to be changed; the GPU is only looked for in the VM.</source>
        <comment>@info</comment>
        <translation>No hay que cambiar nada; solo se busca la GPU en la VM.</translation>
    </message>
    <message>
        <source>No run was cut off. There is nothing to recover.</source>
        <comment>@status</comment>
        <translation>No hay ninguna ejecución interrumpida. No hay nada que recuperar.</translation>
    </message>
    <message>
        <source>The GPU works in the virtual machine.</source>
        <comment>@status</comment>
        <translation>La GPU funciona en la máquina virtual.</translation>
    </message>
    <message>
        <source>The virtual machine has the GPU. Whether it works there could not be checked from the host.</source>
        <comment>@status</comment>
        <translation>La máquina virtual tiene la GPU. No se pudo comprobar desde el host si funciona en ella.</translation>
    </message>
    <message>
        <source>A step failed, and everything was undone.</source>
        <comment>@status</comment>
        <translation>Un paso produjo un error y se deshizo todo.</translation>
    </message>
    <message>
        <source>The run was stopped, and everything was undone.</source>
        <comment>@status</comment>
        <translation>La ejecución se detuvo y se deshizo todo.</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <comment>@status</comment>
        <translation>Todo está como antes de la ejecución.</translation>
    </message>
    <message>
        <source>Not everything could be undone. This is left to do by hand:</source>
        <comment>@status</comment>
        <translation>No se pudo deshacer todo. Queda por hacer manualmente lo siguiente:</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <comment>@status</comment>
        <extracomment>%1: what the step changes, for example &quot;Automatic stop action of VM1&quot;</extracomment>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>@status</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Undoing</source>
        <comment>@status</comment>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>@status</comment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>@status</comment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>There is no run to undo.</source>
        <comment>@status</comment>
        <translation>No hay ninguna ejecución que deshacer.</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@status</comment>
        <translation>La GPU no funciona en la máquina virtual.</translation>
    </message>
    <message>
        <source>No run is recorded. Name the VM and the method with --guest, --vm and --method.</source>
        <comment>@error</comment>
        <translation>No hay ninguna ejecución registrada. Indique la VM y el método con --guest, --vm y --method.</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>Estos comandos deshacen manualmente lo que sigue cambiado</translation>
    </message>
    <message>
        <source>No run waits for a confirmation.</source>
        <comment>@status</comment>
        <translation>Ninguna ejecución espera una confirmación.</translation>
    </message>
    <message>
        <source>The changes are confirmed and stay.</source>
        <comment>@status</comment>
        <translation>Los cambios se han confirmado y se conservan.</translation>
    </message>
    <message>
        <source>Run “eflow-gpu-setup-cli confirm” within 10 minutes to keep the changes.</source>
        <comment>@info</comment>
        <translation>Para conservar los cambios, ejecute «eflow-gpu-setup-cli confirm» antes de que pasen 10 minutos.</translation>
    </message>
    <message>
        <source>No run is recorded.</source>
        <comment>@status</comment>
        <translation>No hay ninguna ejecución registrada.</translation>
    </message>
    <message>
        <source>The computer is being checked before the first change.</source>
        <comment>@status</comment>
        <translation>Se está comprobando el equipo antes del primer cambio.</translation>
    </message>
    <message>
        <source>The recovery task is being registered.</source>
        <comment>@status</comment>
        <translation>Se está registrando la tarea de recuperación.</translation>
    </message>
    <message>
        <source>The run has begun, and nothing is changed yet.</source>
        <comment>@status</comment>
        <translation>La ejecución ha comenzado y todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The run has reached its changes.</source>
        <comment>@status</comment>
        <translation>La ejecución ha llegado a la fase de los cambios.</translation>
    </message>
    <message>
        <source>The run has reached the check inside the virtual machine.</source>
        <comment>@status</comment>
        <translation>La ejecución ha llegado a la comprobación dentro de la máquina virtual.</translation>
    </message>
    <message>
        <source>All changes are made, and they wait for a confirmation.</source>
        <comment>@status</comment>
        <translation>Se han realizado todos los cambios y esperan una confirmación.</translation>
    </message>
    <message>
        <source>The changes are being taken back.</source>
        <comment>@status</comment>
        <translation>Se están deshaciendo los cambios.</translation>
    </message>
    <message>
        <source>The last run is done: the virtual machine has the GPU.</source>
        <comment>@status</comment>
        <translation>La última ejecución ha terminado: la máquina virtual tiene la GPU.</translation>
    </message>
    <message>
        <source>The last run is undone: everything is as it was before.</source>
        <comment>@status</comment>
        <translation>La última ejecución se ha deshecho: todo está como antes.</translation>
    </message>
    <message>
        <source>The last run could not be undone completely.</source>
        <comment>@status</comment>
        <translation>La última ejecución no se pudo deshacer por completo.</translation>
    </message>
    <message>
        <source>A process works on it.</source>
        <comment>@status</comment>
        <translation>Un proceso está trabajando en ella.</translation>
    </message>
    <message>
        <source>%1 works on it (process %2) since %3.</source>
        <comment>@status</comment>
        <extracomment>%1: name of a program, %2: number of a process, %3: date and time</extracomment>
        <translation>%1 (proceso %2) está trabajando en ella desde: %3.</translation>
    </message>
    <message>
        <source>It was cut off, and no process works on it. The command undo takes it back.</source>
        <comment>@status</comment>
        <translation>Se interrumpió y ningún proceso está trabajando en ella. El comando undo la deshace.</translation>
    </message>
    <message>
        <source>The recovery task did that when the computer started.</source>
        <comment>@status</comment>
        <translation>Lo hizo la tarea de recuperación al iniciarse el equipo.</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>Ejecución %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Azure IoT Edge for Linux on Windows is not installed.</source>
        <comment>@title</comment>
        <translation>Azure IoT Edge for Linux on Windows no está instalado.</translation>
    </message>
    <message>
        <source>Its PowerShell module is not on this computer.</source>
        <comment>@info</comment>
        <translation>Su módulo de PowerShell no está en este equipo.</translation>
    </message>
    <message>
        <source>Install Azure IoT Edge for Linux on Windows, then check again.</source>
        <comment>@remedy</comment>
        <translation>Instale Azure IoT Edge for Linux on Windows y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is deployed already.</source>
        <comment>@title</comment>
        <translation>La máquina virtual de EFLOW ya está implementada.</translation>
    </message>
    <message>
        <source>It can be deployed only once per installation.</source>
        <comment>@info</comment>
        <translation>Solo se puede implementar una vez por instalación.</translation>
    </message>
    <message>
        <source>Check again. The setup will change the virtual machine instead.</source>
        <comment>@remedy</comment>
        <translation>Vuelva a comprobarlo. El programa de configuración cambiará entonces la máquina virtual existente.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is not deployed.</source>
        <comment>@title</comment>
        <translation>La máquina virtual de EFLOW no está implementada.</translation>
    </message>
    <message>
        <source>There is no virtual machine to change yet.</source>
        <comment>@info</comment>
        <translation>Todavía no hay ninguna máquina virtual que cambiar.</translation>
    </message>
    <message>
        <source>Check again. The setup will deploy the virtual machine first.</source>
        <comment>@remedy</comment>
        <translation>Vuelva a comprobarlo. El programa de configuración implementará primero la máquina virtual.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is off.</source>
        <comment>@title</comment>
        <translation>La máquina virtual de EFLOW está apagada.</translation>
    </message>
    <message>
        <source>Its settings can be changed only while it runs.</source>
        <comment>@info</comment>
        <translation>Su configuración solo se puede cambiar mientras está en ejecución.</translation>
    </message>
    <message>
        <source>Start the EFLOW virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>Inicie la máquina virtual de EFLOW y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>EFLOW does not assign this GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW no asigna esta GPU.</translation>
    </message>
    <message>
        <source>It assigns NVIDIA T4 and A2 cards only.</source>
        <comment>@info</comment>
        <translation>Solo asigna tarjetas NVIDIA T4 y A2.</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or one of these cards.</source>
        <comment>@remedy</comment>
        <translation>Use la paravirtualización de GPU o una de estas tarjetas.</translation>
    </message>
    <message>
        <source>EFLOW was not told how many GPUs to pass.</source>
        <comment>@title</comment>
        <translation>No se indicó a EFLOW cuántas GPU debe pasar.</translation>
    </message>
    <message>
        <source>The number of GPUs must be at least one.</source>
        <comment>@info</comment>
        <translation>El número de GPU debe ser uno como mínimo.</translation>
    </message>
    <message>
        <source>Repeat the setup. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>Repita la configuración. Si el problema persiste, guarde el informe.</translation>
    </message>
    <message>
        <source>EFLOW refuses this method on this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW rechaza este método en este Windows.</translation>
    </message>
    <message>
        <source>On Windows Server it supports device assignment only.</source>
        <comment>@info</comment>
        <translation>En Windows Server solo admite la asignación de dispositivos.</translation>
    </message>
    <message>
        <source>Choose Discrete Device Assignment, or a client edition of Windows.</source>
        <comment>@remedy</comment>
        <translation>Elija Discrete Device Assignment o una edición cliente de Windows.</translation>
    </message>
    <message>
        <source>EFLOW does not find the GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW no encuentra la GPU.</translation>
    </message>
    <message>
        <source>Its name does not match, it has no driver, or it is dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>Su nombre no coincide, no tiene controlador o está desmontada de este equipo.</translation>
    </message>
    <message>
        <source>Check the GPU and its driver in Device Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>Revise la GPU y su controlador en el Administrador de dispositivos y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>EFLOW does not find enough GPUs.</source>
        <comment>@title</comment>
        <translation>EFLOW no encuentra suficientes GPU.</translation>
    </message>
    <message>
        <source>More GPUs were requested than are available.</source>
        <comment>@info</comment>
        <translation>Se solicitaron más GPU de las disponibles.</translation>
    </message>
    <message>
        <source>Free the GPU from other virtual machines, then check again.</source>
        <comment>@remedy</comment>
        <translation>Libere la GPU de otras máquinas virtuales y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>This computer does not support the method for this GPU.</source>
        <comment>@title</comment>
        <translation>Este equipo no admite el método para esta GPU.</translation>
    </message>
    <message>
        <source>EFLOW lists other methods for the GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW enumera otros métodos para la GPU.</translation>
    </message>
    <message>
        <source>Choose the other method.</source>
        <comment>@remedy</comment>
        <translation>Elija el otro método.</translation>
    </message>
    <message>
        <source>EFLOW got a number of GPUs without a method.</source>
        <comment>@title</comment>
        <translation>EFLOW recibió un número de GPU sin un método.</translation>
    </message>
    <message>
        <source>The two settings contradict each other.</source>
        <comment>@info</comment>
        <translation>Los dos valores de configuración se contradicen.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <comment>@title</comment>
        <translation>No se pudo leer un archivo.</translation>
    </message>
    <message>
        <source>It is missing, it is not a file, or you may not read it.</source>
        <comment>@info</comment>
        <translation>Falta, no es un archivo o no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Check the file name and its permissions.</source>
        <comment>@remedy</comment>
        <translation>Compruebe el nombre de archivo y sus permisos.</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <comment>@title</comment>
        <translation>No se pudo escribir un archivo.</translation>
    </message>
    <message>
        <source>The disk is full or read-only, or you may not write there.</source>
        <comment>@info</comment>
        <translation>El disco está lleno o es de solo lectura, o no tiene permiso para escribir en él.</translation>
    </message>
    <message>
        <source>Free disk space or choose another folder.</source>
        <comment>@remedy</comment>
        <translation>Libere espacio en disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A file is too large.</source>
        <comment>@title</comment>
        <translation>Un archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>Files of this kind are never that large, so it was not read.</source>
        <comment>@info</comment>
        <translation>Los archivos de este tipo nunca son tan grandes, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <comment>@remedy</comment>
        <translation>Elija el archivo correcto.</translation>
    </message>
    <message>
        <source>A file is not valid JSON.</source>
        <comment>@title</comment>
        <translation>Un archivo no es JSON válido.</translation>
    </message>
    <message>
        <source>It is damaged or was cut off.</source>
        <comment>@info</comment>
        <translation>Está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <comment>@remedy</comment>
        <translation>Obtenga una copia nueva del archivo.</translation>
    </message>
    <message>
        <source>This is not a valid host profile.</source>
        <comment>@title</comment>
        <translation>Este no es un perfil de host válido.</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format.</source>
        <comment>@info</comment>
        <translation>Algunos de sus valores no se ajustan al formato.</translation>
    </message>
    <message>
        <source>Correct the values that the details name, or capture the host again.</source>
        <comment>@remedy</comment>
        <translation>Corrija los valores que se indican en los detalles o vuelva a capturar el host.</translation>
    </message>
    <message>
        <source>This is not a valid answers file.</source>
        <comment>@title</comment>
        <translation>Este no es un archivo de respuestas válido.</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format or this computer.</source>
        <comment>@info</comment>
        <translation>Algunos de sus valores no se ajustan al formato o a este equipo.</translation>
    </message>
    <message>
        <source>Correct the values that the details name.</source>
        <comment>@remedy</comment>
        <translation>Corrija los valores que se indican en los detalles.</translation>
    </message>
    <message>
        <source>The command line is not valid.</source>
        <comment>@title</comment>
        <translation>La línea de comandos no es válida.</translation>
    </message>
    <message>
        <source>An option is unknown, incomplete or contradicts another.</source>
        <comment>@info</comment>
        <translation>Una opción es desconocida, está incompleta o contradice a otra.</translation>
    </message>
    <message>
        <source>Read the help for the options of this command.</source>
        <comment>@remedy</comment>
        <translation>Consulte en la ayuda las opciones de este comando.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <comment>@title</comment>
        <translation>Se produjo un problema dentro de este programa.</translation>
    </message>
    <message>
        <source>The program met a state that it did not expect.</source>
        <comment>@info</comment>
        <translation>El programa encontró un estado que no esperaba.</translation>
    </message>
    <message>
        <source>Save the report and send it to your support contact.</source>
        <comment>@remedy</comment>
        <translation>Guarde el informe y envíelo a su contacto de soporte técnico.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <comment>@title</comment>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <source>You asked to stop before it was finished.</source>
        <comment>@info</comment>
        <translation>Usted pidió que se detuviera antes de que terminara.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <comment>@remedy</comment>
        <translation>Empiece de nuevo cuando lo desee.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <comment>@title</comment>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The computer took longer than this program waits.</source>
        <comment>@info</comment>
        <translation>El equipo tardó más de lo que espera este programa.</translation>
    </message>
    <message>
        <source>Wait until the computer is less busy, then try again.</source>
        <comment>@remedy</comment>
        <translation>Espere hasta que el equipo esté menos ocupado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It is not known whether a change took effect.</source>
        <comment>@title</comment>
        <translation>No se sabe si un cambio surtió efecto.</translation>
    </message>
    <message>
        <source>The computer gave no clear answer, and looking again did not settle it.</source>
        <comment>@info</comment>
        <translation>El equipo no dio una respuesta clara y una segunda consulta no lo aclaró.</translation>
    </message>
    <message>
        <source>Check again. If this persists, restart the computer first.</source>
        <comment>@remedy</comment>
        <translation>Vuelva a comprobarlo. Si el problema persiste, reinicie primero el equipo.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <comment>@title</comment>
        <translation>Acceso denegado.</translation>
    </message>
    <message>
        <source>The current user may not do this.</source>
        <comment>@info</comment>
        <translation>El usuario actual no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>Start the program as an administrator.</source>
        <comment>@remedy</comment>
        <translation>Inicie el programa como administrador.</translation>
    </message>
    <message>
        <source>It may have been removed since the last check.</source>
        <comment>@info</comment>
        <translation>Es posible que se haya quitado desde la última comprobación.</translation>
    </message>
    <message>
        <source>Check again and repeat your choice.</source>
        <comment>@remedy</comment>
        <translation>Vuelva a comprobarlo y repita su elección.</translation>
    </message>
    <message>
        <source>This is not supported here.</source>
        <comment>@title</comment>
        <translation>Esto no se admite aquí.</translation>
    </message>
    <message>
        <source>This computer or this virtual machine has no way to do it.</source>
        <comment>@info</comment>
        <translation>Este equipo o esta máquina virtual no ofrece ninguna forma de hacerlo.</translation>
    </message>
    <message>
        <source>Choose another method or another virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Elija otro método u otra máquina virtual.</translation>
    </message>
    <message>
        <source>A value was refused.</source>
        <comment>@title</comment>
        <translation>Se rechazó un valor.</translation>
    </message>
    <message>
        <source>The computer does not accept one of the chosen settings.</source>
        <comment>@info</comment>
        <translation>El equipo no acepta uno de los valores de configuración elegidos.</translation>
    </message>
    <message>
        <source>Go back and choose another value.</source>
        <comment>@remedy</comment>
        <translation>Retroceda y elija otro valor.</translation>
    </message>
    <message>
        <source>The computer is not in the state that this change needs.</source>
        <comment>@title</comment>
        <translation>El equipo no está en el estado que necesita este cambio.</translation>
    </message>
    <message>
        <source>Something changed, or another program is at work.</source>
        <comment>@info</comment>
        <translation>Algo cambió u otro programa está interviniendo.</translation>
    </message>
    <message>
        <source>Check again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>Vuelva a comprobarlo y después repita el paso.</translation>
    </message>
    <message>
        <source>Another program is using what this change needs.</source>
        <comment>@info</comment>
        <translation>Otro programa está usando lo que necesita este cambio.</translation>
    </message>
    <message>
        <source>Close other management tools and try again.</source>
        <comment>@remedy</comment>
        <translation>Cierre otras herramientas de administración y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The computer does not have enough resources.</source>
        <comment>@title</comment>
        <translation>El equipo no tiene suficientes recursos.</translation>
    </message>
    <message>
        <source>There is too little free memory, or a virtual machine points to a GPU that is no longer there.</source>
        <comment>@info</comment>
        <translation>Hay muy poca memoria libre o una máquina virtual apunta a una GPU que ya no existe.</translation>
    </message>
    <message>
        <source>Free memory or close other virtual machines, then try again.</source>
        <comment>@remedy</comment>
        <translation>Libere memoria o cierre otras máquinas virtuales y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <comment>@title</comment>
        <translation>Un servicio de Windows no respondió.</translation>
    </message>
    <message>
        <source>The management service of Windows or Hyper-V is not running.</source>
        <comment>@info</comment>
        <translation>El servicio de administración de Windows o de Hyper-V no está en ejecución.</translation>
    </message>
    <message>
        <source>Start the service or restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Inicie el servicio o reinicie el equipo y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>This computer cannot be set up.</source>
        <comment>@title</comment>
        <translation>Este equipo no se puede configurar.</translation>
    </message>
    <message>
        <source>The program runs on Windows only. Elsewhere it can show recorded computers.</source>
        <comment>@info</comment>
        <translation>El programa solo se ejecuta en Windows. En otros sistemas puede mostrar equipos grabados.</translation>
    </message>
    <message>
        <source>Open a recorded computer, or start the program on Windows.</source>
        <comment>@remedy</comment>
        <translation>Abra un equipo grabado o inicie el programa en Windows.</translation>
    </message>
    <message>
        <source>The virtual machine was not found.</source>
        <comment>@title</comment>
        <translation>No se encontró la máquina virtual.</translation>
    </message>
    <message>
        <source>Check again and choose a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Vuelva a comprobarlo y elija una máquina virtual.</translation>
    </message>
    <message>
        <source>The virtual machine is not off.</source>
        <comment>@title</comment>
        <translation>La máquina virtual no está apagada.</translation>
    </message>
    <message>
        <source>Hyper-V changes these settings only while it is off. A saved or paused machine is not off.</source>
        <comment>@info</comment>
        <translation>Hyper-V solo cambia esta configuración mientras la máquina virtual está apagada. Una máquina guardada o en pausa no está apagada.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down, then try again.</source>
        <comment>@remedy</comment>
        <translation>Apague la máquina virtual y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The virtual machine has dynamic memory.</source>
        <comment>@title</comment>
        <translation>La máquina virtual tiene memoria dinámica.</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device needs a fixed amount of memory.</source>
        <comment>@info</comment>
        <translation>Una máquina virtual con un dispositivo asignado necesita una cantidad fija de memoria.</translation>
    </message>
    <message>
        <source>Switch off dynamic memory for the virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Desactive la memoria dinámica de la máquina virtual.</translation>
    </message>
    <message>
        <source>The automatic stop action does not fit.</source>
        <comment>@title</comment>
        <translation>La acción de detención automática no es adecuada.</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device cannot be saved.</source>
        <comment>@info</comment>
        <translation>Una máquina virtual con un dispositivo asignado no se puede guardar.</translation>
    </message>
    <message>
        <source>Set its automatic stop action to “Turn off”.</source>
        <comment>@remedy</comment>
        <translation>Establezca su acción de detención automática en «Apagar».</translation>
    </message>
    <message>
        <source>This edition of Windows cannot start a virtual machine with an assigned device.</source>
        <comment>@title</comment>
        <translation>Esta edición de Windows no puede iniciar una máquina virtual con un dispositivo asignado.</translation>
    </message>
    <message>
        <source>Client editions let a device be assigned but refuse to start the virtual machine.</source>
        <comment>@info</comment>
        <translation>Las ediciones cliente permiten asignar un dispositivo, pero se niegan a iniciar la máquina virtual.</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or Windows Server for device assignment.</source>
        <comment>@remedy</comment>
        <translation>Use la paravirtualización de GPU o, para la asignación de dispositivos, Windows Server.</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is out of reach of the processor.</source>
        <comment>@title</comment>
        <translation>El espacio MMIO está fuera del alcance del procesador.</translation>
    </message>
    <message>
        <source>The space ends above the highest address that this processor supports.</source>
        <comment>@info</comment>
        <translation>El espacio termina por encima de la dirección más alta que admite este procesador.</translation>
    </message>
    <message>
        <source>Choose a smaller high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>Elija un espacio MMIO superior más pequeño.</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is too small.</source>
        <comment>@title</comment>
        <translation>El espacio MMIO es demasiado pequeño.</translation>
    </message>
    <message>
        <source>The card needs more space than the virtual machine reserves.</source>
        <comment>@info</comment>
        <translation>La tarjeta necesita más espacio del que reserva la máquina virtual.</translation>
    </message>
    <message>
        <source>Choose a larger high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>Elija un espacio MMIO superior más grande.</translation>
    </message>
    <message>
        <source>A group policy refuses the GPU.</source>
        <comment>@title</comment>
        <translation>Una directiva de grupo rechaza la GPU.</translation>
    </message>
    <message>
        <source>Windows Server demands a secure or supported device assignment here.</source>
        <comment>@info</comment>
        <translation>Windows Server exige aquí una asignación de dispositivos segura o admitida.</translation>
    </message>
    <message>
        <source>Ask your administrator to change the Hyper-V device assignment policies.</source>
        <comment>@remedy</comment>
        <translation>Pida al administrador que cambie las directivas de asignación de dispositivos de Hyper-V.</translation>
    </message>
    <message>
        <source>The device is in use.</source>
        <comment>@title</comment>
        <translation>El dispositivo está en uso.</translation>
    </message>
    <message>
        <source>Another virtual machine or a program on this computer is using it.</source>
        <comment>@info</comment>
        <translation>Otra máquina virtual o un programa de este equipo lo está usando.</translation>
    </message>
    <message>
        <source>Take it from the other virtual machine, or close the programs that use it.</source>
        <comment>@remedy</comment>
        <translation>Quítelo de la otra máquina virtual o cierre los programas que lo usan.</translation>
    </message>
    <message>
        <source>The device cannot be disabled.</source>
        <comment>@title</comment>
        <translation>El dispositivo no se puede deshabilitar.</translation>
    </message>
    <message>
        <source>Windows needs it at the moment.</source>
        <comment>@info</comment>
        <translation>Windows lo necesita en este momento.</translation>
    </message>
    <message>
        <source>Close programs that use the device, or restart the computer and try again.</source>
        <comment>@remedy</comment>
        <translation>Cierre los programas que usan el dispositivo o reinicie el equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The device belongs to this computer.</source>
        <comment>@title</comment>
        <translation>El dispositivo pertenece a este equipo.</translation>
    </message>
    <message>
        <source>Only a device that is dismounted from the host can be assigned.</source>
        <comment>@info</comment>
        <translation>Solo se puede asignar un dispositivo que esté desmontado del host.</translation>
    </message>
    <message>
        <source>Check again, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>Vuelva a comprobarlo y después repita la configuración.</translation>
    </message>
    <message>
        <source>The device cannot be assigned to a virtual machine.</source>
        <comment>@title</comment>
        <translation>El dispositivo no se puede asignar a una máquina virtual.</translation>
    </message>
    <message>
        <source>Its type, its interrupts or its firmware do not allow it.</source>
        <comment>@info</comment>
        <translation>Su tipo, sus interrupciones o su firmware no lo permiten.</translation>
    </message>
    <message>
        <source>Choose another GPU, or use GPU paravirtualization.</source>
        <comment>@remedy</comment>
        <translation>Elija otra GPU o use la paravirtualización de GPU.</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) are missing.</source>
        <comment>@title</comment>
        <translation>Falta Access Control Services (ACS).</translation>
    </message>
    <message>
        <source>Without them the device could bypass the memory protection of this computer.</source>
        <comment>@info</comment>
        <translation>Sin esta función, el dispositivo podría eludir la protección de memoria de este equipo.</translation>
    </message>
    <message>
        <source>Switch ACS on in the firmware, or use another slot.</source>
        <comment>@remedy</comment>
        <translation>Active ACS en el firmware o use otra ranura.</translation>
    </message>
    <message>
        <source>The device has no mitigation driver.</source>
        <comment>@title</comment>
        <translation>El dispositivo no tiene controlador de mitigación.</translation>
    </message>
    <message>
        <source>Hyper-V demands the protection of a mitigation driver for this device.</source>
        <comment>@info</comment>
        <translation>Hyper-V exige para este dispositivo la protección de un controlador de mitigación.</translation>
    </message>
    <message>
        <source>Install the mitigation driver of the vendor, or accept the risk on the Passthrough page.</source>
        <comment>@remedy</comment>
        <translation>Instale el controlador de mitigación del proveedor o acepte el riesgo en la página «Paso a través».</translation>
    </message>
    <message>
        <source>The firmware keeps control of PCI Express.</source>
        <comment>@title</comment>
        <translation>El firmware conserva el control de PCI Express.</translation>
    </message>
    <message>
        <source>Windows needs that control to assign a device.</source>
        <comment>@info</comment>
        <translation>Windows necesita ese control para asignar un dispositivo.</translation>
    </message>
    <message>
        <source>Allow the operating system to control PCI Express in the firmware.</source>
        <comment>@remedy</comment>
        <translation>Permita en el firmware que el sistema operativo controle PCI Express.</translation>
    </message>
    <message>
        <source>The GPU cannot be shared.</source>
        <comment>@title</comment>
        <translation>La GPU no se puede compartir.</translation>
    </message>
    <message>
        <source>Hyper-V offers no partition of this GPU at the moment.</source>
        <comment>@info</comment>
        <translation>Hyper-V no ofrece en este momento ninguna partición de esta GPU.</translation>
    </message>
    <message>
        <source>Check the driver of the GPU, then check again.</source>
        <comment>@remedy</comment>
        <translation>Revise el controlador de la GPU y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>There is no plan for this choice.</source>
        <comment>@title</comment>
        <translation>No hay ningún plan para esta elección.</translation>
    </message>
    <message>
        <source>A requirement is not met, or a value that undo would need is not known.</source>
        <comment>@info</comment>
        <translation>No se cumple un requisito o no se conoce un valor que haría falta para deshacer los cambios.</translation>
    </message>
    <message>
        <source>Read the requirements of the choice, fix what they name and check again.</source>
        <comment>@remedy</comment>
        <translation>Lea los requisitos de la elección, corrija lo que indican y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>A consent is missing.</source>
        <comment>@title</comment>
        <translation>Falta un consentimiento.</translation>
    </message>
    <message>
        <source>The plan carries a risk that you have not accepted.</source>
        <comment>@info</comment>
        <translation>El plan conlleva un riesgo que usted no ha aceptado.</translation>
    </message>
    <message>
        <source>Read the risks on the Passthrough page and accept them, or choose another method.</source>
        <comment>@remedy</comment>
        <translation>Lea los riesgos en la página «Paso a través» y acéptelos, o elija otro método.</translation>
    </message>
    <message>
        <source>The computer changed since the plan was made.</source>
        <comment>@title</comment>
        <translation>El equipo cambió después de crear el plan.</translation>
    </message>
    <message>
        <source>A setting is no longer as the plan found it, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>Un valor de configuración ya no es el que encontró el plan, por lo que no se inició nada.</translation>
    </message>
    <message>
        <source>Check again. A new plan will be made.</source>
        <comment>@remedy</comment>
        <translation>Vuelva a comprobarlo. Se creará un plan nuevo.</translation>
    </message>
    <message>
        <source>Another setup is running.</source>
        <comment>@title</comment>
        <translation>Hay otra configuración en curso.</translation>
    </message>
    <message>
        <source>Only one setup at a time can change this computer.</source>
        <comment>@info</comment>
        <translation>Solo una configuración a la vez puede cambiar este equipo.</translation>
    </message>
    <message>
        <source>Wait until the other one has finished.</source>
        <comment>@remedy</comment>
        <translation>Espere a que termine la otra.</translation>
    </message>
    <message>
        <source>An earlier setup was not finished.</source>
        <comment>@title</comment>
        <translation>Una configuración anterior no terminó.</translation>
    </message>
    <message>
        <source>It was cut off, or it could not be undone completely.</source>
        <comment>@info</comment>
        <translation>Se interrumpió o no se pudo deshacer por completo.</translation>
    </message>
    <message>
        <source>Undo the earlier setup first.</source>
        <comment>@remedy</comment>
        <translation>Deshaga primero la configuración anterior.</translation>
    </message>
    <message>
        <source>It cannot be trusted, so nothing was taken back.</source>
        <comment>@info</comment>
        <translation>No es de confianza, por lo que no se deshizo nada.</translation>
    </message>
    <message>
        <source>Check in Device Manager and Hyper-V Manager that every GPU is present, then remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>Compruebe en el Administrador de dispositivos y en el Administrador de Hyper-V que todas las GPU están presentes y, a continuación, quite el archivo de diario.</translation>
    </message>
    <message>
        <source>The journal belongs to another computer or version.</source>
        <comment>@title</comment>
        <translation>El diario pertenece a otro equipo o a otra versión.</translation>
    </message>
    <message>
        <source>It does not describe this computer, so it was not used.</source>
        <comment>@info</comment>
        <translation>No describe este equipo, por lo que no se usó.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>Ábralo con la versión que lo escribió o quite el archivo de diario.</translation>
    </message>
    <message>
        <source>The recovery task could not be registered.</source>
        <comment>@title</comment>
        <translation>No se pudo registrar la tarea de recuperación.</translation>
    </message>
    <message>
        <source>Without it a power failure could leave the computer half changed, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>Sin ella, un corte de corriente podría dejar el equipo con los cambios a medias, por lo que no se inició nada.</translation>
    </message>
    <message>
        <source>Allow the program to register a scheduled task, then try again.</source>
        <comment>@remedy</comment>
        <translation>Permita que el programa registre una tarea programada y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not everything could be undone.</source>
        <comment>@title</comment>
        <translation>No se pudo deshacer todo.</translation>
    </message>
    <message>
        <source>A change could not be taken back.</source>
        <comment>@info</comment>
        <translation>Hay un cambio que no se pudo deshacer.</translation>
    </message>
    <message>
        <source>The virtual machine does not answer.</source>
        <comment>@title</comment>
        <translation>La máquina virtual no responde.</translation>
    </message>
    <message>
        <source>It may still be starting, or its network is not ready.</source>
        <comment>@info</comment>
        <translation>Puede que aún se esté iniciando o que su red no esté lista.</translation>
    </message>
    <message>
        <source>Wait until it has started, then verify again.</source>
        <comment>@remedy</comment>
        <translation>Espere a que se inicie y vuelva a verificarla.</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@title</comment>
        <translation>La GPU no funciona en la máquina virtual.</translation>
    </message>
    <message>
        <source>The virtual machine runs, but it sees no working GPU.</source>
        <comment>@info</comment>
        <translation>La máquina virtual está en ejecución, pero no detecta ninguna GPU que funcione.</translation>
    </message>
    <message>
        <source>Check the driver in the virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>Revise el controlador en la máquina virtual y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>EFLOW does not support this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW no admite este Windows.</translation>
    </message>
    <message>
        <source>The edition or the build does not meet its minimum requirements.</source>
        <comment>@info</comment>
        <translation>La edición o la compilación no cumple sus requisitos mínimos.</translation>
    </message>
    <message>
        <source>Use Windows Pro or Enterprise, or Windows Server 2019 or 2022, with all updates.</source>
        <comment>@remedy</comment>
        <translation>Use Windows Pro o Enterprise, o Windows Server 2019 o 2022, con todas las actualizaciones.</translation>
    </message>
    <message>
        <source>Parts of an earlier EFLOW installation are left on this computer.</source>
        <comment>@title</comment>
        <translation>En este equipo quedan restos de una instalación anterior de EFLOW.</translation>
    </message>
    <message>
        <source>EFLOW cannot be deployed while parts of an earlier attempt are left.</source>
        <comment>@info</comment>
        <translation>EFLOW no se puede implementar mientras queden restos de un intento anterior.</translation>
    </message>
    <message>
        <source>Uninstall Azure IoT Edge in Settings, restart the computer and install it again.</source>
        <comment>@remedy</comment>
        <translation>Desinstale Azure IoT Edge en Configuración, reinicie el equipo e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>EFLOW could not create its virtual machine.</source>
        <comment>@title</comment>
        <translation>EFLOW no pudo crear su máquina virtual.</translation>
    </message>
    <message>
        <source>The usual causes are too little free memory, a computer that is a virtual machine itself, and the network switch.</source>
        <comment>@info</comment>
        <translation>Las causas habituales son muy poca memoria libre, un equipo que es a su vez una máquina virtual y el conmutador de red.</translation>
    </message>
    <message>
        <source>Free memory, read the log in the folder wssdagent under ProgramData, then try again.</source>
        <comment>@remedy</comment>
        <translation>Libere memoria, lea el registro en la carpeta wssdagent de ProgramData y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>EFLOW cannot use the virtual switch.</source>
        <comment>@title</comment>
        <translation>EFLOW no puede usar el conmutador virtual.</translation>
    </message>
    <message>
        <source>The switch was not found, or it is not of the kind that EFLOW needs.</source>
        <comment>@info</comment>
        <translation>No se encontró el conmutador o no es del tipo que necesita EFLOW.</translation>
    </message>
    <message>
        <source>Create a suitable virtual switch in Hyper-V, then try again.</source>
        <comment>@remedy</comment>
        <translation>Cree un conmutador virtual adecuado en Hyper-V y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>EFLOW cannot reach its virtual machine over SSH.</source>
        <comment>@title</comment>
        <translation>EFLOW no puede conectarse a su máquina virtual mediante SSH.</translation>
    </message>
    <message>
        <source>The virtual machine has no network address, or its keys do not match.</source>
        <comment>@info</comment>
        <translation>La máquina virtual no tiene dirección de red o sus claves no coinciden.</translation>
    </message>
    <message>
        <source>Restart the EFLOW virtual machine and check its network, then try again.</source>
        <comment>@remedy</comment>
        <translation>Reinicie la máquina virtual de EFLOW, revise su red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The EFLOW certificate has expired.</source>
        <comment>@title</comment>
        <translation>El certificado de EFLOW ha expirado.</translation>
    </message>
    <message>
        <source>The certificate of its agent is valid for one year, and an update of EFLOW does not renew it.</source>
        <comment>@info</comment>
        <translation>El certificado de su agente es válido durante un año, y una actualización de EFLOW no lo renueva.</translation>
    </message>
    <message>
        <source>Renew the certificate with the script updateWssdCert.ps1 of EFLOW, then try again.</source>
        <comment>@remedy</comment>
        <translation>Renueve el certificado con el script updateWssdCert.ps1 de EFLOW y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>EFLOW does not find the text of its licence.</source>
        <comment>@title</comment>
        <translation>EFLOW no encuentra el texto de su licencia.</translation>
    </message>
    <message>
        <source>Files of another version of EFLOW are mixed with the installed one.</source>
        <comment>@info</comment>
        <translation>Hay archivos de otra versión de EFLOW mezclados con los de la instalada.</translation>
    </message>
    <message>
        <source>Reinstall Azure IoT Edge for Linux on Windows, then try again.</source>
        <comment>@remedy</comment>
        <translation>Reinstale Azure IoT Edge for Linux on Windows y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>EFLOW reported an error that this program does not know.</source>
        <comment>@title</comment>
        <translation>EFLOW notificó un error que este programa no conoce.</translation>
    </message>
    <message>
        <source>The message is in the details and in the support bundle.</source>
        <comment>@info</comment>
        <translation>El mensaje está en los detalles y en el paquete de soporte.</translation>
    </message>
    <message>
        <source>Read the details. EFLOW writes more to the log in the folder wssdagent under ProgramData.</source>
        <comment>@remedy</comment>
        <translation>Lea los detalles. EFLOW escribe más información en el registro de la carpeta wssdagent de ProgramData.</translation>
    </message>
    <message>
        <source>Windows PowerShell was not found.</source>
        <comment>@title</comment>
        <translation>No se encontró Windows PowerShell.</translation>
    </message>
    <message>
        <source>EFLOW can be changed only through its PowerShell module.</source>
        <comment>@info</comment>
        <translation>EFLOW solo se puede cambiar mediante su módulo de PowerShell.</translation>
    </message>
    <message>
        <source>Repair Windows so that it has Windows PowerShell 5.1.</source>
        <comment>@remedy</comment>
        <translation>Repare Windows para que tenga Windows PowerShell 5.1.</translation>
    </message>
    <message>
        <source>This computer does not let the EFLOW module run.</source>
        <comment>@title</comment>
        <translation>Este equipo no permite ejecutar el módulo de EFLOW.</translation>
    </message>
    <message>
        <source>A policy, application control or a signature that cannot be checked blocks PowerShell scripts.</source>
        <comment>@info</comment>
        <translation>Una directiva, el control de aplicaciones o una firma que no se puede comprobar bloquea los scripts de PowerShell.</translation>
    </message>
    <message>
        <source>Windows PowerShell gave no usable answer.</source>
        <comment>@title</comment>
        <translation>Windows PowerShell no dio una respuesta utilizable.</translation>
    </message>
    <message>
        <source>The answer was missing, cut off or not in the agreed form.</source>
        <comment>@info</comment>
        <translation>La respuesta no llegó, estaba incompleta o no tenía la forma acordada.</translation>
    </message>
    <message>
        <source>Try again. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>Vuelva a intentarlo. Si el problema persiste, guarde el informe.</translation>
    </message>
    <message>
        <source>A folder of this program is not safe.</source>
        <comment>@title</comment>
        <translation>Una carpeta de este programa no es segura.</translation>
    </message>
    <message>
        <source>Users other than administrators may change it, so it is not used.</source>
        <comment>@info</comment>
        <translation>Pueden cambiarla usuarios que no son administradores, por lo que no se usa.</translation>
    </message>
    <message>
        <source>Remove the folder that the details name, then try again.</source>
        <comment>@remedy</comment>
        <translation>Quite la carpeta que se indica en los detalles y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Hyper-V is not installed on this computer.</source>
        <comment>@title</comment>
        <translation>Hyper-V no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>Windows has no Hyper-V management interface, or its role waits for a restart.</source>
        <comment>@info</comment>
        <translation>Windows no tiene la interfaz de administración de Hyper-V o su rol está a la espera de un reinicio.</translation>
    </message>
    <message>
        <source>Switch the Hyper-V feature on, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Active la característica Hyper-V, reinicie el equipo y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>The management interface of Hyper-V could not be loaded.</source>
        <comment>@title</comment>
        <translation>No se pudo cargar la interfaz de administración de Hyper-V.</translation>
    </message>
    <message>
        <source>Windows knows the interface but cannot start it: a file or its registration is damaged.</source>
        <comment>@info</comment>
        <translation>Windows conoce la interfaz, pero no puede iniciarla: un archivo o su registro está dañado.</translation>
    </message>
    <message>
        <source>Repair Windows or switch Hyper-V off and on again, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Repare Windows o desactive Hyper-V y vuelva a activarlo, reinicie el equipo y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to Hyper-V was lost.</source>
        <comment>@title</comment>
        <translation>Se perdió la conexión con Hyper-V.</translation>
    </message>
    <message>
        <source>The management service of Hyper-V or of Windows ended during the call.</source>
        <comment>@info</comment>
        <translation>El servicio de administración de Hyper-V o de Windows finalizó durante la llamada.</translation>
    </message>
    <message>
        <source>Start the service Hyper-V Virtual Machine Management, then check again.</source>
        <comment>@remedy</comment>
        <translation>Inicie el servicio «Administración de máquinas virtuales de Hyper-V» y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>The management service of Hyper-V is stopping.</source>
        <comment>@title</comment>
        <translation>El servicio de administración de Hyper-V se está deteniendo.</translation>
    </message>
    <message>
        <source>It restarts or shuts down at the moment, and takes no orders meanwhile.</source>
        <comment>@info</comment>
        <translation>Se está reiniciando o deteniendo en este momento y, mientras tanto, no acepta órdenes.</translation>
    </message>
    <message>
        <source>Wait a minute until the service runs again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>Espere un minuto a que el servicio vuelva a ejecutarse y repita el paso.</translation>
    </message>
    <message>
        <source>Hyper-V could not carry out the request.</source>
        <comment>@title</comment>
        <translation>Hyper-V no pudo llevar a cabo la solicitud.</translation>
    </message>
    <message>
        <source>Hyper-V reported a failure without a reason.</source>
        <comment>@info</comment>
        <translation>Hyper-V notificó un error sin indicar el motivo.</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then try again.</source>
        <comment>@remedy</comment>
        <translation>Busque el motivo en el registro de eventos de Hyper-V y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Hyper-V refused the type of a setting.</source>
        <comment>@title</comment>
        <translation>Hyper-V rechazó el tipo de un valor de configuración.</translation>
    </message>
    <message>
        <source>This version of Windows expects the setting in another form.</source>
        <comment>@info</comment>
        <translation>Esta versión de Windows espera el valor de configuración en otra forma.</translation>
    </message>
    <message>
        <source>Install the updates of Windows. If this persists, send the report to your support contact.</source>
        <comment>@remedy</comment>
        <translation>Instale las actualizaciones de Windows. Si el problema persiste, envíe el informe a su contacto de soporte técnico.</translation>
    </message>
    <message>
        <source>Hyper-V or the virtual machine is not available.</source>
        <comment>@title</comment>
        <translation>Hyper-V o la máquina virtual no está disponible.</translation>
    </message>
    <message>
        <source>Wait until the virtual machine is settled in Hyper-V Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>Espere a que la máquina virtual esté en un estado estable en el Administrador de Hyper-V y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Hyper-V does not have enough memory for this.</source>
        <comment>@title</comment>
        <translation>Hyper-V no tiene suficiente memoria para esto.</translation>
    </message>
    <message>
        <source>The host does not have enough memory for the request.</source>
        <comment>@info</comment>
        <translation>La memoria del host no basta para la solicitud.</translation>
    </message>
    <message>
        <source>Close programs or shut other virtual machines down, then try again.</source>
        <comment>@remedy</comment>
        <translation>Cierre programas o apague otras máquinas virtuales y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Hyper-V cannot find a file of the virtual machine.</source>
        <comment>@title</comment>
        <translation>Hyper-V no encuentra un archivo de la máquina virtual.</translation>
    </message>
    <message>
        <source>A disk or a configuration file was moved or deleted, or its drive is not connected.</source>
        <comment>@info</comment>
        <translation>Un disco o un archivo de configuración se movió o se eliminó, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>Connect the drive or correct the path in Hyper-V Manager, then try again.</source>
        <comment>@remedy</comment>
        <translation>Conecte la unidad o corrija la ruta en el Administrador de Hyper-V y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A task of Hyper-V failed.</source>
        <comment>@title</comment>
        <translation>Una tarea de Hyper-V produjo un error.</translation>
    </message>
    <message>
        <source>Hyper-V began the change but could not complete it.</source>
        <comment>@info</comment>
        <translation>Hyper-V inició el cambio, pero no pudo completarlo.</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then check again.</source>
        <comment>@remedy</comment>
        <translation>Busque el motivo en el registro de eventos de Hyper-V y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>A device, a file or a setting was not found.</source>
        <comment>@title</comment>
        <translation>No se encontró un dispositivo, un archivo o un valor de configuración.</translation>
    </message>
    <message>
        <source>A device, a file or a service is in use.</source>
        <comment>@title</comment>
        <translation>Un dispositivo, un archivo o un servicio está en uso.</translation>
    </message>
    <message>
        <source>The device needs a restart of this computer.</source>
        <comment>@title</comment>
        <translation>El dispositivo necesita que se reinicie este equipo.</translation>
    </message>
    <message>
        <source>Windows can change the state of the device only while it starts.</source>
        <comment>@info</comment>
        <translation>Windows solo puede cambiar el estado del dispositivo durante el arranque.</translation>
    </message>
    <message>
        <source>Restart the computer, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>Reinicie el equipo y después repita la configuración.</translation>
    </message>
    <message>
        <source>One of them is starting, stopping or being moved at the moment.</source>
        <comment>@info</comment>
        <translation>En este momento, uno de los dos se está iniciando, deteniendo o moviendo.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow signed scripts in full language mode. Under the execution policy AllSigned, the certificate that signed the EFLOW module must be among the trusted publishers of the local computer. Then try again.</source>
        <comment>@remedy</comment>
        <translation>Pida al administrador que permita scripts firmados en modo de lenguaje completo. Con la directiva de ejecución AllSigned, el certificado que firma el módulo de EFLOW debe estar entre los editores de confianza del equipo local. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Run the listed commands by hand, or try to undo again.</source>
        <comment>@remedy</comment>
        <translation>Ejecute a mano los comandos indicados o intente deshacer los cambios de nuevo.</translation>
    </message>
    <message>
        <source>The journal of the last setup is damaged or cannot be read.</source>
        <comment>@title</comment>
        <translation>El diario de la última configuración está dañado o no se puede leer.</translation>
    </message>
    <message>
        <source>Nobody confirmed the changes.</source>
        <comment>@title</comment>
        <translation>Nadie confirmó los cambios.</translation>
    </message>
    <message>
        <source>They were to be taken back by themselves unless you confirmed them in time.</source>
        <comment>@info</comment>
        <translation>Debían deshacerse automáticamente si no los confirmaba a tiempo.</translation>
    </message>
    <message>
        <source>Try again, and confirm as soon as you see that the computer works.</source>
        <comment>@remedy</comment>
        <translation>Inténtelo de nuevo y confirme en cuanto vea que el equipo funciona.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>GPU compute in virtual machines is broken in build %1.</source>
        <comment>@status</comment>
        <translation>El cálculo con GPU en máquinas virtuales no funciona en la compilación %1.</translation>
    </message>
    <message>
        <source>After an in-place upgrade to build %1, virtual machines see no GPU.</source>
        <comment>@status</comment>
        <translation>Tras una actualización local a la compilación %1, las máquinas virtuales no detectan ninguna GPU.</translation>
    </message>
    <message>
        <source>The documentation covers build %1, but some releases of EFLOW refuse it.</source>
        <comment>@status</comment>
        <translation>La documentación incluye la compilación %1, pero hay versiones de EFLOW que la rechazan.</translation>
    </message>
    <message>
        <source>This is build %1. Since build 26100, a sister product no longer sees the GPU, and nobody has confirmed that EFLOW works.</source>
        <comment>@status</comment>
        <translation>Esta es la compilación %1. Desde la compilación 26100, un producto hermano dejó de detectar la GPU y nadie ha confirmado que EFLOW funcione.</translation>
    </message>
    <message>
        <source>Build %1 is newer than the versions that EFLOW&apos;s documentation lists.</source>
        <comment>@status</comment>
        <translation>La compilación %1 es más reciente que las versiones que enumera la documentación de EFLOW.</translation>
    </message>
    <message>
        <source>Build %1 shares the GPU with Windows guests; Linux guests need a newer one.</source>
        <comment>@status</comment>
        <translation>La compilación %1 comparte la GPU con invitados Windows; los invitados Linux necesitan una más reciente.</translation>
    </message>
    <message>
        <source>One of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>Una de estas compilaciones de Windows: %1.</translation>
    </message>
    <message>
        <source>The installed EFLOW module accepts only build %1 of Windows 10.</source>
        <comment>@info</comment>
        <translation>El módulo de EFLOW instalado solo acepta la compilación %1 de Windows 10.</translation>
    </message>
    <message>
        <source>NVIDIA driver %1 or later.</source>
        <comment>@info</comment>
        <translation>Controlador de NVIDIA %1 o posterior.</translation>
    </message>
    <message>
        <source>Of version %1, only the previews for WSL have CUDA.</source>
        <comment>@status</comment>
        <translation>De la versión %1, solo las versiones preliminares para WSL incluyen CUDA.</translation>
    </message>
    <message>
        <source>The driver of the GPU&apos;s manufacturer is installed.</source>
        <comment>@info</comment>
        <translation>El controlador del fabricante de la GPU está instalado.</translation>
    </message>
    <message>
        <source>Windows uses its basic display driver.</source>
        <comment>@status</comment>
        <translation>Windows usa su controlador de pantalla básico.</translation>
    </message>
    <message>
        <source>A driver is installed: %1</source>
        <comment>@status</comment>
        <translation>Hay un controlador instalado: %1</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@info</comment>
        <translation>El controlador se ejecuta en modo WDDM.</translation>
    </message>
    <message>
        <source>The driver runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>El controlador se ejecuta en modo TCC.</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@status</comment>
        <translation>El controlador se ejecuta en modo WDDM.</translation>
    </message>
    <message>
        <source>The manufacturer&apos;s device mitigation driver is installed on the host.</source>
        <comment>@info</comment>
        <translation>El controlador de mitigación de dispositivos del fabricante está instalado en el host.</translation>
    </message>
    <message>
        <source>The mitigation driver is installed.</source>
        <comment>@status</comment>
        <translation>El controlador de mitigación está instalado.</translation>
    </message>
    <message>
        <source>The mitigation driver is not installed.</source>
        <comment>@status</comment>
        <translation>El controlador de mitigación no está instalado.</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW ofrece la GPU para este método.</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU, but not for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW ofrece la GPU, pero no para este método.</translation>
    </message>
    <message>
        <source>The EFLOW VM has another GPU, which it will lose: %1</source>
        <comment>@status</comment>
        <translation>La VM de EFLOW tiene otra GPU, que perderá: %1</translation>
    </message>
    <message>
        <source>The EFLOW VM is off and will be started.</source>
        <comment>@status</comment>
        <translation>La VM de EFLOW está apagada y se iniciará.</translation>
    </message>
    <message>
        <source>The EFLOW VM runs.</source>
        <comment>@status</comment>
        <translation>La VM de EFLOW está en ejecución.</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is installed.</source>
        <comment>@info</comment>
        <translation>Azure IoT Edge for Linux on Windows está instalado.</translation>
    </message>
    <message>
        <source>EFLOW is not installed.</source>
        <comment>@status</comment>
        <translation>EFLOW no está instalado.</translation>
    </message>
    <message>
        <source>EFLOW %1 is installed.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 está instalado.</translation>
    </message>
    <message>
        <source>EFLOW is installed.</source>
        <comment>@status</comment>
        <translation>EFLOW está instalado.</translation>
    </message>
    <message>
        <source>A release of EFLOW without known GPU faults.</source>
        <comment>@info</comment>
        <translation>Una versión de EFLOW sin errores conocidos relativos a la GPU.</translation>
    </message>
    <message>
        <source>In EFLOW %1, Discrete Device Assignment of this GPU fails.</source>
        <comment>@status</comment>
        <translation>En EFLOW %1, Discrete Device Assignment de esta GPU produce un error.</translation>
    </message>
    <message>
        <source>EFLOW %1 does not support this GPU yet.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 es anterior a la compatibilidad con esta GPU.</translation>
    </message>
    <message>
        <source>EFLOW %1 was withdrawn by Microsoft.</source>
        <comment>@status</comment>
        <translation>Microsoft retiró EFLOW %1.</translation>
    </message>
    <message>
        <source>The EFLOW VM is deployed and runs, and it has no other GPU.</source>
        <comment>@info</comment>
        <translation>La VM de EFLOW está implementada, se ejecuta y no tiene otra GPU.</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. Deployment cannot be undone.</source>
        <comment>@status</comment>
        <translation>La VM de EFLOW no está implementada. La implementación no se puede deshacer.</translation>
    </message>
    <message>
        <source>EFLOW lists the GPU by its name and supports the method for it.</source>
        <comment>@info</comment>
        <translation>EFLOW enumera la GPU por su nombre y admite el método para ella.</translation>
    </message>
    <message>
        <source>EFLOW selects by name, and Windows calls the GPU “%1”.</source>
        <comment>@status</comment>
        <translation>EFLOW selecciona por nombre y Windows llama a la GPU «%1».</translation>
    </message>
    <message>
        <source>EFLOW does not list the GPU.</source>
        <comment>@status</comment>
        <translation>EFLOW no enumera la GPU.</translation>
    </message>
    <message>
        <source>NVIDIA T4 or NVIDIA A2.</source>
        <comment>@info</comment>
        <translation>NVIDIA T4 o NVIDIA A2.</translation>
    </message>
    <message>
        <source>NVIDIA GeForce, Quadro or RTX, or graphics integrated in an Intel processor.</source>
        <comment>@info</comment>
        <translation>NVIDIA GeForce, Quadro o RTX, o gráficos integrados en un procesador Intel.</translation>
    </message>
    <message>
        <source>The model is not known.</source>
        <comment>@status</comment>
        <translation>No se conoce el modelo.</translation>
    </message>
    <message>
        <source>For this GPU, one of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>Para esta GPU, una de estas compilaciones de Windows: %1.</translation>
    </message>
    <message>
        <source>Users report trouble with %1 in virtual machines.</source>
        <comment>@status</comment>
        <translation>Hay usuarios que informan de problemas con %1 en máquinas virtuales.</translation>
    </message>
    <message>
        <source>NVIDIA supports CUDA for Linux VMs from Pascal on; %1 is older.</source>
        <comment>@status</comment>
        <translation>NVIDIA admite CUDA para VM Linux a partir de Pascal; %1 es anterior.</translation>
    </message>
    <message>
        <source>This device is no GPU: %1</source>
        <comment>@status</comment>
        <translation>Este dispositivo no es una GPU: %1</translation>
    </message>
    <message>
        <source>A display adapter.</source>
        <comment>@info</comment>
        <translation>Un adaptador de pantalla.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <comment>@status</comment>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <comment>@status</comment>
        <translation>Sí.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>@status</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>The GPU works.</source>
        <comment>@status</comment>
        <translation>La GPU funciona.</translation>
    </message>
    <message>
        <source>The GPU is disabled.</source>
        <comment>@status</comment>
        <translation>La GPU está deshabilitada.</translation>
    </message>
    <message>
        <source>Windows reports an error of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows indica un error de la GPU.</translation>
    </message>
    <message>
        <source>The GPU is dismounted from the host.</source>
        <comment>@status</comment>
        <translation>La GPU está desmontada del host.</translation>
    </message>
    <message>
        <source>The GPU is assigned to a VM.</source>
        <comment>@status</comment>
        <translation>La GPU está asignada a una VM.</translation>
    </message>
    <message>
        <source>Windows reports problem code %1 of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows indica el código de problema %1 de la GPU.</translation>
    </message>
    <message>
        <source>The host can choose this GPU among those it shares.</source>
        <comment>@info</comment>
        <translation>El host puede elegir esta GPU entre las que comparte.</translation>
    </message>
    <message>
        <source>Windows 10 chooses among several GPUs by itself.</source>
        <comment>@status</comment>
        <translation>Windows 10 elige por sí mismo entre varias GPU.</translation>
    </message>
    <message>
        <source>The GPU can be chosen.</source>
        <comment>@status</comment>
        <translation>La GPU se puede elegir.</translation>
    </message>
    <message>
        <source>The host has a GPU.</source>
        <comment>@info</comment>
        <translation>El host tiene una GPU.</translation>
    </message>
    <message>
        <source>No GPU was found.</source>
        <comment>@status</comment>
        <translation>No se encontró ninguna GPU.</translation>
    </message>
    <message>
        <source>GPUs found: %1</source>
        <comment>@status</comment>
        <translation>GPU encontradas: %1</translation>
    </message>
    <message>
        <source>The GPU is on the host.</source>
        <comment>@info</comment>
        <translation>La GPU está en el host.</translation>
    </message>
    <message>
        <source>The GPU works on the host.</source>
        <comment>@info</comment>
        <translation>La GPU funciona en el host.</translation>
    </message>
    <message>
        <source>No other GPU has the same name: EFLOW selects by name.</source>
        <comment>@info</comment>
        <translation>Ninguna otra GPU tiene el mismo nombre: EFLOW selecciona por nombre.</translation>
    </message>
    <message>
        <source>A GPU of another model has the same name.</source>
        <comment>@status</comment>
        <translation>Una GPU de otro modelo tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>Another GPU has the same name. EFLOW takes one of them.</source>
        <comment>@status</comment>
        <translation>Otra GPU tiene el mismo nombre. EFLOW toma una de ellas.</translation>
    </message>
    <message>
        <source>The name is unique.</source>
        <comment>@status</comment>
        <translation>El nombre es único.</translation>
    </message>
    <message>
        <source>No display is attached to the GPU.</source>
        <comment>@info</comment>
        <translation>No hay ninguna pantalla conectada a la GPU.</translation>
    </message>
    <message>
        <source>A display is attached to the GPU.</source>
        <comment>@status</comment>
        <translation>Hay una pantalla conectada a la GPU.</translation>
    </message>
    <message>
        <source>No display is attached.</source>
        <comment>@status</comment>
        <translation>No hay ninguna pantalla conectada.</translation>
    </message>
    <message>
        <source>The GPU is not shared out in partitions.</source>
        <comment>@info</comment>
        <translation>La GPU no se comparte en particiones.</translation>
    </message>
    <message>
        <source>The GPU is shared out in partitions.</source>
        <comment>@status</comment>
        <translation>La GPU se comparte en particiones.</translation>
    </message>
    <message>
        <source>No partition of the GPU is in use.</source>
        <comment>@status</comment>
        <translation>No hay ninguna partición de la GPU en uso.</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU as one that it can share by GPU-PV.</source>
        <comment>@info</comment>
        <translation>Hyper-V enumera la GPU como una que puede compartir mediante GPU-PV.</translation>
    </message>
    <message>
        <source>Hyper-V does not list the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V no enumera la GPU.</translation>
    </message>
    <message>
        <source>The GPU is shared by SR-IOV, which needs a vGPU driver.</source>
        <comment>@status</comment>
        <translation>La GPU se comparte mediante SR-IOV, que necesita un controlador de vGPU.</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU beside devices that are no GPU: %1</source>
        <comment>@status</comment>
        <translation>Hyper-V enumera la GPU junto a dispositivos que no son GPU: %1</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V enumera la GPU.</translation>
    </message>
    <message>
        <source>The licence is accepted.</source>
        <comment>@info</comment>
        <translation>La licencia está aceptada.</translation>
    </message>
    <message>
        <source>You accepted the licence.</source>
        <comment>@status</comment>
        <translation>Ha aceptado la licencia.</translation>
    </message>
    <message>
        <source>The licence is not accepted yet.</source>
        <comment>@status</comment>
        <translation>La licencia aún no está aceptada.</translation>
    </message>
    <message>
        <source>The service runs.</source>
        <comment>@status</comment>
        <translation>El servicio está en ejecución.</translation>
    </message>
    <message>
        <source>The service is stopped.</source>
        <comment>@status</comment>
        <translation>El servicio está detenido.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <comment>@status</comment>
        <translation>El servicio no está instalado.</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@info</comment>
        <translation>Hyper-V está habilitado.</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@status</comment>
        <translation>Hyper-V está habilitado.</translation>
    </message>
    <message>
        <source>This Windows has no Hyper-V.</source>
        <comment>@status</comment>
        <translation>Este Windows no tiene Hyper-V.</translation>
    </message>
    <message>
        <source>Hyper-V is not enabled.</source>
        <comment>@status</comment>
        <translation>Hyper-V no está habilitado.</translation>
    </message>
    <message>
        <source>The Hyper-V Host Compute Service (vmcompute) runs.</source>
        <comment>@info</comment>
        <translation>El Servicio de proceso de host de Hyper-V (vmcompute) está en ejecución.</translation>
    </message>
    <message>
        <source>The Hyper-V Virtual Machine Management service (vmms) runs.</source>
        <comment>@info</comment>
        <translation>El servicio Administración de máquinas virtuales de Hyper-V (vmms) está en ejecución.</translation>
    </message>
    <message>
        <source>Neither RequireSecureDeviceAssignment nor RequireSupportedDeviceAssignment is in force.</source>
        <comment>@info</comment>
        <translation>Ni RequireSecureDeviceAssignment ni RequireSupportedDeviceAssignment están en vigor.</translation>
    </message>
    <message>
        <source>The policy refuses GPU partitions when a VM starts.</source>
        <comment>@status</comment>
        <translation>La directiva rechaza las particiones de GPU al iniciarse una VM.</translation>
    </message>
    <message>
        <source>The policy allows GPU partitions.</source>
        <comment>@status</comment>
        <translation>La directiva permite las particiones de GPU.</translation>
    </message>
    <message>
        <source>Virtualization is switched on in the firmware of the computer.</source>
        <comment>@info</comment>
        <translation>La virtualización está activada en el firmware del equipo.</translation>
    </message>
    <message>
        <source>Virtualization is on.</source>
        <comment>@status</comment>
        <translation>La virtualización está activada.</translation>
    </message>
    <message>
        <source>Virtualization is off, or a hypervisor hides it.</source>
        <comment>@status</comment>
        <translation>La virtualización está desactivada o un hipervisor la oculta.</translation>
    </message>
    <message>
        <source>The IOMMU (Intel VT-d or AMD-Vi) is switched on.</source>
        <comment>@info</comment>
        <translation>La IOMMU (Intel VT-d o AMD-Vi) está activada.</translation>
    </message>
    <message>
        <source>An IOMMU is in use.</source>
        <comment>@status</comment>
        <translation>Hay una IOMMU en uso.</translation>
    </message>
    <message>
        <source>Windows reports no IOMMU in use. Such reports can be wrong.</source>
        <comment>@status</comment>
        <translation>Windows no indica ninguna IOMMU en uso. Esta indicación puede ser incorrecta.</translation>
    </message>
    <message>
        <source>At least %1 MB of free memory.</source>
        <comment>@info</comment>
        <translation>Al menos %1 MB de memoria libre.</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <comment>@status</comment>
        <translation>Hay %1 MB libres.</translation>
    </message>
    <message>
        <source>The processor addresses more than 64 GB (at least %1 address bits).</source>
        <comment>@info</comment>
        <translation>El procesador direcciona más de 64 GB (al menos %1 bits de dirección).</translation>
    </message>
    <message>
        <source>The processor has %1 address bits.</source>
        <comment>@status</comment>
        <translation>El procesador tiene %1 bits de dirección.</translation>
    </message>
    <message>
        <source>The Windows Subsystem for Linux is installed; EFLOW uses its libraries on Windows 10.</source>
        <comment>@info</comment>
        <translation>El Subsistema de Windows para Linux está instalado; EFLOW usa sus bibliotecas en Windows 10.</translation>
    </message>
    <message>
        <source>WSL is installed.</source>
        <comment>@status</comment>
        <translation>WSL está instalado.</translation>
    </message>
    <message>
        <source>WSL is not installed.</source>
        <comment>@status</comment>
        <translation>WSL no está instalado.</translation>
    </message>
    <message>
        <source>A PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>Un punto de conexión PCI Express.</translation>
    </message>
    <message>
        <source>A part of the processor&apos;s root complex, which isolates less well.</source>
        <comment>@status</comment>
        <translation>Una parte del complejo raíz del procesador, que aísla peor.</translation>
    </message>
    <message>
        <source>A legacy PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>Un punto de conexión PCI Express heredado.</translation>
    </message>
    <message>
        <source>The firmware kept control of PCI Express for this device (type %1).</source>
        <comment>@status</comment>
        <translation>El firmware conservó el control de PCI Express para este dispositivo (tipo %1).</translation>
    </message>
    <message>
        <source>Not a PCI Express endpoint (type %1).</source>
        <comment>@status</comment>
        <extracomment>%1: the number of a device type</extracomment>
        <translation>No es un punto de conexión PCI Express (tipo %1).</translation>
    </message>
    <message>
        <source>A PCI Express endpoint that Windows controls.</source>
        <comment>@info</comment>
        <translation>Un punto de conexión PCI Express que controla Windows.</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) on every bridge between the GPU and the processor.</source>
        <comment>@info</comment>
        <translation>Access Control Services (ACS) en cada puente entre la GPU y el procesador.</translation>
    </message>
    <message>
        <source>ACS protects the whole way.</source>
        <comment>@status</comment>
        <translation>ACS protege todo el camino.</translation>
    </message>
    <message>
        <source>Traffic from this device could bypass the IOMMU.</source>
        <comment>@status</comment>
        <translation>El tráfico de este dispositivo podría eludir la IOMMU.</translation>
    </message>
    <message>
        <source>The firmware keeps no memory reserved for the GPU.</source>
        <comment>@info</comment>
        <translation>El firmware no mantiene memoria reservada para la GPU.</translation>
    </message>
    <message>
        <source>The firmware keeps memory reserved.</source>
        <comment>@status</comment>
        <translation>El firmware mantiene memoria reservada.</translation>
    </message>
    <message>
        <source>No memory is reserved.</source>
        <comment>@status</comment>
        <translation>No hay memoria reservada.</translation>
    </message>
    <message>
        <source>Message-signaled interrupts (MSI or MSI-X).</source>
        <comment>@info</comment>
        <translation>Interrupciones señaladas por mensaje (MSI o MSI-X).</translation>
    </message>
    <message>
        <source>The GPU has line-based interrupts only.</source>
        <comment>@status</comment>
        <translation>La GPU solo tiene interrupciones basadas en línea.</translation>
    </message>
    <message>
        <source>The GPU does not need line-based interrupts.</source>
        <comment>@status</comment>
        <translation>La GPU no necesita interrupciones basadas en línea.</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@status</comment>
        <translation>La VM está apagada.</translation>
    </message>
    <message>
        <source>The VM runs and will be shut down.</source>
        <comment>@status</comment>
        <translation>La VM está en ejecución y se apagará.</translation>
    </message>
    <message>
        <source>The VM is paused.</source>
        <comment>@status</comment>
        <translation>La VM está en pausa.</translation>
    </message>
    <message>
        <source>The VM is saved.</source>
        <comment>@status</comment>
        <translation>La VM está guardada.</translation>
    </message>
    <message>
        <source>The VM changes its state at the moment.</source>
        <comment>@status</comment>
        <translation>La VM está cambiando de estado en este momento.</translation>
    </message>
    <message>
        <source>Hyper-V has a VM.</source>
        <comment>@info</comment>
        <translation>Hyper-V tiene una VM.</translation>
    </message>
    <message>
        <source>Hyper-V has no VM.</source>
        <comment>@status</comment>
        <translation>Hyper-V no tiene ninguna VM.</translation>
    </message>
    <message>
        <source>VMs found: %1</source>
        <comment>@status</comment>
        <translation>VM encontradas: %1</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@info</comment>
        <translation>La VM está apagada.</translation>
    </message>
    <message>
        <source>The VM runs with this GPU.</source>
        <comment>@status</comment>
        <translation>La VM se ejecuta con esta GPU.</translation>
    </message>
    <message>
        <source>Fixed memory, or dynamic memory with its minimum equal to its startup size.</source>
        <comment>@info</comment>
        <translation>Memoria fija, o memoria dinámica con un mínimo igual a su tamaño de inicio.</translation>
    </message>
    <message>
        <source>The VM starts with %1 MB, and only %2 MB are free.</source>
        <comment>@status</comment>
        <translation>La VM se inicia con %1 MB y solo hay %2 MB libres.</translation>
    </message>
    <message>
        <source>The memory is fixed.</source>
        <comment>@status</comment>
        <translation>La memoria es fija.</translation>
    </message>
    <message>
        <source>The memory is dynamic.</source>
        <comment>@status</comment>
        <translation>La memoria es dinámica.</translation>
    </message>
    <message>
        <source>Checkpoints are switched off.</source>
        <comment>@info</comment>
        <translation>Los puntos de control están desactivados.</translation>
    </message>
    <message>
        <source>Checkpoints are off.</source>
        <comment>@status</comment>
        <translation>Los puntos de control están desactivados.</translation>
    </message>
    <message>
        <source>Checkpoints are on.</source>
        <comment>@status</comment>
        <translation>Los puntos de control están activados.</translation>
    </message>
    <message>
        <source>Every GPU partition of the VM refers to a GPU of the host.</source>
        <comment>@info</comment>
        <translation>Cada partición de GPU de la VM hace referencia a una GPU del host.</translation>
    </message>
    <message>
        <source>No partition refers to a missing GPU.</source>
        <comment>@status</comment>
        <translation>Ninguna partición hace referencia a una GPU que falta.</translation>
    </message>
    <message>
        <source>The VM refers to a GPU path that no longer exists on this host.</source>
        <comment>@status</comment>
        <translation>La VM hace referencia a una ruta de GPU que ya no existe en este host.</translation>
    </message>
    <message>
        <source>Low and high MMIO space of the VM at least %1.</source>
        <comment>@info</comment>
        <translation>Los espacios MMIO inferior y superior de la VM son, como mínimo, de %1.</translation>
    </message>
    <message>
        <source>The processor cannot address the gap above the VM&apos;s memory.</source>
        <comment>@status</comment>
        <translation>El procesador no puede direccionar el espacio situado por encima de la memoria de la VM.</translation>
    </message>
    <message>
        <source>No other VM owns the GPU, and the VM got no device by the other method.</source>
        <comment>@info</comment>
        <translation>Ninguna otra VM posee la GPU y la VM no tiene ningún dispositivo obtenido mediante el otro método.</translation>
    </message>
    <message>
        <source>The VM has this GPU already.</source>
        <comment>@status</comment>
        <translation>La VM ya tiene esta GPU.</translation>
    </message>
    <message>
        <source>The VM has a partition of this GPU.</source>
        <comment>@status</comment>
        <translation>La VM tiene una partición de esta GPU.</translation>
    </message>
    <message>
        <source>Another VM owns the GPU.</source>
        <comment>@status</comment>
        <translation>Otra VM posee la GPU.</translation>
    </message>
    <message>
        <source>The VM already got a device by the other method.</source>
        <comment>@status</comment>
        <translation>La VM ya tiene un dispositivo obtenido mediante el otro método.</translation>
    </message>
    <message>
        <source>The GPU is free for the VM.</source>
        <comment>@status</comment>
        <translation>La GPU está libre para la VM.</translation>
    </message>
    <message>
        <source>This is Windows Server.</source>
        <comment>@status</comment>
        <translation>Es Windows Server.</translation>
    </message>
    <message>
        <source>This is a Windows client.</source>
        <comment>@status</comment>
        <translation>Es un cliente de Windows.</translation>
    </message>
    <message>
        <source>A Windows client or Windows Server.</source>
        <comment>@info</comment>
        <translation>Un cliente de Windows o Windows Server.</translation>
    </message>
    <message>
        <source>Windows Server.</source>
        <comment>@info</comment>
        <translation>Windows Server.</translation>
    </message>
    <message>
        <source>A Windows client.</source>
        <comment>@info</comment>
        <translation>Un cliente de Windows.</translation>
    </message>
    <message>
        <source>Any edition with Hyper-V, so not Home.</source>
        <comment>@info</comment>
        <translation>Cualquier edición con Hyper-V; por tanto, no Home.</translation>
    </message>
    <message>
        <source>Pro, Enterprise, IoT Enterprise or Windows Server.</source>
        <comment>@info</comment>
        <translation>Pro, Enterprise, IoT Enterprise o Windows Server.</translation>
    </message>
    <message>
        <source>Pro, Enterprise or IoT Enterprise.</source>
        <comment>@info</comment>
        <translation>Pro, Enterprise o IoT Enterprise.</translation>
    </message>
    <message>
        <source>This is a Windows client. EFLOW&apos;s documentation includes it, but Hyper-V itself assigns devices on Windows Server only.</source>
        <comment>@status</comment>
        <translation>Es un cliente de Windows. La documentación de EFLOW lo incluye, pero Hyper-V solo asigna dispositivos en Windows Server.</translation>
    </message>
    <message>
        <source>This is a Home edition.</source>
        <comment>@status</comment>
        <translation>Es una edición Home.</translation>
    </message>
    <message>
        <source>The computer takes part in the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>El equipo participa en el programa Windows Insider.</translation>
    </message>
    <message>
        <source>This is Insider build %1, but the computer has left the program.</source>
        <comment>@status</comment>
        <translation>Es la compilación Insider %1, pero el equipo ha abandonado el programa.</translation>
    </message>
    <message>
        <source>This is Insider build %1.</source>
        <comment>@status</comment>
        <translation>Es la compilación Insider %1.</translation>
    </message>
    <message>
        <source>64-bit Windows.</source>
        <comment>@info</comment>
        <translation>Windows de 64 bits.</translation>
    </message>
    <message>
        <source>64-bit Windows for x64 processors.</source>
        <comment>@info</comment>
        <translation>Windows de 64 bits para procesadores x64.</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@info</comment>
        <translation>Windows se ejecuta directamente en el equipo.</translation>
    </message>
    <message>
        <source>Windows runs inside a virtual machine.</source>
        <comment>@status</comment>
        <translation>Windows se ejecuta dentro de una máquina virtual.</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@status</comment>
        <translation>Windows se ejecuta directamente en el equipo.</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@info</comment>
        <translation>No hay ningún reinicio pendiente.</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@status</comment>
        <translation>No hay ningún reinicio pendiente.</translation>
    </message>
    <message>
        <source>A restart is pending.</source>
        <comment>@status</comment>
        <translation>Hay un reinicio pendiente.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <comment>@info</comment>
        <translation>El programa se ejecuta con derechos de administrador.</translation>
    </message>
    <message>
        <source>The program has administrator rights.</source>
        <comment>@status</comment>
        <translation>El programa tiene derechos de administrador.</translation>
    </message>
    <message>
        <source>The program has no administrator rights.</source>
        <comment>@status</comment>
        <translation>El programa no tiene derechos de administrador.</translation>
    </message>
    <message>
        <source>The documentation of %2 accepted build %1; today it does not.</source>
        <comment>@status</comment>
        <extracomment>%1: a build, 19044.1263; %2: a month, 2021-11</extracomment>
        <translation>La documentación de %2 aceptaba la compilación %1; hoy ya no.</translation>
    </message>
    <message>
        <source>The driver of another NVIDIA GPU runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>El controlador de otra GPU de NVIDIA se ejecuta en modo TCC.</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. On Windows Server, its deployment needs a virtual switch.</source>
        <comment>@status</comment>
        <translation>La VM de EFLOW no está implementada. En Windows Server, su implementación necesita un conmutador virtual.</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>EFLOW supports this GPU by Discrete Device Assignment (DDA) only.</source>
        <comment>@info</comment>
        <translation>EFLOW solo admite esta GPU mediante Discrete Device Assignment (DDA).</translation>
    </message>
    <message>
        <source>EFLOW supports this GPU by GPU paravirtualization (GPU-PV) only.</source>
        <comment>@info</comment>
        <translation>EFLOW solo admite esta GPU mediante paravirtualización de GPU (GPU-PV).</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment (DDA) es el único método disponible para esta GPU y esta VM.</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>La paravirtualización de GPU (GPU-PV) es el único método disponible para esta GPU y esta VM.</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for Discrete Device Assignment (DDA) than for GPU-PV.</source>
        <comment>@info</comment>
        <translation>Las comprobaciones encontraron menos obstáculos para Discrete Device Assignment (DDA) que para GPU-PV.</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for GPU paravirtualization (GPU-PV) than for DDA.</source>
        <comment>@info</comment>
        <translation>Las comprobaciones encontraron menos obstáculos para la paravirtualización de GPU (GPU-PV) que para DDA.</translation>
    </message>
    <message>
        <source>Both methods are open. Windows Server gives the VM the whole GPU by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>Ambos métodos están disponibles. Windows Server proporciona a la VM la GPU completa mediante Discrete Device Assignment (DDA).</translation>
    </message>
    <message>
        <source>Both methods are open. GPU paravirtualization (GPU-PV) leaves the GPU to the host as well.</source>
        <comment>@info</comment>
        <translation>Ambos métodos están disponibles. Con la paravirtualización de GPU (GPU-PV), el host también puede seguir usando la GPU.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Done; for check: a path is open.</source>
        <comment>@info</comment>
        <translation>Hecho; para check: hay una opción disponible.</translation>
    </message>
    <message>
        <source>Check: no path is open.</source>
        <comment>@info</comment>
        <translation>Para check: no hay ninguna opción disponible.</translation>
    </message>
    <message>
        <source>Check: it could not be told.</source>
        <comment>@info</comment>
        <translation>Para check: no se pudo determinar.</translation>
    </message>
    <message>
        <source>Cancelled; everything is undone.</source>
        <comment>@info</comment>
        <translation>Cancelado; se deshizo todo.</translation>
    </message>
    <message>
        <source>Failed; the result says what was undone.</source>
        <comment>@info</comment>
        <translation>Error; el resultado indica qué se deshizo.</translation>
    </message>
    <message>
        <source>Another run is active.</source>
        <comment>@info</comment>
        <translation>Hay otra ejecución activa.</translation>
    </message>
    <message>
        <source>A licence or risk is not accepted.</source>
        <comment>@info</comment>
        <translation>No se ha aceptado una licencia o un riesgo.</translation>
    </message>
    <message>
        <source>This host has no open path.</source>
        <comment>@info</comment>
        <translation>Este host no tiene ninguna opción disponible.</translation>
    </message>
    <message>
        <source>The command line or a file named on it is wrong.</source>
        <comment>@info</comment>
        <translation>La línea de comandos o un archivo indicado en ella es incorrecto.</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>Uso: %1 [OPCIÓN]…</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>Uso: %1 COMANDO [OPCIÓN]…</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine, step by step.</source>
        <comment>@info</comment>
        <translation>Proporciona una tarjeta gráfica a una máquina virtual Linux, paso a paso.</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine. The result goes to standard output, progress and errors to standard error; nothing is ever asked.</source>
        <comment>@info</comment>
        <translation>Proporciona una tarjeta gráfica a una máquina virtual Linux. El resultado se escribe en la salida estándar; el progreso y los errores, en la salida de error estándar. Nunca se hace ninguna pregunta.</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>@title</comment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@title</comment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options of some commands</source>
        <comment>@title</comment>
        <translation>Opciones de algunos comandos</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <comment>@title</comment>
        <translation>Códigos de salida</translation>
    </message>
    <message>
        <source>No command is given. Use --help to see the commands.</source>
        <comment>@error</comment>
        <translation>No se ha indicado ningún comando. Use --help para ver los comandos.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>Sobra la palabra «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a command. Use --help to see the commands.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>«%1» no es un comando. Use --help para ver los comandos.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>--%1 solo puede aparecer una vez.</translation>
    </message>
    <message>
        <source>--%1 wants %2, and got “%3”.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option, %2: what it wants: “eflow or hyperv”, %3: what was given</extracomment>
        <translation>--%1 requiere %2 y se indicó «%3».</translation>
    </message>
    <message>
        <source>--screenshots walks a recorded host only. Name one with --host.</source>
        <comment>@error</comment>
        <translation>--screenshots solo recorre un host grabado. Indique uno con --host.</translation>
    </message>
    <message>
        <source>--json and --powershell exclude each other.</source>
        <comment>@error</comment>
        <translation>--json y --powershell se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>--host-state wants the recorded host in --host.</source>
        <comment>@error</comment>
        <translation>--host-state requiere el host grabado en --host.</translation>
    </message>
    <message>
        <source>--%1 cannot be used with this command.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>--%1 no se puede usar con este comando.</translation>
    </message>
    <message>
        <source>Say what the host can do and what is missing. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Indica lo que puede hacer el host y lo que falta. No cambia nada.</translation>
    </message>
    <message>
        <source>Show every change that apply would make. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Muestra todos los cambios que haría apply. No cambia nada.</translation>
    </message>
    <message>
        <source>Give the GPU to the VM; undo everything when a step fails.</source>
        <comment>@info</comment>
        <translation>Proporciona la GPU a la VM; deshace todo si un paso produce un error.</translation>
    </message>
    <message>
        <source>Take back what the last run changed.</source>
        <comment>@info</comment>
        <translation>Deshace lo que cambió la última ejecución.</translation>
    </message>
    <message>
        <source>Look inside the VM for a working GPU. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Busca en la VM una GPU que funcione. No cambia nada.</translation>
    </message>
    <message>
        <source>Finish the undo of a run that was cut off.</source>
        <comment>@info</comment>
        <translation>Termina de deshacer una ejecución interrumpida.</translation>
    </message>
    <message>
        <source>Write the host as a profile that can be replayed elsewhere.</source>
        <comment>@info</comment>
        <translation>Escribe el host como un perfil que se puede reproducir en otro lugar.</translation>
    </message>
    <message>
        <source>Work on the recorded host in FILE instead of this computer.</source>
        <comment>@info</comment>
        <translation>Trabaja con el host grabado en ARCHIVO en lugar de con este equipo.</translation>
    </message>
    <message>
        <source>Keep the changed recorded host in FILE between runs.</source>
        <comment>@info</comment>
        <translation>Conserva en ARCHIVO el host grabado modificado entre ejecuciones.</translation>
    </message>
    <message>
        <source>Keep the record of changes in FILE.</source>
        <comment>@info</comment>
        <translation>Guarda en ARCHIVO el diario de los cambios.</translation>
    </message>
    <message>
        <source>Use the language NAME, for example en.</source>
        <comment>@info</comment>
        <translation>Usa el idioma NOMBRE, por ejemplo, en.</translation>
    </message>
    <message>
        <source>Write the log to FILE.</source>
        <comment>@info</comment>
        <translation>Escribe el registro en ARCHIVO.</translation>
    </message>
    <message>
        <source>Print the result as one JSON document.</source>
        <comment>@info</comment>
        <translation>Muestra el resultado como un único documento JSON.</translation>
    </message>
    <message>
        <source>Take licences, consents, GPU, method and VM from FILE.</source>
        <comment>@info</comment>
        <translation>Toma de ARCHIVO las licencias, los consentimientos, la GPU, el método y la VM.</translation>
    </message>
    <message>
        <source>Choose the GPU with this device instance id, or #1 for the first without one.</source>
        <comment>@info</comment>
        <translation>Elige la GPU con este id. de instancia de dispositivo, o #1 para la primera que no tenga.</translation>
    </message>
    <message>
        <source>Choose dda or gpu-pv; without it the recommended method is taken.</source>
        <comment>@info</comment>
        <translation>Elige dda o gpu-pv; sin esta opción se usa el método recomendado.</translation>
    </message>
    <message>
        <source>Choose the VM of EFLOW (eflow) or a VM of Hyper-V (hyperv).</source>
        <comment>@info</comment>
        <translation>Elige la VM de EFLOW (eflow) o una VM de Hyper-V (hyperv).</translation>
    </message>
    <message>
        <source>Choose the VM of Hyper-V with this id.</source>
        <comment>@info</comment>
        <translation>Elige la VM de Hyper-V con este id.</translation>
    </message>
    <message>
        <source>Accept the licence eflow or nvidia. May be given more than once.</source>
        <comment>@info</comment>
        <translation>Acepta la licencia eflow o nvidia. Puede aparecer más de una vez.</translation>
    </message>
    <message>
        <source>Consent to a risk: security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display. May be given more than once.</source>
        <comment>@info</comment>
        <translation>Da el consentimiento para un riesgo: security-risk, no-mitigation-driver, no-acs, one-way-deployment u only-display. Puede aparecer más de una vez.</translation>
    </message>
    <message>
        <source>Print the plan as the PowerShell that would do the same.</source>
        <comment>@info</comment>
        <translation>Muestra el plan como un script de PowerShell que haría lo mismo.</translation>
    </message>
    <message>
        <source>Write the profile to FILE instead of standard output.</source>
        <comment>@info</comment>
        <translation>Escribe el perfil en ARCHIVO en lugar de en la salida estándar.</translation>
    </message>
    <message>
        <source>Use light or dark colours, or those of the system.</source>
        <comment>@info</comment>
        <translation>Usa colores claros, oscuros o los del sistema.</translation>
    </message>
    <message>
        <source>Draw everything FACTOR times as large.</source>
        <comment>@info</comment>
        <translation>Dibuja todo con un tamaño FACTOR veces mayor.</translation>
    </message>
    <message>
        <source>Walk through every page of a recorded host, save a picture of each in FOLDER and print the report.</source>
        <comment>@info</comment>
        <translation>Recorre todas las páginas de un host grabado, guarda una imagen de cada una en CARPETA y muestra el informe.</translation>
    </message>
    <message>
        <source>End as soon as the first page is painted, to measure the start.</source>
        <comment>@info</comment>
        <translation>Finaliza en cuanto se dibuja la primera página, para medir el inicio.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <comment>@info</comment>
        <translation>Muestra este texto.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <comment>@info</comment>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>@label</comment>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>@label</comment>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>@label</comment>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>@label</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>FACTOR</source>
        <comment>@label</comment>
        <translation>FACTOR</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <comment>@label</comment>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message>
        <source>the name of a language, like en</source>
        <comment>@label</comment>
        <translation>el nombre de un idioma, por ejemplo, en</translation>
    </message>
    <message>
        <source>dda or gpu-pv</source>
        <comment>@label</comment>
        <translation>dda o gpu-pv</translation>
    </message>
    <message>
        <source>eflow or hyperv</source>
        <comment>@label</comment>
        <translation>eflow o hyperv</translation>
    </message>
    <message>
        <source>eflow or nvidia</source>
        <comment>@label</comment>
        <translation>eflow o nvidia</translation>
    </message>
    <message>
        <source>security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display</source>
        <comment>@label</comment>
        <translation>security-risk, no-mitigation-driver, no-acs, one-way-deployment u only-display</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <comment>@label</comment>
        <translation>light, dark o system</translation>
    </message>
    <message>
        <source>a number from 0.5 to 4</source>
        <comment>@label</comment>
        <translation>un número de 0.5 a 4</translation>
    </message>
    <message>
        <source>There is no run to undo or to confirm.</source>
        <comment>@info</comment>
        <translation>No hay ninguna ejecución que deshacer o confirmar.</translation>
    </message>
    <message>
        <source>Say how far the last run came and who works on it. Changes nothing.</source>
        <comment>@info</comment>
        <translation>Indica hasta dónde llegó la última ejecución y quién trabaja en ella. No cambia nada.</translation>
    </message>
    <message>
        <source>Keep the changes of a run that waits for a confirmation.</source>
        <comment>@info</comment>
        <translation>Conserva los cambios de una ejecución que espera una confirmación.</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <comment>@label</comment>
        <translation>RESPUESTA</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>@label</comment>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>Take all changes back unless they are confirmed within 10 minutes: yes or no. Without it: when the GPU drives the only display.</source>
        <comment>@info</comment>
        <translation>Deshace todos los cambios si no se confirman antes de que pasen 10 minutos: yes o no. Sin esta opción: cuando la GPU controla la única pantalla.</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Graphics driver</source>
        <comment>@title</comment>
        <translation>Controlador de gráficos</translation>
    </message>
    <message>
        <source>GPU-PV hands the work of the VM to the driver of the host.</source>
        <comment>@info</comment>
        <translation>GPU-PV entrega el trabajo de la VM al controlador del host.</translation>
    </message>
    <message>
        <source>Install the current driver from the manufacturer of the GPU.</source>
        <comment>@remedy</comment>
        <translation>Instale el controlador actual del fabricante de la GPU.</translation>
    </message>
    <message>
        <source>Driver version</source>
        <comment>@title</comment>
        <translation>Versión del controlador</translation>
    </message>
    <message>
        <source>NVIDIA drivers carry CUDA for Linux VMs from release 495 on.</source>
        <comment>@info</comment>
        <translation>Los controladores de NVIDIA incluyen CUDA para VM Linux a partir de la versión 495.</translation>
    </message>
    <message>
        <source>Install the current NVIDIA driver and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>Instale el controlador actual de NVIDIA y reinicie el equipo.</translation>
    </message>
    <message>
        <source>Driver model</source>
        <comment>@title</comment>
        <translation>Modelo de controlador</translation>
    </message>
    <message>
        <source>Only the WDDM driver model can share a GPU with a VM.</source>
        <comment>@info</comment>
        <translation>Solo el modelo de controlador WDDM puede compartir una GPU con una VM.</translation>
    </message>
    <message>
        <source>Run nvidia-smi -dm 0 as an administrator for each NVIDIA GPU in TCC mode, and restart the computer. Some cards cannot leave TCC mode.</source>
        <comment>@remedy</comment>
        <translation>Ejecute nvidia-smi -dm 0 como administrador para cada GPU de NVIDIA en modo TCC y reinicie el equipo. Algunas tarjetas no pueden salir del modo TCC.</translation>
    </message>
    <message>
        <source>Device mitigation driver</source>
        <comment>@title</comment>
        <translation>Controlador de mitigación de dispositivos</translation>
    </message>
    <message>
        <source>The mitigation driver isolates an assigned GPU and resets it correctly between starts of the VM.</source>
        <comment>@info</comment>
        <translation>El controlador de mitigación aísla una GPU asignada y la restablece correctamente entre los inicios de la VM.</translation>
    </message>
    <message>
        <source>Install the mitigation driver from NVIDIA before the GPU is dismounted. It is optional, but recommended.</source>
        <comment>@remedy</comment>
        <translation>Instale el controlador de mitigación de NVIDIA antes de desmontar la GPU. Es opcional, pero se recomienda.</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>Tarjetas gráficas</translation>
    </message>
    <message>
        <source>Without a GPU there is nothing to give to a VM.</source>
        <comment>@info</comment>
        <translation>Sin una GPU no hay nada que proporcionar a una VM.</translation>
    </message>
    <message>
        <source>Install a supported GPU, or enable it in Device Manager or in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>Instale una GPU admitida o habilítela en el Administrador de dispositivos o en la configuración del firmware.</translation>
    </message>
    <message>
        <source>GPU model</source>
        <comment>@title</comment>
        <translation>Modelo de GPU</translation>
    </message>
    <message>
        <source>Microsoft supports each method of EFLOW for some GPU models only.</source>
        <comment>@info</comment>
        <translation>Microsoft admite cada método de EFLOW solo para algunos modelos de GPU.</translation>
    </message>
    <message>
        <source>Choose the other method, or use a GPU that the documentation lists for this method.</source>
        <comment>@remedy</comment>
        <translation>Elija el otro método o use una GPU que la documentación enumere para este método.</translation>
    </message>
    <message>
        <source>GPU status</source>
        <comment>@title</comment>
        <translation>Estado de la GPU</translation>
    </message>
    <message>
        <source>A shared GPU must work on the host, and an assigned one must be on the host to be taken from it.</source>
        <comment>@info</comment>
        <translation>Una GPU compartida debe funcionar en el host; una GPU que se vaya a asignar debe estar montada en el host.</translation>
    </message>
    <message>
        <source>Open Device Manager, enable the GPU, and follow the advice for the problem code. Mount a dismounted GPU first.</source>
        <comment>@remedy</comment>
        <translation>Abra el Administrador de dispositivos, habilite la GPU y siga las indicaciones del código de problema. Si la GPU está desmontada, móntela primero.</translation>
    </message>
    <message>
        <source>Choice among GPUs</source>
        <comment>@title</comment>
        <translation>Elección entre varias GPU</translation>
    </message>
    <message>
        <source>EFLOW selects a GPU by its name, and Windows 10 chooses by itself among the GPUs that it shares.</source>
        <comment>@info</comment>
        <translation>EFLOW selecciona una GPU por su nombre y Windows 10 elige por sí mismo entre las GPU que comparte.</translation>
    </message>
    <message>
        <source>Disable the other GPU in Device Manager while the VM starts, or take it out.</source>
        <comment>@remedy</comment>
        <translation>Deshabilite la otra GPU en el Administrador de dispositivos mientras se inicia la VM, o extráigala.</translation>
    </message>
    <message>
        <source>Attached display</source>
        <comment>@title</comment>
        <translation>Pantalla conectada</translation>
    </message>
    <message>
        <source>A display goes dark when its GPU is assigned to a VM.</source>
        <comment>@info</comment>
        <translation>Una pantalla se queda en negro cuando su GPU se asigna a una VM.</translation>
    </message>
    <message>
        <source>Connect the display to another GPU.</source>
        <comment>@remedy</comment>
        <translation>Conecte la pantalla a otra GPU.</translation>
    </message>
    <message>
        <source>Shared in partitions</source>
        <comment>@title</comment>
        <translation>Compartida en particiones</translation>
    </message>
    <message>
        <source>A GPU cannot be assigned whole while it is shared in partitions.</source>
        <comment>@info</comment>
        <translation>Una GPU no se puede asignar entera mientras se comparte en particiones.</translation>
    </message>
    <message>
        <source>Remove the GPU partitions from all virtual machines first.</source>
        <comment>@remedy</comment>
        <translation>Quite primero las particiones de GPU de todas las máquinas virtuales.</translation>
    </message>
    <message>
        <source>GPU partitioning</source>
        <comment>@title</comment>
        <translation>Particionamiento de GPU</translation>
    </message>
    <message>
        <source>Hyper-V shares only those GPUs whose driver offers it.</source>
        <comment>@info</comment>
        <translation>Hyper-V solo comparte las GPU cuyo controlador lo ofrece.</translation>
    </message>
    <message>
        <source>Install a newer driver, and see that the GPU is enabled and in WDDM mode.</source>
        <comment>@remedy</comment>
        <translation>Instale un controlador más reciente y compruebe que la GPU está habilitada y en modo WDDM.</translation>
    </message>
    <message>
        <source>PCI Express control</source>
        <comment>@title</comment>
        <translation>Control de PCI Express</translation>
    </message>
    <message>
        <source>Windows can assign a device only when the firmware leaves the control of PCI Express to it.</source>
        <comment>@info</comment>
        <translation>Windows solo puede asignar un dispositivo si el firmware le cede el control de PCI Express.</translation>
    </message>
    <message>
        <source>Update the firmware of the computer and look there for native PCI Express control or SR-IOV. Some computers cannot do it.</source>
        <comment>@remedy</comment>
        <translation>Actualice el firmware del equipo y busque en él el control nativo de PCI Express o SR-IOV. Algunos equipos no lo admiten.</translation>
    </message>
    <message>
        <source>Access Control Services</source>
        <comment>@title</comment>
        <translation>Access Control Services</translation>
    </message>
    <message>
        <source>Without ACS, traffic between devices can bypass the IOMMU and with it the isolation of the VM.</source>
        <comment>@info</comment>
        <translation>Sin ACS, el tráfico entre dispositivos puede eludir la IOMMU y, con ella, el aislamiento de la VM.</translation>
    </message>
    <message>
        <source>Use another slot, or switch on ACS in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>Use otra ranura o active ACS en la configuración del firmware.</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <comment>@title</comment>
        <translation>Memoria reservada</translation>
    </message>
    <message>
        <source>A device for which the firmware reserves memory cannot be moved to a VM.</source>
        <comment>@info</comment>
        <translation>Un dispositivo para el que el firmware reserva memoria no se puede mover a una VM.</translation>
    </message>
    <message>
        <source>Update the firmware of the computer, or use another GPU.</source>
        <comment>@remedy</comment>
        <translation>Actualice el firmware del equipo o use otra GPU.</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <comment>@title</comment>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>A VM can receive message-signaled interrupts only.</source>
        <comment>@info</comment>
        <translation>Una VM solo puede recibir interrupciones señaladas por mensaje.</translation>
    </message>
    <message>
        <source>Use a GPU with message-signaled interrupts.</source>
        <comment>@remedy</comment>
        <translation>Use una GPU con interrupciones señaladas por mensaje.</translation>
    </message>
    <message>
        <source>EFLOW release</source>
        <comment>@title</comment>
        <translation>Versión de EFLOW</translation>
    </message>
    <message>
        <source>Some releases of EFLOW have known GPU faults.</source>
        <comment>@info</comment>
        <translation>Algunas versiones de EFLOW tienen errores conocidos relativos a la GPU.</translation>
    </message>
    <message>
        <source>Install the current release of Azure IoT Edge for Linux on Windows.</source>
        <comment>@remedy</comment>
        <translation>Instale la versión actual de Azure IoT Edge for Linux on Windows.</translation>
    </message>
    <message>
        <source>EFLOW VM</source>
        <comment>@title</comment>
        <translation>VM de EFLOW</translation>
    </message>
    <message>
        <source>The settings of the EFLOW VM are read first, so that they can be restored.</source>
        <comment>@info</comment>
        <translation>La configuración de la VM de EFLOW se lee primero para poder restaurarla.</translation>
    </message>
    <message>
        <source>GPUs that EFLOW offers</source>
        <comment>@title</comment>
        <translation>GPU que ofrece EFLOW</translation>
    </message>
    <message>
        <source>EFLOW gives its VM only what its own list of GPUs contains.</source>
        <comment>@info</comment>
        <translation>EFLOW proporciona a su VM solo lo que contiene su propia lista de GPU.</translation>
    </message>
    <message>
        <source>Run Get-EflowHostConfiguration in PowerShell, see which GPUs and methods it lists, and choose one of them.</source>
        <comment>@remedy</comment>
        <translation>Ejecute Get-EflowHostConfiguration en PowerShell, vea qué GPU y métodos enumera y elija entre ellos.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@title</comment>
        <translation>Máquinas virtuales</translation>
    </message>
    <message>
        <source>Hyper-V must have a VM that can get the GPU.</source>
        <comment>@info</comment>
        <translation>Hyper-V debe tener una VM que pueda recibir la GPU.</translation>
    </message>
    <message>
        <source>Create a Linux virtual machine in Hyper-V Manager and check again.</source>
        <comment>@remedy</comment>
        <translation>Cree una máquina virtual Linux en el Administrador de Hyper-V y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>VM state</source>
        <comment>@title</comment>
        <translation>Estado de la VM</translation>
    </message>
    <message>
        <source>Hyper-V changes the devices of a VM only while it is off.</source>
        <comment>@info</comment>
        <translation>Hyper-V solo cambia los dispositivos de una VM mientras está apagada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program shuts the VM down. Save your work in the VM first.</source>
        <comment>@remedy</comment>
        <translation>No es necesario hacer nada: el programa apaga la VM. Guarde antes su trabajo en la VM.</translation>
    </message>
    <message>
        <source>VM memory</source>
        <comment>@title</comment>
        <translation>Memoria de la VM</translation>
    </message>
    <message>
        <source>A VM with a GPU cannot give memory back while it runs.</source>
        <comment>@info</comment>
        <translation>Una VM con una GPU no puede devolver memoria mientras está en ejecución.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program fixes the memory of the VM, and undo restores it.</source>
        <comment>@remedy</comment>
        <translation>No es necesario hacer nada: el programa fija la memoria de la VM y, al deshacer los cambios, la restaura.</translation>
    </message>
    <message>
        <source>VM checkpoints</source>
        <comment>@title</comment>
        <translation>Puntos de control de la VM</translation>
    </message>
    <message>
        <source>The state of a VM with a GPU cannot be saved.</source>
        <comment>@info</comment>
        <translation>Una VM con una GPU no se puede guardar con su estado.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program switches checkpoints off, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>No es necesario hacer nada: el programa desactiva los puntos de control y, al deshacer los cambios, los restaura.</translation>
    </message>
    <message>
        <source>GPU partitions of the VM</source>
        <comment>@title</comment>
        <translation>Particiones de GPU de la VM</translation>
    </message>
    <message>
        <source>A VM does not start when one of its GPU partitions refers to a GPU that is gone.</source>
        <comment>@info</comment>
        <translation>Una VM no se inicia si una de sus particiones de GPU hace referencia a una GPU que ya no existe.</translation>
    </message>
    <message>
        <source>Remove the GPU partition from the VM. If Hyper-V does not show it, create the VM again with the same disk.</source>
        <comment>@remedy</comment>
        <translation>Quite la partición de GPU de la VM. Si Hyper-V no la muestra, vuelva a crear la VM con el mismo disco.</translation>
    </message>
    <message>
        <source>MMIO space of the VM</source>
        <comment>@title</comment>
        <translation>Espacio MMIO de la VM</translation>
    </message>
    <message>
        <source>The VM reaches the memory of the GPU through its memory-mapped I/O (MMIO) space, which must be large enough.</source>
        <comment>@info</comment>
        <translation>La VM accede a la memoria de la GPU a través de su espacio de E/S asignada a la memoria (espacio MMIO), que debe ser suficientemente grande.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program widens the gaps, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>No es necesario hacer nada: el programa amplía los espacios y, al deshacer los cambios, los restaura.</translation>
    </message>
    <message>
        <source>Owner of the GPU</source>
        <comment>@title</comment>
        <translation>Propietario de la GPU</translation>
    </message>
    <message>
        <source>A GPU belongs to one VM at a time, and both methods do not mix in one VM.</source>
        <comment>@info</comment>
        <translation>Una GPU pertenece a una sola VM a la vez y los dos métodos no se pueden combinar en una VM.</translation>
    </message>
    <message>
        <source>Remove the device from the virtual machine that has it, and check again.</source>
        <comment>@remedy</comment>
        <translation>Quite el dispositivo de la máquina virtual que lo tiene y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <comment>@title</comment>
        <translation>Licencia de NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA software is licensed by NVIDIA, and using it means accepting that licence.</source>
        <comment>@info</comment>
        <translation>NVIDIA concede la licencia de su software y usarlo significa aceptar esa licencia.</translation>
    </message>
    <message>
        <source>Read the NVIDIA licence and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>Lea la licencia de NVIDIA y acéptela en la página «Licencia».</translation>
    </message>
    <message>
        <source>EFLOW licence</source>
        <comment>@title</comment>
        <translation>Licencia de EFLOW</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is licensed by Microsoft, and its deployment asks for acceptance.</source>
        <comment>@info</comment>
        <translation>Microsoft concede la licencia de Azure IoT Edge for Linux on Windows y su implementación requiere que se acepte.</translation>
    </message>
    <message>
        <source>Read the licence of Azure IoT Edge for Linux on Windows and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>Lea la licencia de Azure IoT Edge for Linux on Windows y acéptela en la página «Licencia».</translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <comment>@title</comment>
        <translation>Hyper-V</translation>
    </message>
    <message>
        <source>Virtual machines run on Hyper-V.</source>
        <comment>@info</comment>
        <translation>Las máquinas virtuales se ejecutan en Hyper-V.</translation>
    </message>
    <message>
        <source>Turn Hyper-V on in Turn Windows features on or off, or with Add Roles and Features on Windows Server, and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>Active Hyper-V en «Activar o desactivar las características de Windows» o, en Windows Server, con «Agregar roles y características», y reinicie el equipo.</translation>
    </message>
    <message>
        <source>Hyper-V services</source>
        <comment>@title</comment>
        <translation>Servicios de Hyper-V</translation>
    </message>
    <message>
        <source>Virtual machines are managed by services of Windows.</source>
        <comment>@info</comment>
        <translation>Los servicios de Windows administran las máquinas virtuales.</translation>
    </message>
    <message>
        <source>Start the service in the Services console and set its startup type to Automatic.</source>
        <comment>@remedy</comment>
        <translation>Inicie el servicio en la consola «Servicios» y establezca su tipo de inicio en «Automático».</translation>
    </message>
    <message>
        <source>Device assignment policy</source>
        <comment>@title</comment>
        <translation>Directiva de asignación de dispositivos</translation>
    </message>
    <message>
        <source>By default, Windows Server starts no VM with a GPU that is shared by GPU-PV.</source>
        <comment>@info</comment>
        <translation>De forma predeterminada, Windows Server no inicia ninguna VM con una GPU compartida mediante GPU-PV.</translation>
    </message>
    <message>
        <source>As an administrator, set the DWORD values RequireSecureDeviceAssignment and RequireSupportedDeviceAssignment to 0 in the registry key HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV.</source>
        <comment>@remedy</comment>
        <translation>Como administrador, establezca en 0 los valores DWORD RequireSecureDeviceAssignment y RequireSupportedDeviceAssignment de la clave del Registro HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV.</translation>
    </message>
    <message>
        <source>Processor virtualization</source>
        <comment>@title</comment>
        <translation>Virtualización del procesador</translation>
    </message>
    <message>
        <source>Hyper-V needs the virtualization of the processor.</source>
        <comment>@info</comment>
        <translation>Hyper-V necesita la virtualización del procesador.</translation>
    </message>
    <message>
        <source>Switch on Intel VT-x or AMD SVM in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>Active Intel VT-x o AMD SVM en la configuración del firmware del equipo.</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <comment>@title</comment>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>Discrete Device Assignment lets the IOMMU keep the device within the memory of its VM.</source>
        <comment>@info</comment>
        <translation>Con Discrete Device Assignment, la IOMMU mantiene el dispositivo dentro de la memoria de su VM.</translation>
    </message>
    <message>
        <source>Switch on Intel VT-d or AMD-Vi, and SR-IOV where it is offered, in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>Active Intel VT-d o AMD-Vi, y SR-IOV si se ofrece, en la configuración del firmware del equipo.</translation>
    </message>
    <message>
        <source>Free memory</source>
        <comment>@title</comment>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <source>A VM with a GPU needs memory beyond its own, and without it the VM fails to start with an error that does not say so.</source>
        <comment>@info</comment>
        <translation>Una VM con una GPU necesita memoria adicional a la suya propia; sin ella, la VM no se inicia y el error no indica la causa.</translation>
    </message>
    <message>
        <source>Close programs or stop other virtual machines, and check again.</source>
        <comment>@remedy</comment>
        <translation>Cierre programas o detenga otras máquinas virtuales y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Address space of the processor</source>
        <comment>@title</comment>
        <translation>Espacio de direcciones del procesador</translation>
    </message>
    <message>
        <source>The memory-mapped I/O (MMIO) space for the GPU lies above the memory of the VM and must stay within the reach of the processor.</source>
        <comment>@info</comment>
        <translation>El espacio de E/S asignada a la memoria (espacio MMIO) de la GPU se encuentra por encima de la memoria de la VM y debe quedar al alcance del procesador.</translation>
    </message>
    <message>
        <source>Keep the end of the high MMIO space below 64 GB, or use a computer with a newer processor.</source>
        <comment>@remedy</comment>
        <translation>Mantenga el final del espacio MMIO superior por debajo de 64 GB o use un equipo con un procesador más reciente.</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux</source>
        <comment>@title</comment>
        <translation>Subsistema de Windows para Linux</translation>
    </message>
    <message>
        <source>On Windows 10, the GPU libraries for Linux come with the Windows Subsystem for Linux (WSL).</source>
        <comment>@info</comment>
        <translation>En Windows 10, las bibliotecas de GPU para Linux se incluyen en el Subsistema de Windows para Linux (WSL).</translation>
    </message>
    <message>
        <source>Run wsl --install in a terminal as an administrator and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>Ejecute wsl --install en un terminal como administrador y reinicie el equipo.</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows</source>
        <comment>@title</comment>
        <translation>Azure IoT Edge for Linux on Windows</translation>
    </message>
    <message>
        <source>EFLOW brings the VM and the commands that give it a GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW incluye la VM y los comandos que le proporcionan una GPU.</translation>
    </message>
    <message>
        <source>Download and install Azure IoT Edge for Linux on Windows, and check again.</source>
        <comment>@remedy</comment>
        <translation>Descargue e instale Azure IoT Edge for Linux on Windows y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Kind of Windows</source>
        <comment>@title</comment>
        <translation>Tipo de Windows</translation>
    </message>
    <message>
        <source>EFLOW shares a GPU (GPU-PV) on Windows clients only, and Hyper-V assigns a whole GPU (DDA) on Windows Server only.</source>
        <comment>@info</comment>
        <translation>EFLOW solo comparte una GPU (GPU-PV) en clientes de Windows e Hyper-V solo asigna una GPU completa (DDA) en Windows Server.</translation>
    </message>
    <message>
        <source>Choose the other method, or use a computer with the kind of Windows that this method needs.</source>
        <comment>@remedy</comment>
        <translation>Elija el otro método o use un equipo con el tipo de Windows que necesita este método.</translation>
    </message>
    <message>
        <source>Windows edition</source>
        <comment>@title</comment>
        <translation>Edición de Windows</translation>
    </message>
    <message>
        <source>Hyper-V and EFLOW are offered on some editions of Windows only.</source>
        <comment>@info</comment>
        <translation>Hyper-V y EFLOW solo se ofrecen en algunas ediciones de Windows.</translation>
    </message>
    <message>
        <source>Open “Activation” in Settings and upgrade to Windows Pro or Enterprise.</source>
        <comment>@remedy</comment>
        <translation>Abra «Activación» en Configuración y actualice a Windows Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Windows build</source>
        <comment>@title</comment>
        <translation>Compilación de Windows</translation>
    </message>
    <message>
        <source>Earlier builds of Windows cannot give a GPU to a Linux VM, and some builds have known faults.</source>
        <comment>@info</comment>
        <translation>Las compilaciones anteriores de Windows no pueden proporcionar una GPU a una VM Linux y algunas compilaciones tienen errores conocidos.</translation>
    </message>
    <message>
        <source>Open “Windows Update” in Settings and install the current updates. If your version gets no more updates, install a newer version of Windows.</source>
        <comment>@remedy</comment>
        <translation>Abra «Windows Update» en Configuración e instale las actualizaciones actuales. Si su versión ya no recibe actualizaciones, instale una versión más reciente de Windows.</translation>
    </message>
    <message>
        <source>Windows Insider Program</source>
        <comment>@title</comment>
        <translation>Programa Windows Insider</translation>
    </message>
    <message>
        <source>Preview builds of Windows come through the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>Las compilaciones de versión preliminar de Windows se distribuyen a través del programa Windows Insider.</translation>
    </message>
    <message>
        <source>Open “Windows Insider Program” in Settings, register the computer, and choose the Dev Channel.</source>
        <comment>@remedy</comment>
        <translation>Abra «Programa Windows Insider» en Configuración, registre el equipo y elija el Canal de desarrolladores.</translation>
    </message>
    <message>
        <source>Processor architecture</source>
        <comment>@title</comment>
        <translation>Arquitectura del procesador</translation>
    </message>
    <message>
        <source>The GPU software for Linux VMs is made for x64 processors.</source>
        <comment>@info</comment>
        <translation>El software de GPU para VM Linux está hecho para procesadores x64.</translation>
    </message>
    <message>
        <source>Use a computer with an x64 processor and 64-bit Windows.</source>
        <comment>@remedy</comment>
        <translation>Use un equipo con un procesador x64 y Windows de 64 bits.</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@title</comment>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>A virtual machine cannot give its GPU to another virtual machine.</source>
        <comment>@info</comment>
        <translation>Una GPU no se puede proporcionar a una máquina virtual desde dentro de otra.</translation>
    </message>
    <message>
        <source>Run this program on the physical computer, not in a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>Ejecute este programa en el equipo físico, no en una máquina virtual.</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <comment>@title</comment>
        <translation>Reinicio pendiente</translation>
    </message>
    <message>
        <source>Updates and features that wait for a restart can make the next steps fail.</source>
        <comment>@info</comment>
        <translation>Las actualizaciones y características que están a la espera de un reinicio pueden hacer que fallen los pasos siguientes.</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <comment>@remedy</comment>
        <translation>Reinicie el equipo y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <comment>@title</comment>
        <translation>Derechos de administrador</translation>
    </message>
    <message>
        <source>Only administrators may change devices and virtual machines, and some facts are hidden from others.</source>
        <comment>@info</comment>
        <translation>Solo los administradores pueden cambiar dispositivos y máquinas virtuales; otros usuarios no ven algunos datos.</translation>
    </message>
    <message>
        <source>Start the program with Run as administrator.</source>
        <comment>@remedy</comment>
        <translation>Inicie el programa con «Ejecutar como administrador».</translation>
    </message>
    <message>
        <source>If the VM is not deployed on a Windows Server, run Deploy-Eflow in PowerShell first, with the name and type of a virtual switch, then check again. Otherwise nothing needs to be done: the program deploys or starts the VM after it has asked you.</source>
        <comment>@remedy</comment>
        <translation>Si la VM no está implementada en un Windows Server, ejecute primero Deploy-Eflow en PowerShell con el nombre y el tipo de un conmutador virtual y vuelva a comprobar. En los demás casos no es necesario hacer nada: el programa implementa o inicia la VM después de pedirle confirmación.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>What the plan does, as PowerShell.</source>
        <comment>@info</comment>
        <translation>Lo que hace el plan, en PowerShell.</translation>
    </message>
    <message>
        <source>What takes the plan back, as PowerShell, newest step first.</source>
        <comment>@info</comment>
        <translation>Lo que deshace el plan, en PowerShell, empezando por el paso más reciente.</translation>
    </message>
    <message>
        <source>Assignment of the device %1 to %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>Asignación del dispositivo %1 a %2</translation>
    </message>
    <message>
        <source>The device %1 will be assigned to %2.</source>
        <comment>@info</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>El dispositivo %1 se asignará a %2.</translation>
    </message>
    <message>
        <source>Assigning the device %1 to %2…</source>
        <comment>@status</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>Asignando el dispositivo %1 a %2…</translation>
    </message>
    <message>
        <source>Share of %1 for %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>Parte de %1 para %2</translation>
    </message>
    <message>
        <source>%2 will get a share of %1 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>%2 obtendrá una parte de %1 mediante paravirtualización de GPU (GPU-PV).</translation>
    </message>
    <message>
        <source>Giving %2 a share of %1…</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>Proporcionando a %2 una parte de %1…</translation>
    </message>
    <message>
        <source>State of the device %1</source>
        <comment>@label</comment>
        <translation>Estado del dispositivo %1</translation>
    </message>
    <message>
        <source>The device %1 will be enabled on this computer.</source>
        <comment>@info</comment>
        <translation>El dispositivo %1 se habilitará en este equipo.</translation>
    </message>
    <message>
        <source>The device %1 will be disabled on this computer.</source>
        <comment>@info</comment>
        <translation>El dispositivo %1 se deshabilitará en este equipo.</translation>
    </message>
    <message>
        <source>Enabling the device %1…</source>
        <comment>@status</comment>
        <translation>Habilitando el dispositivo %1…</translation>
    </message>
    <message>
        <source>Disabling the device %1…</source>
        <comment>@status</comment>
        <translation>Deshabilitando el dispositivo %1…</translation>
    </message>
    <message>
        <source>Ownership of the device %1</source>
        <comment>@label</comment>
        <translation>Propiedad del dispositivo %1</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>El dispositivo %1 se desmontará de este equipo.</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>El dispositivo %1 se desmontará de este equipo sin la protección de un controlador de mitigación.</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS).</source>
        <comment>@info</comment>
        <translation>El dispositivo %1 se desmontará de este equipo sin la protección de Access Control Services (ACS).</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS) and of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>El dispositivo %1 se desmontará de este equipo sin la protección de Access Control Services (ACS) ni de un controlador de mitigación.</translation>
    </message>
    <message>
        <source>Dismounting the device %1…</source>
        <comment>@status</comment>
        <translation>Desmontando el dispositivo %1…</translation>
    </message>
    <message>
        <source>Deployment of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Implementación de la máquina virtual de EFLOW</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be deployed with these values: virtual processors %1, memory %2 MB. This cannot be undone.</source>
        <comment>@info</comment>
        <extracomment>%1 is a number of processors, %2 a size in megabytes.</extracomment>
        <translation>La máquina virtual de EFLOW se implementará con estos valores: procesadores virtuales %1, memoria %2 MB. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Deploying the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Implementando la máquina virtual de EFLOW…</translation>
    </message>
    <message>
        <source>Power state of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Estado de energía de la máquina virtual de EFLOW</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be stopped.</source>
        <comment>@info</comment>
        <translation>La máquina virtual de EFLOW se detendrá.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be started.</source>
        <comment>@info</comment>
        <translation>La máquina virtual de EFLOW se iniciará.</translation>
    </message>
    <message>
        <source>Stopping the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Deteniendo la máquina virtual de EFLOW…</translation>
    </message>
    <message>
        <source>Starting the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Iniciando la máquina virtual de EFLOW…</translation>
    </message>
    <message>
        <source>Settings of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Configuración de la máquina virtual de EFLOW</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, no GPU.</source>
        <comment>@info</comment>
        <translation>La máquina virtual de EFLOW se configurará con estos valores: procesadores virtuales %1, memoria %2 MB, ninguna GPU.</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>La máquina virtual de EFLOW se configurará con estos valores: procesadores virtuales %1, memoria %2 MB, GPU %3 mediante Discrete Device Assignment (DDA).</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <translation>La máquina virtual de EFLOW se configurará con estos valores: procesadores virtuales %1, memoria %2 MB, GPU %3 mediante paravirtualización de GPU (GPU-PV).</translation>
    </message>
    <message>
        <source>Changing the settings of the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Cambiando la configuración de la máquina virtual de EFLOW…</translation>
    </message>
    <message>
        <source>GPU inside the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>GPU en la máquina virtual de EFLOW</translation>
    </message>
    <message>
        <source>GPU inside %1</source>
        <comment>@label</comment>
        <translation>GPU en %1</translation>
    </message>
    <message>
        <source>The GPU will be checked inside the EFLOW virtual machine.</source>
        <comment>@info</comment>
        <translation>La GPU se comprobará en la máquina virtual de EFLOW.</translation>
    </message>
    <message>
        <source>The GPU will be checked inside %1.</source>
        <comment>@info</comment>
        <translation>La GPU se comprobará en %1.</translation>
    </message>
    <message>
        <source>Looking for the GPU inside the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>Buscando la GPU en la máquina virtual de EFLOW…</translation>
    </message>
    <message>
        <source>Looking for the GPU inside %1…</source>
        <comment>@status</comment>
        <translation>Buscando la GPU en %1…</translation>
    </message>
    <message>
        <source>Power state of %1</source>
        <comment>@label</comment>
        <translation>Estado de energía de %1</translation>
    </message>
    <message>
        <source>%1 will be started.</source>
        <comment>@info</comment>
        <translation>%1 se iniciará.</translation>
    </message>
    <message>
        <source>%1 will be shut down.</source>
        <comment>@info</comment>
        <translation>%1 se apagará.</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <comment>@status</comment>
        <translation>Iniciando %1…</translation>
    </message>
    <message>
        <source>Shutting down %1…</source>
        <comment>@status</comment>
        <translation>Apagando %1…</translation>
    </message>
    <message>
        <source>Automatic stop action of %1</source>
        <comment>@label</comment>
        <translation>Acción de detención automática de %1</translation>
    </message>
    <message>
        <source>The automatic stop action of %1 will be set to “Turn off”.</source>
        <comment>@info</comment>
        <extracomment>&quot;Turn off&quot; is the name that Hyper-V Manager gives this automatic stop action.</extracomment>
        <translation>La acción de detención automática de %1 se establecerá en «Apagar».</translation>
    </message>
    <message>
        <source>Setting the automatic stop action of %1…</source>
        <comment>@status</comment>
        <translation>Estableciendo la acción de detención automática de %1…</translation>
    </message>
    <message>
        <source>Dynamic memory of %1</source>
        <comment>@label</comment>
        <translation>Memoria dinámica de %1</translation>
    </message>
    <message>
        <source>%1 will always have %2 MB of memory instead of dynamic memory.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 a size in megabytes.</extracomment>
        <translation>%1 tendrá siempre %2 MB de memoria en lugar de memoria dinámica.</translation>
    </message>
    <message>
        <source>Setting the memory of %1…</source>
        <comment>@status</comment>
        <translation>Estableciendo la memoria de %1…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <comment>@label</comment>
        <translation>Puntos de control de %1</translation>
    </message>
    <message>
        <source>The creation of checkpoints of %1 will be switched off.</source>
        <comment>@info</comment>
        <translation>Los nuevos puntos de control de %1 se desactivarán.</translation>
    </message>
    <message>
        <source>Switching off checkpoints of %1…</source>
        <comment>@status</comment>
        <translation>Desactivando los puntos de control de %1…</translation>
    </message>
    <message>
        <source>Cache control of %1</source>
        <comment>@label</comment>
        <translation>Control de caché de %1</translation>
    </message>
    <message>
        <source>%1 will be allowed to control the cache types of its memory.</source>
        <comment>@info</comment>
        <translation>Se permitirá que %1 controle los tipos de caché de su memoria.</translation>
    </message>
    <message>
        <source>Setting the cache control of %1…</source>
        <comment>@status</comment>
        <translation>Estableciendo el control de caché de %1…</translation>
    </message>
    <message>
        <source>Memory-mapped I/O space of %1</source>
        <comment>@label</comment>
        <translation>Espacio MMIO de %1</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB above.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes in megabytes.</extracomment>
        <translation>El espacio MMIO de %1 se establecerá en %2 MB por debajo de 4 GB y %3 MB por encima.</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB from %4 MB on.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes and %4 an address, all in megabytes.</extracomment>
        <translation>El espacio MMIO de %1 se establecerá en %2 MB por debajo de 4 GB y %3 MB a partir de %4 MB.</translation>
    </message>
    <message>
        <source>Setting the memory-mapped I/O space of %1…</source>
        <comment>@status</comment>
        <translation>Estableciendo el espacio MMIO de %1…</translation>
    </message>
    <message>
        <source>Your confirmation</source>
        <comment>@label</comment>
        <translation>Su confirmación</translation>
    </message>
    <message>
        <source>You will be asked to confirm the changes. Without an answer within 10 minutes, all of them will be taken back.</source>
        <comment>@info</comment>
        <translation>Se le pedirá que confirme los cambios. Si no responde antes de que pasen 10 minutos, se desharán todos.</translation>
    </message>
    <message>
        <source>Waiting for your confirmation…</source>
        <comment>@status</comment>
        <translation>Esperando su confirmación…</translation>
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
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@label</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@label</comment>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>@label</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@label</comment>
        <translation>Paso a través</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@label</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>@label</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@label</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Interrupted run</source>
        <comment>@label</comment>
        <translation>Ejecución interrumpida</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>@status</comment>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>@status</comment>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready, with warnings</source>
        <comment>@status</comment>
        <translation>Listo, con advertencias</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>@status</comment>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA)</source>
        <comment>@label</comment>
        <translation>Discrete Device Assignment (DDA)</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV)</source>
        <comment>@label</comment>
        <translation>Paravirtualización de GPU (GPU-PV)</translation>
    </message>
    <message>
        <source>The virtual machine gets the whole GPU. Windows cannot use it meanwhile.</source>
        <comment>@info</comment>
        <translation>La máquina virtual obtiene la GPU completa. Mientras tanto, Windows no puede usarla.</translation>
    </message>
    <message>
        <source>The virtual machine and Windows share the GPU.</source>
        <comment>@info</comment>
        <translation>La máquina virtual y Windows comparten la GPU.</translation>
    </message>
    <message>
        <source>EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>Máquina virtual de EFLOW</translation>
    </message>
    <message>
        <source>Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>Máquina virtual de Hyper-V</translation>
    </message>
    <message>
        <source>DDA to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>DDA para la máquina virtual de EFLOW</translation>
    </message>
    <message>
        <source>GPU-PV to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>GPU-PV para la máquina virtual de EFLOW</translation>
    </message>
    <message>
        <source>DDA to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>DDA para una máquina virtual de Hyper-V</translation>
    </message>
    <message>
        <source>GPU-PV to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>GPU-PV para una máquina virtual de Hyper-V</translation>
    </message>
    <message>
        <source>The virtual machine gets the hardware itself and can change it, its firmware included. Do this only with a virtual machine that you trust.</source>
        <comment>@info</comment>
        <translation>La máquina virtual obtiene el propio hardware y puede cambiarlo, incluido su firmware. Hágalo solo con una máquina virtual en la que confíe.</translation>
    </message>
    <message>
        <source>The device mitigation driver of the GPU vendor is not installed. It would keep the virtual machine from reaching parts of the GPU that can harm this computer.</source>
        <comment>@info</comment>
        <translation>El controlador de mitigación de dispositivos del proveedor de la GPU no está instalado. Impediría que la máquina virtual accediera a partes de la GPU que pueden dañar este equipo.</translation>
    </message>
    <message>
        <source>The way from the GPU to the processor cannot keep its data traffic apart (ACS). The virtual machine could reach other devices on the same way.</source>
        <comment>@info</comment>
        <translation>El camino de la GPU al procesador no puede mantener separado su tráfico de datos (ACS). La máquina virtual podría acceder a otros dispositivos del mismo camino.</translation>
    </message>
    <message>
        <source>EFLOW can be deployed only once per installation. Taking the GPU back leaves the deployed virtual machine in place.</source>
        <comment>@info</comment>
        <translation>EFLOW solo se puede implementar una vez por instalación. Al devolver la GPU a Windows, la máquina virtual implementada permanece.</translation>
    </message>
    <message>
        <source>This GPU drives the only display. The screen stays black while the virtual machine has it.</source>
        <comment>@info</comment>
        <translation>Esta GPU controla la única pantalla, que permanecerá en negro mientras la máquina virtual tenga la GPU.</translation>
    </message>
    <message>
        <source>I trust this virtual machine with the hardware.</source>
        <comment>@label</comment>
        <translation>Confío el hardware a esta máquina virtual.</translation>
    </message>
    <message>
        <source>Go on without the device mitigation driver.</source>
        <comment>@label</comment>
        <translation>Continuar sin el controlador de mitigación de dispositivos.</translation>
    </message>
    <message>
        <source>Go on without separated data traffic.</source>
        <comment>@label</comment>
        <translation>Continuar sin separar el tráfico de datos.</translation>
    </message>
    <message>
        <source>Deploy EFLOW on this computer.</source>
        <comment>@label</comment>
        <translation>Implementar EFLOW en este equipo.</translation>
    </message>
    <message>
        <source>Go on without a display.</source>
        <comment>@label</comment>
        <translation>Continuar sin pantalla.</translation>
    </message>
</context>
<context>
    <name>Wizard::ApplyPage</name>
    <message>
        <source>Wait until the changes are made</source>
        <comment>@title</comment>
        <translation>Espere a que se realicen los cambios</translation>
    </message>
    <message>
        <source>Stopping: what was changed is being taken back.</source>
        <comment>@status</comment>
        <translation>Deteniendo: se está deshaciendo lo que se cambió.</translation>
    </message>
    <message>
        <source>Stop finishes the step in progress and then takes every change back.</source>
        <comment>@status</comment>
        <translation>«Detener» finaliza el paso en curso y después deshace todos los cambios.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>@button</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Confirm the changes</source>
        <comment>@title</comment>
        <translation>Confirme los cambios</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckItems</name>
    <message>
        <source>Checking…</source>
        <comment>@status</comment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Aún no comprobado</translation>
    </message>
    <message>
        <source>Met for some ways</source>
        <comment>@status</comment>
        <translation>Cumplido en parte</translation>
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
            <numerusform>%n entrada con los mismos resultados</numerusform>
            <numerusform>%n entradas con los mismos resultados</numerusform>
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
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::CheckPage</name>
    <message>
        <source>Not needed on this computer: %1.</source>
        <comment>@info</comment>
        <translation>No necesario en este equipo: %1.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <comment>@button</comment>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckRow</name>
    <message>
        <source>Found</source>
        <comment>@label</comment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>@label</comment>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>@label</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How to fix</source>
        <comment>@label</comment>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Check this again</source>
        <comment>@button</comment>
        <translation>Comprobar esto de nuevo</translation>
    </message>
    <message>
        <source>Read more</source>
        <comment>@button</comment>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Rules out</source>
        <comment>@label</comment>
        <translation>Descarta</translation>
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
        <translation>Presione para ocultar los detalles.</translation>
    </message>
    <message>
        <source>Press to show the details.</source>
        <comment>@accessible</comment>
        <translation>Presione para mostrar los detalles.</translation>
    </message>
</context>
<context>
    <name>Wizard::ConfirmPanel</name>
    <message>
        <source>Without an answer, everything is taken back in %1.</source>
        <comment>@status</comment>
        <extracomment>%1 is a time in minutes and seconds, for example 9:58.</extracomment>
        <translation>Si no responde, se deshará todo en %1.</translation>
    </message>
    <message>
        <source>Keep the changes if you can use this computer as you need it.</source>
        <comment>@info</comment>
        <translation>Conserve los cambios si puede usar este equipo como necesita.</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <comment>@button</comment>
        <translation>&amp;Conservar los cambios</translation>
    </message>
</context>
<context>
    <name>Wizard::ConsentPanel</name>
    <message>
        <source>Risks</source>
        <comment>@label</comment>
        <translation>Riesgos</translation>
    </message>
</context>
<context>
    <name>Wizard::DetailChecks</name>
    <message>
        <source>Hide the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>Ocultar las &amp;comprobaciones de esta GPU</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>Mostrar las &amp;comprobaciones de esta GPU</translation>
    </message>
    <message>
        <source>Hide the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>Ocultar las &amp;comprobaciones de esta máquina virtual</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>Mostrar las &amp;comprobaciones de esta máquina virtual</translation>
    </message>
</context>
<context>
    <name>Wizard::DriversPage</name>
    <message>
        <source>Check the graphics drivers</source>
        <comment>@title</comment>
        <translation>Comprobar los controladores gráficos</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>Examinando las tarjetas gráficas.</translation>
    </message>
    <message>
        <source>The graphics cards could not be read.</source>
        <comment>@status</comment>
        <translation>No se pudieron leer las tarjetas gráficas.</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>Este equipo no tiene tarjeta gráfica.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>No se cumple %n requisito. Abra la fila para ver la solución.</numerusform>
            <numerusform>No se cumplen %n requisitos. Abra una fila para ver la solución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n comprobación no dio resultado. Abra la fila para ver el motivo.</numerusform>
            <numerusform>%n comprobaciones no dieron resultado. Abra una fila para ver el motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Los controladores están listos. Lea primero %n advertencia.</numerusform>
            <numerusform>Los controladores están listos. Lea primero %n advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drivers are ready.</source>
        <comment>@status</comment>
        <translation>Los controladores están listos.</translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Los controladores están listos para algunas opciones. %n requisito descarta otras. Abra la fila para ver cuáles.</numerusform>
            <numerusform>Los controladores están listos para algunas opciones. %n requisitos descartan otras. Abra una fila para ver cuáles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::GpuPage</name>
    <message>
        <source>This GPU cannot be used. Its row says why.</source>
        <comment>@error</comment>
        <translation>Esta GPU no se puede usar. El motivo se indica en su fila.</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>Las comprobaciones aún no han terminado.</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>Examinando las tarjetas gráficas.</translation>
    </message>
    <message>
        <source>The graphics cards could not be read, so none can be chosen.</source>
        <comment>@status</comment>
        <translation>No se pudieron leer las tarjetas gráficas, por lo que no se puede elegir ninguna.</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>Este equipo no tiene tarjeta gráfica.</translation>
    </message>
    <message>
        <source>None of the graphics cards can be given to a virtual machine. Each row says why.</source>
        <comment>@status</comment>
        <translation>Ninguna de las tarjetas gráficas se puede proporcionar a una máquina virtual. El motivo se indica en cada fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n graphics card(s) can be given to a virtual machine.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n tarjeta gráfica se puede proporcionar a una máquina virtual.</numerusform>
            <numerusform>%n tarjetas gráficas se pueden proporcionar a una máquina virtual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the GPU for the virtual machine</source>
        <comment>@title</comment>
        <translation>Elegir la GPU para la máquina virtual</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@accessible</comment>
        <translation>Tarjetas gráficas</translation>
    </message>
</context>
<context>
    <name>Wizard::LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>@accessible</comment>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Wizard::LicencePage</name>
    <message>
        <source>Accept the licence terms</source>
        <comment>@title</comment>
        <translation>Aceptar los términos de licencia</translation>
    </message>
    <message>
        <source>This program gives a graphics card of this computer to a Linux virtual machine, proves that it works there, and can take it back.</source>
        <comment>@subtitle</comment>
        <translation>Este programa proporciona una tarjeta gráfica de este equipo a una máquina virtual Linux, demuestra que funciona en ella y puede deshacer el cambio.</translation>
    </message>
    <message>
        <source>NVIDIA components</source>
        <comment>@label</comment>
        <translation>Componentes de NVIDIA</translation>
    </message>
    <message>
        <source>GPU acceleration can include components that NVIDIA Corporation or its licensors developed and own. The end-user licence agreement of NVIDIA governs their use.</source>
        <comment>@info</comment>
        <translation>La aceleración de GPU puede incluir componentes que NVIDIA Corporation o sus emisores de licencias han desarrollado y de los que son propietarios. Su uso se rige por el contrato de licencia para el usuario final de NVIDIA.</translation>
    </message>
    <message>
        <source>Read the licence agreement of NVIDIA</source>
        <comment>@button</comment>
        <translation>Leer el contrato de licencia de NVIDIA</translation>
    </message>
    <message>
        <source>I accept the licence agreement of N&amp;VIDIA</source>
        <comment>@label</comment>
        <translation>Acepto el contrato de licencia de N&amp;VIDIA</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows (EFLOW)</source>
        <comment>@label</comment>
        <translation>Azure IoT Edge for Linux on Windows (EFLOW)</translation>
    </message>
    <message>
        <source>Microsoft licenses EFLOW. Its terms are installed with it and apply when its virtual machine is deployed.</source>
        <comment>@info</comment>
        <translation>Microsoft concede la licencia de EFLOW. Sus términos se instalan con EFLOW y se aplican al implementar su máquina virtual.</translation>
    </message>
    <message>
        <source>Read about EFLOW and its terms</source>
        <comment>@button</comment>
        <translation>Leer acerca de EFLOW y sus términos de licencia</translation>
    </message>
    <message>
        <source>I accept the licence terms of &amp;EFLOW</source>
        <comment>@label</comment>
        <translation>Acepto los términos de licencia de &amp;EFLOW</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) gives the whole card to the virtual machine; GPU paravirtualization (GPU-PV) shares it with Windows.</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment (DDA) proporciona la tarjeta completa a la máquina virtual; la paravirtualización de GPU (GPU-PV) la comparte con Windows.</translation>
    </message>
    <message>
        <source>Microsoft offers GPU acceleration as a preview, which may change.</source>
        <comment>@info</comment>
        <translation>Microsoft ofrece la aceleración de GPU como versión preliminar, que puede cambiar.</translation>
    </message>
</context>
<context>
    <name>Wizard::MethodPanel</name>
    <message>
        <source>You chose this method yourself.</source>
        <comment>@info</comment>
        <translation>Usted eligió este método.</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>@label</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Use DDA instead</source>
        <comment>@button</comment>
        <translation>Usar DDA en su lugar</translation>
    </message>
    <message>
        <source>Use GPU-PV instead</source>
        <comment>@button</comment>
        <translation>Usar GPU-PV en su lugar</translation>
    </message>
</context>
<context>
    <name>Wizard::PassthroughPage</name>
    <message>
        <source>Looking at the virtual machines.</source>
        <comment>@status</comment>
        <translation>Examinando las máquinas virtuales.</translation>
    </message>
    <message>
        <source>No virtual machine can get this GPU yet. Each row says why.</source>
        <comment>@status</comment>
        <translation>Ninguna máquina virtual puede obtener todavía esta GPU. El motivo se indica en cada fila.</translation>
    </message>
    <message>
        <source>This way is open. Read the warnings first.</source>
        <comment>@status</comment>
        <translation>Esta opción está disponible. Lea primero las advertencias.</translation>
    </message>
    <message>
        <source>This way is ready.</source>
        <comment>@status</comment>
        <translation>Esta opción está lista.</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>Las comprobaciones aún no han terminado.</translation>
    </message>
    <message>
        <source>This virtual machine cannot get the GPU. Its row says why.</source>
        <comment>@error</comment>
        <translation>Esta máquina virtual no puede obtener la GPU. El motivo se indica en su fila.</translation>
    </message>
    <message>
        <source>Tick each risk that you accept first.</source>
        <comment>@error</comment>
        <translation>Active primero la casilla de cada riesgo que acepte.</translation>
    </message>
    <message>
        <source>Choose the virtual machine and the method</source>
        <comment>@title</comment>
        <translation>Elegir la máquina virtual y el método</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@label</comment>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>Search by name</source>
        <comment>@label</comment>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Search virtual machines by name</source>
        <comment>@accessible</comment>
        <translation>Buscar máquinas virtuales por nombre</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@accessible</comment>
        <translation>Máquinas virtuales</translation>
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
        <translation>GPU sin nombre</translation>
    </message>
    <message>
        <source>Any Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>Cualquier máquina virtual de Hyper-V</translation>
    </message>
    <message>
        <source>Virtual machine without a name</source>
        <comment>@label</comment>
        <translation>Máquina virtual sin nombre</translation>
    </message>
</context>
<context>
    <name>Wizard::RailStep</name>
    <message>
        <source>%1, done</source>
        <comment>@accessible</comment>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <comment>@accessible</comment>
        <translation>%1, paso actual</translation>
    </message>
    <message>
        <source>%1, still ahead</source>
        <comment>@accessible</comment>
        <translation>%1, pendiente</translation>
    </message>
</context>
<context>
    <name>Wizard::RecoveryPage</name>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Take the changes back</source>
        <comment>@button</comment>
        <translation>&amp;Deshacer los cambios</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>Se están deshaciendo los cambios, empezando por el más reciente.</translation>
    </message>
    <message>
        <source>Everything is taken back. This computer is as it was before that run.</source>
        <comment>@status</comment>
        <translation>Se ha deshecho todo. Este equipo está como antes de esa ejecución.</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to %2. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>Se interrumpió una ejecución mientras proporcionaba %1 a %2. Deshaga sus cambios antes de hacer otra cosa.</translation>
    </message>
    <message>
        <source>Undo an interrupted run</source>
        <comment>@title</comment>
        <translation>Deshacer una ejecución interrumpida</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to the EFLOW virtual machine. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <translation>Se interrumpió una ejecución mientras proporcionaba %1 a la máquina virtual de EFLOW. Deshaga sus cambios antes de hacer otra cosa.</translation>
    </message>
    <message>
        <source>A run was cut off. When this computer started again, every change was taken back. It is as it was before that run.</source>
        <comment>@status</comment>
        <translation>Se interrumpió una ejecución. Cuando este equipo volvió a iniciarse, se deshicieron todos los cambios. Está como antes de esa ejecución.</translation>
    </message>
    <message>
        <source>A run could not be taken back completely. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>Una ejecución no se pudo deshacer por completo. La lista muestra lo que sigue cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>A run could not be taken back completely, although it was tried at %n start(s) of this computer. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Una ejecución no se pudo deshacer por completo, aunque se intentó en %n inicio de este equipo. La lista muestra lo que sigue cambiado.</numerusform>
            <numerusform>Una ejecución no se pudo deshacer por completo, aunque se intentó en %n inicios de este equipo. La lista muestra lo que sigue cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>Estos comandos deshacen manualmente lo que sigue cambiado</translation>
    </message>
    <message>
        <source>An interrupted run was undone</source>
        <comment>@title</comment>
        <translation>Se deshizo una ejecución interrumpida</translation>
    </message>
</context>
<context>
    <name>Wizard::ReportActions</name>
    <message>
        <source>C&amp;opy report</source>
        <comment>@button</comment>
        <translation>C&amp;opiar informe</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>&amp;Guardar informe…</translation>
    </message>
</context>
<context>
    <name>Wizard::ResultPage</name>
    <message>
        <source>Wait until the GPU is back</source>
        <comment>@title</comment>
        <translation>Espere a que vuelva la GPU</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>Se están deshaciendo los cambios, empezando por el más reciente.</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>&amp;Give the GPU back</source>
        <comment>@button</comment>
        <translation>&amp;Devolver la GPU</translation>
    </message>
    <message>
        <source>&amp;Try again to take everything back</source>
        <comment>@button</comment>
        <translation>&amp;Intentar de nuevo deshacer todo</translation>
    </message>
    <message>
        <source>Found inside the virtual machine</source>
        <comment>@label</comment>
        <translation>Encontrado en la máquina virtual</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>Estos comandos deshacen manualmente lo que sigue cambiado</translation>
    </message>
    <message>
        <source>Windows has the GPU again</source>
        <comment>@label</comment>
        <translation>Windows vuelve a tener la GPU</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <comment>@info</comment>
        <extracomment>%1 is technical text in English.</extracomment>
        <translation>Detalle técnico: %1</translation>
    </message>
    <message>
        <source>Use the GPU in the virtual machine</source>
        <comment>@title</comment>
        <translation>Usar la GPU en la máquina virtual</translation>
    </message>
    <message>
        <source>Use the GPU in Windows again</source>
        <comment>@title</comment>
        <translation>Usar de nuevo la GPU en Windows</translation>
    </message>
    <message>
        <source>Read why the changes were taken back</source>
        <comment>@title</comment>
        <translation>Ver por qué se deshicieron los cambios</translation>
    </message>
    <message>
        <source>Read why nothing was changed</source>
        <comment>@title</comment>
        <translation>Ver por qué no se cambió nada</translation>
    </message>
    <message>
        <source>Finish taking the changes back</source>
        <comment>@title</comment>
        <translation>Terminar de deshacer los cambios</translation>
    </message>
    <message>
        <source>%1 works in %2.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>%1 funciona en %2.</translation>
    </message>
    <message>
        <source>Every change is taken back. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>Se deshicieron todos los cambios. Este equipo está como antes.</translation>
    </message>
    <message>
        <source>The GPU was not given to the virtual machine. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>La GPU no se entregó a la máquina virtual. Este equipo está como antes.</translation>
    </message>
    <message>
        <source>The run did not begin, and this computer is as it was before.</source>
        <comment>@status</comment>
        <translation>La ejecución no se inició y este equipo está como antes.</translation>
    </message>
    <message>
        <source>Not every change could be taken back. The list shows what is still different.</source>
        <comment>@status</comment>
        <translation>No se pudieron deshacer todos los cambios. La lista muestra lo que sigue siendo diferente.</translation>
    </message>
    <message>
        <source>You can give the GPU back to Windows at any time, here or by starting this program again.</source>
        <comment>@info</comment>
        <translation>Puede devolver la GPU a Windows en cualquier momento, aquí o iniciando de nuevo este programa.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <comment>@button</comment>
        <translation>Abrir el &amp;registro</translation>
    </message>
    <message>
        <source>%1 works in the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <translation>%1 funciona en la máquina virtual de EFLOW.</translation>
    </message>
    <message>
        <source>Nothing was taken back. The virtual machine still has the GPU.</source>
        <comment>@status</comment>
        <translation>No se deshizo nada. La máquina virtual todavía tiene la GPU.</translation>
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
            <numerusform>%n paso proporciona %1 a %2.</numerusform>
            <numerusform>%n pasos, en este orden, proporcionan %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the changes</source>
        <comment>@title</comment>
        <translation>Revisar los cambios</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <comment>@button</comment>
        <translation>Con pala&amp;bras</translation>
    </message>
    <message>
        <source>As &amp;PowerShell</source>
        <comment>@button</comment>
        <translation>En Power&amp;Shell</translation>
    </message>
    <message>
        <source>&amp;Taking back</source>
        <comment>@button</comment>
        <translation>Para des&amp;hacer</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>@accessible</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The same changes as PowerShell</source>
        <comment>@accessible</comment>
        <translation>Los mismos cambios en PowerShell</translation>
    </message>
    <message>
        <source>PowerShell that takes the changes back</source>
        <comment>@accessible</comment>
        <translation>Script de PowerShell que deshace los cambios</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <comment>@button</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>@button</comment>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Assign the GPU</source>
        <comment>@button</comment>
        <translation>As&amp;ignar la GPU</translation>
    </message>
    <message>
        <source>Sha&amp;re the GPU</source>
        <comment>@button</comment>
        <translation>Compar&amp;tir la GPU</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in this order, give %1 to the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU.</extracomment>
        <translation>
            <numerusform>%n paso proporciona %1 a la máquina virtual de EFLOW.</numerusform>
            <numerusform>%n pasos, en este orden, proporcionan %1 a la máquina virtual de EFLOW.</numerusform>
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
        <translation>Ocultar los pa&amp;sos</translation>
    </message>
    <message>
        <source>Show the st&amp;eps</source>
        <comment>@button</comment>
        <translation>Mostrar los pa&amp;sos</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@accessible</comment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>@status</comment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <comment>@status</comment>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <comment>@status</comment>
        <extracomment>%1 is the name of a step, for example &quot;GPU partition of VM1&quot;.</extracomment>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>Stopping after this step, then everything is taken back. %1</source>
        <comment>@status</comment>
        <translation>Se detendrá después de este paso y se deshará todo. %1</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since the review…</source>
        <comment>@status</comment>
        <translation>Comprobando que nada haya cambiado desde la revisión…</translation>
    </message>
    <message>
        <source>Registering the recovery task…</source>
        <comment>@status</comment>
        <translation>Registrando la tarea de recuperación…</translation>
    </message>
</context>
<context>
    <name>Wizard::SaveText</name>
    <message>
        <source>Text (*.txt)</source>
        <comment>@label</comment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <comment>@label</comment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <comment>@label</comment>
        <translation>Script de PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <comment>@title</comment>
        <translation>No se guardó el archivo</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <comment>@error</comment>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>@title</comment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Wizard::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <comment>@label</comment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings that you leave unchanged stay as they are in the virtual machine, or follow from the GPU.</source>
        <comment>@info</comment>
        <translation>Los valores que no modifique se quedan como están en la máquina virtual o dependen de la GPU.</translation>
    </message>
    <message>
        <source>Processors</source>
        <comment>@label</comment>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>@label</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Low MMIO space</source>
        <comment>@label</comment>
        <translation>Espacio MMIO inferior</translation>
    </message>
    <message>
        <source>High MMIO space</source>
        <comment>@label</comment>
        <translation>Espacio MMIO superior</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>@label</comment>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>@label</comment>
        <translation>Automático</translation>
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
        <translation>Deshacer todos los cambios si no los confirmo antes de que pasen 10 minutos</translation>
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
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <comment>@button</comment>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@button</comment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Opens the documentation in the browser.</source>
        <comment>@accessible</comment>
        <translation>Abre la documentación en el explorador.</translation>
    </message>
</context>
<context>
    <name>Wizard::ShutdownGuard</name>
    <message>
        <source>The GPU is being moved. Wait until that is finished.</source>
        <comment>@info</comment>
        <translation>La GPU se está trasladando. Espere a que termine.</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRail</name>
    <message>
        <source>Language</source>
        <comment>@label</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Recorded host</source>
        <comment>@label</comment>
        <translation>Host grabado</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRows</name>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <extracomment>A step whose turn has not come: it may still come, or the run is over.</extracomment>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>@status</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <comment>@status</comment>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>@status</comment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>No necesario</translation>
    </message>
</context>
<context>
    <name>Wizard::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>@label</comment>
        <extracomment>Where the user is: &quot;Step 3 of 8: Drivers&quot;.</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Recorded host: %1</source>
        <comment>@label</comment>
        <translation>Host grabado: %1</translation>
    </message>
</context>
<context>
    <name>Wizard::WindowsPage</name>
    <message>
        <source>Check Windows and Hyper-V</source>
        <comment>@title</comment>
        <translation>Comprobar Windows e Hyper-V</translation>
    </message>
    <message numerus="yes">
        <source>Checking this computer. %n check(s) to go.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Comprobando este equipo. Queda %n comprobación.</numerusform>
            <numerusform>Comprobando este equipo. Quedan %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>No se cumple %n requisito. Abra la fila para ver la solución.</numerusform>
            <numerusform>No se cumplen %n requisitos. Abra una fila para ver la solución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n comprobación no dio resultado. Abra la fila para ver el motivo.</numerusform>
            <numerusform>%n comprobaciones no dieron resultado. Abra una fila para ver el motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Este equipo está listo. Lea primero %n advertencia.</numerusform>
            <numerusform>Este equipo está listo. Lea primero %n advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows and this computer are ready.</source>
        <comment>@status</comment>
        <translation>Windows y este equipo están listos.</translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Este equipo está listo para algunas opciones. %n requisito descarta otras. Abra la fila para ver cuáles.</numerusform>
            <numerusform>Este equipo está listo para algunas opciones. %n requisitos descartan otras. Abra una fila para ver cuáles.</numerusform>
        </translation>
    </message>
</context>
</TS>
