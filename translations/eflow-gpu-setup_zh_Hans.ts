<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Answers</name>
    <message>
        <source>This host has no path with this GPU, method, guest and VM.</source>
        <comment>@error</comment>
        <translation>此主机没有符合该 GPU、方法、来宾和 VM 的途径。</translation>
    </message>
    <message>
        <source>More than one path is open. Name the GPU, the guest and the VM.</source>
        <comment>@error</comment>
        <translation>可用的途径不止一条。请指定 GPU、来宾和 VM。</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Licences</source>
        <comment>@title</comment>
        <translation>许可</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@title</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@title</comment>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@title</comment>
        <translation>传递</translation>
    </message>
    <message>
        <source>Ways to give a GPU to a VM</source>
        <comment>@title</comment>
        <translation>向 VM 提供 GPU 的途径</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>@status</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>@status</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>@status</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>@status</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>@status</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>@status</comment>
        <translation>受阻</translation>
    </message>
    <message>
        <source>A GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>此主机的 GPU 可以提供给 VM。</translation>
    </message>
    <message>
        <source>No GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>此主机没有可提供给 VM 的 GPU。</translation>
    </message>
    <message>
        <source>Whether a GPU of this host can be given to a VM could not be told.</source>
        <comment>@info</comment>
        <translation>无法判断此主机的 GPU 能否提供给 VM。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <comment>@info</comment>
        <translation>要求：%1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>@info</comment>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>How to fix: %1</source>
        <comment>@info</comment>
        <translation>解决方法：%1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>@info</comment>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <comment>@info</comment>
        <extracomment>%1: ways to give a GPU to a VM, for example &quot;GPU-PV for EFLOW&quot;</extracomment>
        <translation>涉及：%1</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <comment>@info</comment>
        <translation>读取自：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>@info</comment>
        <extracomment>%1: GPU, %2: method, %3: VM</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3. Because of: %4</source>
        <comment>@info</comment>
        <extracomment>%1: GPU, %2: method, %3: VM, %4: names of requirements</extracomment>
        <translation>%1、%2、%3。原因：%4</translation>
    </message>
    <message>
        <source>None: no GPU is known on this host.</source>
        <comment>@info</comment>
        <translation>无：在此主机上未发现 GPU。</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for EFLOW</source>
        <comment>@info</comment>
        <translation>用于 EFLOW 的 Discrete Device Assignment</translation>
    </message>
    <message>
        <source>GPU-PV for EFLOW</source>
        <comment>@info</comment>
        <translation>用于 EFLOW 的 GPU-PV</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for Hyper-V</source>
        <comment>@info</comment>
        <translation>用于 Hyper-V 的 Discrete Device Assignment</translation>
    </message>
    <message>
        <source>GPU-PV for Hyper-V</source>
        <comment>@info</comment>
        <translation>用于 Hyper-V 的 GPU-PV</translation>
    </message>
    <message>
        <source>Unnamed GPU</source>
        <comment>@info</comment>
        <translation>未命名的 GPU</translation>
    </message>
    <message>
        <source>VM of EFLOW</source>
        <comment>@info</comment>
        <translation>EFLOW 的 VM</translation>
    </message>
    <message>
        <source>any VM of Hyper-V</source>
        <comment>@info</comment>
        <translation>Hyper-V 的任意 VM</translation>
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
        <translation>需要先接受的内容</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1（已接受）</translation>
    </message>
    <message>
        <source>%1 (not accepted yet)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1（尚未接受）</translation>
    </message>
    <message>
        <source>Plan: give %1 to %2</source>
        <comment>@title</comment>
        <extracomment>%1: GPU, %2: VM</extracomment>
        <translation>计划：将 %1 提供给 %2</translation>
    </message>
    <message>
        <source>Plan: give %1 to the EFLOW virtual machine</source>
        <comment>@title</comment>
        <extracomment>%1: GPU</extracomment>
        <translation>计划：将 %1 提供给 EFLOW 虚拟机</translation>
    </message>
    <message>
        <source>Nothing has to be changed; the GPU is only looked for in the VM.</source>
        <comment>@info</comment>
        <translation>无需更改任何内容，仅在 VM 中查找 GPU。</translation>
    </message>
    <message>
        <source>No run was cut off. There is nothing to recover.</source>
        <comment>@status</comment>
        <translation>没有中断的运行，无需恢复。</translation>
    </message>
    <message>
        <source>The GPU works in the virtual machine.</source>
        <comment>@status</comment>
        <translation>GPU 在虚拟机中工作正常。</translation>
    </message>
    <message>
        <source>The virtual machine has the GPU. Whether it works there could not be checked from the host.</source>
        <comment>@status</comment>
        <translation>虚拟机已获得 GPU，但无法从主机检查它在虚拟机中是否工作正常。</translation>
    </message>
    <message>
        <source>A step failed, and everything was undone.</source>
        <comment>@status</comment>
        <translation>某个步骤失败，已撤消所有更改。</translation>
    </message>
    <message>
        <source>The run was stopped, and everything was undone.</source>
        <comment>@status</comment>
        <translation>运行已停止，已撤消所有更改。</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <comment>@status</comment>
        <translation>一切均已恢复到运行前的状态。</translation>
    </message>
    <message>
        <source>Not everything could be undone. This is left to do by hand:</source>
        <comment>@status</comment>
        <translation>未能撤消全部更改。还需手动完成以下操作：</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <comment>@status</comment>
        <extracomment>%1: what the step changes, for example &quot;Automatic stop action of VM1&quot;</extracomment>
        <translation>正在撤消：%1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>@status</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Undoing</source>
        <comment>@status</comment>
        <translation>正在撤消</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>@status</comment>
        <translation>已撤消</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>@status</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>There is no run to undo.</source>
        <comment>@status</comment>
        <translation>没有可撤消的运行。</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@status</comment>
        <translation>GPU 在虚拟机中无法工作。</translation>
    </message>
    <message>
        <source>No run is recorded. Name the VM and the method with --guest, --vm and --method.</source>
        <comment>@error</comment>
        <translation>没有运行记录。请使用 --guest、--vm 和 --method 指定 VM 和方法。</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>以下命令可手动撤消仍未恢复的更改</translation>
    </message>
    <message>
        <source>No run waits for a confirmation.</source>
        <comment>@status</comment>
        <translation>没有等待确认的运行。</translation>
    </message>
    <message>
        <source>The changes are confirmed and stay.</source>
        <comment>@status</comment>
        <translation>更改已确认，将予以保留。</translation>
    </message>
    <message>
        <source>Run “eflow-gpu-setup-cli confirm” within 10 minutes to keep the changes.</source>
        <comment>@info</comment>
        <translation>若要保留更改，请在 10 分钟内运行“eflow-gpu-setup-cli confirm”。</translation>
    </message>
    <message>
        <source>No run is recorded.</source>
        <comment>@status</comment>
        <translation>没有运行记录。</translation>
    </message>
    <message>
        <source>The computer is being checked before the first change.</source>
        <comment>@status</comment>
        <translation>正在进行首次更改前的计算机检查。</translation>
    </message>
    <message>
        <source>The recovery task is being registered.</source>
        <comment>@status</comment>
        <translation>正在注册恢复任务。</translation>
    </message>
    <message>
        <source>The run has begun, and nothing is changed yet.</source>
        <comment>@status</comment>
        <translation>运行已开始，尚未进行任何更改。</translation>
    </message>
    <message>
        <source>The run has reached its changes.</source>
        <comment>@status</comment>
        <translation>运行已进入更改阶段。</translation>
    </message>
    <message>
        <source>The run has reached the check inside the virtual machine.</source>
        <comment>@status</comment>
        <translation>运行已进入虚拟机内部检查阶段。</translation>
    </message>
    <message>
        <source>All changes are made, and they wait for a confirmation.</source>
        <comment>@status</comment>
        <translation>所有更改均已完成，正在等待确认。</translation>
    </message>
    <message>
        <source>The changes are being taken back.</source>
        <comment>@status</comment>
        <translation>正在撤消更改。</translation>
    </message>
    <message>
        <source>The last run is done: the virtual machine has the GPU.</source>
        <comment>@status</comment>
        <translation>上次运行已完成：虚拟机已获得 GPU。</translation>
    </message>
    <message>
        <source>The last run is undone: everything is as it was before.</source>
        <comment>@status</comment>
        <translation>上次运行已撤消：一切均已恢复到之前的状态。</translation>
    </message>
    <message>
        <source>The last run could not be undone completely.</source>
        <comment>@status</comment>
        <translation>上次运行未能完全撤消。</translation>
    </message>
    <message>
        <source>A process works on it.</source>
        <comment>@status</comment>
        <translation>有进程正在处理。</translation>
    </message>
    <message>
        <source>%1 works on it (process %2) since %3.</source>
        <comment>@status</comment>
        <extracomment>%1: name of a program, %2: number of a process, %3: date and time</extracomment>
        <translation>%1（进程 %2）自 %3 起正在处理。</translation>
    </message>
    <message>
        <source>It was cut off, and no process works on it. The command undo takes it back.</source>
        <comment>@status</comment>
        <translation>运行已中断，没有进程在处理。使用命令 undo 可撤消该运行。</translation>
    </message>
    <message>
        <source>The recovery task did that when the computer started.</source>
        <comment>@status</comment>
        <translation>这是恢复任务在计算机启动时完成的。</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>运行 ID：%1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Azure IoT Edge for Linux on Windows is not installed.</source>
        <comment>@title</comment>
        <translation>未安装 Azure IoT Edge for Linux on Windows。</translation>
    </message>
    <message>
        <source>Its PowerShell module is not on this computer.</source>
        <comment>@info</comment>
        <translation>此计算机上没有它的 PowerShell 模块。</translation>
    </message>
    <message>
        <source>Install Azure IoT Edge for Linux on Windows, then check again.</source>
        <comment>@remedy</comment>
        <translation>请安装 Azure IoT Edge for Linux on Windows，然后重新检查。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is deployed already.</source>
        <comment>@title</comment>
        <translation>EFLOW 虚拟机已部署。</translation>
    </message>
    <message>
        <source>It can be deployed only once per installation.</source>
        <comment>@info</comment>
        <translation>每次安装只能部署一次。</translation>
    </message>
    <message>
        <source>Check again. The setup will change the virtual machine instead.</source>
        <comment>@remedy</comment>
        <translation>请重新检查。程序将改为更改现有虚拟机。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is not deployed.</source>
        <comment>@title</comment>
        <translation>未部署 EFLOW 虚拟机。</translation>
    </message>
    <message>
        <source>There is no virtual machine to change yet.</source>
        <comment>@info</comment>
        <translation>还没有可更改的虚拟机。</translation>
    </message>
    <message>
        <source>Check again. The setup will deploy the virtual machine first.</source>
        <comment>@remedy</comment>
        <translation>请重新检查。程序将先部署虚拟机。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is off.</source>
        <comment>@title</comment>
        <translation>EFLOW 虚拟机已关闭。</translation>
    </message>
    <message>
        <source>Its settings can be changed only while it runs.</source>
        <comment>@info</comment>
        <translation>只有在虚拟机运行时才能更改其设置。</translation>
    </message>
    <message>
        <source>Start the EFLOW virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>请启动 EFLOW 虚拟机，然后重试。</translation>
    </message>
    <message>
        <source>EFLOW does not assign this GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW 不会分配此 GPU。</translation>
    </message>
    <message>
        <source>It assigns NVIDIA T4 and A2 cards only.</source>
        <comment>@info</comment>
        <translation>它仅分配 NVIDIA T4 和 A2 卡。</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or one of these cards.</source>
        <comment>@remedy</comment>
        <translation>请使用 GPU 半虚拟化，或使用上述某种卡。</translation>
    </message>
    <message>
        <source>EFLOW was not told how many GPUs to pass.</source>
        <comment>@title</comment>
        <translation>未告知 EFLOW 要传递多少个 GPU。</translation>
    </message>
    <message>
        <source>The number of GPUs must be at least one.</source>
        <comment>@info</comment>
        <translation>GPU 的数量必须至少为 1。</translation>
    </message>
    <message>
        <source>Repeat the setup. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>请重新进行设置。如果问题仍然存在，请保存报告。</translation>
    </message>
    <message>
        <source>EFLOW refuses this method on this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW 在此 Windows 上拒绝使用该方法。</translation>
    </message>
    <message>
        <source>On Windows Server it supports device assignment only.</source>
        <comment>@info</comment>
        <translation>在 Windows Server 上，它仅支持设备分配。</translation>
    </message>
    <message>
        <source>Choose Discrete Device Assignment, or a client edition of Windows.</source>
        <comment>@remedy</comment>
        <translation>请选择 Discrete Device Assignment，或使用 Windows 的客户端版本。</translation>
    </message>
    <message>
        <source>EFLOW does not find the GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW 找不到该 GPU。</translation>
    </message>
    <message>
        <source>Its name does not match, it has no driver, or it is dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>GPU 的名称不匹配、没有驱动程序，或者已从此计算机卸除。</translation>
    </message>
    <message>
        <source>Check the GPU and its driver in Device Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>请在设备管理器中检查 GPU 及其驱动程序，然后重新检查。</translation>
    </message>
    <message>
        <source>EFLOW does not find enough GPUs.</source>
        <comment>@title</comment>
        <translation>EFLOW 找不到足够的 GPU。</translation>
    </message>
    <message>
        <source>More GPUs were requested than are available.</source>
        <comment>@info</comment>
        <translation>请求的 GPU 数量超过可用数量。</translation>
    </message>
    <message>
        <source>Free the GPU from other virtual machines, then check again.</source>
        <comment>@remedy</comment>
        <translation>请释放其他虚拟机中的 GPU，然后重新检查。</translation>
    </message>
    <message>
        <source>This computer does not support the method for this GPU.</source>
        <comment>@title</comment>
        <translation>此计算机不支持对该 GPU 使用此方法。</translation>
    </message>
    <message>
        <source>EFLOW lists other methods for the GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW 为该 GPU 列出了其他方法。</translation>
    </message>
    <message>
        <source>Choose the other method.</source>
        <comment>@remedy</comment>
        <translation>请选择另一种方法。</translation>
    </message>
    <message>
        <source>EFLOW got a number of GPUs without a method.</source>
        <comment>@title</comment>
        <translation>EFLOW 收到了 GPU 数量，但没有收到方法。</translation>
    </message>
    <message>
        <source>The two settings contradict each other.</source>
        <comment>@info</comment>
        <translation>这两项设置互相矛盾。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <comment>@title</comment>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>It is missing, it is not a file, or you may not read it.</source>
        <comment>@info</comment>
        <translation>文件缺失、不是文件，或者没有读取权限。</translation>
    </message>
    <message>
        <source>Check the file name and its permissions.</source>
        <comment>@remedy</comment>
        <translation>请检查文件名及其权限。</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <comment>@title</comment>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The disk is full or read-only, or you may not write there.</source>
        <comment>@info</comment>
        <translation>磁盘已满、为只读，或者没有写入权限。</translation>
    </message>
    <message>
        <source>Free disk space or choose another folder.</source>
        <comment>@remedy</comment>
        <translation>请释放磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>A file is too large.</source>
        <comment>@title</comment>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>Files of this kind are never that large, so it was not read.</source>
        <comment>@info</comment>
        <translation>此类文件不会这么大，因此未读取。</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <comment>@remedy</comment>
        <translation>请选择正确的文件。</translation>
    </message>
    <message>
        <source>A file is not valid JSON.</source>
        <comment>@title</comment>
        <translation>文件不是有效的 JSON。</translation>
    </message>
    <message>
        <source>It is damaged or was cut off.</source>
        <comment>@info</comment>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <comment>@remedy</comment>
        <translation>请重新获取该文件的副本。</translation>
    </message>
    <message>
        <source>This is not a valid host profile.</source>
        <comment>@title</comment>
        <translation>这不是有效的主机配置文件。</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format.</source>
        <comment>@info</comment>
        <translation>其中一些值不符合格式。</translation>
    </message>
    <message>
        <source>Correct the values that the details name, or capture the host again.</source>
        <comment>@remedy</comment>
        <translation>请更正详细信息中指出的值，或重新录制主机。</translation>
    </message>
    <message>
        <source>This is not a valid answers file.</source>
        <comment>@title</comment>
        <translation>这不是有效的应答文件。</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format or this computer.</source>
        <comment>@info</comment>
        <translation>其中一些值不符合格式或与此计算机不符。</translation>
    </message>
    <message>
        <source>Correct the values that the details name.</source>
        <comment>@remedy</comment>
        <translation>请更正详细信息中指出的值。</translation>
    </message>
    <message>
        <source>The command line is not valid.</source>
        <comment>@title</comment>
        <translation>命令行无效。</translation>
    </message>
    <message>
        <source>An option is unknown, incomplete or contradicts another.</source>
        <comment>@info</comment>
        <translation>某个选项未知、不完整，或与其他选项矛盾。</translation>
    </message>
    <message>
        <source>Read the help for the options of this command.</source>
        <comment>@remedy</comment>
        <translation>请查看有关此命令的选项的帮助。</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <comment>@title</comment>
        <translation>此程序内部出现问题。</translation>
    </message>
    <message>
        <source>The program met a state that it did not expect.</source>
        <comment>@info</comment>
        <translation>程序遇到了意外状态。</translation>
    </message>
    <message>
        <source>Save the report and send it to your support contact.</source>
        <comment>@remedy</comment>
        <translation>请保存报告，并将其发送给支持人员。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <comment>@title</comment>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>You asked to stop before it was finished.</source>
        <comment>@info</comment>
        <translation>操作在完成前按要求停止。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <comment>@remedy</comment>
        <translation>准备就绪后请重新开始。</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <comment>@title</comment>
        <translation>未及时收到响应。</translation>
    </message>
    <message>
        <source>The computer took longer than this program waits.</source>
        <comment>@info</comment>
        <translation>计算机花费的时间超出了此程序的等待时间。</translation>
    </message>
    <message>
        <source>Wait until the computer is less busy, then try again.</source>
        <comment>@remedy</comment>
        <translation>请等到计算机不太繁忙时再重试。</translation>
    </message>
    <message>
        <source>It is not known whether a change took effect.</source>
        <comment>@title</comment>
        <translation>不确定更改是否已生效。</translation>
    </message>
    <message>
        <source>The computer gave no clear answer, and looking again did not settle it.</source>
        <comment>@info</comment>
        <translation>计算机没有给出明确的响应，再次查看后仍无法确定。</translation>
    </message>
    <message>
        <source>Check again. If this persists, restart the computer first.</source>
        <comment>@remedy</comment>
        <translation>请重新检查。如果问题仍然存在，请先重新启动计算机。</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <comment>@title</comment>
        <translation>访问被拒绝。</translation>
    </message>
    <message>
        <source>The current user may not do this.</source>
        <comment>@info</comment>
        <translation>当前用户无权执行此操作。</translation>
    </message>
    <message>
        <source>Start the program as an administrator.</source>
        <comment>@remedy</comment>
        <translation>请以管理员身份启动程序。</translation>
    </message>
    <message>
        <source>It may have been removed since the last check.</source>
        <comment>@info</comment>
        <translation>它可能在上次检查后已被删除。</translation>
    </message>
    <message>
        <source>Check again and repeat your choice.</source>
        <comment>@remedy</comment>
        <translation>请重新检查，然后重新选择。</translation>
    </message>
    <message>
        <source>This is not supported here.</source>
        <comment>@title</comment>
        <translation>此处不支持该操作。</translation>
    </message>
    <message>
        <source>This computer or this virtual machine has no way to do it.</source>
        <comment>@info</comment>
        <translation>此计算机或此虚拟机无法执行该操作。</translation>
    </message>
    <message>
        <source>Choose another method or another virtual machine.</source>
        <comment>@remedy</comment>
        <translation>请选择其他方法或其他虚拟机。</translation>
    </message>
    <message>
        <source>A value was refused.</source>
        <comment>@title</comment>
        <translation>某个值被拒绝。</translation>
    </message>
    <message>
        <source>The computer does not accept one of the chosen settings.</source>
        <comment>@info</comment>
        <translation>计算机不接受所选的某项设置。</translation>
    </message>
    <message>
        <source>Go back and choose another value.</source>
        <comment>@remedy</comment>
        <translation>请返回并选择其他值。</translation>
    </message>
    <message>
        <source>The computer is not in the state that this change needs.</source>
        <comment>@title</comment>
        <translation>计算机未处于此更改所需的状态。</translation>
    </message>
    <message>
        <source>Something changed, or another program is at work.</source>
        <comment>@info</comment>
        <translation>某些内容已更改，或者有其他程序正在操作。</translation>
    </message>
    <message>
        <source>Check again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>请重新检查，然后重复该步骤。</translation>
    </message>
    <message>
        <source>Another program is using what this change needs.</source>
        <comment>@info</comment>
        <translation>其他程序正在使用此更改所需的资源。</translation>
    </message>
    <message>
        <source>Close other management tools and try again.</source>
        <comment>@remedy</comment>
        <translation>请关闭其他管理工具，然后重试。</translation>
    </message>
    <message>
        <source>The computer does not have enough resources.</source>
        <comment>@title</comment>
        <translation>计算机的资源不足。</translation>
    </message>
    <message>
        <source>There is too little free memory, or a virtual machine points to a GPU that is no longer there.</source>
        <comment>@info</comment>
        <translation>可用内存过少，或者某个虚拟机指向已不存在的 GPU。</translation>
    </message>
    <message>
        <source>Free memory or close other virtual machines, then try again.</source>
        <comment>@remedy</comment>
        <translation>请释放内存或关闭其他虚拟机，然后重试。</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <comment>@title</comment>
        <translation>某个 Windows 服务未响应。</translation>
    </message>
    <message>
        <source>The management service of Windows or Hyper-V is not running.</source>
        <comment>@info</comment>
        <translation>Windows 或 Hyper-V 的管理服务未运行。</translation>
    </message>
    <message>
        <source>Start the service or restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>请启动该服务或重新启动计算机，然后重新检查。</translation>
    </message>
    <message>
        <source>This computer cannot be set up.</source>
        <comment>@title</comment>
        <translation>无法设置此计算机。</translation>
    </message>
    <message>
        <source>The program runs on Windows only. Elsewhere it can show recorded computers.</source>
        <comment>@info</comment>
        <translation>该程序只能在 Windows 上运行。在其他系统上，它可以显示录制的计算机。</translation>
    </message>
    <message>
        <source>Open a recorded computer, or start the program on Windows.</source>
        <comment>@remedy</comment>
        <translation>请打开录制的计算机，或在 Windows 上启动该程序。</translation>
    </message>
    <message>
        <source>The virtual machine was not found.</source>
        <comment>@title</comment>
        <translation>找不到该虚拟机。</translation>
    </message>
    <message>
        <source>Check again and choose a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>请重新检查并选择虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine is not off.</source>
        <comment>@title</comment>
        <translation>虚拟机未关闭。</translation>
    </message>
    <message>
        <source>Hyper-V changes these settings only while it is off. A saved or paused machine is not off.</source>
        <comment>@info</comment>
        <translation>只有在虚拟机关闭时，Hyper-V 才会更改这些设置。已保存或已暂停的虚拟机不算关闭。</translation>
    </message>
    <message>
        <source>Shut the virtual machine down, then try again.</source>
        <comment>@remedy</comment>
        <translation>请将虚拟机关机，然后重试。</translation>
    </message>
    <message>
        <source>The virtual machine has dynamic memory.</source>
        <comment>@title</comment>
        <translation>虚拟机使用动态内存。</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device needs a fixed amount of memory.</source>
        <comment>@info</comment>
        <translation>已分配设备的虚拟机需要固定大小的内存。</translation>
    </message>
    <message>
        <source>Switch off dynamic memory for the virtual machine.</source>
        <comment>@remedy</comment>
        <translation>请为虚拟机关闭动态内存。</translation>
    </message>
    <message>
        <source>The automatic stop action does not fit.</source>
        <comment>@title</comment>
        <translation>自动停止操作不合适。</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device cannot be saved.</source>
        <comment>@info</comment>
        <translation>无法保存已分配设备的虚拟机的状态。</translation>
    </message>
    <message>
        <source>Set its automatic stop action to “Turn off”.</source>
        <comment>@remedy</comment>
        <translation>请将其自动停止操作设置为“强行关闭虚拟机”。</translation>
    </message>
    <message>
        <source>This edition of Windows cannot start a virtual machine with an assigned device.</source>
        <comment>@title</comment>
        <translation>此版本的 Windows 无法启动已分配设备的虚拟机。</translation>
    </message>
    <message>
        <source>Client editions let a device be assigned but refuse to start the virtual machine.</source>
        <comment>@info</comment>
        <translation>客户端版本允许分配设备，但拒绝启动虚拟机。</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or Windows Server for device assignment.</source>
        <comment>@remedy</comment>
        <translation>请使用 GPU 半虚拟化；如需进行设备分配，请使用 Windows Server。</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is out of reach of the processor.</source>
        <comment>@title</comment>
        <translation>MMIO 空间超出处理器的寻址范围。</translation>
    </message>
    <message>
        <source>The space ends above the highest address that this processor supports.</source>
        <comment>@info</comment>
        <translation>该空间的末尾超过了此处理器支持的最高地址。</translation>
    </message>
    <message>
        <source>Choose a smaller high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>请选择较小的高位 MMIO 空间。</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is too small.</source>
        <comment>@title</comment>
        <translation>MMIO 空间过小。</translation>
    </message>
    <message>
        <source>The card needs more space than the virtual machine reserves.</source>
        <comment>@info</comment>
        <translation>该卡需要的空间大于虚拟机预留的空间。</translation>
    </message>
    <message>
        <source>Choose a larger high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>请选择较大的高位 MMIO 空间。</translation>
    </message>
    <message>
        <source>A group policy refuses the GPU.</source>
        <comment>@title</comment>
        <translation>组策略拒绝该 GPU。</translation>
    </message>
    <message>
        <source>Windows Server demands a secure or supported device assignment here.</source>
        <comment>@info</comment>
        <translation>此 Windows Server 要求设备分配必须是安全的或受支持的。</translation>
    </message>
    <message>
        <source>Ask your administrator to change the Hyper-V device assignment policies.</source>
        <comment>@remedy</comment>
        <translation>请联系管理员更改 Hyper-V 设备分配策略。</translation>
    </message>
    <message>
        <source>The device is in use.</source>
        <comment>@title</comment>
        <translation>设备正在使用中。</translation>
    </message>
    <message>
        <source>Another virtual machine or a program on this computer is using it.</source>
        <comment>@info</comment>
        <translation>其他虚拟机或此计算机上的程序正在使用它。</translation>
    </message>
    <message>
        <source>Take it from the other virtual machine, or close the programs that use it.</source>
        <comment>@remedy</comment>
        <translation>请将其从另一个虚拟机中移除，或关闭正在使用它的程序。</translation>
    </message>
    <message>
        <source>The device cannot be disabled.</source>
        <comment>@title</comment>
        <translation>无法禁用该设备。</translation>
    </message>
    <message>
        <source>Windows needs it at the moment.</source>
        <comment>@info</comment>
        <translation>Windows 目前需要它。</translation>
    </message>
    <message>
        <source>Close programs that use the device, or restart the computer and try again.</source>
        <comment>@remedy</comment>
        <translation>请关闭使用该设备的程序，或重新启动计算机，然后重试。</translation>
    </message>
    <message>
        <source>The device belongs to this computer.</source>
        <comment>@title</comment>
        <translation>该设备属于此计算机。</translation>
    </message>
    <message>
        <source>Only a device that is dismounted from the host can be assigned.</source>
        <comment>@info</comment>
        <translation>只有从主机卸除的设备才能分配。</translation>
    </message>
    <message>
        <source>Check again, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>请重新检查，然后重新进行设置。</translation>
    </message>
    <message>
        <source>The device cannot be assigned to a virtual machine.</source>
        <comment>@title</comment>
        <translation>该设备无法分配给虚拟机。</translation>
    </message>
    <message>
        <source>Its type, its interrupts or its firmware do not allow it.</source>
        <comment>@info</comment>
        <translation>设备的类型、中断或固件不允许分配。</translation>
    </message>
    <message>
        <source>Choose another GPU, or use GPU paravirtualization.</source>
        <comment>@remedy</comment>
        <translation>请选择其他 GPU，或使用 GPU 半虚拟化。</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) are missing.</source>
        <comment>@title</comment>
        <translation>缺少 Access Control Services (ACS)。</translation>
    </message>
    <message>
        <source>Without them the device could bypass the memory protection of this computer.</source>
        <comment>@info</comment>
        <translation>没有它，设备可能会绕过此计算机的内存保护。</translation>
    </message>
    <message>
        <source>Switch ACS on in the firmware, or use another slot.</source>
        <comment>@remedy</comment>
        <translation>请在固件中启用 ACS，或使用其他插槽。</translation>
    </message>
    <message>
        <source>The device has no mitigation driver.</source>
        <comment>@title</comment>
        <translation>该设备没有缓解驱动程序。</translation>
    </message>
    <message>
        <source>Hyper-V demands the protection of a mitigation driver for this device.</source>
        <comment>@info</comment>
        <translation>Hyper-V 要求此设备有缓解驱动程序的保护。</translation>
    </message>
    <message>
        <source>Install the mitigation driver of the vendor, or accept the risk on the Passthrough page.</source>
        <comment>@remedy</comment>
        <translation>请安装供应商的缓解驱动程序，或在“传递”页面上接受风险。</translation>
    </message>
    <message>
        <source>The firmware keeps control of PCI Express.</source>
        <comment>@title</comment>
        <translation>固件保留了对 PCI Express 的控制。</translation>
    </message>
    <message>
        <source>Windows needs that control to assign a device.</source>
        <comment>@info</comment>
        <translation>Windows 需要此控制权才能分配设备。</translation>
    </message>
    <message>
        <source>Allow the operating system to control PCI Express in the firmware.</source>
        <comment>@remedy</comment>
        <translation>请在固件中允许操作系统控制 PCI Express。</translation>
    </message>
    <message>
        <source>The GPU cannot be shared.</source>
        <comment>@title</comment>
        <translation>无法共享该 GPU。</translation>
    </message>
    <message>
        <source>Hyper-V offers no partition of this GPU at the moment.</source>
        <comment>@info</comment>
        <translation>Hyper-V 目前不提供此 GPU 的分区。</translation>
    </message>
    <message>
        <source>Check the driver of the GPU, then check again.</source>
        <comment>@remedy</comment>
        <translation>请检查 GPU 的驱动程序，然后重新检查。</translation>
    </message>
    <message>
        <source>There is no plan for this choice.</source>
        <comment>@title</comment>
        <translation>没有适用于此选择的计划。</translation>
    </message>
    <message>
        <source>A requirement is not met, or a value that undo would need is not known.</source>
        <comment>@info</comment>
        <translation>某项要求未满足，或者撤消所需的某个值未知。</translation>
    </message>
    <message>
        <source>Read the requirements of the choice, fix what they name and check again.</source>
        <comment>@remedy</comment>
        <translation>请阅读该选择的要求，解决其中指出的问题，然后重新检查。</translation>
    </message>
    <message>
        <source>A consent is missing.</source>
        <comment>@title</comment>
        <translation>缺少必要的同意。</translation>
    </message>
    <message>
        <source>The plan carries a risk that you have not accepted.</source>
        <comment>@info</comment>
        <translation>该计划包含尚未接受的风险。</translation>
    </message>
    <message>
        <source>Read the risks on the Passthrough page and accept them, or choose another method.</source>
        <comment>@remedy</comment>
        <translation>请阅读“传递”页面上的风险并接受，或选择其他方法。</translation>
    </message>
    <message>
        <source>The computer changed since the plan was made.</source>
        <comment>@title</comment>
        <translation>创建计划后，计算机发生了变化。</translation>
    </message>
    <message>
        <source>A setting is no longer as the plan found it, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>某项设置与创建计划时不同，因此未开始任何操作。</translation>
    </message>
    <message>
        <source>Check again. A new plan will be made.</source>
        <comment>@remedy</comment>
        <translation>请重新检查。将创建新的计划。</translation>
    </message>
    <message>
        <source>Another setup is running.</source>
        <comment>@title</comment>
        <translation>另一项设置操作正在运行。</translation>
    </message>
    <message>
        <source>Only one setup at a time can change this computer.</source>
        <comment>@info</comment>
        <translation>一次只能有一项设置操作更改此计算机。</translation>
    </message>
    <message>
        <source>Wait until the other one has finished.</source>
        <comment>@remedy</comment>
        <translation>请等待另一项操作完成。</translation>
    </message>
    <message>
        <source>An earlier setup was not finished.</source>
        <comment>@title</comment>
        <translation>之前的设置操作未完成。</translation>
    </message>
    <message>
        <source>It was cut off, or it could not be undone completely.</source>
        <comment>@info</comment>
        <translation>该操作被中断，或者未能完全撤消。</translation>
    </message>
    <message>
        <source>Undo the earlier setup first.</source>
        <comment>@remedy</comment>
        <translation>请先撤消之前的设置操作。</translation>
    </message>
    <message>
        <source>It cannot be trusted, so nothing was taken back.</source>
        <comment>@info</comment>
        <translation>该日志不可信，因此未撤消任何更改。</translation>
    </message>
    <message>
        <source>Check in Device Manager and Hyper-V Manager that every GPU is present, then remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>请在设备管理器和 Hyper-V 管理器中确认所有 GPU 都存在，然后删除恢复日志文件。</translation>
    </message>
    <message>
        <source>The journal belongs to another computer or version.</source>
        <comment>@title</comment>
        <translation>恢复日志属于其他计算机或其他版本。</translation>
    </message>
    <message>
        <source>It does not describe this computer, so it was not used.</source>
        <comment>@info</comment>
        <translation>它描述的不是此计算机，因此未使用。</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>请使用写入该日志的程序版本打开它，或删除恢复日志文件。</translation>
    </message>
    <message>
        <source>The recovery task could not be registered.</source>
        <comment>@title</comment>
        <translation>无法注册恢复任务。</translation>
    </message>
    <message>
        <source>Without it a power failure could leave the computer half changed, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>没有该任务，断电可能会使计算机停留在只更改了一半的状态，因此未开始任何操作。</translation>
    </message>
    <message>
        <source>Allow the program to register a scheduled task, then try again.</source>
        <comment>@remedy</comment>
        <translation>请允许程序注册计划任务，然后重试。</translation>
    </message>
    <message>
        <source>Not everything could be undone.</source>
        <comment>@title</comment>
        <translation>未能撤消全部更改。</translation>
    </message>
    <message>
        <source>A change could not be taken back.</source>
        <comment>@info</comment>
        <translation>有一项更改无法撤消。</translation>
    </message>
    <message>
        <source>The virtual machine does not answer.</source>
        <comment>@title</comment>
        <translation>虚拟机未响应。</translation>
    </message>
    <message>
        <source>It may still be starting, or its network is not ready.</source>
        <comment>@info</comment>
        <translation>它可能仍在启动，或者网络尚未就绪。</translation>
    </message>
    <message>
        <source>Wait until it has started, then verify again.</source>
        <comment>@remedy</comment>
        <translation>请等到虚拟机启动后再次验证。</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@title</comment>
        <translation>GPU 在虚拟机中无法工作。</translation>
    </message>
    <message>
        <source>The virtual machine runs, but it sees no working GPU.</source>
        <comment>@info</comment>
        <translation>虚拟机正在运行，但检测不到能够正常工作的 GPU。</translation>
    </message>
    <message>
        <source>Check the driver in the virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>请检查虚拟机中的驱动程序，然后重试。</translation>
    </message>
    <message>
        <source>EFLOW does not support this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW 不支持此 Windows。</translation>
    </message>
    <message>
        <source>The edition or the build does not meet its minimum requirements.</source>
        <comment>@info</comment>
        <translation>版本或内部版本不满足最低要求。</translation>
    </message>
    <message>
        <source>Use Windows Pro or Enterprise, or Windows Server 2019 or 2022, with all updates.</source>
        <comment>@remedy</comment>
        <translation>请使用 Windows 专业版或企业版，或者 Windows Server 2019 或 2022，并安装所有更新。</translation>
    </message>
    <message>
        <source>Parts of an earlier EFLOW installation are left on this computer.</source>
        <comment>@title</comment>
        <translation>此计算机上残留有以前的 EFLOW 的部分内容。</translation>
    </message>
    <message>
        <source>EFLOW cannot be deployed while parts of an earlier attempt are left.</source>
        <comment>@info</comment>
        <translation>如果计算机上留有之前部署尝试的残留内容，EFLOW 将无法部署。</translation>
    </message>
    <message>
        <source>Uninstall Azure IoT Edge in Settings, restart the computer and install it again.</source>
        <comment>@remedy</comment>
        <translation>请在“设置”中卸载 Azure IoT Edge，重新启动计算机，然后重新安装。</translation>
    </message>
    <message>
        <source>EFLOW could not create its virtual machine.</source>
        <comment>@title</comment>
        <translation>EFLOW 无法创建其虚拟机。</translation>
    </message>
    <message>
        <source>The usual causes are too little free memory, a computer that is a virtual machine itself, and the network switch.</source>
        <comment>@info</comment>
        <translation>常见原因包括可用内存过少、计算机本身是虚拟机以及网络交换机的问题。</translation>
    </message>
    <message>
        <source>Free memory, read the log in the folder wssdagent under ProgramData, then try again.</source>
        <comment>@remedy</comment>
        <translation>请释放内存，查看 ProgramData 下 wssdagent 文件夹中的日志，然后重试。</translation>
    </message>
    <message>
        <source>EFLOW cannot use the virtual switch.</source>
        <comment>@title</comment>
        <translation>EFLOW 无法使用该虚拟交换机。</translation>
    </message>
    <message>
        <source>The switch was not found, or it is not of the kind that EFLOW needs.</source>
        <comment>@info</comment>
        <translation>找不到该交换机，或者它不是 EFLOW 所需的类型。</translation>
    </message>
    <message>
        <source>Create a suitable virtual switch in Hyper-V, then try again.</source>
        <comment>@remedy</comment>
        <translation>请在 Hyper-V 中创建合适的虚拟交换机，然后重试。</translation>
    </message>
    <message>
        <source>EFLOW cannot reach its virtual machine over SSH.</source>
        <comment>@title</comment>
        <translation>EFLOW 无法通过 SSH 访问其虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine has no network address, or its keys do not match.</source>
        <comment>@info</comment>
        <translation>虚拟机没有网络地址，或者密钥不匹配。</translation>
    </message>
    <message>
        <source>Restart the EFLOW virtual machine and check its network, then try again.</source>
        <comment>@remedy</comment>
        <translation>请重新启动 EFLOW 虚拟机并检查其网络，然后重试。</translation>
    </message>
    <message>
        <source>The EFLOW certificate has expired.</source>
        <comment>@title</comment>
        <translation>EFLOW 证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of its agent is valid for one year, and an update of EFLOW does not renew it.</source>
        <comment>@info</comment>
        <translation>其代理的证书有效期为一年，更新 EFLOW 时不会续订该证书。</translation>
    </message>
    <message>
        <source>Renew the certificate with the script updateWssdCert.ps1 of EFLOW, then try again.</source>
        <comment>@remedy</comment>
        <translation>请使用 EFLOW 的脚本 updateWssdCert.ps1 续订证书，然后重试。</translation>
    </message>
    <message>
        <source>EFLOW does not find the text of its licence.</source>
        <comment>@title</comment>
        <translation>EFLOW 找不到其许可文本。</translation>
    </message>
    <message>
        <source>Files of another version of EFLOW are mixed with the installed one.</source>
        <comment>@info</comment>
        <translation>已安装的 EFLOW 中混有其他版本的 EFLOW 的文件。</translation>
    </message>
    <message>
        <source>Reinstall Azure IoT Edge for Linux on Windows, then try again.</source>
        <comment>@remedy</comment>
        <translation>请重新安装 Azure IoT Edge for Linux on Windows，然后重试。</translation>
    </message>
    <message>
        <source>EFLOW reported an error that this program does not know.</source>
        <comment>@title</comment>
        <translation>EFLOW 报告了此程序无法识别的错误。</translation>
    </message>
    <message>
        <source>The message is in the details and in the support bundle.</source>
        <comment>@info</comment>
        <translation>该消息包含在详细信息和支持包中。</translation>
    </message>
    <message>
        <source>Read the details. EFLOW writes more to the log in the folder wssdagent under ProgramData.</source>
        <comment>@remedy</comment>
        <translation>请查看详细信息。EFLOW 会将更多信息写入 ProgramData 下 wssdagent 文件夹中的日志。</translation>
    </message>
    <message>
        <source>Windows PowerShell was not found.</source>
        <comment>@title</comment>
        <translation>找不到 Windows PowerShell。</translation>
    </message>
    <message>
        <source>EFLOW can be changed only through its PowerShell module.</source>
        <comment>@info</comment>
        <translation>只能通过 EFLOW 的 PowerShell 模块更改 EFLOW。</translation>
    </message>
    <message>
        <source>Repair Windows so that it has Windows PowerShell 5.1.</source>
        <comment>@remedy</comment>
        <translation>请修复 Windows，使其包含 Windows PowerShell 5.1。</translation>
    </message>
    <message>
        <source>This computer does not let the EFLOW module run.</source>
        <comment>@title</comment>
        <translation>此计算机不允许运行 EFLOW 模块。</translation>
    </message>
    <message>
        <source>A policy, application control or a signature that cannot be checked blocks PowerShell scripts.</source>
        <comment>@info</comment>
        <translation>策略、应用程序控制或无法验证的签名阻止了 PowerShell 脚本。</translation>
    </message>
    <message>
        <source>Windows PowerShell gave no usable answer.</source>
        <comment>@title</comment>
        <translation>Windows PowerShell 未给出可用的响应。</translation>
    </message>
    <message>
        <source>The answer was missing, cut off or not in the agreed form.</source>
        <comment>@info</comment>
        <translation>响应缺失、不完整，或者格式与约定不符。</translation>
    </message>
    <message>
        <source>Try again. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>请重试。如果问题仍然存在，请保存报告。</translation>
    </message>
    <message>
        <source>A folder of this program is not safe.</source>
        <comment>@title</comment>
        <translation>此程序的某个文件夹不安全。</translation>
    </message>
    <message>
        <source>Users other than administrators may change it, so it is not used.</source>
        <comment>@info</comment>
        <translation>管理员以外的用户可以更改该文件夹，因此未使用。</translation>
    </message>
    <message>
        <source>Remove the folder that the details name, then try again.</source>
        <comment>@remedy</comment>
        <translation>请删除详细信息中指出的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Hyper-V is not installed on this computer.</source>
        <comment>@title</comment>
        <translation>此计算机上未安装 Hyper-V。</translation>
    </message>
    <message>
        <source>Windows has no Hyper-V management interface, or its role waits for a restart.</source>
        <comment>@info</comment>
        <translation>Windows 没有 Hyper-V 管理接口，或者其角色正在等待重新启动。</translation>
    </message>
    <message>
        <source>Switch the Hyper-V feature on, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>请启用 Hyper-V 功能，重新启动计算机，然后重新检查。</translation>
    </message>
    <message>
        <source>The management interface of Hyper-V could not be loaded.</source>
        <comment>@title</comment>
        <translation>无法加载 Hyper-V 的管理接口。</translation>
    </message>
    <message>
        <source>Windows knows the interface but cannot start it: a file or its registration is damaged.</source>
        <comment>@info</comment>
        <translation>Windows 能识别该接口，但无法启动它：某个文件或其注册信息已损坏。</translation>
    </message>
    <message>
        <source>Repair Windows or switch Hyper-V off and on again, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>请修复 Windows，或关闭 Hyper-V 后再重新启用，重新启动计算机，然后重新检查。</translation>
    </message>
    <message>
        <source>The connection to Hyper-V was lost.</source>
        <comment>@title</comment>
        <translation>与 Hyper-V 的连接已断开。</translation>
    </message>
    <message>
        <source>The management service of Hyper-V or of Windows ended during the call.</source>
        <comment>@info</comment>
        <translation>Hyper-V 或 Windows 的管理服务在调用过程中结束。</translation>
    </message>
    <message>
        <source>Start the service Hyper-V Virtual Machine Management, then check again.</source>
        <comment>@remedy</comment>
        <translation>请启动“Hyper-V 虚拟机管理”服务，然后重新检查。</translation>
    </message>
    <message>
        <source>The management service of Hyper-V is stopping.</source>
        <comment>@title</comment>
        <translation>Hyper-V 的管理服务正在停止。</translation>
    </message>
    <message>
        <source>It restarts or shuts down at the moment, and takes no orders meanwhile.</source>
        <comment>@info</comment>
        <translation>它正在重新启动或关闭，在此期间不接受请求。</translation>
    </message>
    <message>
        <source>Wait a minute until the service runs again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>请等待一分钟，待该服务重新运行后再重复该步骤。</translation>
    </message>
    <message>
        <source>Hyper-V could not carry out the request.</source>
        <comment>@title</comment>
        <translation>Hyper-V 无法执行该请求。</translation>
    </message>
    <message>
        <source>Hyper-V reported a failure without a reason.</source>
        <comment>@info</comment>
        <translation>Hyper-V 报告了失败，但未给出原因。</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then try again.</source>
        <comment>@remedy</comment>
        <translation>请在 Hyper-V 事件日志中查找原因，然后重试。</translation>
    </message>
    <message>
        <source>Hyper-V refused the type of a setting.</source>
        <comment>@title</comment>
        <translation>Hyper-V 拒绝了某项设置的类型。</translation>
    </message>
    <message>
        <source>This version of Windows expects the setting in another form.</source>
        <comment>@info</comment>
        <translation>此版本的 Windows 要求该设置采用其他形式。</translation>
    </message>
    <message>
        <source>Install the updates of Windows. If this persists, send the report to your support contact.</source>
        <comment>@remedy</comment>
        <translation>请安装 Windows 更新。如果问题仍然存在，请将报告发送给支持人员。</translation>
    </message>
    <message>
        <source>Hyper-V or the virtual machine is not available.</source>
        <comment>@title</comment>
        <translation>Hyper-V 或虚拟机不可用。</translation>
    </message>
    <message>
        <source>Wait until the virtual machine is settled in Hyper-V Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>请在 Hyper-V 管理器中等到虚拟机状态稳定，然后重新检查。</translation>
    </message>
    <message>
        <source>Hyper-V does not have enough memory for this.</source>
        <comment>@title</comment>
        <translation>Hyper-V 的内存不足，无法执行此操作。</translation>
    </message>
    <message>
        <source>The host does not have enough memory for the request.</source>
        <comment>@info</comment>
        <translation>主机的内存不足以满足该请求。</translation>
    </message>
    <message>
        <source>Close programs or shut other virtual machines down, then try again.</source>
        <comment>@remedy</comment>
        <translation>请关闭一些程序或将其他虚拟机关机，然后重试。</translation>
    </message>
    <message>
        <source>Hyper-V cannot find a file of the virtual machine.</source>
        <comment>@title</comment>
        <translation>Hyper-V 找不到虚拟机的某个文件。</translation>
    </message>
    <message>
        <source>A disk or a configuration file was moved or deleted, or its drive is not connected.</source>
        <comment>@info</comment>
        <translation>磁盘或配置文件已被移动或删除，或者其所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>Connect the drive or correct the path in Hyper-V Manager, then try again.</source>
        <comment>@remedy</comment>
        <translation>请连接驱动器，或在 Hyper-V 管理器中更正路径，然后重试。</translation>
    </message>
    <message>
        <source>A task of Hyper-V failed.</source>
        <comment>@title</comment>
        <translation>Hyper-V 的一项任务失败。</translation>
    </message>
    <message>
        <source>Hyper-V began the change but could not complete it.</source>
        <comment>@info</comment>
        <translation>Hyper-V 已开始更改，但未能完成。</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then check again.</source>
        <comment>@remedy</comment>
        <translation>请在 Hyper-V 事件日志中查找原因，然后重新检查。</translation>
    </message>
    <message>
        <source>A device, a file or a setting was not found.</source>
        <comment>@title</comment>
        <translation>找不到某个设备、文件或设置。</translation>
    </message>
    <message>
        <source>A device, a file or a service is in use.</source>
        <comment>@title</comment>
        <translation>某个设备、文件或服务正在使用中。</translation>
    </message>
    <message>
        <source>The device needs a restart of this computer.</source>
        <comment>@title</comment>
        <translation>该设备要求重新启动此计算机。</translation>
    </message>
    <message>
        <source>Windows can change the state of the device only while it starts.</source>
        <comment>@info</comment>
        <translation>Windows 只能在启动过程中更改该设备的状态。</translation>
    </message>
    <message>
        <source>Restart the computer, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>请重新启动计算机，然后重新进行设置。</translation>
    </message>
    <message>
        <source>One of them is starting, stopping or being moved at the moment.</source>
        <comment>@info</comment>
        <translation>二者之一目前正在启动、停止或移动。</translation>
    </message>
    <message>
        <source>Ask the administrator to allow signed scripts in full language mode. Under the execution policy AllSigned, the certificate that signed the EFLOW module must be among the trusted publishers of the local computer. Then try again.</source>
        <comment>@remedy</comment>
        <translation>请联系管理员，允许在完整语言模式下运行已签名的脚本。在执行策略 AllSigned 下，EFLOW 模块的签名证书必须位于本地计算机的受信任的发布者中。然后重试。</translation>
    </message>
    <message>
        <source>Run the listed commands by hand, or try to undo again.</source>
        <comment>@remedy</comment>
        <translation>请手动执行列出的命令，或再次尝试撤消。</translation>
    </message>
    <message>
        <source>The journal of the last setup is damaged or cannot be read.</source>
        <comment>@title</comment>
        <translation>上次设置操作的恢复日志已损坏或无法读取。</translation>
    </message>
    <message>
        <source>Nobody confirmed the changes.</source>
        <comment>@title</comment>
        <translation>无人确认更改。</translation>
    </message>
    <message>
        <source>They were to be taken back by themselves unless you confirmed them in time.</source>
        <comment>@info</comment>
        <translation>如果未及时确认，更改会自动撤消。</translation>
    </message>
    <message>
        <source>Try again, and confirm as soon as you see that the computer works.</source>
        <comment>@remedy</comment>
        <translation>请重试，并在看到计算机工作正常后立即确认。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>GPU compute in virtual machines is broken in build %1.</source>
        <comment>@status</comment>
        <translation>在内部版本 %1 中，虚拟机中的 GPU 计算无法正常工作。</translation>
    </message>
    <message>
        <source>After an in-place upgrade to build %1, virtual machines see no GPU.</source>
        <comment>@status</comment>
        <translation>就地升级到内部版本 %1 后，虚拟机检测不到 GPU。</translation>
    </message>
    <message>
        <source>The documentation covers build %1, but some releases of EFLOW refuse it.</source>
        <comment>@status</comment>
        <translation>文档涵盖内部版本 %1，但 EFLOW 的各个版本均不接受该内部版本。</translation>
    </message>
    <message>
        <source>This is build %1. Since build 26100, a sister product no longer sees the GPU, and nobody has confirmed that EFLOW works.</source>
        <comment>@status</comment>
        <translation>这是内部版本 %1。自内部版本 26100 起，某个姊妹产品无法再使用 GPU，且尚未确认 EFLOW 能够正常工作。</translation>
    </message>
    <message>
        <source>Build %1 is newer than the versions that EFLOW&apos;s documentation lists.</source>
        <comment>@status</comment>
        <translation>内部版本 %1 比 EFLOW 文档中列出的版本新。</translation>
    </message>
    <message>
        <source>Build %1 shares the GPU with Windows guests; Linux guests need a newer one.</source>
        <comment>@status</comment>
        <translation>内部版本 %1 可与 Windows 来宾共享 GPU；Linux 来宾需要更新的内部版本。</translation>
    </message>
    <message>
        <source>One of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>以下 Windows 内部版本之一：%1。</translation>
    </message>
    <message>
        <source>The installed EFLOW module accepts only build %1 of Windows 10.</source>
        <comment>@info</comment>
        <translation>已安装的 EFLOW 模块仅接受 Windows 10 的内部版本 %1。</translation>
    </message>
    <message>
        <source>NVIDIA driver %1 or later.</source>
        <comment>@info</comment>
        <translation>NVIDIA 驱动程序 %1 或更高版本。</translation>
    </message>
    <message>
        <source>Of version %1, only the previews for WSL have CUDA.</source>
        <comment>@status</comment>
        <translation>版本 %1 中只有用于 WSL 的预览版包含 CUDA。</translation>
    </message>
    <message>
        <source>The driver of the GPU&apos;s manufacturer is installed.</source>
        <comment>@info</comment>
        <translation>已安装 GPU 制造商的驱动程序。</translation>
    </message>
    <message>
        <source>Windows uses its basic display driver.</source>
        <comment>@status</comment>
        <translation>Windows 正在使用其基本显示驱动程序。</translation>
    </message>
    <message>
        <source>A driver is installed: %1</source>
        <comment>@status</comment>
        <translation>已安装驱动程序：%1</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@info</comment>
        <translation>驱动程序以 WDDM 模式运行。</translation>
    </message>
    <message>
        <source>The driver runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>驱动程序以 TCC 模式运行。</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@status</comment>
        <translation>驱动程序以 WDDM 模式运行。</translation>
    </message>
    <message>
        <source>The manufacturer&apos;s device mitigation driver is installed on the host.</source>
        <comment>@info</comment>
        <translation>主机上已安装制造商的设备缓解驱动程序。</translation>
    </message>
    <message>
        <source>The mitigation driver is installed.</source>
        <comment>@status</comment>
        <translation>已安装缓解驱动程序。</translation>
    </message>
    <message>
        <source>The mitigation driver is not installed.</source>
        <comment>@status</comment>
        <translation>未安装缓解驱动程序。</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW 为此方法提供该 GPU。</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU, but not for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW 提供该 GPU，但不支持此方法。</translation>
    </message>
    <message>
        <source>The EFLOW VM has another GPU, which it will lose: %1</source>
        <comment>@status</comment>
        <translation>EFLOW VM 有另一个 GPU，它将失去该 GPU：%1</translation>
    </message>
    <message>
        <source>The EFLOW VM is off and will be started.</source>
        <comment>@status</comment>
        <translation>EFLOW VM 已关闭，将会启动。</translation>
    </message>
    <message>
        <source>The EFLOW VM runs.</source>
        <comment>@status</comment>
        <translation>EFLOW VM 正在运行。</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is installed.</source>
        <comment>@info</comment>
        <translation>已安装 Azure IoT Edge for Linux on Windows。</translation>
    </message>
    <message>
        <source>EFLOW is not installed.</source>
        <comment>@status</comment>
        <translation>未安装 EFLOW。</translation>
    </message>
    <message>
        <source>EFLOW %1 is installed.</source>
        <comment>@status</comment>
        <translation>已安装 EFLOW %1。</translation>
    </message>
    <message>
        <source>EFLOW is installed.</source>
        <comment>@status</comment>
        <translation>已安装 EFLOW。</translation>
    </message>
    <message>
        <source>A release of EFLOW without known GPU faults.</source>
        <comment>@info</comment>
        <translation>没有已知 GPU 问题的 EFLOW 版本。</translation>
    </message>
    <message>
        <source>In EFLOW %1, Discrete Device Assignment of this GPU fails.</source>
        <comment>@status</comment>
        <translation>在 EFLOW %1 中，此 GPU 的 Discrete Device Assignment 会失败。</translation>
    </message>
    <message>
        <source>EFLOW %1 does not support this GPU yet.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 发布时尚不支持此 GPU。</translation>
    </message>
    <message>
        <source>EFLOW %1 was withdrawn by Microsoft.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 已被 Microsoft 撤回。</translation>
    </message>
    <message>
        <source>The EFLOW VM is deployed and runs, and it has no other GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW VM 已部署并正在运行，且没有其他 GPU。</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. Deployment cannot be undone.</source>
        <comment>@status</comment>
        <translation>未部署 EFLOW VM。部署无法撤消。</translation>
    </message>
    <message>
        <source>EFLOW lists the GPU by its name and supports the method for it.</source>
        <comment>@info</comment>
        <translation>EFLOW 按名称列出该 GPU，并支持对它使用此方法。</translation>
    </message>
    <message>
        <source>EFLOW selects by name, and Windows calls the GPU “%1”.</source>
        <comment>@status</comment>
        <translation>EFLOW 按名称选择，而 Windows 将该 GPU 称为“%1”。</translation>
    </message>
    <message>
        <source>EFLOW does not list the GPU.</source>
        <comment>@status</comment>
        <translation>EFLOW 未列出该 GPU。</translation>
    </message>
    <message>
        <source>NVIDIA T4 or NVIDIA A2.</source>
        <comment>@info</comment>
        <translation>NVIDIA T4 或 NVIDIA A2。</translation>
    </message>
    <message>
        <source>NVIDIA GeForce, Quadro or RTX, or graphics integrated in an Intel processor.</source>
        <comment>@info</comment>
        <translation>NVIDIA GeForce、Quadro 或 RTX，或者 Intel 处理器中集成的显卡。</translation>
    </message>
    <message>
        <source>The model is not known.</source>
        <comment>@status</comment>
        <translation>型号未知。</translation>
    </message>
    <message>
        <source>For this GPU, one of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>对于此 GPU，需为以下 Windows 内部版本之一：%1。</translation>
    </message>
    <message>
        <source>Users report trouble with %1 in virtual machines.</source>
        <comment>@status</comment>
        <translation>有用户报告 %1 在虚拟机中存在问题。</translation>
    </message>
    <message>
        <source>NVIDIA supports CUDA for Linux VMs from Pascal on; %1 is older.</source>
        <comment>@status</comment>
        <translation>从 Pascal 开始，NVIDIA 才支持 Linux VM 的 CUDA；%1 是更早的产品。</translation>
    </message>
    <message>
        <source>This device is no GPU: %1</source>
        <comment>@status</comment>
        <translation>此设备不是 GPU：%1</translation>
    </message>
    <message>
        <source>A display adapter.</source>
        <comment>@info</comment>
        <translation>显示适配器。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <comment>@status</comment>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>Yes.</source>
        <comment>@status</comment>
        <translation>是。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>@status</comment>
        <translation>否。</translation>
    </message>
    <message>
        <source>The GPU works.</source>
        <comment>@status</comment>
        <translation>GPU 工作正常。</translation>
    </message>
    <message>
        <source>The GPU is disabled.</source>
        <comment>@status</comment>
        <translation>GPU 已禁用。</translation>
    </message>
    <message>
        <source>Windows reports an error of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows 报告该 GPU 存在错误。</translation>
    </message>
    <message>
        <source>The GPU is dismounted from the host.</source>
        <comment>@status</comment>
        <translation>GPU 已从主机卸除。</translation>
    </message>
    <message>
        <source>The GPU is assigned to a VM.</source>
        <comment>@status</comment>
        <translation>GPU 已分配给 VM。</translation>
    </message>
    <message>
        <source>Windows reports problem code %1 of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows 报告该 GPU 的问题代码为 %1。</translation>
    </message>
    <message>
        <source>The host can choose this GPU among those it shares.</source>
        <comment>@info</comment>
        <translation>主机可以在其共享的 GPU 中选择此 GPU。</translation>
    </message>
    <message>
        <source>Windows 10 chooses among several GPUs by itself.</source>
        <comment>@status</comment>
        <translation>Windows 10 会自行在多个 GPU 中选择。</translation>
    </message>
    <message>
        <source>The GPU can be chosen.</source>
        <comment>@status</comment>
        <translation>可以选择该 GPU。</translation>
    </message>
    <message>
        <source>The host has a GPU.</source>
        <comment>@info</comment>
        <translation>主机有 GPU。</translation>
    </message>
    <message>
        <source>No GPU was found.</source>
        <comment>@status</comment>
        <translation>未找到 GPU。</translation>
    </message>
    <message>
        <source>GPUs found: %1</source>
        <comment>@status</comment>
        <translation>找到的 GPU：%1</translation>
    </message>
    <message>
        <source>The GPU is on the host.</source>
        <comment>@info</comment>
        <translation>GPU 位于主机上。</translation>
    </message>
    <message>
        <source>The GPU works on the host.</source>
        <comment>@info</comment>
        <translation>GPU 在主机上工作正常。</translation>
    </message>
    <message>
        <source>No other GPU has the same name: EFLOW selects by name.</source>
        <comment>@info</comment>
        <translation>没有其他同名的 GPU：EFLOW 按名称选择。</translation>
    </message>
    <message>
        <source>A GPU of another model has the same name.</source>
        <comment>@status</comment>
        <translation>另一型号的 GPU 具有相同的名称。</translation>
    </message>
    <message>
        <source>Another GPU has the same name. EFLOW takes one of them.</source>
        <comment>@status</comment>
        <translation>另一个 GPU 与其同名。EFLOW 会使用其中一个。</translation>
    </message>
    <message>
        <source>The name is unique.</source>
        <comment>@status</comment>
        <translation>名称是唯一的。</translation>
    </message>
    <message>
        <source>No display is attached to the GPU.</source>
        <comment>@info</comment>
        <translation>GPU 未连接显示器。</translation>
    </message>
    <message>
        <source>A display is attached to the GPU.</source>
        <comment>@status</comment>
        <translation>GPU 连接了显示器。</translation>
    </message>
    <message>
        <source>No display is attached.</source>
        <comment>@status</comment>
        <translation>未连接显示器。</translation>
    </message>
    <message>
        <source>The GPU is not shared out in partitions.</source>
        <comment>@info</comment>
        <translation>GPU 未以分区形式共享。</translation>
    </message>
    <message>
        <source>The GPU is shared out in partitions.</source>
        <comment>@status</comment>
        <translation>GPU 以分区形式共享。</translation>
    </message>
    <message>
        <source>No partition of the GPU is in use.</source>
        <comment>@status</comment>
        <translation>该 GPU 没有正在使用的分区。</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU as one that it can share by GPU-PV.</source>
        <comment>@info</comment>
        <translation>Hyper-V 将该 GPU 列为可通过 GPU-PV 共享的 GPU。</translation>
    </message>
    <message>
        <source>Hyper-V does not list the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V 未列出该 GPU。</translation>
    </message>
    <message>
        <source>The GPU is shared by SR-IOV, which needs a vGPU driver.</source>
        <comment>@status</comment>
        <translation>该 GPU 通过 SR-IOV 共享，这需要 vGPU 驱动程序。</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU beside devices that are no GPU: %1</source>
        <comment>@status</comment>
        <translation>Hyper-V 列出了该 GPU，同时还列出了不是 GPU 的设备：%1</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V 列出了该 GPU。</translation>
    </message>
    <message>
        <source>The licence is accepted.</source>
        <comment>@info</comment>
        <translation>已接受许可。</translation>
    </message>
    <message>
        <source>You accepted the licence.</source>
        <comment>@status</comment>
        <translation>已接受许可。</translation>
    </message>
    <message>
        <source>The licence is not accepted yet.</source>
        <comment>@status</comment>
        <translation>尚未接受许可。</translation>
    </message>
    <message>
        <source>The service runs.</source>
        <comment>@status</comment>
        <translation>服务正在运行。</translation>
    </message>
    <message>
        <source>The service is stopped.</source>
        <comment>@status</comment>
        <translation>服务已停止。</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <comment>@status</comment>
        <translation>未安装该服务。</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@info</comment>
        <translation>已启用 Hyper-V。</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@status</comment>
        <translation>已启用 Hyper-V。</translation>
    </message>
    <message>
        <source>This Windows has no Hyper-V.</source>
        <comment>@status</comment>
        <translation>此 Windows 没有 Hyper-V。</translation>
    </message>
    <message>
        <source>Hyper-V is not enabled.</source>
        <comment>@status</comment>
        <translation>未启用 Hyper-V。</translation>
    </message>
    <message>
        <source>The Hyper-V Host Compute Service (vmcompute) runs.</source>
        <comment>@info</comment>
        <translation>Hyper-V 主机计算服务 (vmcompute) 正在运行。</translation>
    </message>
    <message>
        <source>The Hyper-V Virtual Machine Management service (vmms) runs.</source>
        <comment>@info</comment>
        <translation>Hyper-V 虚拟机管理服务 (vmms) 正在运行。</translation>
    </message>
    <message>
        <source>Neither RequireSecureDeviceAssignment nor RequireSupportedDeviceAssignment is in force.</source>
        <comment>@info</comment>
        <translation>RequireSecureDeviceAssignment 和 RequireSupportedDeviceAssignment 均未生效。</translation>
    </message>
    <message>
        <source>The policy refuses GPU partitions when a VM starts.</source>
        <comment>@status</comment>
        <translation>策略会在 VM 启动时拒绝 GPU 分区。</translation>
    </message>
    <message>
        <source>The policy allows GPU partitions.</source>
        <comment>@status</comment>
        <translation>策略允许 GPU 分区。</translation>
    </message>
    <message>
        <source>Virtualization is switched on in the firmware of the computer.</source>
        <comment>@info</comment>
        <translation>已在计算机的固件中启用虚拟化。</translation>
    </message>
    <message>
        <source>Virtualization is on.</source>
        <comment>@status</comment>
        <translation>虚拟化已启用。</translation>
    </message>
    <message>
        <source>Virtualization is off, or a hypervisor hides it.</source>
        <comment>@status</comment>
        <translation>虚拟化已关闭，或被虚拟机监控程序隐藏。</translation>
    </message>
    <message>
        <source>The IOMMU (Intel VT-d or AMD-Vi) is switched on.</source>
        <comment>@info</comment>
        <translation>已启用 IOMMU（Intel VT-d 或 AMD-Vi）。</translation>
    </message>
    <message>
        <source>An IOMMU is in use.</source>
        <comment>@status</comment>
        <translation>IOMMU 正在使用中。</translation>
    </message>
    <message>
        <source>Windows reports no IOMMU in use. Such reports can be wrong.</source>
        <comment>@status</comment>
        <translation>Windows 报告没有使用中的 IOMMU。此类报告可能有误。</translation>
    </message>
    <message>
        <source>At least %1 MB of free memory.</source>
        <comment>@info</comment>
        <translation>至少 %1 MB 可用内存。</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <comment>@status</comment>
        <translation>有 %1 MB 可用。</translation>
    </message>
    <message>
        <source>The processor addresses more than 64 GB (at least %1 address bits).</source>
        <comment>@info</comment>
        <translation>处理器的寻址范围大于 64 GB（至少 %1 个地址位）。</translation>
    </message>
    <message>
        <source>The processor has %1 address bits.</source>
        <comment>@status</comment>
        <translation>处理器有 %1 个地址位。</translation>
    </message>
    <message>
        <source>The Windows Subsystem for Linux is installed; EFLOW uses its libraries on Windows 10.</source>
        <comment>@info</comment>
        <translation>已安装适用于 Linux 的 Windows 子系统；在 Windows 10 上，EFLOW 会使用它的库。</translation>
    </message>
    <message>
        <source>WSL is installed.</source>
        <comment>@status</comment>
        <translation>已安装 WSL。</translation>
    </message>
    <message>
        <source>WSL is not installed.</source>
        <comment>@status</comment>
        <translation>未安装 WSL。</translation>
    </message>
    <message>
        <source>A PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>PCI Express 端点。</translation>
    </message>
    <message>
        <source>A part of the processor&apos;s root complex, which isolates less well.</source>
        <comment>@status</comment>
        <translation>处理器根复合体的一部分，隔离效果较差。</translation>
    </message>
    <message>
        <source>A legacy PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>传统 PCI Express 端点。</translation>
    </message>
    <message>
        <source>The firmware kept control of PCI Express for this device (type %1).</source>
        <comment>@status</comment>
        <translation>固件保留了对此设备的 PCI Express 的控制（类型 %1）。</translation>
    </message>
    <message>
        <source>Not a PCI Express endpoint (type %1).</source>
        <comment>@status</comment>
        <extracomment>%1: the number of a device type</extracomment>
        <translation>不是 PCI Express 端点（类型 %1）。</translation>
    </message>
    <message>
        <source>A PCI Express endpoint that Windows controls.</source>
        <comment>@info</comment>
        <translation>由 Windows 控制的 PCI Express 端点。</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) on every bridge between the GPU and the processor.</source>
        <comment>@info</comment>
        <translation>GPU 与处理器之间的每个桥上都有 Access Control Services (ACS)。</translation>
    </message>
    <message>
        <source>ACS protects the whole way.</source>
        <comment>@status</comment>
        <translation>ACS 保护整条通路。</translation>
    </message>
    <message>
        <source>Traffic from this device could bypass the IOMMU.</source>
        <comment>@status</comment>
        <translation>来自此设备的流量可能会绕过 IOMMU。</translation>
    </message>
    <message>
        <source>The firmware keeps no memory reserved for the GPU.</source>
        <comment>@info</comment>
        <translation>固件未为 GPU 保留内存。</translation>
    </message>
    <message>
        <source>The firmware keeps memory reserved.</source>
        <comment>@status</comment>
        <translation>固件保留了内存。</translation>
    </message>
    <message>
        <source>No memory is reserved.</source>
        <comment>@status</comment>
        <translation>没有保留的内存。</translation>
    </message>
    <message>
        <source>Message-signaled interrupts (MSI or MSI-X).</source>
        <comment>@info</comment>
        <translation>消息信号中断（MSI 或 MSI-X）。</translation>
    </message>
    <message>
        <source>The GPU has line-based interrupts only.</source>
        <comment>@status</comment>
        <translation>GPU 仅有基于线路的中断。</translation>
    </message>
    <message>
        <source>The GPU does not need line-based interrupts.</source>
        <comment>@status</comment>
        <translation>GPU 不需要基于线路的中断。</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@status</comment>
        <translation>VM 已关闭。</translation>
    </message>
    <message>
        <source>The VM runs and will be shut down.</source>
        <comment>@status</comment>
        <translation>VM 正在运行，将会关机。</translation>
    </message>
    <message>
        <source>The VM is paused.</source>
        <comment>@status</comment>
        <translation>VM 已暂停。</translation>
    </message>
    <message>
        <source>The VM is saved.</source>
        <comment>@status</comment>
        <translation>VM 已保存。</translation>
    </message>
    <message>
        <source>The VM changes its state at the moment.</source>
        <comment>@status</comment>
        <translation>VM 正在更改状态。</translation>
    </message>
    <message>
        <source>Hyper-V has a VM.</source>
        <comment>@info</comment>
        <translation>Hyper-V 有 VM。</translation>
    </message>
    <message>
        <source>Hyper-V has no VM.</source>
        <comment>@status</comment>
        <translation>Hyper-V 没有 VM。</translation>
    </message>
    <message>
        <source>VMs found: %1</source>
        <comment>@status</comment>
        <translation>找到的 VM：%1</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@info</comment>
        <translation>VM 已关闭。</translation>
    </message>
    <message>
        <source>The VM runs with this GPU.</source>
        <comment>@status</comment>
        <translation>VM 正在使用此 GPU 运行。</translation>
    </message>
    <message>
        <source>Fixed memory, or dynamic memory with its minimum equal to its startup size.</source>
        <comment>@info</comment>
        <translation>固定内存，或最小值等于启动大小的动态内存。</translation>
    </message>
    <message>
        <source>The VM starts with %1 MB, and only %2 MB are free.</source>
        <comment>@status</comment>
        <translation>VM 启动时需要 %1 MB，但只有 %2 MB 可用。</translation>
    </message>
    <message>
        <source>The memory is fixed.</source>
        <comment>@status</comment>
        <translation>内存是固定的。</translation>
    </message>
    <message>
        <source>The memory is dynamic.</source>
        <comment>@status</comment>
        <translation>内存是动态的。</translation>
    </message>
    <message>
        <source>Checkpoints are switched off.</source>
        <comment>@info</comment>
        <translation>检查点已关闭。</translation>
    </message>
    <message>
        <source>Checkpoints are off.</source>
        <comment>@status</comment>
        <translation>检查点已关闭。</translation>
    </message>
    <message>
        <source>Checkpoints are on.</source>
        <comment>@status</comment>
        <translation>检查点已启用。</translation>
    </message>
    <message>
        <source>Every GPU partition of the VM refers to a GPU of the host.</source>
        <comment>@info</comment>
        <translation>VM 的每个 GPU 分区都引用主机的 GPU。</translation>
    </message>
    <message>
        <source>No partition refers to a missing GPU.</source>
        <comment>@status</comment>
        <translation>没有引用缺失 GPU 的分区。</translation>
    </message>
    <message>
        <source>The VM refers to a GPU path that no longer exists on this host.</source>
        <comment>@status</comment>
        <translation>VM 引用了此主机上已不存在的 GPU 路径。</translation>
    </message>
    <message>
        <source>Low and high MMIO space of the VM at least %1.</source>
        <comment>@info</comment>
        <translation>VM 的低位和高位 MMIO 空间至少为 %1。</translation>
    </message>
    <message>
        <source>The processor cannot address the gap above the VM&apos;s memory.</source>
        <comment>@status</comment>
        <translation>处理器无法对 VM 内存上方的空间寻址。</translation>
    </message>
    <message>
        <source>No other VM owns the GPU, and the VM got no device by the other method.</source>
        <comment>@info</comment>
        <translation>没有其他 VM 拥有该 GPU，且该 VM 没有使用另一种方法的设备。</translation>
    </message>
    <message>
        <source>The VM has this GPU already.</source>
        <comment>@status</comment>
        <translation>该 VM 已有此 GPU。</translation>
    </message>
    <message>
        <source>The VM has a partition of this GPU.</source>
        <comment>@status</comment>
        <translation>该 VM 有此 GPU 的分区。</translation>
    </message>
    <message>
        <source>Another VM owns the GPU.</source>
        <comment>@status</comment>
        <translation>另一个 VM 拥有该 GPU。</translation>
    </message>
    <message>
        <source>The VM already got a device by the other method.</source>
        <comment>@status</comment>
        <translation>该 VM 已有使用另一种方法的设备。</translation>
    </message>
    <message>
        <source>The GPU is free for the VM.</source>
        <comment>@status</comment>
        <translation>该 GPU 可供此 VM 使用。</translation>
    </message>
    <message>
        <source>This is Windows Server.</source>
        <comment>@status</comment>
        <translation>这是 Windows Server。</translation>
    </message>
    <message>
        <source>This is a Windows client.</source>
        <comment>@status</comment>
        <translation>这是 Windows 客户端。</translation>
    </message>
    <message>
        <source>A Windows client or Windows Server.</source>
        <comment>@info</comment>
        <translation>Windows 客户端或 Windows Server。</translation>
    </message>
    <message>
        <source>Windows Server.</source>
        <comment>@info</comment>
        <translation>Windows Server。</translation>
    </message>
    <message>
        <source>A Windows client.</source>
        <comment>@info</comment>
        <translation>Windows 客户端。</translation>
    </message>
    <message>
        <source>Any edition with Hyper-V, so not Home.</source>
        <comment>@info</comment>
        <translation>任何带有 Hyper-V 的版本，因此不包括家庭版。</translation>
    </message>
    <message>
        <source>Pro, Enterprise, IoT Enterprise or Windows Server.</source>
        <comment>@info</comment>
        <translation>专业版、企业版、IoT 企业版或 Windows Server。</translation>
    </message>
    <message>
        <source>Pro, Enterprise or IoT Enterprise.</source>
        <comment>@info</comment>
        <translation>专业版、企业版或 IoT 企业版。</translation>
    </message>
    <message>
        <source>This is a Windows client. EFLOW&apos;s documentation includes it, but Hyper-V itself assigns devices on Windows Server only.</source>
        <comment>@status</comment>
        <translation>这是 Windows 客户端。EFLOW 的文档涵盖 Windows 客户端，但 Hyper-V 本身仅在 Windows Server 上分配设备。</translation>
    </message>
    <message>
        <source>This is a Home edition.</source>
        <comment>@status</comment>
        <translation>这是家庭版。</translation>
    </message>
    <message>
        <source>The computer takes part in the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>计算机已加入 Windows 预览体验成员计划。</translation>
    </message>
    <message>
        <source>This is Insider build %1, but the computer has left the program.</source>
        <comment>@status</comment>
        <translation>这是 Insider 内部版本 %1，但计算机已退出该计划。</translation>
    </message>
    <message>
        <source>This is Insider build %1.</source>
        <comment>@status</comment>
        <translation>这是 Insider 内部版本 %1。</translation>
    </message>
    <message>
        <source>64-bit Windows.</source>
        <comment>@info</comment>
        <translation>64 位 Windows。</translation>
    </message>
    <message>
        <source>64-bit Windows for x64 processors.</source>
        <comment>@info</comment>
        <translation>适用于 x64 处理器的 64 位 Windows。</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@info</comment>
        <translation>Windows 直接在计算机上运行。</translation>
    </message>
    <message>
        <source>Windows runs inside a virtual machine.</source>
        <comment>@status</comment>
        <translation>Windows 在虚拟机中运行。</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@status</comment>
        <translation>Windows 直接在计算机上运行。</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@info</comment>
        <translation>没有挂起的重新启动。</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@status</comment>
        <translation>没有挂起的重新启动。</translation>
    </message>
    <message>
        <source>A restart is pending.</source>
        <comment>@status</comment>
        <translation>有挂起的重新启动。</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <comment>@info</comment>
        <translation>程序以管理员权限运行。</translation>
    </message>
    <message>
        <source>The program has administrator rights.</source>
        <comment>@status</comment>
        <translation>程序具有管理员权限。</translation>
    </message>
    <message>
        <source>The program has no administrator rights.</source>
        <comment>@status</comment>
        <translation>程序没有管理员权限。</translation>
    </message>
    <message>
        <source>The documentation of %2 accepted build %1; today it does not.</source>
        <comment>@status</comment>
        <extracomment>%1: a build, 19044.1263; %2: a month, 2021-11</extracomment>
        <translation>%2 的文档接受内部版本 %1；目前已不再接受。</translation>
    </message>
    <message>
        <source>The driver of another NVIDIA GPU runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>另一个 NVIDIA GPU 的驱动程序以 TCC 模式运行。</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. On Windows Server, its deployment needs a virtual switch.</source>
        <comment>@status</comment>
        <translation>未部署 EFLOW VM。在 Windows Server 上，部署需要虚拟交换机。</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>EFLOW supports this GPU by Discrete Device Assignment (DDA) only.</source>
        <comment>@info</comment>
        <translation>EFLOW 仅支持对此 GPU 使用 Discrete Device Assignment (DDA)。</translation>
    </message>
    <message>
        <source>EFLOW supports this GPU by GPU paravirtualization (GPU-PV) only.</source>
        <comment>@info</comment>
        <translation>EFLOW 仅支持对此 GPU 使用 GPU 半虚拟化 (GPU-PV)。</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment (DDA) 是此 GPU 和 VM 唯一可用的方法。</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>GPU 半虚拟化 (GPU-PV) 是此 GPU 和 VM 唯一可用的方法。</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for Discrete Device Assignment (DDA) than for GPU-PV.</source>
        <comment>@info</comment>
        <translation>检查发现，与 GPU-PV 相比，Discrete Device Assignment (DDA) 的障碍更少。</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for GPU paravirtualization (GPU-PV) than for DDA.</source>
        <comment>@info</comment>
        <translation>检查发现，与 DDA 相比，GPU 半虚拟化 (GPU-PV) 的障碍更少。</translation>
    </message>
    <message>
        <source>Both methods are open. Windows Server gives the VM the whole GPU by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>两种方法均可用。Windows Server 通过 Discrete Device Assignment (DDA) 将整个 GPU 提供给 VM。</translation>
    </message>
    <message>
        <source>Both methods are open. GPU paravirtualization (GPU-PV) leaves the GPU to the host as well.</source>
        <comment>@info</comment>
        <translation>两种方法均可用。使用 GPU 半虚拟化 (GPU-PV) 时，主机仍可使用 GPU。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Done; for check: a path is open.</source>
        <comment>@info</comment>
        <translation>完成；对于 check：有可用的途径。</translation>
    </message>
    <message>
        <source>Check: no path is open.</source>
        <comment>@info</comment>
        <translation>对于 check：没有可用的途径。</translation>
    </message>
    <message>
        <source>Check: it could not be told.</source>
        <comment>@info</comment>
        <translation>对于 check：无法判断。</translation>
    </message>
    <message>
        <source>Cancelled; everything is undone.</source>
        <comment>@info</comment>
        <translation>已取消；所有更改均已撤消。</translation>
    </message>
    <message>
        <source>Failed; the result says what was undone.</source>
        <comment>@info</comment>
        <translation>失败；结果会说明已撤消的内容。</translation>
    </message>
    <message>
        <source>Another run is active.</source>
        <comment>@info</comment>
        <translation>另一次运行正在进行。</translation>
    </message>
    <message>
        <source>A licence or risk is not accepted.</source>
        <comment>@info</comment>
        <translation>有许可或风险未被接受。</translation>
    </message>
    <message>
        <source>This host has no open path.</source>
        <comment>@info</comment>
        <translation>此主机没有可用的途径。</translation>
    </message>
    <message>
        <source>The command line or a file named on it is wrong.</source>
        <comment>@info</comment>
        <translation>命令行或其中指定的文件有误。</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>用法：%1 [选项]…</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>用法：%1 &lt;命令&gt; [选项]…</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine, step by step.</source>
        <comment>@info</comment>
        <translation>按步骤将显卡提供给 Linux 虚拟机。</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine. The result goes to standard output, progress and errors to standard error; nothing is ever asked.</source>
        <comment>@info</comment>
        <translation>将显卡提供给 Linux 虚拟机。结果写入标准输出，进度和错误写入标准错误；不会提出任何询问。</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>@title</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@title</comment>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options of some commands</source>
        <comment>@title</comment>
        <translation>部分命令的选项</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <comment>@title</comment>
        <translation>退出代码</translation>
    </message>
    <message>
        <source>No command is given. Use --help to see the commands.</source>
        <comment>@error</comment>
        <translation>未指定命令。请使用 --help 查看命令。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>多余的参数：“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a command. Use --help to see the commands.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>“%1”不是命令。请使用 --help 查看命令。</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>--%1 只能使用一次。</translation>
    </message>
    <message>
        <source>--%1 wants %2, and got “%3”.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option, %2: what it wants: “eflow or hyperv”, %3: what was given</extracomment>
        <translation>--%1 的值“%3”无效，应为：%2。</translation>
    </message>
    <message>
        <source>--screenshots walks a recorded host only. Name one with --host.</source>
        <comment>@error</comment>
        <translation>--screenshots 仅遍历录制的主机。请使用 --host 指定一个。</translation>
    </message>
    <message>
        <source>--json and --powershell exclude each other.</source>
        <comment>@error</comment>
        <translation>--json 和 --powershell 不能同时使用。</translation>
    </message>
    <message>
        <source>--host-state wants the recorded host in --host.</source>
        <comment>@error</comment>
        <translation>--host-state 要求使用 --host 指定录制的主机。</translation>
    </message>
    <message>
        <source>--%1 cannot be used with this command.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>--%1 不能用于此命令。</translation>
    </message>
    <message>
        <source>Say what the host can do and what is missing. Changes nothing.</source>
        <comment>@info</comment>
        <translation>说明主机可以做什么以及缺少什么。不进行任何更改。</translation>
    </message>
    <message>
        <source>Show every change that apply would make. Changes nothing.</source>
        <comment>@info</comment>
        <translation>显示 apply 将进行的每项更改。不进行任何更改。</translation>
    </message>
    <message>
        <source>Give the GPU to the VM; undo everything when a step fails.</source>
        <comment>@info</comment>
        <translation>将 GPU 提供给 VM；如果某个步骤失败，则撤消所有更改。</translation>
    </message>
    <message>
        <source>Take back what the last run changed.</source>
        <comment>@info</comment>
        <translation>撤消上次运行所做的更改。</translation>
    </message>
    <message>
        <source>Look inside the VM for a working GPU. Changes nothing.</source>
        <comment>@info</comment>
        <translation>在 VM 中查找能够正常工作的 GPU。不进行任何更改。</translation>
    </message>
    <message>
        <source>Finish the undo of a run that was cut off.</source>
        <comment>@info</comment>
        <translation>完成对中断的运行的撤消。</translation>
    </message>
    <message>
        <source>Write the host as a profile that can be replayed elsewhere.</source>
        <comment>@info</comment>
        <translation>将主机保存为可在其他位置重放的配置文件。</translation>
    </message>
    <message>
        <source>Work on the recorded host in FILE instead of this computer.</source>
        <comment>@info</comment>
        <translation>使用 &lt;文件&gt; 中录制的主机，而不是此计算机。</translation>
    </message>
    <message>
        <source>Keep the changed recorded host in FILE between runs.</source>
        <comment>@info</comment>
        <translation>在多次运行之间，将更改后的录制的主机保留在 &lt;文件&gt; 中。</translation>
    </message>
    <message>
        <source>Keep the record of changes in FILE.</source>
        <comment>@info</comment>
        <translation>将更改记录保存在 &lt;文件&gt; 中。</translation>
    </message>
    <message>
        <source>Use the language NAME, for example en.</source>
        <comment>@info</comment>
        <translation>使用语言 &lt;名称&gt;，例如 en。</translation>
    </message>
    <message>
        <source>Write the log to FILE.</source>
        <comment>@info</comment>
        <translation>将日志写入 &lt;文件&gt;。</translation>
    </message>
    <message>
        <source>Print the result as one JSON document.</source>
        <comment>@info</comment>
        <translation>将结果输出为一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Take licences, consents, GPU, method and VM from FILE.</source>
        <comment>@info</comment>
        <translation>从 &lt;文件&gt; 中读取许可、同意、GPU、方法和 VM。</translation>
    </message>
    <message>
        <source>Choose the GPU with this device instance id, or #1 for the first without one.</source>
        <comment>@info</comment>
        <translation>选择具有此设备实例 ID 的 GPU；使用 #1 可选择第一个没有该 ID 的 GPU。</translation>
    </message>
    <message>
        <source>Choose dda or gpu-pv; without it the recommended method is taken.</source>
        <comment>@info</comment>
        <translation>选择 dda 或 gpu-pv；如不指定，则使用推荐的方法。</translation>
    </message>
    <message>
        <source>Choose the VM of EFLOW (eflow) or a VM of Hyper-V (hyperv).</source>
        <comment>@info</comment>
        <translation>选择 EFLOW 的 VM (eflow) 或 Hyper-V 的 VM (hyperv)。</translation>
    </message>
    <message>
        <source>Choose the VM of Hyper-V with this id.</source>
        <comment>@info</comment>
        <translation>选择具有此 ID 的 Hyper-V VM。</translation>
    </message>
    <message>
        <source>Accept the licence eflow or nvidia. May be given more than once.</source>
        <comment>@info</comment>
        <translation>接受许可 eflow 或 nvidia。可多次使用。</translation>
    </message>
    <message>
        <source>Consent to a risk: security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display. May be given more than once.</source>
        <comment>@info</comment>
        <translation>同意以下风险：security-risk、no-mitigation-driver、no-acs、one-way-deployment 或 only-display。可多次使用。</translation>
    </message>
    <message>
        <source>Print the plan as the PowerShell that would do the same.</source>
        <comment>@info</comment>
        <translation>将计划输出为执行相同操作的 PowerShell。</translation>
    </message>
    <message>
        <source>Write the profile to FILE instead of standard output.</source>
        <comment>@info</comment>
        <translation>将配置文件写入 &lt;文件&gt;，而不是标准输出。</translation>
    </message>
    <message>
        <source>Use light or dark colours, or those of the system.</source>
        <comment>@info</comment>
        <translation>使用浅色、深色或系统颜色。</translation>
    </message>
    <message>
        <source>Draw everything FACTOR times as large.</source>
        <comment>@info</comment>
        <translation>将所有内容放大到 &lt;倍数&gt; 倍显示。</translation>
    </message>
    <message>
        <source>Walk through every page of a recorded host, save a picture of each in FOLDER and print the report.</source>
        <comment>@info</comment>
        <translation>遍历录制的主机的每个页面，将各页面的图片保存到 &lt;文件夹&gt;，并输出报告。</translation>
    </message>
    <message>
        <source>End as soon as the first page is painted, to measure the start.</source>
        <comment>@info</comment>
        <translation>在第一个页面绘制完成后立即结束，用于测量启动时间。</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <comment>@info</comment>
        <translation>输出此文本。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <comment>@info</comment>
        <translation>输出版本。</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>@label</comment>
        <translation>&lt;文件&gt;</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>@label</comment>
        <translation>&lt;文件夹&gt;</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>@label</comment>
        <translation>&lt;名称&gt;</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>@label</comment>
        <translation>&lt;ID&gt;</translation>
    </message>
    <message>
        <source>FACTOR</source>
        <comment>@label</comment>
        <translation>&lt;倍数&gt;</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <comment>@label</comment>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>the name of a language, like en</source>
        <comment>@label</comment>
        <translation>语言名称，例如 en</translation>
    </message>
    <message>
        <source>dda or gpu-pv</source>
        <comment>@label</comment>
        <translation>dda 或 gpu-pv</translation>
    </message>
    <message>
        <source>eflow or hyperv</source>
        <comment>@label</comment>
        <translation>eflow 或 hyperv</translation>
    </message>
    <message>
        <source>eflow or nvidia</source>
        <comment>@label</comment>
        <translation>eflow 或 nvidia</translation>
    </message>
    <message>
        <source>security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display</source>
        <comment>@label</comment>
        <translation>security-risk、no-mitigation-driver、no-acs、one-way-deployment 或 only-display</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <comment>@label</comment>
        <translation>light、dark 或 system</translation>
    </message>
    <message>
        <source>a number from 0.5 to 4</source>
        <comment>@label</comment>
        <translation>0.5 到 4 之间的数字</translation>
    </message>
    <message>
        <source>There is no run to undo or to confirm.</source>
        <comment>@info</comment>
        <translation>没有可撤消或可确认的运行。</translation>
    </message>
    <message>
        <source>Say how far the last run came and who works on it. Changes nothing.</source>
        <comment>@info</comment>
        <translation>说明上次运行的进度以及正在处理它的进程。不进行任何更改。</translation>
    </message>
    <message>
        <source>Keep the changes of a run that waits for a confirmation.</source>
        <comment>@info</comment>
        <translation>保留等待确认的运行所做的更改。</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <comment>@label</comment>
        <translation>&lt;答案&gt;</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>@label</comment>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>Take all changes back unless they are confirmed within 10 minutes: yes or no. Without it: when the GPU drives the only display.</source>
        <comment>@info</comment>
        <translation>如果 10 分钟内未确认，是否撤消所有更改：yes 或 no。不指定此选项时：仅当 GPU 驱动唯一的显示器时撤消。</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Graphics driver</source>
        <comment>@title</comment>
        <translation>图形驱动程序</translation>
    </message>
    <message>
        <source>GPU-PV hands the work of the VM to the driver of the host.</source>
        <comment>@info</comment>
        <translation>GPU-PV 将 VM 的工作交给主机的驱动程序。</translation>
    </message>
    <message>
        <source>Install the current driver from the manufacturer of the GPU.</source>
        <comment>@remedy</comment>
        <translation>请安装 GPU 制造商提供的最新驱动程序。</translation>
    </message>
    <message>
        <source>Driver version</source>
        <comment>@title</comment>
        <translation>驱动程序版本</translation>
    </message>
    <message>
        <source>NVIDIA drivers carry CUDA for Linux VMs from release 495 on.</source>
        <comment>@info</comment>
        <translation>NVIDIA 驱动程序自版本 495 起包含适用于 Linux VM 的 CUDA。</translation>
    </message>
    <message>
        <source>Install the current NVIDIA driver and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>请安装最新的 NVIDIA 驱动程序，然后重新启动计算机。</translation>
    </message>
    <message>
        <source>Driver model</source>
        <comment>@title</comment>
        <translation>驱动程序模型</translation>
    </message>
    <message>
        <source>Only the WDDM driver model can share a GPU with a VM.</source>
        <comment>@info</comment>
        <translation>只有 WDDM 驱动程序模型才能与 VM 共享 GPU。</translation>
    </message>
    <message>
        <source>Run nvidia-smi -dm 0 as an administrator for each NVIDIA GPU in TCC mode, and restart the computer. Some cards cannot leave TCC mode.</source>
        <comment>@remedy</comment>
        <translation>请以管理员身份对每个处于 TCC 模式的 NVIDIA GPU 运行 nvidia-smi -dm 0，然后重新启动计算机。某些卡无法退出 TCC 模式。</translation>
    </message>
    <message>
        <source>Device mitigation driver</source>
        <comment>@title</comment>
        <translation>设备缓解驱动程序</translation>
    </message>
    <message>
        <source>The mitigation driver isolates an assigned GPU and resets it correctly between starts of the VM.</source>
        <comment>@info</comment>
        <translation>缓解驱动程序可隔离已分配的 GPU，并在 VM 的两次启动之间正确重置它。</translation>
    </message>
    <message>
        <source>Install the mitigation driver from NVIDIA before the GPU is dismounted. It is optional, but recommended.</source>
        <comment>@remedy</comment>
        <translation>请在卸除 GPU 之前安装 NVIDIA 的缓解驱动程序。这是可选操作，但建议执行。</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Without a GPU there is nothing to give to a VM.</source>
        <comment>@info</comment>
        <translation>没有 GPU，就无法向 VM 提供任何内容。</translation>
    </message>
    <message>
        <source>Install a supported GPU, or enable it in Device Manager or in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>请安装受支持的 GPU，或者在设备管理器或固件设置中启用它。</translation>
    </message>
    <message>
        <source>GPU model</source>
        <comment>@title</comment>
        <translation>GPU 型号</translation>
    </message>
    <message>
        <source>Microsoft supports each method of EFLOW for some GPU models only.</source>
        <comment>@info</comment>
        <translation>对于 EFLOW 的每种方法，Microsoft 仅支持部分 GPU 型号。</translation>
    </message>
    <message>
        <source>Choose the other method, or use a GPU that the documentation lists for this method.</source>
        <comment>@remedy</comment>
        <translation>请选择另一种方法，或使用文档中针对此方法列出的 GPU。</translation>
    </message>
    <message>
        <source>GPU status</source>
        <comment>@title</comment>
        <translation>GPU 状态</translation>
    </message>
    <message>
        <source>A shared GPU must work on the host, and an assigned one must be on the host to be taken from it.</source>
        <comment>@info</comment>
        <translation>共享的 GPU 必须在主机上工作正常；要分配的 GPU 必须位于主机上，才能从主机中取走。</translation>
    </message>
    <message>
        <source>Open Device Manager, enable the GPU, and follow the advice for the problem code. Mount a dismounted GPU first.</source>
        <comment>@remedy</comment>
        <translation>请打开设备管理器，启用 GPU，然后按照问题代码的建议操作。如果 GPU 已卸除，请先装载。</translation>
    </message>
    <message>
        <source>Choice among GPUs</source>
        <comment>@title</comment>
        <translation>GPU 的选择</translation>
    </message>
    <message>
        <source>EFLOW selects a GPU by its name, and Windows 10 chooses by itself among the GPUs that it shares.</source>
        <comment>@info</comment>
        <translation>EFLOW 按名称选择 GPU，而 Windows 10 会自行在其共享的 GPU 中选择。</translation>
    </message>
    <message>
        <source>Disable the other GPU in Device Manager while the VM starts, or take it out.</source>
        <comment>@remedy</comment>
        <translation>请在 VM 启动期间在设备管理器中禁用另一个 GPU，或将其取下。</translation>
    </message>
    <message>
        <source>Attached display</source>
        <comment>@title</comment>
        <translation>连接的显示器</translation>
    </message>
    <message>
        <source>A display goes dark when its GPU is assigned to a VM.</source>
        <comment>@info</comment>
        <translation>将 GPU 分配给 VM 后，与其连接的显示器会变黑。</translation>
    </message>
    <message>
        <source>Connect the display to another GPU.</source>
        <comment>@remedy</comment>
        <translation>请将显示器连接到其他 GPU。</translation>
    </message>
    <message>
        <source>Shared in partitions</source>
        <comment>@title</comment>
        <translation>以分区形式共享</translation>
    </message>
    <message>
        <source>A GPU cannot be assigned whole while it is shared in partitions.</source>
        <comment>@info</comment>
        <translation>GPU 以分区形式共享时，无法整个分配。</translation>
    </message>
    <message>
        <source>Remove the GPU partitions from all virtual machines first.</source>
        <comment>@remedy</comment>
        <translation>请先从所有虚拟机中移除 GPU 分区。</translation>
    </message>
    <message>
        <source>GPU partitioning</source>
        <comment>@title</comment>
        <translation>GPU 分区</translation>
    </message>
    <message>
        <source>Hyper-V shares only those GPUs whose driver offers it.</source>
        <comment>@info</comment>
        <translation>Hyper-V 仅共享驱动程序支持此功能的 GPU。</translation>
    </message>
    <message>
        <source>Install a newer driver, and see that the GPU is enabled and in WDDM mode.</source>
        <comment>@remedy</comment>
        <translation>请安装较新的驱动程序，并确认 GPU 已启用且处于 WDDM 模式。</translation>
    </message>
    <message>
        <source>PCI Express control</source>
        <comment>@title</comment>
        <translation>PCI Express 控制</translation>
    </message>
    <message>
        <source>Windows can assign a device only when the firmware leaves the control of PCI Express to it.</source>
        <comment>@info</comment>
        <translation>只有当固件将 PCI Express 的控制权交给 Windows 时，Windows 才能分配设备。</translation>
    </message>
    <message>
        <source>Update the firmware of the computer and look there for native PCI Express control or SR-IOV. Some computers cannot do it.</source>
        <comment>@remedy</comment>
        <translation>请更新计算机的固件，并在其中查找原生 PCI Express 控制或 SR-IOV。某些计算机不支持此功能。</translation>
    </message>
    <message>
        <source>Access Control Services</source>
        <comment>@title</comment>
        <translation>Access Control Services</translation>
    </message>
    <message>
        <source>Without ACS, traffic between devices can bypass the IOMMU and with it the isolation of the VM.</source>
        <comment>@info</comment>
        <translation>没有 ACS，设备之间的流量可能会绕过 IOMMU，从而绕过 VM 的隔离。</translation>
    </message>
    <message>
        <source>Use another slot, or switch on ACS in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>请使用其他插槽，或在固件设置中启用 ACS。</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <comment>@title</comment>
        <translation>保留的内存</translation>
    </message>
    <message>
        <source>A device for which the firmware reserves memory cannot be moved to a VM.</source>
        <comment>@info</comment>
        <translation>如果固件为某个设备保留了内存，则无法将该设备移到 VM。</translation>
    </message>
    <message>
        <source>Update the firmware of the computer, or use another GPU.</source>
        <comment>@remedy</comment>
        <translation>请更新计算机的固件，或使用其他 GPU。</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <comment>@title</comment>
        <translation>中断</translation>
    </message>
    <message>
        <source>A VM can receive message-signaled interrupts only.</source>
        <comment>@info</comment>
        <translation>VM 只能接收消息信号中断。</translation>
    </message>
    <message>
        <source>Use a GPU with message-signaled interrupts.</source>
        <comment>@remedy</comment>
        <translation>请使用支持消息信号中断的 GPU。</translation>
    </message>
    <message>
        <source>EFLOW release</source>
        <comment>@title</comment>
        <translation>EFLOW 版本</translation>
    </message>
    <message>
        <source>Some releases of EFLOW have known GPU faults.</source>
        <comment>@info</comment>
        <translation>EFLOW 的某些版本存在已知的 GPU 问题。</translation>
    </message>
    <message>
        <source>Install the current release of Azure IoT Edge for Linux on Windows.</source>
        <comment>@remedy</comment>
        <translation>请安装 Azure IoT Edge for Linux on Windows 的最新版本。</translation>
    </message>
    <message>
        <source>EFLOW VM</source>
        <comment>@title</comment>
        <translation>EFLOW VM</translation>
    </message>
    <message>
        <source>The settings of the EFLOW VM are read first, so that they can be restored.</source>
        <comment>@info</comment>
        <translation>首先会读取 EFLOW VM 的设置，以便之后还原。</translation>
    </message>
    <message>
        <source>GPUs that EFLOW offers</source>
        <comment>@title</comment>
        <translation>EFLOW 提供的 GPU</translation>
    </message>
    <message>
        <source>EFLOW gives its VM only what its own list of GPUs contains.</source>
        <comment>@info</comment>
        <translation>EFLOW 仅向其 VM 提供自身 GPU 列表中包含的 GPU。</translation>
    </message>
    <message>
        <source>Run Get-EflowHostConfiguration in PowerShell, see which GPUs and methods it lists, and choose one of them.</source>
        <comment>@remedy</comment>
        <translation>请在 PowerShell 中运行 Get-EflowHostConfiguration，查看其中列出的 GPU 和方法，然后从中选择。</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@title</comment>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Hyper-V must have a VM that can get the GPU.</source>
        <comment>@info</comment>
        <translation>Hyper-V 必须有可以获得 GPU 的 VM。</translation>
    </message>
    <message>
        <source>Create a Linux virtual machine in Hyper-V Manager and check again.</source>
        <comment>@remedy</comment>
        <translation>请在 Hyper-V 管理器中创建 Linux 虚拟机，然后重新检查。</translation>
    </message>
    <message>
        <source>VM state</source>
        <comment>@title</comment>
        <translation>VM 状态</translation>
    </message>
    <message>
        <source>Hyper-V changes the devices of a VM only while it is off.</source>
        <comment>@info</comment>
        <translation>只有在 VM 关闭时，Hyper-V 才会更改 VM 的设备。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program shuts the VM down. Save your work in the VM first.</source>
        <comment>@remedy</comment>
        <translation>无需任何操作：程序会将 VM 关机。请先保存 VM 中的工作。</translation>
    </message>
    <message>
        <source>VM memory</source>
        <comment>@title</comment>
        <translation>VM 内存</translation>
    </message>
    <message>
        <source>A VM with a GPU cannot give memory back while it runs.</source>
        <comment>@info</comment>
        <translation>带有 GPU 的 VM 在运行时无法归还内存。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program fixes the memory of the VM, and undo restores it.</source>
        <comment>@remedy</comment>
        <translation>无需任何操作：程序会固定 VM 的内存，撤消时会还原。</translation>
    </message>
    <message>
        <source>VM checkpoints</source>
        <comment>@title</comment>
        <translation>VM 检查点</translation>
    </message>
    <message>
        <source>The state of a VM with a GPU cannot be saved.</source>
        <comment>@info</comment>
        <translation>带有 GPU 的 VM 无法保存其状态。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program switches checkpoints off, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>无需任何操作：程序会关闭检查点，撤消时会还原。</translation>
    </message>
    <message>
        <source>GPU partitions of the VM</source>
        <comment>@title</comment>
        <translation>VM 的 GPU 分区</translation>
    </message>
    <message>
        <source>A VM does not start when one of its GPU partitions refers to a GPU that is gone.</source>
        <comment>@info</comment>
        <translation>如果 VM 的某个 GPU 分区引用了已不存在的 GPU，VM 将无法启动。</translation>
    </message>
    <message>
        <source>Remove the GPU partition from the VM. If Hyper-V does not show it, create the VM again with the same disk.</source>
        <comment>@remedy</comment>
        <translation>请从 VM 中移除该 GPU 分区。如果 Hyper-V 未显示它，请使用同一磁盘重新创建 VM。</translation>
    </message>
    <message>
        <source>MMIO space of the VM</source>
        <comment>@title</comment>
        <translation>VM 的 MMIO 空间</translation>
    </message>
    <message>
        <source>The VM reaches the memory of the GPU through its memory-mapped I/O (MMIO) space, which must be large enough.</source>
        <comment>@info</comment>
        <translation>VM 通过其内存映射 I/O 空间（MMIO 空间）访问 GPU 的内存，因此该空间必须足够大。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program widens the gaps, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>无需任何操作：程序会扩大这些空间，撤消时会还原。</translation>
    </message>
    <message>
        <source>Owner of the GPU</source>
        <comment>@title</comment>
        <translation>GPU 的所有者</translation>
    </message>
    <message>
        <source>A GPU belongs to one VM at a time, and both methods do not mix in one VM.</source>
        <comment>@info</comment>
        <translation>一个 GPU 一次只能属于一个 VM，并且一个 VM 中不能混用两种方法。</translation>
    </message>
    <message>
        <source>Remove the device from the virtual machine that has it, and check again.</source>
        <comment>@remedy</comment>
        <translation>请从拥有该设备的虚拟机中移除该设备，然后重新检查。</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <comment>@title</comment>
        <translation>NVIDIA 许可</translation>
    </message>
    <message>
        <source>NVIDIA software is licensed by NVIDIA, and using it means accepting that licence.</source>
        <comment>@info</comment>
        <translation>NVIDIA 软件由 NVIDIA 授予许可，使用该软件即表示接受该许可。</translation>
    </message>
    <message>
        <source>Read the NVIDIA licence and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>请阅读 NVIDIA 许可，并在“许可”页面上接受。</translation>
    </message>
    <message>
        <source>EFLOW licence</source>
        <comment>@title</comment>
        <translation>EFLOW 许可</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is licensed by Microsoft, and its deployment asks for acceptance.</source>
        <comment>@info</comment>
        <translation>Azure IoT Edge for Linux on Windows 由 Microsoft 授予许可，部署时需要接受该许可。</translation>
    </message>
    <message>
        <source>Read the licence of Azure IoT Edge for Linux on Windows and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>请阅读 Azure IoT Edge for Linux on Windows 的许可，并在“许可”页面上接受。</translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <comment>@title</comment>
        <translation>Hyper-V</translation>
    </message>
    <message>
        <source>Virtual machines run on Hyper-V.</source>
        <comment>@info</comment>
        <translation>虚拟机在 Hyper-V 上运行。</translation>
    </message>
    <message>
        <source>Turn Hyper-V on in Turn Windows features on or off, or with Add Roles and Features on Windows Server, and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>请在“启用或关闭 Windows 功能”中启用 Hyper-V（在 Windows Server 上使用“添加角色和功能”），然后重新启动计算机。</translation>
    </message>
    <message>
        <source>Hyper-V services</source>
        <comment>@title</comment>
        <translation>Hyper-V 服务</translation>
    </message>
    <message>
        <source>Virtual machines are managed by services of Windows.</source>
        <comment>@info</comment>
        <translation>虚拟机由 Windows 的服务管理。</translation>
    </message>
    <message>
        <source>Start the service in the Services console and set its startup type to Automatic.</source>
        <comment>@remedy</comment>
        <translation>请在“服务”控制台中启动该服务，并将其启动类型设置为“自动”。</translation>
    </message>
    <message>
        <source>Device assignment policy</source>
        <comment>@title</comment>
        <translation>设备分配策略</translation>
    </message>
    <message>
        <source>By default, Windows Server starts no VM with a GPU that is shared by GPU-PV.</source>
        <comment>@info</comment>
        <translation>默认情况下，如果 VM 使用通过 GPU-PV 共享的 GPU，Windows Server 不会启动该 VM。</translation>
    </message>
    <message>
        <source>As an administrator, set the DWORD values RequireSecureDeviceAssignment and RequireSupportedDeviceAssignment to 0 in the registry key HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV.</source>
        <comment>@remedy</comment>
        <translation>请以管理员身份将注册表项 HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV 中的 DWORD 值 RequireSecureDeviceAssignment 和 RequireSupportedDeviceAssignment 设置为 0。</translation>
    </message>
    <message>
        <source>Processor virtualization</source>
        <comment>@title</comment>
        <translation>处理器虚拟化</translation>
    </message>
    <message>
        <source>Hyper-V needs the virtualization of the processor.</source>
        <comment>@info</comment>
        <translation>Hyper-V 需要处理器的虚拟化功能。</translation>
    </message>
    <message>
        <source>Switch on Intel VT-x or AMD SVM in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>请在计算机的固件设置中启用 Intel VT-x 或 AMD SVM。</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <comment>@title</comment>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>Discrete Device Assignment lets the IOMMU keep the device within the memory of its VM.</source>
        <comment>@info</comment>
        <translation>使用 Discrete Device Assignment 时，IOMMU 会将设备限制在其 VM 的内存范围内。</translation>
    </message>
    <message>
        <source>Switch on Intel VT-d or AMD-Vi, and SR-IOV where it is offered, in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>请在计算机的固件设置中启用 Intel VT-d 或 AMD-Vi；如果提供 SR-IOV，也请启用。</translation>
    </message>
    <message>
        <source>Free memory</source>
        <comment>@title</comment>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>A VM with a GPU needs memory beyond its own, and without it the VM fails to start with an error that does not say so.</source>
        <comment>@info</comment>
        <translation>带有 GPU 的 VM 除了自身的内存外还需要额外内存；如果内存不足，VM 将无法启动，而错误信息并不会说明这一原因。</translation>
    </message>
    <message>
        <source>Close programs or stop other virtual machines, and check again.</source>
        <comment>@remedy</comment>
        <translation>请关闭一些程序或停止其他虚拟机，然后重新检查。</translation>
    </message>
    <message>
        <source>Address space of the processor</source>
        <comment>@title</comment>
        <translation>处理器的地址空间</translation>
    </message>
    <message>
        <source>The memory-mapped I/O (MMIO) space for the GPU lies above the memory of the VM and must stay within the reach of the processor.</source>
        <comment>@info</comment>
        <translation>用于 GPU 的内存映射 I/O 空间（MMIO 空间）位于 VM 内存的上方，并且必须处于处理器的寻址范围内。</translation>
    </message>
    <message>
        <source>Keep the end of the high MMIO space below 64 GB, or use a computer with a newer processor.</source>
        <comment>@remedy</comment>
        <translation>请将高位 MMIO 空间的末尾保持在 64 GB 以下，或使用处理器较新的计算机。</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux</source>
        <comment>@title</comment>
        <translation>适用于 Linux 的 Windows 子系统</translation>
    </message>
    <message>
        <source>On Windows 10, the GPU libraries for Linux come with the Windows Subsystem for Linux (WSL).</source>
        <comment>@info</comment>
        <translation>在 Windows 10 上，适用于 Linux 的 GPU 库随适用于 Linux 的 Windows 子系统 (WSL) 一起提供。</translation>
    </message>
    <message>
        <source>Run wsl --install in a terminal as an administrator and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>请以管理员身份在终端中运行 wsl --install，然后重新启动计算机。</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows</source>
        <comment>@title</comment>
        <translation>Azure IoT Edge for Linux on Windows</translation>
    </message>
    <message>
        <source>EFLOW brings the VM and the commands that give it a GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW 包含 VM 以及向其提供 GPU 的命令。</translation>
    </message>
    <message>
        <source>Download and install Azure IoT Edge for Linux on Windows, and check again.</source>
        <comment>@remedy</comment>
        <translation>请下载并安装 Azure IoT Edge for Linux on Windows，然后重新检查。</translation>
    </message>
    <message>
        <source>Kind of Windows</source>
        <comment>@title</comment>
        <translation>Windows 类型</translation>
    </message>
    <message>
        <source>EFLOW shares a GPU (GPU-PV) on Windows clients only, and Hyper-V assigns a whole GPU (DDA) on Windows Server only.</source>
        <comment>@info</comment>
        <translation>EFLOW 仅在 Windows 客户端上共享 GPU (GPU-PV)，而 Hyper-V 仅在 Windows Server 上分配整个 GPU (DDA)。</translation>
    </message>
    <message>
        <source>Choose the other method, or use a computer with the kind of Windows that this method needs.</source>
        <comment>@remedy</comment>
        <translation>请选择另一种方法，或使用安装了此方法所需的 Windows 类型的计算机。</translation>
    </message>
    <message>
        <source>Windows edition</source>
        <comment>@title</comment>
        <translation>Windows 版本</translation>
    </message>
    <message>
        <source>Hyper-V and EFLOW are offered on some editions of Windows only.</source>
        <comment>@info</comment>
        <translation>Hyper-V 和 EFLOW 仅在部分 Windows 版本中提供。</translation>
    </message>
    <message>
        <source>Open “Activation” in Settings and upgrade to Windows Pro or Enterprise.</source>
        <comment>@remedy</comment>
        <translation>请在“设置”中打开“激活”，升级到 Windows 专业版或企业版。</translation>
    </message>
    <message>
        <source>Windows build</source>
        <comment>@title</comment>
        <translation>Windows 内部版本</translation>
    </message>
    <message>
        <source>Earlier builds of Windows cannot give a GPU to a Linux VM, and some builds have known faults.</source>
        <comment>@info</comment>
        <translation>较早的 Windows 内部版本无法向 Linux VM 提供 GPU，并且某些内部版本存在已知问题。</translation>
    </message>
    <message>
        <source>Open “Windows Update” in Settings and install the current updates. If your version gets no more updates, install a newer version of Windows.</source>
        <comment>@remedy</comment>
        <translation>请在“设置”中打开“Windows 更新”，安装最新的更新。如果当前版本不再获得更新，请安装较新版本的 Windows。</translation>
    </message>
    <message>
        <source>Windows Insider Program</source>
        <comment>@title</comment>
        <translation>Windows 预览体验成员计划</translation>
    </message>
    <message>
        <source>Preview builds of Windows come through the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>Windows 的预览内部版本通过 Windows 预览体验成员计划提供。</translation>
    </message>
    <message>
        <source>Open “Windows Insider Program” in Settings, register the computer, and choose the Dev Channel.</source>
        <comment>@remedy</comment>
        <translation>请在“设置”中打开“Windows 预览体验计划”，注册计算机，然后选择开发频道。</translation>
    </message>
    <message>
        <source>Processor architecture</source>
        <comment>@title</comment>
        <translation>处理器体系结构</translation>
    </message>
    <message>
        <source>The GPU software for Linux VMs is made for x64 processors.</source>
        <comment>@info</comment>
        <translation>用于 Linux VM 的 GPU 软件是为 x64 处理器设计的。</translation>
    </message>
    <message>
        <source>Use a computer with an x64 processor and 64-bit Windows.</source>
        <comment>@remedy</comment>
        <translation>请使用配备 x64 处理器和 64 位 Windows 的计算机。</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@title</comment>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>A virtual machine cannot give its GPU to another virtual machine.</source>
        <comment>@info</comment>
        <translation>无法从虚拟机内部传递 GPU。</translation>
    </message>
    <message>
        <source>Run this program on the physical computer, not in a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>请在物理计算机上运行此程序，而不是在虚拟机中运行。</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <comment>@title</comment>
        <translation>挂起的重新启动</translation>
    </message>
    <message>
        <source>Updates and features that wait for a restart can make the next steps fail.</source>
        <comment>@info</comment>
        <translation>等待重新启动的更新和功能可能会导致后续步骤失败。</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <comment>@remedy</comment>
        <translation>请重新启动计算机，然后重新检查。</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <comment>@title</comment>
        <translation>管理员权限</translation>
    </message>
    <message>
        <source>Only administrators may change devices and virtual machines, and some facts are hidden from others.</source>
        <comment>@info</comment>
        <translation>只有管理员才能更改设备和虚拟机，其他用户也无法看到某些信息。</translation>
    </message>
    <message>
        <source>Start the program with Run as administrator.</source>
        <comment>@remedy</comment>
        <translation>请使用“以管理员身份运行”启动程序。</translation>
    </message>
    <message>
        <source>If the VM is not deployed on a Windows Server, run Deploy-Eflow in PowerShell first, with the name and type of a virtual switch, then check again. Otherwise nothing needs to be done: the program deploys or starts the VM after it has asked you.</source>
        <comment>@remedy</comment>
        <translation>如果 Windows Server 上未部署 VM，请先在 PowerShell 中使用虚拟交换机的名称和类型运行 Deploy-Eflow，然后重新检查。其他情况下无需任何操作：程序会在征得同意后部署或启动 VM。</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>What the plan does, as PowerShell.</source>
        <comment>@info</comment>
        <translation>以 PowerShell 形式显示计划的内容。</translation>
    </message>
    <message>
        <source>What takes the plan back, as PowerShell, newest step first.</source>
        <comment>@info</comment>
        <translation>以 PowerShell 形式显示撤消计划的操作，从最新的步骤开始。</translation>
    </message>
    <message>
        <source>Assignment of the device %1 to %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>将设备 %1 分配给 %2</translation>
    </message>
    <message>
        <source>The device %1 will be assigned to %2.</source>
        <comment>@info</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>设备 %1 将分配给 %2。</translation>
    </message>
    <message>
        <source>Assigning the device %1 to %2…</source>
        <comment>@status</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>正在将设备 %1 分配给 %2…</translation>
    </message>
    <message>
        <source>Share of %1 for %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>%2 的 %1 份额</translation>
    </message>
    <message>
        <source>%2 will get a share of %1 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>%2 将通过 GPU 半虚拟化 (GPU-PV) 获得 %1 的份额。</translation>
    </message>
    <message>
        <source>Giving %2 a share of %1…</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>正在向 %2 提供 %1 的份额…</translation>
    </message>
    <message>
        <source>State of the device %1</source>
        <comment>@label</comment>
        <translation>设备 %1 的状态</translation>
    </message>
    <message>
        <source>The device %1 will be enabled on this computer.</source>
        <comment>@info</comment>
        <translation>将在此计算机上启用设备 %1。</translation>
    </message>
    <message>
        <source>The device %1 will be disabled on this computer.</source>
        <comment>@info</comment>
        <translation>将在此计算机上禁用设备 %1。</translation>
    </message>
    <message>
        <source>Enabling the device %1…</source>
        <comment>@status</comment>
        <translation>正在启用设备 %1…</translation>
    </message>
    <message>
        <source>Disabling the device %1…</source>
        <comment>@status</comment>
        <translation>正在禁用设备 %1…</translation>
    </message>
    <message>
        <source>Ownership of the device %1</source>
        <comment>@label</comment>
        <translation>设备 %1 的所有权</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>设备 %1 将从此计算机卸除。</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>设备 %1 将在没有缓解驱动程序保护的情况下从此计算机卸除。</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS).</source>
        <comment>@info</comment>
        <translation>设备 %1 将在没有 Access Control Services (ACS) 保护的情况下从此计算机卸除。</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS) and of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>设备 %1 将在没有 Access Control Services (ACS) 和缓解驱动程序保护的情况下从此计算机卸除。</translation>
    </message>
    <message>
        <source>Dismounting the device %1…</source>
        <comment>@status</comment>
        <translation>正在卸除设备 %1…</translation>
    </message>
    <message>
        <source>Deployment of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 虚拟机的部署</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be deployed with these values: virtual processors %1, memory %2 MB. This cannot be undone.</source>
        <comment>@info</comment>
        <extracomment>%1 is a number of processors, %2 a size in megabytes.</extracomment>
        <translation>将部署 EFLOW 虚拟机，配置为 %1 个虚拟处理器和 %2 MB 内存。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Deploying the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>正在部署 EFLOW 虚拟机…</translation>
    </message>
    <message>
        <source>Power state of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 虚拟机的电源状态</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be stopped.</source>
        <comment>@info</comment>
        <translation>将停止 EFLOW 虚拟机。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be started.</source>
        <comment>@info</comment>
        <translation>将启动 EFLOW 虚拟机。</translation>
    </message>
    <message>
        <source>Stopping the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>正在停止 EFLOW 虚拟机…</translation>
    </message>
    <message>
        <source>Starting the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>正在启动 EFLOW 虚拟机…</translation>
    </message>
    <message>
        <source>Settings of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 虚拟机的设置</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, no GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW 虚拟机将设置为 %1 个虚拟处理器、%2 MB 内存，不使用 GPU。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>EFLOW 虚拟机将设置为 %1 个虚拟处理器、%2 MB 内存，并通过 Discrete Device Assignment (DDA) 使用 GPU %3。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <translation>EFLOW 虚拟机将设置为 %1 个虚拟处理器、%2 MB 内存，并通过 GPU 半虚拟化 (GPU-PV) 使用 GPU %3。</translation>
    </message>
    <message>
        <source>Changing the settings of the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>正在更改 EFLOW 虚拟机的设置…</translation>
    </message>
    <message>
        <source>GPU inside the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 虚拟机中的 GPU</translation>
    </message>
    <message>
        <source>GPU inside %1</source>
        <comment>@label</comment>
        <translation>%1 中的 GPU</translation>
    </message>
    <message>
        <source>The GPU will be checked inside the EFLOW virtual machine.</source>
        <comment>@info</comment>
        <translation>将在 EFLOW 虚拟机中检查 GPU。</translation>
    </message>
    <message>
        <source>The GPU will be checked inside %1.</source>
        <comment>@info</comment>
        <translation>将在 %1 中检查 GPU。</translation>
    </message>
    <message>
        <source>Looking for the GPU inside the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>正在 EFLOW 虚拟机中查找 GPU…</translation>
    </message>
    <message>
        <source>Looking for the GPU inside %1…</source>
        <comment>@status</comment>
        <translation>正在 %1 中查找 GPU…</translation>
    </message>
    <message>
        <source>Power state of %1</source>
        <comment>@label</comment>
        <translation>%1 的电源状态</translation>
    </message>
    <message>
        <source>%1 will be started.</source>
        <comment>@info</comment>
        <translation>将启动 %1。</translation>
    </message>
    <message>
        <source>%1 will be shut down.</source>
        <comment>@info</comment>
        <translation>%1 将会关机。</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <comment>@status</comment>
        <translation>正在启动 %1…</translation>
    </message>
    <message>
        <source>Shutting down %1…</source>
        <comment>@status</comment>
        <translation>正在将 %1 关机…</translation>
    </message>
    <message>
        <source>Automatic stop action of %1</source>
        <comment>@label</comment>
        <translation>%1 的自动停止操作</translation>
    </message>
    <message>
        <source>The automatic stop action of %1 will be set to “Turn off”.</source>
        <comment>@info</comment>
        <extracomment>&quot;Turn off&quot; is the name that Hyper-V Manager gives this automatic stop action.</extracomment>
        <translation>%1 的自动停止操作将设置为“强行关闭虚拟机”。</translation>
    </message>
    <message>
        <source>Setting the automatic stop action of %1…</source>
        <comment>@status</comment>
        <translation>正在设置 %1 的自动停止操作…</translation>
    </message>
    <message>
        <source>Dynamic memory of %1</source>
        <comment>@label</comment>
        <translation>%1 的动态内存</translation>
    </message>
    <message>
        <source>%1 will always have %2 MB of memory instead of dynamic memory.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 a size in megabytes.</extracomment>
        <translation>%1 将始终拥有 %2 MB 内存，而不使用动态内存。</translation>
    </message>
    <message>
        <source>Setting the memory of %1…</source>
        <comment>@status</comment>
        <translation>正在设置 %1 的内存…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <comment>@label</comment>
        <translation>%1 的检查点</translation>
    </message>
    <message>
        <source>The creation of checkpoints of %1 will be switched off.</source>
        <comment>@info</comment>
        <translation>%1 将不再创建新的检查点。</translation>
    </message>
    <message>
        <source>Switching off checkpoints of %1…</source>
        <comment>@status</comment>
        <translation>正在关闭 %1 的检查点…</translation>
    </message>
    <message>
        <source>Cache control of %1</source>
        <comment>@label</comment>
        <translation>%1 的缓存控制</translation>
    </message>
    <message>
        <source>%1 will be allowed to control the cache types of its memory.</source>
        <comment>@info</comment>
        <translation>将允许 %1 控制其内存的缓存类型。</translation>
    </message>
    <message>
        <source>Setting the cache control of %1…</source>
        <comment>@status</comment>
        <translation>正在设置 %1 的缓存控制…</translation>
    </message>
    <message>
        <source>Memory-mapped I/O space of %1</source>
        <comment>@label</comment>
        <translation>%1 的 MMIO 空间</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB above.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes in megabytes.</extracomment>
        <translation>%1 的 MMIO 空间将设置为 4 GB 以下 %2 MB、4 GB 以上 %3 MB。</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB from %4 MB on.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes and %4 an address, all in megabytes.</extracomment>
        <translation>%1 的 MMIO 空间将设置为 4 GB 以下 %2 MB、从 %4 MB 起 %3 MB。</translation>
    </message>
    <message>
        <source>Setting the memory-mapped I/O space of %1…</source>
        <comment>@status</comment>
        <translation>正在设置 %1 的 MMIO 空间…</translation>
    </message>
    <message>
        <source>Your confirmation</source>
        <comment>@label</comment>
        <translation>用户确认</translation>
    </message>
    <message>
        <source>You will be asked to confirm the changes. Without an answer within 10 minutes, all of them will be taken back.</source>
        <comment>@info</comment>
        <translation>系统将要求确认更改。如果 10 分钟内没有响应，所有更改都将撤消。</translation>
    </message>
    <message>
        <source>Waiting for your confirmation…</source>
        <comment>@status</comment>
        <translation>正在等待确认…</translation>
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
        <translation>许可</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@label</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@label</comment>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>@label</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@label</comment>
        <translation>传递</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@label</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>@label</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@label</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Interrupted run</source>
        <comment>@label</comment>
        <translation>中断的运行</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>@status</comment>
        <translation>满足</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>@status</comment>
        <translation>不满足</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ready, with warnings</source>
        <comment>@status</comment>
        <translation>就绪，但有警告</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>@status</comment>
        <translation>不可行</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA)</source>
        <comment>@label</comment>
        <translation>Discrete Device Assignment (DDA)</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV)</source>
        <comment>@label</comment>
        <translation>GPU 半虚拟化 (GPU-PV)</translation>
    </message>
    <message>
        <source>The virtual machine gets the whole GPU. Windows cannot use it meanwhile.</source>
        <comment>@info</comment>
        <translation>虚拟机将获得整个 GPU。在此期间，Windows 无法使用它。</translation>
    </message>
    <message>
        <source>The virtual machine and Windows share the GPU.</source>
        <comment>@info</comment>
        <translation>虚拟机和 Windows 共享 GPU。</translation>
    </message>
    <message>
        <source>EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 虚拟机</translation>
    </message>
    <message>
        <source>Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>Hyper-V 虚拟机</translation>
    </message>
    <message>
        <source>DDA to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>通过 DDA 提供给 EFLOW 虚拟机</translation>
    </message>
    <message>
        <source>GPU-PV to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>通过 GPU-PV 提供给 EFLOW 虚拟机</translation>
    </message>
    <message>
        <source>DDA to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>通过 DDA 提供给 Hyper-V 虚拟机</translation>
    </message>
    <message>
        <source>GPU-PV to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>通过 GPU-PV 提供给 Hyper-V 虚拟机</translation>
    </message>
    <message>
        <source>The virtual machine gets the hardware itself and can change it, its firmware included. Do this only with a virtual machine that you trust.</source>
        <comment>@info</comment>
        <translation>虚拟机将获得硬件本身，并且可以更改硬件，包括其固件。请仅对可信任的虚拟机执行此操作。</translation>
    </message>
    <message>
        <source>The device mitigation driver of the GPU vendor is not installed. It would keep the virtual machine from reaching parts of the GPU that can harm this computer.</source>
        <comment>@info</comment>
        <translation>未安装 GPU 供应商的设备缓解驱动程序。该驱动程序可防止虚拟机访问 GPU 中可能损害此计算机的部分。</translation>
    </message>
    <message>
        <source>The way from the GPU to the processor cannot keep its data traffic apart (ACS). The virtual machine could reach other devices on the same way.</source>
        <comment>@info</comment>
        <translation>从 GPU 到处理器的通路无法隔开其数据流量 (ACS)。虚拟机可能会访问同一通路上的其他设备。</translation>
    </message>
    <message>
        <source>EFLOW can be deployed only once per installation. Taking the GPU back leaves the deployed virtual machine in place.</source>
        <comment>@info</comment>
        <translation>每次安装只能部署一次 EFLOW。收回 GPU 后，已部署的虚拟机会保留。</translation>
    </message>
    <message>
        <source>This GPU drives the only display. The screen stays black while the virtual machine has it.</source>
        <comment>@info</comment>
        <translation>此 GPU 驱动唯一的显示器。虚拟机使用该 GPU 期间，屏幕将保持黑屏。</translation>
    </message>
    <message>
        <source>I trust this virtual machine with the hardware.</source>
        <comment>@label</comment>
        <translation>我信任此虚拟机使用该硬件。</translation>
    </message>
    <message>
        <source>Go on without the device mitigation driver.</source>
        <comment>@label</comment>
        <translation>在没有设备缓解驱动程序的情况下继续。</translation>
    </message>
    <message>
        <source>Go on without separated data traffic.</source>
        <comment>@label</comment>
        <translation>在不隔开数据流量的情况下继续。</translation>
    </message>
    <message>
        <source>Deploy EFLOW on this computer.</source>
        <comment>@label</comment>
        <translation>在此计算机上部署 EFLOW。</translation>
    </message>
    <message>
        <source>Go on without a display.</source>
        <comment>@label</comment>
        <translation>在没有显示器的情况下继续。</translation>
    </message>
</context>
<context>
    <name>Wizard::ApplyPage</name>
    <message>
        <source>Wait until the changes are made</source>
        <comment>@title</comment>
        <translation>请等待更改完成</translation>
    </message>
    <message>
        <source>Stopping: what was changed is being taken back.</source>
        <comment>@status</comment>
        <translation>正在停止：正在撤消已做的更改。</translation>
    </message>
    <message>
        <source>Stop finishes the step in progress and then takes every change back.</source>
        <comment>@status</comment>
        <translation>“停止”会先完成正在进行的步骤，然后撤消所有更改。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>@button</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Confirm the changes</source>
        <comment>@title</comment>
        <translation>请确认更改</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckItems</name>
    <message>
        <source>Checking…</source>
        <comment>@status</comment>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Met for some ways</source>
        <comment>@status</comment>
        <translation>部分途径满足</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info</comment>
        <extracomment>A finding that holds for some ways only: &quot;GPU-PV to the EFLOW virtual machine: 471.41&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with the same findings</source>
        <comment>@label</comment>
        <translation>
            <numerusform>%n 个结果相同的条目</numerusform>
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
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::CheckPage</name>
    <message>
        <source>Not needed on this computer: %1.</source>
        <comment>@info</comment>
        <translation>在此计算机上不需要：%1。</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <comment>@button</comment>
        <translation>重新检查(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckRow</name>
    <message>
        <source>Found</source>
        <comment>@label</comment>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>@label</comment>
        <translation>要求</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>@label</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>How to fix</source>
        <comment>@label</comment>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Check this again</source>
        <comment>@button</comment>
        <translation>重新检查此项</translation>
    </message>
    <message>
        <source>Read more</source>
        <comment>@button</comment>
        <translation>了解详细信息</translation>
    </message>
    <message>
        <source>Rules out</source>
        <comment>@label</comment>
        <translation>排除的途径</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckRowHeader</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>@accessible</comment>
        <extracomment>A check for a screen reader: title, verdict, what was found.</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Press to hide the details.</source>
        <comment>@accessible</comment>
        <translation>按下可隐藏详细信息。</translation>
    </message>
    <message>
        <source>Press to show the details.</source>
        <comment>@accessible</comment>
        <translation>按下可显示详细信息。</translation>
    </message>
</context>
<context>
    <name>Wizard::ConfirmPanel</name>
    <message>
        <source>Without an answer, everything is taken back in %1.</source>
        <comment>@status</comment>
        <extracomment>%1 is a time in minutes and seconds, for example 9:58.</extracomment>
        <translation>如果没有响应，%1 后将撤消所有更改。</translation>
    </message>
    <message>
        <source>Keep the changes if you can use this computer as you need it.</source>
        <comment>@info</comment>
        <translation>如果可以按需使用此计算机，请保留更改。</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <comment>@button</comment>
        <translation>保留更改(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Wizard::ConsentPanel</name>
    <message>
        <source>Risks</source>
        <comment>@label</comment>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>Wizard::DetailChecks</name>
    <message>
        <source>Hide the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>隐藏此 GPU 的检查(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>显示此 GPU 的检查(&amp;C)</translation>
    </message>
    <message>
        <source>Hide the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>隐藏此虚拟机的检查(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>显示此虚拟机的检查(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Wizard::DriversPage</name>
    <message>
        <source>Check the graphics drivers</source>
        <comment>@title</comment>
        <translation>检查图形驱动程序</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>正在查看显卡。</translation>
    </message>
    <message>
        <source>The graphics cards could not be read.</source>
        <comment>@status</comment>
        <translation>无法读取显卡信息。</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>此计算机没有显卡。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>有 %n 项要求未满足。展开某一行可查看解决方法。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>有 %n 项检查无法判断。展开某一行可查看原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>驱动程序已就绪。请先阅读 %n 条警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>The drivers are ready.</source>
        <comment>@status</comment>
        <translation>驱动程序已就绪。</translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>驱动程序已为部分途径就绪。有 %n 项要求排除了其他途径。展开某一行可查看被排除的途径。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::GpuPage</name>
    <message>
        <source>This GPU cannot be used. Its row says why.</source>
        <comment>@error</comment>
        <translation>无法使用此 GPU。原因见其所在的行。</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>检查尚未完成。</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>正在查看显卡。</translation>
    </message>
    <message>
        <source>The graphics cards could not be read, so none can be chosen.</source>
        <comment>@status</comment>
        <translation>无法读取显卡信息，因此无法选择。</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>此计算机没有显卡。</translation>
    </message>
    <message>
        <source>None of the graphics cards can be given to a virtual machine. Each row says why.</source>
        <comment>@status</comment>
        <translation>没有可提供给虚拟机的显卡。原因见各行。</translation>
    </message>
    <message numerus="yes">
        <source>%n graphics card(s) can be given to a virtual machine.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>有 %n 张显卡可以提供给虚拟机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the GPU for the virtual machine</source>
        <comment>@title</comment>
        <translation>选择提供给虚拟机的 GPU</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@accessible</comment>
        <translation>显卡</translation>
    </message>
</context>
<context>
    <name>Wizard::LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>@accessible</comment>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Wizard::LicencePage</name>
    <message>
        <source>Accept the licence terms</source>
        <comment>@title</comment>
        <translation>接受许可条款</translation>
    </message>
    <message>
        <source>This program gives a graphics card of this computer to a Linux virtual machine, proves that it works there, and can take it back.</source>
        <comment>@subtitle</comment>
        <translation>此程序将此计算机的显卡提供给 Linux 虚拟机，验证它在虚拟机中能够正常工作，并且可以将其收回。</translation>
    </message>
    <message>
        <source>NVIDIA components</source>
        <comment>@label</comment>
        <translation>NVIDIA 组件</translation>
    </message>
    <message>
        <source>GPU acceleration can include components that NVIDIA Corporation or its licensors developed and own. The end-user licence agreement of NVIDIA governs their use.</source>
        <comment>@info</comment>
        <translation>GPU 加速可能包括由 NVIDIA 公司或其授权方开发和拥有的组件。其使用受 NVIDIA 最终用户许可协议的约束。</translation>
    </message>
    <message>
        <source>Read the licence agreement of NVIDIA</source>
        <comment>@button</comment>
        <translation>阅读 NVIDIA 许可协议</translation>
    </message>
    <message>
        <source>I accept the licence agreement of N&amp;VIDIA</source>
        <comment>@label</comment>
        <translation>我接受 NVIDIA 许可协议(&amp;V)</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows (EFLOW)</source>
        <comment>@label</comment>
        <translation>Azure IoT Edge for Linux on Windows (EFLOW)</translation>
    </message>
    <message>
        <source>Microsoft licenses EFLOW. Its terms are installed with it and apply when its virtual machine is deployed.</source>
        <comment>@info</comment>
        <translation>EFLOW 由 Microsoft 授予许可。其条款随 EFLOW 一起安装，并在部署其虚拟机时适用。</translation>
    </message>
    <message>
        <source>Read about EFLOW and its terms</source>
        <comment>@button</comment>
        <translation>阅读有关 EFLOW 及其条款的信息</translation>
    </message>
    <message>
        <source>I accept the licence terms of &amp;EFLOW</source>
        <comment>@label</comment>
        <translation>我接受 EFLOW 的许可条款(&amp;E)</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) gives the whole card to the virtual machine; GPU paravirtualization (GPU-PV) shares it with Windows.</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment (DDA) 将整张卡提供给虚拟机；GPU 半虚拟化 (GPU-PV) 则与 Windows 共享它。</translation>
    </message>
    <message>
        <source>Microsoft offers GPU acceleration as a preview, which may change.</source>
        <comment>@info</comment>
        <translation>Microsoft 以预览形式提供 GPU 加速，该功能可能会有所更改。</translation>
    </message>
</context>
<context>
    <name>Wizard::MethodPanel</name>
    <message>
        <source>You chose this method yourself.</source>
        <comment>@info</comment>
        <translation>此方法是手动选择的。</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>@label</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Use DDA instead</source>
        <comment>@button</comment>
        <translation>改用 DDA</translation>
    </message>
    <message>
        <source>Use GPU-PV instead</source>
        <comment>@button</comment>
        <translation>改用 GPU-PV</translation>
    </message>
</context>
<context>
    <name>Wizard::PassthroughPage</name>
    <message>
        <source>Looking at the virtual machines.</source>
        <comment>@status</comment>
        <translation>正在查看虚拟机。</translation>
    </message>
    <message>
        <source>No virtual machine can get this GPU yet. Each row says why.</source>
        <comment>@status</comment>
        <translation>目前还没有虚拟机可以获得此 GPU。原因见各行。</translation>
    </message>
    <message>
        <source>This way is open. Read the warnings first.</source>
        <comment>@status</comment>
        <translation>此途径可用。请先阅读警告。</translation>
    </message>
    <message>
        <source>This way is ready.</source>
        <comment>@status</comment>
        <translation>此途径已就绪。</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>检查尚未完成。</translation>
    </message>
    <message>
        <source>This virtual machine cannot get the GPU. Its row says why.</source>
        <comment>@error</comment>
        <translation>此虚拟机无法获得该 GPU。原因见其所在的行。</translation>
    </message>
    <message>
        <source>Tick each risk that you accept first.</source>
        <comment>@error</comment>
        <translation>请先勾选要接受的每项风险。</translation>
    </message>
    <message>
        <source>Choose the virtual machine and the method</source>
        <comment>@title</comment>
        <translation>选择虚拟机和方法</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@label</comment>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Search by name</source>
        <comment>@label</comment>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Search virtual machines by name</source>
        <comment>@accessible</comment>
        <translation>按名称搜索虚拟机</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@accessible</comment>
        <translation>虚拟机</translation>
    </message>
</context>
<context>
    <name>Wizard::PathRows</name>
    <message>
        <source>%1: %2</source>
        <comment>@info</comment>
        <extracomment>A requirement and what was found: &quot;Driver version: 471.41&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>GPU without a name</source>
        <comment>@label</comment>
        <translation>没有名称的 GPU</translation>
    </message>
    <message>
        <source>Any Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>任意 Hyper-V 虚拟机</translation>
    </message>
    <message>
        <source>Virtual machine without a name</source>
        <comment>@label</comment>
        <translation>没有名称的虚拟机</translation>
    </message>
</context>
<context>
    <name>Wizard::RailStep</name>
    <message>
        <source>%1, done</source>
        <comment>@accessible</comment>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <comment>@accessible</comment>
        <translation>%1，当前步骤</translation>
    </message>
    <message>
        <source>%1, still ahead</source>
        <comment>@accessible</comment>
        <translation>%1，待执行</translation>
    </message>
</context>
<context>
    <name>Wizard::RecoveryPage</name>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the changes back</source>
        <comment>@button</comment>
        <translation>撤消更改(&amp;T)</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>正在撤消更改，从最新的更改开始。</translation>
    </message>
    <message>
        <source>Everything is taken back. This computer is as it was before that run.</source>
        <comment>@status</comment>
        <translation>所有更改均已撤消。此计算机已恢复到该运行之前的状态。</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to %2. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>在将 %1 提供给 %2 的过程中，运行被中断。请在进行其他操作之前撤消其更改。</translation>
    </message>
    <message>
        <source>Undo an interrupted run</source>
        <comment>@title</comment>
        <translation>撤消中断的运行</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to the EFLOW virtual machine. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <translation>在将 %1 提供给 EFLOW 虚拟机的过程中，运行被中断。请在进行其他操作之前撤消其更改。</translation>
    </message>
    <message>
        <source>A run was cut off. When this computer started again, every change was taken back. It is as it was before that run.</source>
        <comment>@status</comment>
        <translation>运行曾被中断。此计算机再次启动时，所有更改均已撤消。此计算机已恢复到该运行之前的状态。</translation>
    </message>
    <message>
        <source>A run could not be taken back completely. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>未能完全撤消某次运行。列表显示了仍未恢复的更改。</translation>
    </message>
    <message numerus="yes">
        <source>A run could not be taken back completely, although it was tried at %n start(s) of this computer. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>此计算机启动时已尝试 %n 次，但仍未能完全撤消某次运行。列表显示了仍未恢复的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>以下命令可手动撤消仍未恢复的更改</translation>
    </message>
    <message>
        <source>An interrupted run was undone</source>
        <comment>@title</comment>
        <translation>中断的运行已撤消</translation>
    </message>
</context>
<context>
    <name>Wizard::ReportActions</name>
    <message>
        <source>C&amp;opy report</source>
        <comment>@button</comment>
        <translation>复制报告(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>保存报告(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Wizard::ResultPage</name>
    <message>
        <source>Wait until the GPU is back</source>
        <comment>@title</comment>
        <translation>请等待 GPU 归还完成</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>正在撤消更改，从最新的更改开始。</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>运行 ID：%1</translation>
    </message>
    <message>
        <source>&amp;Give the GPU back</source>
        <comment>@button</comment>
        <translation>归还 GPU(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try again to take everything back</source>
        <comment>@button</comment>
        <translation>再次尝试撤消所有更改(&amp;T)</translation>
    </message>
    <message>
        <source>Found inside the virtual machine</source>
        <comment>@label</comment>
        <translation>在虚拟机中检测到的内容</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>以下命令可手动撤消仍未恢复的更改</translation>
    </message>
    <message>
        <source>Windows has the GPU again</source>
        <comment>@label</comment>
        <translation>GPU 已重新归 Windows 使用</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <comment>@info</comment>
        <extracomment>%1 is technical text in English.</extracomment>
        <translation>技术详细信息：%1</translation>
    </message>
    <message>
        <source>Use the GPU in the virtual machine</source>
        <comment>@title</comment>
        <translation>在虚拟机中使用 GPU</translation>
    </message>
    <message>
        <source>Use the GPU in Windows again</source>
        <comment>@title</comment>
        <translation>在 Windows 中重新使用 GPU</translation>
    </message>
    <message>
        <source>Read why the changes were taken back</source>
        <comment>@title</comment>
        <translation>查看更改被撤消的原因</translation>
    </message>
    <message>
        <source>Read why nothing was changed</source>
        <comment>@title</comment>
        <translation>查看未进行任何更改的原因</translation>
    </message>
    <message>
        <source>Finish taking the changes back</source>
        <comment>@title</comment>
        <translation>完成更改的撤消</translation>
    </message>
    <message>
        <source>%1 works in %2.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>%1 在 %2 中工作正常。</translation>
    </message>
    <message>
        <source>Every change is taken back. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>所有更改均已撤消。此计算机已恢复原状。</translation>
    </message>
    <message>
        <source>The GPU was not given to the virtual machine. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>未向虚拟机提供 GPU。此计算机保持原状。</translation>
    </message>
    <message>
        <source>The run did not begin, and this computer is as it was before.</source>
        <comment>@status</comment>
        <translation>运行未开始，此计算机保持原状。</translation>
    </message>
    <message>
        <source>Not every change could be taken back. The list shows what is still different.</source>
        <comment>@status</comment>
        <translation>未能撤消所有更改。列表显示了仍有差异的内容。</translation>
    </message>
    <message>
        <source>You can give the GPU back to Windows at any time, here or by starting this program again.</source>
        <comment>@info</comment>
        <translation>可以随时将 GPU 归还给 Windows：在此处操作，或再次启动此程序。</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <comment>@button</comment>
        <translation>打开日志(&amp;L)</translation>
    </message>
    <message>
        <source>%1 works in the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <translation>%1 在 EFLOW 虚拟机中工作正常。</translation>
    </message>
    <message>
        <source>Nothing was taken back. The virtual machine still has the GPU.</source>
        <comment>@status</comment>
        <translation>未撤消任何更改。虚拟机仍拥有该 GPU。</translation>
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
            <numerusform>将按以下顺序执行 %n 个步骤，以便将 %1 提供给 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the changes</source>
        <comment>@title</comment>
        <translation>查看更改</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <comment>@button</comment>
        <translation>文字说明(&amp;I)</translation>
    </message>
    <message>
        <source>As &amp;PowerShell</source>
        <comment>@button</comment>
        <translation>PowerShell 形式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Taking back</source>
        <comment>@button</comment>
        <translation>撤消方式(&amp;T)</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>@accessible</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>The same changes as PowerShell</source>
        <comment>@accessible</comment>
        <translation>以 PowerShell 表示的相同更改</translation>
    </message>
    <message>
        <source>PowerShell that takes the changes back</source>
        <comment>@accessible</comment>
        <translation>用于撤消更改的 PowerShell</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <comment>@button</comment>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>@button</comment>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Assign the GPU</source>
        <comment>@button</comment>
        <translation>分配 GPU(&amp;A)</translation>
    </message>
    <message>
        <source>Sha&amp;re the GPU</source>
        <comment>@button</comment>
        <translation>共享 GPU(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in this order, give %1 to the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU.</extracomment>
        <translation>
            <numerusform>将按以下顺序执行 %n 个步骤，以便将 %1 提供给 EFLOW 虚拟机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::RowModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>@accessible</comment>
        <extracomment>A row for a screen reader: title, state, details.</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>Wizard::RunView</name>
    <message>
        <source>Hide the st&amp;eps</source>
        <comment>@button</comment>
        <translation>隐藏步骤(&amp;E)</translation>
    </message>
    <message>
        <source>Show the st&amp;eps</source>
        <comment>@button</comment>
        <translation>显示步骤(&amp;E)</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@accessible</comment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>@status</comment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <comment>@status</comment>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <comment>@status</comment>
        <extracomment>%1 is the name of a step, for example &quot;GPU partition of VM1&quot;.</extracomment>
        <translation>正在撤消：%1</translation>
    </message>
    <message>
        <source>Stopping after this step, then everything is taken back. %1</source>
        <comment>@status</comment>
        <translation>将在此步骤后停止，然后撤消所有更改。%1</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since the review…</source>
        <comment>@status</comment>
        <translation>正在检查查看之后是否有变化…</translation>
    </message>
    <message>
        <source>Registering the recovery task…</source>
        <comment>@status</comment>
        <translation>正在注册恢复任务…</translation>
    </message>
</context>
<context>
    <name>Wizard::SaveText</name>
    <message>
        <source>Text (*.txt)</source>
        <comment>@label</comment>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <comment>@label</comment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <comment>@label</comment>
        <translation>PowerShell 脚本 (*.ps1)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <comment>@title</comment>
        <translation>文件未保存</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <comment>@error</comment>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>@title</comment>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Wizard::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <comment>@label</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings that you leave unchanged stay as they are in the virtual machine, or follow from the GPU.</source>
        <comment>@info</comment>
        <translation>未更改的项将保持虚拟机现有的设置，或根据 GPU 确定。</translation>
    </message>
    <message>
        <source>Processors</source>
        <comment>@label</comment>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>@label</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Low MMIO space</source>
        <comment>@label</comment>
        <translation>低位 MMIO 空间</translation>
    </message>
    <message>
        <source>High MMIO space</source>
        <comment>@label</comment>
        <translation>高位 MMIO 空间</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>@label</comment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>@label</comment>
        <translation>自动</translation>
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
        <translation>如果我未在 10 分钟内确认，则撤消所有更改</translation>
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
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <comment>@button</comment>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@button</comment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the documentation in the browser.</source>
        <comment>@accessible</comment>
        <translation>在浏览器中打开文档。</translation>
    </message>
</context>
<context>
    <name>Wizard::ShutdownGuard</name>
    <message>
        <source>The GPU is being moved. Wait until that is finished.</source>
        <comment>@info</comment>
        <translation>正在转移 GPU。请等待操作完成。</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRail</name>
    <message>
        <source>Language</source>
        <comment>@label</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>运行 ID：%1</translation>
    </message>
    <message>
        <source>Recorded host</source>
        <comment>@label</comment>
        <translation>录制的主机</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRows</name>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <extracomment>A step whose turn has not come: it may still come, or the run is over.</extracomment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>@status</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <comment>@status</comment>
        <translation>正在撤消</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>@status</comment>
        <translation>已撤消</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>不需要</translation>
    </message>
</context>
<context>
    <name>Wizard::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>@label</comment>
        <extracomment>Where the user is: &quot;Step 3 of 8: Drivers&quot;.</extracomment>
        <translation>步骤 %1（共 %2 步）：%3</translation>
    </message>
    <message>
        <source>Recorded host: %1</source>
        <comment>@label</comment>
        <translation>录制的主机：%1</translation>
    </message>
</context>
<context>
    <name>Wizard::WindowsPage</name>
    <message>
        <source>Check Windows and Hyper-V</source>
        <comment>@title</comment>
        <translation>检查 Windows 和 Hyper-V</translation>
    </message>
    <message numerus="yes">
        <source>Checking this computer. %n check(s) to go.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>正在检查此计算机。还剩 %n 项检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>有 %n 项要求未满足。展开某一行可查看解决方法。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>有 %n 项检查无法判断。展开某一行可查看原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>此计算机已就绪。请先阅读 %n 条警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows and this computer are ready.</source>
        <comment>@status</comment>
        <translation>Windows 和此计算机已就绪。</translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>此计算机已为部分途径就绪。有 %n 项要求排除了其他途径。展开某一行可查看被排除的途径。</numerusform>
        </translation>
    </message>
</context>
</TS>
